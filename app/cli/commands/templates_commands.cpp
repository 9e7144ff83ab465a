#include "app/cli/commands/templates_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "app/cli/template_source.h"
#include "core/base/language.h"
#include "core/base/output_file.h"
#include "core/notices/customer_barcode.h"
#include "core/notices/envelope.h"
#include "core/notices/notice_rules.h"
#include "core/security/session.h"
#include "reports/letters/letter_writer.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommand)
};

constexpr int kRefused = 3;
constexpr int kMostVersions = 1'000'000;
constexpr int kLeastDots = 20;
constexpr int kUsualDots = 100;
constexpr int kMostDots = 600;
constexpr int kMostPages = 1000;

const QString kOut = QStringLiteral("out");
const QString kNumber = QStringLiteral("number");
const QString kDots = QStringLiteral("dpi");
const QString kPage = QStringLiteral("page");

QString sourceOf(const NoticeVersion& version) {
    return version.isShipped ? QStringLiteral("shipped") : QStringLiteral("office");
}

QString sourceText(const NoticeVersion& version) {
    return version.isShipped ? Text::tr("the program's") : Text::tr("version %1").arg(version.version);
}

QJsonValue dateJson(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QCommandLineOption outOption(const QString& what) {
    return {kOut, what, QStringLiteral("FILE")};
}

/// What was found, template by template.
class Faults {
public:
    void add(const QString& name, const QList<TemplateFault>& faults) {
        m_checked.append(name);
        for (const TemplateFault& each : faults) {
            m_json.append(QJsonObject{{QStringLiteral("template"), name},
                                      {QStringLiteral("file"), each.file},
                                      {QStringLiteral("line"), each.line},
                                      {QStringLiteral("field"), each.field},
                                      {QStringLiteral("message"), each.message}});
            m_text += name + QStringLiteral(": ") + faultText(each) + u'\n';
        }
    }

    Output output() const {
        Output output;
        output.json = {{QStringLiteral("ok"), m_json.isEmpty()},
                       {QStringLiteral("checked"), QJsonArray::fromStringList(m_checked)},
                       {QStringLiteral("faults"), m_json}};
        output.text =
            m_json.isEmpty()
                ? Text::tr("Nothing was found. Templates looked at: %1").arg(m_checked.size()) + u'\n'
                : m_text;
        output.exitCode = m_json.isEmpty() ? 0 : kRefused;
        return output;
    }

private:
    QStringList m_checked;
    QJsonArray m_json;
    QString m_text;
};

Result<NoticeTemplate> templateAsked(Session& session, const CommandLine& line, const QString& word) {
    if (!isTemplatePath(word)) {
        SAIKOKU_TRY_ASSIGN(const NoticeVersion version, templateVersionAsked(session, line, word));
        return version.notice;
    }
    SAIKOKU_TRY_ASSIGN(const NoticeFolder folder, templateFilesAt(session, word));
    return readNoticeTemplate(folder.name, folder.files);
}

Result<std::vector<reports::PagePicture>> samplePages(Session& session, const NoticeTemplate& notice,
                                                      int dots) {
    SAIKOKU_TRY_ASSIGN(const auto postage, session.rules<PostageRules>());
    SAIKOKU_TRY_ASSIGN(const auto representative, session.rules<RepresentativePostcodes>());
    reports::LetterRun run;
    run.notice = notice;
    run.office = sampleOffice(notice.language);
    run.envelope = postage->envelopes.empty() ? Envelope() : postage->envelopes.front();
    run.date = session.today();
    run.representative = *representative;
    run.isSpecimen = true;
    return reports::letterPictures(run, notice.sample, dots);
}

}  // namespace

QString TemplatesCommand::summary() const {
    return Text::tr("List the templates of letters, and which version is used.");
}

Result<Output> TemplatesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto shelf, noticeShelf(*session));
    QJsonArray all;
    QString text;
    for (const ShelvedNotice& each : shelf) {
        const NoticeTemplate& notice = each.inUse.notice;
        QJsonValue waiting;
        if (each.waiting) {
            waiting = QJsonObject{{QStringLiteral("version"), each.waiting->version},
                                  {QStringLiteral("made_by"), each.waiting->madeBy},
                                  {QStringLiteral("known_on"), dateJson(each.waiting->knownOn)}};
        }
        all.append(QJsonObject{{QStringLiteral("name"), notice.name},
                               {QStringLiteral("title"), notice.title},
                               {QStringLiteral("language"), notice.language},
                               {QStringLiteral("officers"), notice.isForOfficers},
                               {QStringLiteral("source"), sourceOf(each.inUse)},
                               {QStringLiteral("version"), each.inUse.version},
                               {QStringLiteral("usable"), each.isUsable},
                               {QStringLiteral("waiting"), waiting}});
        text += QStringLiteral("%1  %2  %3").arg(notice.name, notice.title, sourceText(each.inUse));
        text += notice.isForOfficers ? QStringLiteral("  ") + Text::tr("officers alone") : QString();
        text += each.waiting ? QStringLiteral("  ") +
                                   Text::tr("version %1 waits for approval").arg(each.waiting->version)
                             : QString();
        text += u'\n';
    }
    return Output{{{QStringLiteral("templates"), all}}, text};
}

QString TemplatesVersionsCommand::summary() const {
    return Text::tr("List the versions of a template, and who made and approved them.");
}

Result<Output> TemplatesVersionsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto versions, noticeVersions(*session, name));
    SAIKOKU_TRY_ASSIGN(const ShelvedNotice shelf, shelvedTemplate(*session, name));
    QJsonArray all;
    QString text;
    for (const NoticeVersion& each : versions) {
        const bool isInUse =
            shelf.isUsable && shelf.inUse.id == each.id && shelf.inUse.isShipped == each.isShipped;
        all.append(QJsonObject{{QStringLiteral("version"), each.version},
                               {QStringLiteral("source"), sourceOf(each)},
                               {QStringLiteral("title"), each.notice.title},
                               {QStringLiteral("known_on"), dateJson(each.knownOn)},
                               {QStringLiteral("made_by"), each.madeBy},
                               {QStringLiteral("approved_by"), each.approvedBy},
                               {QStringLiteral("in_use"), isInUse}});
        text += isInUse ? QStringLiteral("* ") : QStringLiteral("  ");
        if (each.isShipped) {
            text += Text::tr("The program's: %1").arg(each.notice.title) + u'\n';
            continue;
        }
        const QString approval = each.approvedBy.isEmpty() ? Text::tr("not approved")
                                                           : Text::tr("approved by %1").arg(each.approvedBy);
        text += Text::tr("Version %1 (%2, %3; %4): %5")
                    .arg(QString::number(each.version), dateInSentence(each.knownOn), each.madeBy, approval,
                         each.notice.title) +
                u'\n';
    }
    return Output{{{QStringLiteral("name"), name}, {QStringLiteral("versions"), all}}, text};
}

QString TemplatesCheckCommand::summary() const {
    return Text::tr(
        "Check templates of letters: fields, sizes, and what may not be written; exit 3 when something was "
        "found.");
}

QList<QCommandLineOption> TemplatesCheckCommand::options() const {
    return {versionOption()};
}

Result<Output> TemplatesCheckCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    if (words.size() > 1) {
        return fail(ErrorCode::Usage,
                    Text::tr("One template, file or folder, or none for all that are used."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    Faults faults;
    if (words.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto shelf, noticeShelf(*session));
        for (const ShelvedNotice& each : shelf) {
            SAIKOKU_TRY_ASSIGN(const auto found, checkedNotice(*session, each.inUse.notice));
            faults.add(each.inUse.notice.name, found);
        }
        return faults.output();
    }
    if (!isTemplatePath(words.constFirst())) {
        SAIKOKU_TRY_ASSIGN(const NoticeVersion version,
                           templateVersionAsked(*session, line, words.constFirst()));
        SAIKOKU_TRY_ASSIGN(const auto found, checkedNotice(*session, version.notice));
        faults.add(version.notice.name, found);
        return faults.output();
    }
    const auto folder = templateFilesAt(*session, words.constFirst());
    if (folder) {
        SAIKOKU_TRY_ASSIGN(const auto found, checkedNoticeFiles(*session, folder->name, folder->files));
        faults.add(folder->name, found);
    } else if (folder.error().code == ErrorCode::BadInput) {
        faults.add(words.constFirst(), {{{}, 0, {}, folder.error().message}});
    } else {
        return fail(folder.error());
    }
    return faults.output();
}

QString TemplatesExportCommand::summary() const {
    return Text::tr("Write a template into one file, for \"templates import\".");
}

QList<QCommandLineOption> TemplatesExportCommand::options() const {
    return {versionOption(), outOption(Text::tr("Write it into this file (.zip)."))};
}

Result<Output> TemplatesExportCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString out, line.required(kOut));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NoticeVersion version, templateVersionAsked(*session, line, name));
    SAIKOKU_TRY_ASSIGN(const QByteArray file, packedNotice(version.notice));
    SAIKOKU_TRY(writeOutput(out, file, Overwrite::No));
    return Output{{{QStringLiteral("name"), name},
                   {QStringLiteral("version"), version.version},
                   {QStringLiteral("file"), out}},
                  Text::tr("The template %1 was written to %2.").arg(name, out) + u'\n'};
}

QString TemplatesImportCommand::summary() const {
    return Text::tr("Take a template from a file or folder as a new version; it waits for approval.");
}

Result<Output> TemplatesImportCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString path, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NoticeFolder folder, templateFilesAt(*session, path));
    SAIKOKU_TRY_ASSIGN(const NoticeTemplate notice, readNoticeTemplate(folder.name, folder.files));
    const auto shelf = shelvedTemplate(*session, notice.name);
    if (!shelf && shelf.error().code != ErrorCode::NotFound) {
        return fail(shelf.error());
    }
    SAIKOKU_TRY_ASSIGN(const NoticeVersion version, saveNotice(*session, notice, shelf ? shelf->newest : 0));
    SAIKOKU_TRY_ASSIGN(const ShelvedNotice now, shelvedTemplate(*session, notice.name));
    const bool isWaiting = now.waiting.has_value();
    return Output{{{QStringLiteral("name"), notice.name},
                   {QStringLiteral("version"), version.version},
                   {QStringLiteral("waiting"), isWaiting}},
                  (isWaiting ? Text::tr("Version %1 of the template %2 waits for approval.")
                             : Text::tr("Version %1 of the template %2 is unchanged."))
                          .arg(QString::number(version.version), notice.name) +
                      u'\n'};
}

QString TemplatesApproveCommand::summary() const {
    return Text::tr("Let a new version of a template be used from now on.");
}

QList<QCommandLineOption> TemplatesApproveCommand::options() const {
    return {{kNumber, Text::tr("This version (default: the one that waits)."), QStringLiteral("N")}};
}

Result<Output> TemplatesApproveCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto number, line.integer(kNumber, 1, kMostVersions));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    NoticeVersion version;
    if (number) {
        SAIKOKU_TRY_ASSIGN(version, templateVersion(*session, name, static_cast<int>(*number)));
    } else {
        SAIKOKU_TRY_ASSIGN(const ShelvedNotice shelf, shelvedTemplate(*session, name));
        if (!shelf.waiting) {
            return fail(ErrorCode::Rule,
                        Text::tr("No version of the template \"%1\" waits for approval.").arg(name));
        }
        version = *shelf.waiting;
    }
    SAIKOKU_TRY(approveNotice(*session, version.id));
    return Output{{{QStringLiteral("name"), name}, {QStringLiteral("version"), version.version}},
                  Text::tr("Version %1 of the template %2 is used from now on.")
                          .arg(QString::number(version.version), name) +
                      u'\n'};
}

QString TemplatesUseCommand::summary() const {
    return Text::tr("Use an earlier version of a template again, or the program's.");
}

QList<QCommandLineOption> TemplatesUseCommand::options() const {
    return {{kNumber, Text::tr("The version of this number, which was approved once."), QStringLiteral("N")},
            {QStringLiteral("shipped"), Text::tr("The program's.")}};
}

Result<Output> TemplatesUseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    const bool isShipped = line.has(QStringLiteral("shipped"));
    if (isShipped == line.has(kNumber)) {
        return fail(ErrorCode::Usage, Text::tr("Give one of --number N and --shipped."));
    }
    SAIKOKU_TRY_ASSIGN(const auto number, line.integer(kNumber, 1, kMostVersions));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    NoticeVersion version;
    version.isShipped = true;
    if (number) {
        SAIKOKU_TRY_ASSIGN(version, templateVersion(*session, name, static_cast<int>(*number)));
    }
    SAIKOKU_TRY(useNoticeAgain(*session, name, version.id));
    return Output{
        {{QStringLiteral("name"), name},
         {QStringLiteral("version"), version.version},
         {QStringLiteral("source"), sourceOf(version)}},
        Text::tr("Of the template %1 this is used from now on: %2").arg(name, sourceText(version)) + u'\n'};
}

QString TemplatesPreviewCommand::summary() const {
    return Text::tr("Draw a page of a template's sample letter as a PNG.");
}

QList<QCommandLineOption> TemplatesPreviewCommand::options() const {
    return {versionOption(),
            outOption(Text::tr("Write the picture into this file (.png).")),
            {kDots, Text::tr("Dots an inch (default: %1).").arg(kUsualDots), QStringLiteral("N")},
            {kPage, Text::tr("This page (default: the first)."), QStringLiteral("N")}};
}

Result<Output> TemplatesPreviewCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString word, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString out, line.required(kOut));
    SAIKOKU_TRY_ASSIGN(const auto dots, line.integer(kDots, kLeastDots, kMostDots));
    SAIKOKU_TRY_ASSIGN(const auto page, line.integer(kPage, 1, kMostPages));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NoticeTemplate notice, templateAsked(*session, line, word));
    SAIKOKU_TRY_ASSIGN(const auto pages,
                       samplePages(*session, notice, static_cast<int>(dots.value_or(kUsualDots))));
    const auto index = static_cast<std::size_t>(page.value_or(1) - 1);
    if (index >= pages.size()) {
        return fail(ErrorCode::NotFound, Text::tr("The sample letter has %1 pages.").arg(pages.size()));
    }
    SAIKOKU_TRY_ASSIGN(const QByteArray png, reports::pagePng(pages.at(index)));
    SAIKOKU_TRY(writeOutput(out, png, Overwrite::Yes));
    return Output{{{QStringLiteral("name"), notice.name},
                   {QStringLiteral("pages"), static_cast<qint64>(pages.size())},
                   {QStringLiteral("page"), static_cast<qint64>(index) + 1},
                   {QStringLiteral("width"), pages.at(index).width},
                   {QStringLiteral("height"), pages.at(index).height},
                   {QStringLiteral("file"), out}},
                  Text::tr("Page %1 of %2 of the template %3 was drawn into %4.")
                          .arg(QString::number(index + 1), QString::number(pages.size()), notice.name, out) +
                      u'\n'};
}

}  // namespace saikoku::cli
