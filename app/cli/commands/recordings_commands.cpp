#include "app/cli/commands/recordings_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recordings.h"
#include "core/security/session.h"
#include "core/work/office_profile.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordingsCommand)
};

const QLatin1String kReason("reason");
const QLatin1String kOut("out");
const QLatin1String kDryRun("dry-run");
constexpr qint64 kLastId = 9'000'000'000'000'000;
constexpr int kEverything = 1'000'000;

Result<RecordingId> idOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString text, line.onlyArgument());
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1 || id > kLastId) {
        return fail(ErrorCode::Usage,
                    Text::tr("\"%1\" is no number of a recording: \"recordings\" tells them.").arg(text));
    }
    return RecordingId{id};
}

QJsonObject rowJson(const RecordingRow& row) {
    const Recording& recording = row.recording;
    return {
        {QStringLiteral("id"), recording.id.value},
        {QStringLiteral("number"), row.row.number},
        {QStringLiteral("name"), row.row.name},
        {QStringLiteral("operator"), recording.operatorName},
        {QStringLiteral("direction"), codeOf(recording.direction)},
        {QStringLiteral("began"), momentJson(recording.beganAt)},
        {QStringLiteral("seconds"), recording.seconds},
        {QStringLiteral("result"), recording.result ? QJsonValue(codeOf(*recording.result)) : QJsonValue()},
        {QStringLiteral("record"),
         recording.record.isValid() ? QJsonValue(recording.record.value) : QJsonValue()},
        {QStringLiteral("marked"), recording.isMarked},
        {QStringLiteral("until"), dateJson(recording.lastDay)},
        {QStringLiteral("erased"), dateJson(recording.erasedOn)},
        {QStringLiteral("late"), recording.wasLeft},
        {QStringLiteral("hearings"), recording.hearings}};
}

QString rowText(const RecordingRow& row) {
    const Recording& recording = row.recording;
    const QString end = recording.hasSound()
                            ? Text::tr("until %1").arg(recording.lastDay.toString(Qt::ISODate))
                            : Text::tr("gone on %1").arg(recording.erasedOn.toString(Qt::ISODate));
    return QStringLiteral("%1  %2  %3 %4  %5  %6%7\n")
        .arg(QString::number(recording.id.value),
             toTokyo(recording.beganAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")), row.row.number,
             row.row.name,
             Text::tr("%1 s, %2").arg(QString::number(recording.seconds), recording.operatorName), end,
             recording.isMarked ? Text::tr(", kept longer") : QString());
}

Result<RecordingQuery> queryOf(const CommandLine& line) {
    RecordingQuery query;
    query.most = kEverything;
    SAIKOKU_TRY_ASSIGN(const auto part, codeOption<RecordingPart>(line, QStringLiteral("part")));
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const auto to, line.date(QStringLiteral("to")));
    query.part = part.value_or(RecordingPart::All);
    query.from = from.value_or(QDate());
    query.to = to.value_or(QDate());
    query.person = line.text(QStringLiteral("person"));
    query.operatorLogin = line.text(QStringLiteral("operator"));
    return query;
}

}  // namespace

QString RecordingsCommand::summary() const {
    return Text::tr("List the recorded calls.");
}

QList<QCommandLineOption> RecordingsCommand::options() const {
    return {{QStringLiteral("part"), Text::tr("Which of them: %1.").arg(codesOf<RecordingPart>()),
             QStringLiteral("PART")},
            {QStringLiteral("from"), Text::tr("The first day of the calls."), QStringLiteral("DATE")},
            {QStringLiteral("to"), Text::tr("The last day of the calls."), QStringLiteral("DATE")},
            {QStringLiteral("person"), Text::tr("Part of a name, or a number."), QStringLiteral("TEXT")},
            {QStringLiteral("operator"), Text::tr("Who called, by login."), QStringLiteral("LOGIN")}};
}

Result<Output> RecordingsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const RecordingQuery query, queryOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const RecordingList list, findRecordings(*session, campaign, query));
    QJsonArray rows;
    QString text = Text::tr("Recordings: %1").arg(list.total) + u'\n';
    for (const RecordingRow& row : list.rows) {
        rows.append(rowJson(row));
        text += rowText(row);
    }
    return Output{{{QStringLiteral("part"), codeOf(query.part)},
                   {QStringLiteral("total"), list.total},
                   {QStringLiteral("seconds"), list.seconds},
                   {QStringLiteral("recordings"), rows}},
                  text};
}

QString RecordingsStateCommand::summary() const {
    return Text::tr("Show whether calls are recorded and how many recordings are kept.");
}

Result<Output> RecordingsStateCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const RecordingState state, recordingState(*session, campaign));
    return Output{{{QStringLiteral("on"), state.isOn},
                   {QStringLiteral("key"), state.hasKey},
                   {QStringLiteral("kept"), state.kept},
                   {QStringLiteral("bytes"), state.bytes},
                   {QStringLiteral("ending"), state.ending},
                   {QStringLiteral("marked"), state.marked}},
                  (state.isOn ? Text::tr("Calls of this campaign are recorded.")
                              : Text::tr("Calls of this campaign are not recorded.")) +
                      u'\n' +
                      Text::tr("Kept: %1 (%2 bytes), of them kept longer: %3, going within a week: %4")
                          .arg(QString::number(state.kept), QString::number(state.bytes),
                               QString::number(state.marked), QString::number(state.ending)) +
                      u'\n'};
}

QString RecordingsHeardCommand::summary() const {
    return Text::tr("Show who heard a recording, when and why.");
}

Result<Output> RecordingsHeardCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const RecordingId id, idOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<Hearing> hearings, hearingsOf(*session, campaign, id));
    QJsonArray rows;
    QString text;
    for (const Hearing& each : hearings) {
        rows.append(QJsonObject{{QStringLiteral("by"), each.operatorName},
                                {QStringLiteral("at"), momentJson(each.at)},
                                {kReason, each.reason}});
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(toTokyo(each.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")), each.operatorName,
                         each.reason);
    }
    return Output{{{QStringLiteral("id"), id.value}, {QStringLiteral("hearings"), rows}},
                  text.isEmpty() ? Text::tr("Nobody has heard it.") + u'\n' : text};
}

QString RecordingsMarkCommand::summary() const {
    return m_act == Act::Mark ? Text::tr("Keep a recording longer.")
                              : Text::tr("Keep a recording no longer than others.");
}

QList<QCommandLineOption> RecordingsMarkCommand::options() const {
    return {{kReason, Text::tr("Why."), QStringLiteral("TEXT")}};
}

Result<Output> RecordingsMarkCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const RecordingId id, idOf(line));
    SAIKOKU_TRY_ASSIGN(const QString reason, line.required(kReason));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    const bool isMark = m_act == Act::Mark;
    SAIKOKU_TRY(isMark ? markRecording(*session, campaign, id, reason)
                       : unmarkRecording(*session, campaign, id, reason));
    return Output{
        {{QStringLiteral("id"), id.value}, {QStringLiteral("marked"), isMark}},
        (isMark ? Text::tr("Recording %1 is kept longer.") : Text::tr("Recording %1 goes by the usual rule."))
                .arg(id.value) +
            u'\n'};
}

QString RecordingsRetentionCommand::summary() const {
    return Text::tr("Erase the sound of recordings whose days have run.");
}

QList<QCommandLineOption> RecordingsRetentionCommand::options() const {
    return {{kDryRun, Text::tr("Only count.")}};
}

Result<Output> RecordingsRetentionCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    const bool isDry = line.has(kDryRun);
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const RecordingErasure erasure, eraseDueRecordings(*session, isDry));
    const QString counts = (isDry ? Text::tr("To be erased: %1, of marked ones: %2 (%3 bytes)")
                                  : Text::tr("Erased: %1, of marked ones: %2 (%3 bytes)"))
                               .arg(QString::number(erasure.usual + erasure.marked),
                                    QString::number(erasure.marked), QString::number(erasure.bytes));
    return Output{{{QStringLiteral("dry_run"), isDry},
                   {QStringLiteral("usual"), erasure.usual},
                   {QStringLiteral("marked"), erasure.marked},
                   {QStringLiteral("bytes"), erasure.bytes}},
                  counts + u'\n'};
}

QString RecordingsPurposeCommand::summary() const {
    return Text::tr("Write the page that tells people of recordings.");
}

QList<QCommandLineOption> RecordingsPurposeCommand::options() const {
    return {{kOut, Text::tr("Into this file; printed without it."), QStringLiteral("FILE")}};
}

Result<Output> RecordingsPurposeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const OfficeProfile office, officeProfile(*session));
    SAIKOKU_TRY_ASSIGN(const auto rules, session->rules<RecordingRules>());
    const QString text = recordingPurpose(*rules, office.name, session->today());
    const QString file = line.text(kOut);
    if (!file.isEmpty()) {
        SAIKOKU_TRY(writeOutput(file, text.toUtf8()));
    }
    return Output{{{QStringLiteral("text"), text},
                   {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)}},
                  file.isEmpty() ? text : Text::tr("Written to %1").arg(file) + u'\n'};
}

}  // namespace saikoku::cli
