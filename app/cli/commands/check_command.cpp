#include "app/cli/commands/check_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/security/store_check.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CheckCommand) };

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
    return check == QLatin1String("schema") ? Text::tr("schema") : Text::tr("access log");
}

}  // namespace

QString CheckCommand::summary() const { return Text::tr("Check the whole store for damage."); }

Result<Output> CheckCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    SAIKOKU_TRY_ASSIGN(const QString password, actingPassword(line));
    SAIKOKU_TRY_ASSIGN(const StoreCheck check, checkStore(location, line.user(), password, line.clock(), QStringLiteral("saikoku-cli")));
    QJsonArray checks;
    QString text;
    QStringList faults;
    bool isLogAlone = true;
    for (const IntegrityFinding& finding : check.findings) {
        const bool sound = finding.faults.isEmpty();
        checks.append(QJsonObject{{QStringLiteral("check"), finding.check}, {QStringLiteral("ok"), sound}});
        text += Text::tr("%1: sound").arg(checkLabel(finding.check)) + QLatin1Char('\n');
        if (!sound) {
            isLogAlone = isLogAlone && finding.check == QLatin1String("log");
            faults << checkLabel(finding.check) + QStringLiteral(": ") + finding.faults.join(QStringLiteral("; "));
        }
    }
    if (isLogAlone && !faults.isEmpty()) {
        return fail(ErrorCode::Corrupt, Text::tr("The store is sound, but its access log was touched from outside or lacks entries. Keep a copy of the "
                                                 "store and of its head files as they are and tell who answers for data protection. Found: %1")
                                            .arg(faults.join(QStringLiteral(" / "))));
    }
    if (!faults.isEmpty()) {
        return fail(ErrorCode::Corrupt, Text::tr("The store is damaged. Stop working, keep a copy of it and restore the newest backup "
                                                 "(saikoku-cli restore FILE). Found: %1")
                                            .arg(faults.join(QStringLiteral(" / "))));
    }
    QJsonArray muchRead;
    for (const MuchRead& each : check.muchRead) {
        muchRead.append(QJsonObject{{QStringLiteral("login"), each.login},
                                    {QStringLiteral("hour"), toStoredUtc(each.hour)},
                                    {QStringLiteral("rows"), each.rows},
                                    {QStringLiteral("refused"), each.wasRefused}});
        text += Text::tr("Read much: %1").arg(each.sentence()) + QLatin1Char('\n');
    }
    return Output{{{QStringLiteral("ok"), true}, {QStringLiteral("checks"), checks}, {QStringLiteral("much_read"), muchRead}}, text};
}

}  // namespace saikoku::cli
