#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include "app/cli/run_cli.h"
#include "core/calling/dialling/dialler_settings.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "tests/support/desk_city.h"
#include "tests/support/temp_store.h"

namespace saikoku::test {

/// @brief The desk city with an officer who may call at any hour, so that no test
/// depends on the time of day; `dial` as other people's scripts call it.
class DialStore {
public:
    explicit DialStore(const QString& backend) : store(backend) {
        if (!store.isReady()) {
            problem = store.problem();
            return;
        }
        if (const Result<void> city = buildDeskCity(store.session()); !city) {
            problem = city.error().message;
            return;
        }
        Result<std::unique_ptr<Session>> made = store.signInAs(Role::Officer);
        if (!made) {
            problem = made.error().message;
            return;
        }
        officer = std::move(*made);
        if (store.isLocal() && !allowEveryHour()) {
            problem = QStringLiteral("the rules could not be written");
        }
    }

    void usePhone(const DiallerSettings& settings) const {
        QSettings file(store.location().settingsFile(), QSettings::IniFormat);
        saveDiallers(file, {settings});
    }
    int dial(const QStringList& words, const QString& user = {}) {
        const StoreLocation& at = store.location();
        QStringList all{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"),
                        QStringLiteral("2026-11-20"),  QStringLiteral("--json"),
                        QStringLiteral("--user"),      user.isEmpty() ? officer->actor().login : user};
        all += at.isLocal()
                   ? QStringList{QStringLiteral("--data"), at.folder()}
                   : QStringList{QStringLiteral("--server"),
                                 QStringLiteral("postgresql:///%1?host=%2").arg(at.database(), at.host())};
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        const cli::CliResult result = cli::runCli(all + QStringList{QStringLiteral("dial")} + words);
        json = QJsonDocument::fromJson(result.standardOutput.toUtf8()).object();
        return result.exitCode;
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

private:
    /// A later edition of the office's rules: an officer's reason passes over the night too.
    bool allowEveryHour() const {
        QFile shipped(QStringLiteral(":/rules/calling.json"));
        if (!shipped.open(QIODevice::ReadOnly)) {
            return false;
        }
        QJsonObject file = QJsonDocument::fromJson(shipped.readAll()).object();
        QJsonObject rules = file.value(QLatin1String("rules")).toObject();
        rules.insert(QStringLiteral("never_overridden"),
                     QJsonObject{{QStringLiteral("value"), QJsonArray()},
                                 {QStringLiteral("source"), QStringLiteral("a test of the line")}});
        file.insert(QStringLiteral("rules"), rules);
        file.insert(QStringLiteral("verified"), QStringLiteral("2099-01-01"));
        const QDir folder(store.location().folder());
        QFile written(folder.filePath(QStringLiteral("rules/calling.json")));
        return folder.mkpath(QStringLiteral("rules")) && written.open(QIODevice::WriteOnly) &&
               written.write(QJsonDocument(file).toJson()) > 0;
    }
};

}  // namespace saikoku::test

#define DIAL_STORE(NAME, BACKEND)             \
    saikoku::test::DialStore NAME(BACKEND);   \
    if (NAME.store.isMissing()) {             \
        QSKIP("PostgreSQL is not installed"); \
    }                                         \
    QVERIFY2(NAME.problem.isEmpty(), qPrintable(NAME.problem))
