#include "reports/letters/notice_run.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <map>
#include <utility>

#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/letters/letter_number.h"
#include "core/notices/customer_barcode.h"
#include "core/notices/notice_body.h"
#include "core/security/session.h"
#include "reports/letters/check_sheet.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

const QLatin1String kSpecimens("notice.specimens");
constexpr std::size_t kAtOnce = 200;
constexpr std::size_t kSentencesMost = 200;  ///< letters that can't be drawn, told one by one

Result<LetterRun> runOf(Session& session, const LetterSelection& selection) {
    LetterRun run;
    run.notice = selection.version.notice;
    run.office = selection.office;
    run.envelope = selection.envelope;
    run.date = selection.request.date;
    run.hasEnclosure = selection.hasEnclosure();
    run.isSpecimen = selection.request.isSpecimen;
    SAIKOKU_TRY_ASSIGN(const auto representative, session.rules<RepresentativePostcodes>());
    run.representative = *representative;
    return run;
}

/// What isn't stored.
NoticeBatch batchOf(const LetterSelection& selection) {
    NoticeBatch batch;
    batch.campaign = selection.request.campaign;
    batch.notice = selection.request.notice;
    batch.title = selection.version.notice.title;
    batch.version = selection.version.version;
    batch.isShippedVersion = selection.version.isShipped;
    batch.conditions = selection.conditions;
    batch.date = selection.request.date;
    batch.deadline = selection.request.deadline;
    batch.envelope = selection.envelope.title;
    batch.hasFile = false;
    return batch;
}

/// Letters of a selection one after the other, and what they come to.
class NoticeRunner {
public:
    NoticeRunner(Session& session, const LetterSelection& selection, const RunProgress& progress)
        : m_session(session), m_selection(selection), m_progress(progress) {
        m_result.excluded = selection.excluded;
    }

    /// @param number of the next letter. @param draw gives its pages. @param keep takes it as it was printed
    template <class Number, class Draw, class Keep>
    Result<void> run(Number number, Draw draw, Keep keep) {
        SAIKOKU_TRY_ASSIGN(m_postage, m_session.rules<PostageRules>());
        const auto all = static_cast<qint64>(m_selection.receivers.size());
        for (std::size_t from = 0; from < m_selection.receivers.size(); from += kAtOnce) {
            const std::size_t to = std::min(from + kAtOnce, m_selection.receivers.size());
            const std::vector<TaxpayerId> some(
                m_selection.receivers.begin() + static_cast<std::ptrdiff_t>(from),
                m_selection.receivers.begin() + static_cast<std::ptrdiff_t>(to));
            SAIKOKU_TRY_ASSIGN(std::vector<AddressedLetter> letters,
                               addressedLetters(m_session, m_selection, some));
            for (std::size_t i = 0; i < letters.size(); ++i) {
                if (letters[i].stopped) {
                    m_since[*letters[i].stopped].push_back(letters[i].receiver);
                } else {
                    letters[i].letter.number = number();
                    SAIKOKU_TRY(one(letters[i], draw, keep));
                }
                if (m_progress && !m_progress(static_cast<qint64>(from + i + 1), all)) {
                    return fail(ErrorCode::Cancelled, {});
                }
            }
        }
        return somethingWasDrawn();
    }

    NoticeRunResult takeResult() {
        for (const auto& [reason, cases] : std::exchange(m_since, {})) {
            exclude({reason, cases});
        }
        if (ExcludedCases undrawable = std::exchange(m_undrawable, {}); !undrawable.cases.empty()) {
            undrawable.reason = LetterExclusion::Undrawable;
            exclude(undrawable);
        }
        for (const ExcludedCases& each : m_result.excluded) {
            if (each.reason == LetterExclusion::Undrawable) {
                m_result.undrawable = each.why;
            }
        }
        return m_result;
    }

private:
    void exclude(const ExcludedCases& more) {
        const auto before =
            std::find_if(m_result.excluded.begin(), m_result.excluded.end(),
                         [&](const ExcludedCases& each) { return each.reason == more.reason; });
        if (before == m_result.excluded.end()) {
            m_result.excluded.push_back(more);
            return;
        }
        before->cases.insert(before->cases.end(), more.cases.begin(), more.cases.end());
        before->why.append(more.why);
    }

    template <class Draw, class Keep>
    Result<void> one(const AddressedLetter& addressed, Draw& draw, Keep& keep) {
        Result<LetterPages> pages = draw(addressed.letter);
        if (!pages) {
            return leftOut(addressed, pages.error());
        }
        PrintedLetter printed;
        printed.number = addressed.letter.number;
        printed.taxpayer = addressed.receiver;
        printed.taxpayerNumber = addressed.letter.taxpayerNumber;
        printed.postalCode = addressed.letter.to.postalCode;
        printed.pages = pages->pages;
        printed.sheets = pages->sheets;
        printed.envelopes = static_cast<int>(pages->envelopes.size());
        for (const LetterLine& line : addressed.letter.lines) {
            printed.amount += line.total();
        }
        SAIKOKU_TRY(addPostage(pages->envelopes, printed));
        printed.receivables = addressed.receivables;
        const QList<TaxpayerId> also = m_selection.joined.value(addressed.receiver);
        printed.alsoOf.assign(also.begin(), also.end());
        printed.addressMark = addressed.addressMark;
        const std::vector<LetterSlip>& slips = addressed.letter.slips;
        printed.isSpecimen =
            std::any_of(slips.begin(), slips.end(), [](const LetterSlip& slip) { return slip.isSpecimen; });
        m_result.specimens += printed.isSpecimen ? 1 : 0;
        m_hasLetters = true;
        return keep(std::move(printed));
    }

    Result<void> addPostage(const std::vector<int>& envelopes, PrintedLetter& printed) {
        for (const int sheets : envelopes) {
            SAIKOKU_TRY_ASSIGN(const PostageBand band,
                               m_postage->postage(m_selection.envelope, sheets, m_selection.request.date,
                                                  m_selection.hasEnclosure()));
            printed.postage += band.postage;
            const auto same =
                std::find_if(printed.postages.begin(), printed.postages.end(), [&](const PostageCount& each) {
                    return each.kind == band.kind && each.rate == band.postage;
                });
            if (same == printed.postages.end()) {
                printed.postages.push_back({band.kind, band.postage, 1});
            } else {
                ++same->envelopes;
            }
        }
        return {};
    }

    /// A body that can't be filled is the template's fault or the store's and stops all; what doesn't fit its
    /// place is this letter's alone.
    Result<void> leftOut(const AddressedLetter& addressed, const Error& error) {
        const bool isOfOne = error.code == ErrorCode::BadInput || error.code == ErrorCode::Rule;
        if (!isOfOne || !fillBody(m_selection.version.notice, addressed.letter, m_selection.office)) {
            return fail(error);
        }
        m_undrawable.cases.push_back(addressed.receiver);
        if (m_undrawable.why.size() < static_cast<qsizetype>(kSentencesMost)) {
            m_undrawable.why.append(error.message);
        }
        return {};
    }

    Result<void> somethingWasDrawn() const {
        if (m_hasLetters) {
            return {};
        }
        if (!m_undrawable.why.isEmpty()) {
            return fail(ErrorCode::BadInput, m_undrawable.why.constFirst());
        }
        return fail(
            ErrorCode::Rule,
            Text::tr("Nobody of the selection gets a letter. Look at the reasons, or widen the selection."));
    }

    Session& m_session;
    const LetterSelection& m_selection;
    const RunProgress& m_progress;
    std::shared_ptr<const PostageRules> m_postage;
    NoticeRunResult m_result;
    std::map<LetterExclusion, std::vector<TaxpayerId>> m_since;  ///< stopped since the selection was made
    ExcludedCases m_undrawable;
    bool m_hasLetters = false;
};

}  // namespace

Result<NoticeRunResult> makeNotices(Session& session, const LetterSelection& selection,
                                    const RunProgress& progress) {
    SAIKOKU_TRY(
        session.require(Permission::SendNotices, QStringLiteral("notice.print"), selection.request.notice));
    SAIKOKU_TRY_ASSIGN(LetterRun run, runOf(session, selection));
    SAIKOKU_TRY_ASSIGN(NoticeBatchMaker maker, NoticeBatchMaker::begin(session, selection));
    SAIKOKU_TRY_ASSIGN(
        LetterWriter writer,
        LetterWriter::begin(
            std::move(run), [&](QByteArrayView bytes) { return maker.addBytes(bytes).has_value(); },
            maker.madeAt()));
    NoticeRunner runner(session, selection, progress);
    SAIKOKU_TRY(runner.run([&] { return maker.nextLetterNumber(); },
                           [&](const Letter& letter) { return writer.add(letter); },
                           [&](PrintedLetter printed) { return maker.addLetter(printed); }));
    NoticeRunResult result = runner.takeResult();
    SAIKOKU_TRY(writer.addPages([&](const std::function<PageCanvas&()>& newPage) {
        drawCheckSheet(newPage, maker.soFar(), selection.office, result.excluded);
    }));
    SAIKOKU_TRY(writer.finish());
    result.batch = maker.soFar();
    SAIKOKU_TRY(maker.commit());
    if (auto stored = noticeBatch(session, maker.number())) {  // it is stored, read again or not
        result.batch = std::move(*stored);
    }
    return result;
}

Result<NoticeRunResult> rehearseNotices(Session& session, const LetterSelection& selection,
                                        const RunProgress& progress) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, QStringLiteral("notice.rehearse")));
    SAIKOKU_TRY_ASSIGN(const LetterRun run, runOf(session, selection));
    NoticeBatch batch = batchOf(selection);
    NoticeRunner runner(session, selection, progress);
    const Result<void> done = runner.run([&] { return letterNumber(0, batch.letters + 1); },
                                         [&](const Letter& letter) { return measureLetter(run, letter); },
                                         [&](const PrintedLetter& printed) -> Result<void> {
                                             countLetter(printed, batch);
                                             return {};
                                         });
    if (!done && (done.error().code != ErrorCode::Rule || !selection.receivers.empty())) {
        return fail(done.error());
    }
    NoticeRunResult result = runner.takeResult();
    result.batch = std::move(batch);
    return result;
}

Result<NoticeRunResult> writeSpecimens(Session& session, const LetterSelection& selection,
                                       const QString& path, const RunProgress& progress) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kSpecimens, selection.request.notice));
    SAIKOKU_TRY_ASSIGN(LetterRun run, runOf(session, selection));
    run.isSpecimen = true;
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(path));
    SAIKOKU_TRY_ASSIGN(LetterWriter writer, LetterWriter::begin(
                                                std::move(run),
                                                [&](QByteArrayView bytes) {
                                                    return file.device().write(bytes.data(), bytes.size()) ==
                                                           bytes.size();
                                                },
                                                session.clock().nowUtc()));
    NoticeBatch batch = batchOf(selection);
    NoticeRunner runner(session, selection, progress);
    const auto draw = [&]() -> Result<void> {
        SAIKOKU_TRY(runner.run([] { return QString(); },
                               [&](const Letter& letter) { return writer.add(letter); },
                               [&](const PrintedLetter& printed) -> Result<void> {
                                   countLetter(printed, batch);
                                   return {};
                               }));
        return writer.finish();
    };
    if (const Result<void> drawn = draw(); !drawn) {
        return fail(file.errorOr(drawn.error()));
    }
    SAIKOKU_TRY(session.log(kSpecimens, QStringLiteral("notice"), selection.request.notice,
                            {{QStringLiteral("condition"), selection.logged}}, batch.letters));
    SAIKOKU_TRY(file.finish());
    NoticeRunResult result = runner.takeResult();
    result.batch = std::move(batch);
    return result;
}

Result<NoticeRunResult> writePreview(Session& session, const LetterSelection& selection, const QString& path,
                                     int dotsPerInch, int page) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, QStringLiteral("notice.preview")));
    if (selection.receivers.empty()) {
        return fail(ErrorCode::Rule,
                    Text::tr("Nobody of the selection gets a letter. Look at the reasons, or "
                             "widen the selection."));
    }
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        return writeSpecimens(session, selection, path, {});
    }
    SAIKOKU_TRY_ASSIGN(const auto pages,
                       previewLetter(session, selection, selection.receivers.front(), dotsPerInch));
    if (page < 1 || page > static_cast<int>(pages.size())) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The letter has no page %1: it has %2.").arg(page).arg(pages.size()));
    }
    SAIKOKU_TRY_ASSIGN(const QByteArray png, pagePng(pages.at(static_cast<std::size_t>(page) - 1)));
    SAIKOKU_TRY(writeOutput(path, png));
    NoticeRunResult result;
    result.batch = batchOf(selection);
    result.batch.letters = 1;
    result.batch.pages = static_cast<int>(pages.size());
    return result;
}

Result<std::vector<PagePicture>> previewLetter(Session& session, const LetterSelection& selection,
                                               TaxpayerId receiver, int dotsPerInch) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, QStringLiteral("notice.preview"),
                                QString::number(receiver.value)));
    SAIKOKU_TRY(session.log(QStringLiteral("notice.preview"), QStringLiteral("case"),
                            QString::number(receiver.value)));
    SAIKOKU_TRY_ASSIGN(const LetterRun run, runOf(session, selection));
    SAIKOKU_TRY_ASSIGN(std::vector<AddressedLetter> letters,
                       addressedLetters(session, selection, {receiver}));
    Letter& letter = letters.front().letter;
    if (letters.front().stopped) {
        return fail(ErrorCode::Rule, Text::tr("Case %1 gets this letter no longer: %2. Select anew.")
                                         .arg(letter.taxpayerNumber, labelOf(*letters.front().stopped)));
    }
    letter.number = letterNumber(0, 1);
    return letterPictures(run, letter, dotsPerInch);
}

}  // namespace saikoku::reports
