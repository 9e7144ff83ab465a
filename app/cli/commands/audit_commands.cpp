#include "app/cli/commands/audit_commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "core/arrears/arrears_repository.h"
#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/security/audit_head.h"
#include "core/security/log_verification.h"
#include "reports/access_log_report.h"
#include "reports/report_file.h"
#include "reports/report_list.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(AuditCommand) };

constexpr int kNotSound = 4;

QJsonObject faultJson(const LogFault& fault) {
    return {{QStringLiteral("session"), fault.signIn}, {QStringLiteral("entry"), fault.sequence}, {QStringLiteral("what"), QString(codeOf(fault.what))}};
}

}  // namespace

QString AuditVerifyCommand::summary() const { return Text::tr("Verify the access log: name what was changed, removed or written anew."); }

QList<QCommandLineOption> AuditVerifyCommand::options() const {
    return {{QStringLiteral("head"), Text::tr("Also compare with a head that was kept elsewhere (audit head --out FILE)."), QStringLiteral("FILE")}};
}

Result<Output> AuditVerifyCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    QList<AuditHead> heads;
    if (line.has(QStringLiteral("head"))) {
        SAIKOKU_TRY_ASSIGN(const AuditHead head, AuditHead::fromFile(line.text(QStringLiteral("head"))));
        heads.append(head);
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const LogVerification found, verifyLog(*session, heads));
    SAIKOKU_TRY(session->log(QStringLiteral("log.verify"), QStringLiteral("log"), {}, {{QStringLiteral("ok"), found.isSound()}}, found.entries));
    QJsonArray bad;
    Output output;
    output.text = Text::tr("Entries: %1, of these from before the log was chained: %2").arg(found.entries).arg(found.unchainedBefore) + QLatin1Char('\n');
    for (const LogFault& fault : found.faults) {
        bad.append(faultJson(fault));
        output.text += QStringLiteral("✗ ") + fault.sentence() + QLatin1Char('\n');
    }
    output.text += (found.isSound() ? Text::tr("The access log is whole.")
                                    : Text::tr("The access log is not as it was written. Keep a copy of the store and of its head files as they are and "
                                               "tell who answers for data protection.")) +
                   QLatin1Char('\n');
    output.json = {{QStringLiteral("entries"), found.entries},
                   {QStringLiteral("unchained_before"), found.unchainedBefore},
                   {QStringLiteral("ok"), found.isSound()},
                   {QStringLiteral("first_bad"), found.isSound() ? QJsonValue() : QJsonValue(faultJson(found.faults.constFirst()))},
                   {QStringLiteral("bad"), bad}};
    output.exitCode = found.isSound() ? 0 : kNotSound;
    return output;
}

QString AuditHeadCommand::summary() const { return Text::tr("Print the newest head of the access log, to be kept outside the store."); }

QList<QCommandLineOption> AuditHeadCommand::options() const {
    return {{QStringLiteral("out"), Text::tr("Write it into this file, too."), QStringLiteral("FILE")}};
}

Result<Output> AuditHeadCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(session->require(Permission::ReadLog, QStringLiteral("log.head")));
    SAIKOKU_TRY_ASSIGN(const auto head, newestHead(session->db()));
    if (!head) {
        return fail(ErrorCode::NotFound, Text::tr("The access log of this store isn't chained yet: somebody who may read it must sign in once."));
    }
    if (const QString file = line.text(QStringLiteral("out")); !file.isEmpty()) {
        SAIKOKU_TRY(writeOutput(file, head->toJson()));
    }
    QJsonObject json = QJsonDocument::fromJson(head->toJson()).object();
    json.remove(QStringLiteral("format"));
    const QString at = toTokyo(fromStoredUtc(head->at)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return Output{json, Text::tr("Store %1\nAnchor %2, %3\n%4").arg(head->storeId).arg(head->anchor).arg(at, head->hash) + QLatin1Char('\n')};
}

QString AuditExportCommand::summary() const { return Text::tr("Write entries of the access log into a CSV file."); }

QList<QCommandLineOption> AuditExportCommand::options() const {
    return {
        {QStringLiteral("from"), Text::tr("First day of the period."), QStringLiteral("DATE")},
        {QStringLiteral("to"), Text::tr("Last day of the period."), QStringLiteral("DATE")},
        {QStringLiteral("person"), Text::tr("Only what this person did."), QStringLiteral("LOGIN")},
        {QStringLiteral("operation"), Text::tr("Only this operation, e.g. open_case."), QStringLiteral("CODE")},
        {QStringLiteral("case"), Text::tr("Only what was done to this taxpayer's case."), QStringLiteral("NUMBER")},
        {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")},
        {QStringLiteral("out"), Text::tr("The file (required)."), QStringLiteral("FILE")},
    };
}

Result<Output> AuditExportCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const QString out, line.required(QStringLiteral("out")));
    reports::ReportQuestion question;
    SAIKOKU_TRY_ASSIGN(question.encoding, encodingOption(line, true));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> to, line.date(QStringLiteral("to")));
    question.from = from.value_or(QDate());
    question.to = to.value_or(QDate());
    question.log.login = line.text(QStringLiteral("person"));
    question.log.operation = line.text(QStringLiteral("operation"));
    const reports::Report* report = reports::reportOfId(QLatin1String(reports::kAccessLogReport));
    SAIKOKU_TRY(reports::checkQuestion(*report, question));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    if (const QString number = line.text(QStringLiteral("case")); !number.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto taxpayer, ArrearsRepository(session->db()).taxpayerByNumber(number));
        if (!taxpayer) {
            return fail(ErrorCode::NotFound, Text::tr("There is no taxpayer \"%1\".").arg(number));
        }
        question.log.targetKind = QStringLiteral("case");
        question.log.targetId = QString::number(taxpayer->value);
    }
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten written, reports::writeReportFile(*session, *report, question, {}, out));
    Output output;
    output.json = {{QStringLiteral("rows"), written.rows}, {QStringLiteral("file"), out}};
    output.text = rowsWritten(written.rows, out);
    output.warnings = notesOn(written);
    return output;
}

}  // namespace saikoku::cli
