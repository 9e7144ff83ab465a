#include "app/cli/commands/check_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/cases/derived_check.h"
#include "core/security/store_check.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CheckCommand) };

const QLatin1String kDerived("derived");

QString checkLabel(const QString& check) {
    if (check == QLatin1String("cipher")) {
        return Text::tr("encrypted pages");
    }
    if (check == QLatin1String("pages")) {
        return Text::tr("tables and indexes");
    }
    if (check == QLatin1String("references")) {
        return Text::tr("references between tables");
    }
    if (check == kDerived) {
        return Text::tr("figures derived from the facts");
    }
    return check == QLatin1String("schema") ? Text::tr("schema") : Text::tr("access log");
}

/// What is only derived can be written anew; anything else needs a backup.
QString complaint(const StoreCheck& check) {
    QStringList faults;
    bool onlyDerived = true;
    bool onlyLog = true;
    for (const IntegrityFinding& finding : check.findings) {
        if (!finding.faults.isEmpty()) {
            faults << checkLabel(finding.check) + QStringLiteral(": ") + finding.faults.join(QStringLiteral("; "));
            onlyDerived = onlyDerived && finding.check == kDerived;
            onlyLog = onlyLog && finding.check == QLatin1String("log");
        }
    }
    if (faults.isEmpty()) {
        return {};
    }
    const QString found = faults.join(QStringLiteral(" / "));
    if (onlyLog) {
        return Text::tr("The store is sound, but its access log was touched from outside or lacks entries. Keep a copy of the "
                        "store and of its head files as they are and tell who answers for data protection. Found: %1")
            .arg(found);
    }
    return onlyDerived ? Text::tr("Figures kept beside the cases differ from what the facts give. Find out who wrote them, then have "
                                  "them written anew (saikoku-cli check --rebuild). Found: %1")
                             .arg(found)
                       : Text::tr("The store is damaged. Stop working, keep a copy of it and restore the newest backup "
                                  "(saikoku-cli restore FILE). Found: %1")
                             .arg(found);
}

QJsonObject json(const StoreCheck& check) {
    QJsonArray checks;
    bool ok = true;
    for (const IntegrityFinding& finding : check.findings) {
        const bool sound = finding.faults.isEmpty();
        ok = ok && sound;
        checks.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                  {QStringLiteral("ok"), sound},
                                  {QStringLiteral("faults"), QJsonArray::fromStringList(finding.faults)}});
    }
    QJsonArray muchRead;
    for (const MuchRead& each : check.muchRead) {
        muchRead.append(QJsonObject{{QStringLiteral("login"), each.login},
                                    {QStringLiteral("hour"), toStoredUtc(each.hour)},
                                    {QStringLiteral("rows"), each.rows},
                                    {QStringLiteral("refused"), each.wasRefused}});
    }
    QJsonObject json{{QStringLiteral("ok"), ok}, {QStringLiteral("checks"), checks}, {QStringLiteral("much_read"), muchRead}};
    if (check.backup) {
        const bool any = check.backup->last.isValid();
        json.insert(QStringLiteral("backup"),
                    QJsonObject{{QStringLiteral("last"), any ? QJsonValue(toStoredUtc(check.backup->last)) : QJsonValue()},
                                {QStringLiteral("age_hours"), any ? QJsonValue(check.backup->hours) : QJsonValue()},
                                {QStringLiteral("overdue"), check.backup->isOverdue()}});
    }
    return json;
}

QString text(const StoreCheck& check) {
    QString text;
    for (const IntegrityFinding& finding : check.findings) {
        text += (finding.faults.isEmpty() ? Text::tr("%1: sound") : Text::tr("%1: unsound")).arg(checkLabel(finding.check)) + QLatin1Char('\n');
    }
    for (const MuchRead& each : check.muchRead) {
        text += Text::tr("Read much: %1").arg(each.sentence()) + QLatin1Char('\n');
    }
    return check.backup ? text + check.backup->sentence() + QLatin1Char('\n') : text;
}

}  // namespace

QString CheckCommand::summary() const { return Text::tr("Check the whole store for damage."); }

QList<QCommandLineOption> CheckCommand::options() const {
    return {{QStringLiteral("rebuild"), Text::tr("First write the figures kept beside the cases anew from the facts.")}};
}

Result<Output> CheckCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    if (line.has(QStringLiteral("rebuild"))) {
        SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
        SAIKOKU_TRY(rebuildDerived(*session));
    }
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    SAIKOKU_TRY_ASSIGN(const StoreCheck check, checkStore(location, line.user(), password, line.clock(), QStringLiteral("saikoku-cli"),
                                                          {checkDerived}));
    Output output{json(check), text(check)};
    if (const QString sentence = complaint(check); !sentence.isEmpty()) {
        output.exitCode = exitCodeFor(ErrorCode::Corrupt);
        output.warnings = {sentence};
        output.json.insert(QStringLiteral("error"),
                           QJsonObject{{QStringLiteral("code"), codeOf(ErrorCode::Corrupt)}, {QStringLiteral("message"), sentence}});
    }
    return output;
}

}  // namespace saikoku::cli
