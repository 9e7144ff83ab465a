#include "ui/notices/notice_editor.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

#include "core/base/output_file.h"
#include "core/notices/customer_barcode.h"
#include "core/notices/envelope.h"
#include "core/notices/letter_fields.h"
#include "core/notices/notice_body.h"
#include "core/security/session.h"
#include "reports/letters/letter_writer.h"
#include "ui/frame/workspace.h"
#include "ui/notices/about_form.h"
#include "ui/notices/notice_difference.h"
#include "ui/notices/notice_words.h"
#include "ui/support/file_dialog.h"

namespace saikoku::ui {

namespace {

constexpr int kPictureDots = 60;  ///< of the small picture that lists show

/// The first page of the sample, as it is kept with the version.
Result<QByteArray> firstPage(Session& session, const NoticeTemplate& notice) {
    reports::LetterRun run;
    run.notice = notice;
    run.office = sampleOffice(notice.language);
    run.date = session.today();
    run.isSpecimen = true;
    SAIKOKU_TRY_ASSIGN(const auto representative, session.rules<RepresentativePostcodes>());
    SAIKOKU_TRY_ASSIGN(const auto postage, session.rules<PostageRules>());
    run.representative = *representative;
    run.envelope = postage->envelopes.empty() ? Envelope() : postage->envelopes.front();
    SAIKOKU_TRY_ASSIGN(const auto pages, reports::letterPictures(run, notice.sample, kPictureDots));
    QByteArray png;
    if (!pages.empty()) {
        const reports::PagePicture& page = pages.front();
        const QImage image(reinterpret_cast<const uchar*>(page.pixels.constData()), page.width, page.height,
                           page.bytesPerLine, QImage::Format_RGB32);
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    }
    return png;
}

/// The newest version of the name when it is newer than the one that was worked on.
Result<std::optional<NoticeVersion>> storedMeanwhile(Session& session, const QString& name, int basedOn) {
    SAIKOKU_TRY_ASSIGN(const std::vector<NoticeVersion> versions, noticeVersions(session, name));
    const auto newest = std::max_element(
        versions.begin(), versions.end(),
        [](const NoticeVersion& one, const NoticeVersion& other) { return one.version < other.version; });
    return newest != versions.end() && newest->version > basedOn ? std::optional(*newest) : std::nullopt;
}

}  // namespace

void NoticeEditor::saveOver(int basedOn) {
    if (!isChanged() || m_isReadOnly || m_isSaving || hasUnread()) {
        return;
    }
    m_isSaving = true;
    showState();
    m_document.endTurn();
    const int step = m_document.history().index();
    m_workspace.worker().run<SaveAnswer>(
        [notice = m_document.notice(), basedOn,
         isStored = m_isStored](Session& session) -> Result<SaveAnswer> {
            if (!isStored && noticeVersions(session, notice.name)) {
                return fail(ErrorCode::Exists,
                            tr("There is a template with the code %1 already. Give this one another code.")
                                .arg(notice.name));
            }
            NoticeTemplate ready = notice;
            const Result<QByteArray> page = firstPage(session, notice);
            if (page) {
                ready.preview = *page;
            } else if (const auto faults = checkedNotice(session, notice); faults && faults->isEmpty()) {
                return fail(page.error());  // in order, and yet nothing that could be printed
            }
            const Result<NoticeVersion> saved = saveNotice(session, ready, basedOn);
            if (saved) {
                return SaveAnswer{*saved, std::nullopt};
            }
            if (saved.error().code == ErrorCode::Rule) {
                if (const auto other = storedMeanwhile(session, notice.name, basedOn); other && *other) {
                    return SaveAnswer{std::nullopt, *other};
                }
            }
            return fail(saved.error());
        },
        this,
        [this, step, opening = m_opening](const Result<SaveAnswer>& answer) {
            onSaved(answer, step, opening);
        });
}

void NoticeEditor::onSaved(const Result<SaveAnswer>& answer, int step, int opening) {
    const bool isStillHere = opening == m_opening;
    m_isSaving = m_isSaving && !isStillHere;
    if (!answer) {
        m_workspace.showError(answer.error());
        check();
        showState();
        return;
    }
    if (answer->other) {
        showState();
        isStillHere ? askAboutOther(*answer->other) : void();
        return;
    }
    const NoticeVersion& version = *answer->saved;
    if (isStillHere) {
        if (m_document.history().index() == step) {
            m_document.setStored();
        }
        m_isStored = true;
        m_basedOn = version.version;
        m_about->setNameFixed(true);
        m_stateWords = tr("version %1, waits for approval").arg(version.version);
        showState();
    }
    Q_EMIT stored(version.notice.name);
    m_workspace.tell(tr("Version %1 is stored. It goes out as soon as it is approved.").arg(version.version));
}

/// Neither of two people's work goes without a word.
void NoticeEditor::askAboutOther(const NoticeVersion& other) {
    const QString mine = m_workspace.session().actor().displayName;
    const NoticeDifference::Question question{
        tr("Somebody else stored this template"),
        tr("%1 stored version %2 of \"%3\" while you (%4) worked on the one before. Nothing of either is "
           "lost: save yours as a newer version, or "
           "cancel, take over what you need, and save then.")
            .arg(other.madeBy)
            .arg(other.version)
            .arg(other.notice.title, mine),
        tr("&Save mine as the newer one"), versionWords(other), tr("yours (%1)").arg(mine)};
    if (NoticeDifference::ask(question, other.notice, m_document.notice(), this)) {
        saveOver(other.version);
    }
}

void NoticeEditor::writeFile() {
    if (!hasUnread()) {
        writeNoticeFile(m_workspace, m_document.notice(), this);
    }
}

void writeNoticeFile(Workspace& workspace, const NoticeTemplate& notice, QWidget* parent) {
    const QString suggested = QStringLiteral("%1/exports/%2.zip").arg(workspace.dataFolder(), notice.name);
    const QString path = FileDialog::saveFile(parent, NoticeEditor::tr("Save the template as a file"),
                                              suggested, NoticeEditor::tr("Templates (*.zip)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<QByteArray> packed = packedNotice(notice);
    const Result<void> written = packed ? writeOutput(path, *packed) : Result<void>(fail(packed.error()));
    if (!written) {
        workspace.showError(written.error());
    } else {
        workspace.announce(NoticeEditor::tr("Saved: %1").arg(path));
    }
}

}  // namespace saikoku::ui
