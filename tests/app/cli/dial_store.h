#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include "app/cli/run_cli.h"
#include "core/dialling/dialler_settings.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

namespace saikoku::test {

/// @brief The desk city with an officer who may call at any hour, so that no test
/// depends on the time of day; `dial` and `record` as other people's scripts call them.
class DialStore {
public:
    explicit DialStore(const QString& backend) : store(backend) {
        if (!store.isReady()) {
            problem = store.problem();
            return;
        }
        if (const Result<void> city = buildCallCity(store.session()); !city) {
            problem = city.error().message;
            return;
        }
        Result<std::unique_ptr<Session>> made = store.signInAs(Role::Officer);
        if (!made) {
            problem = made.error().message;
            return;
        }
        officer = std::move(*made);
        if (const Result<void> rules = allowEveryHour(); !rules) {
            problem = rules.error().message;
        }
    }

    void usePhone(const DiallerSettings& settings) const {
        QSettings file(store.location().settingsFile(), QSettings::IniFormat);
        saveDiallers(file, {settings});
    }
    int dial(const QStringList& words, const QString& user = {}) {
        return run(QStringList{QStringLiteral("dial")} + words, user);
    }
    int run(const QStringList& words, const QString& user = {}) {
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const cli::CliResult result = cli::runCli(globalWords(user) + words);
        standardError = result.standardError;
        json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
    }
    /// @brief The program's name and what every call says.
    QStringList globalWords(const QString& user = {}) const {
        const QStringList words{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"),
                                QStringLiteral("2026-11-20"),  QStringLiteral("--json"),
                                QStringLiteral("--user"),      user.isEmpty() ? officer->actor().login : user};
        return words + test::storeWords(store.location());
    }
    QString text(const char* key) const { return json.value(QLatin1String(key)).toString(); }
    QString error(const char* key) const {
        return json.value(QLatin1String("error")).toObject().value(QLatin1String(key)).toString();
    }
    qint64 count(const char* what) {
        return store.db()
            .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
            .value_or(-1);
    }

    TempStore store;
    std::unique_ptr<Session> officer;
    QString problem;
    QJsonObject json;
    QString standardError;

private:
    /// The office's own rules: an officer's reason passes over the night too.
    Result<void> allowEveryHour() {
        SAIKOKU_TRY_ASSIGN(const RuleFile file,
                           RuleFile::parse(R"({"title": "own", "verified": "2026-11-20", "rules": {"never_overridden":
                                               {"value": [], "source": "a test of the line"}}})",
                                           QStringLiteral("calling.json")));
        SAIKOKU_TRY(setOfficeRule(store.session(), QStringLiteral("calling"), file, {}, ruleCatalogue()));
        return {};
    }
};

}  // namespace saikoku::test

#define DIAL_STORE(NAME, BACKEND)             \
    saikoku::test::DialStore NAME(BACKEND);   \
    if (NAME.store.isMissing()) {             \
        QSKIP("PostgreSQL is not installed"); \
    }                                         \
    QVERIFY2(NAME.problem.isEmpty(), qPrintable(NAME.problem))
