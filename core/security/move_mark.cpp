#include "core/security/move_mark.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/setting_repository.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Move) };

const QString kKey = QStringLiteral("store.move");

}  // namespace

Result<std::optional<MoveMark>> moveMark(Database& database) {
    SAIKOKU_TRY_ASSIGN(const QString value, SettingRepository(database).value(kKey));
    if (value.isEmpty()) {
        return std::optional<MoveMark>();
    }
    const QJsonObject json = QJsonDocument::fromJson(value.toUtf8()).object();
    return std::optional(MoveMark{json.value(QLatin1String("to")).toString(), fromStoredUtc(json.value(QLatin1String("at")).toString()),
                                  json.value(QLatin1String("done")).toBool()});
}

Result<void> setMoveMark(Database& database, const std::optional<MoveMark>& mark, const QString& by, const QDateTime& now) {
    QString value;
    if (mark) {
        value = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("to"), mark->to},
                                                            {QStringLiteral("at"), toStoredUtc(mark->at)},
                                                            {QStringLiteral("done"), mark->isDone}})
                                      .toJson(QJsonDocument::Compact));
    }
    return transact(database, [&]() -> Result<void> {
        return asOwner(database, [&] { return SettingRepository(database).set({kKey, value, {}, now, by}); });
    });
}

Result<void> mustNotBeMoved(Database& database) {
    SAIKOKU_TRY_ASSIGN(const auto mark, moveMark(database));
    if (!mark) {
        return {};
    }
    const QString when = dateInSentence(toTokyo(mark->at).date());
    return fail(ErrorCode::Rule,
                mark->isDone ? Text::tr("This store was moved to %1 on %2 and is left as it was then. Work there. If the move is to be "
                                        "taken back, an administrator lifts the mark: saikoku-cli move --lift")
                                   .arg(mark->to, when)
                             : Text::tr("A move of this store to %1 was begun on %2 and not finished. An administrator moves it again "
                                        "(saikoku-cli move --to …), which goes on with it, or lifts the mark (saikoku-cli move --lift).")
                                   .arg(mark->to, when));
}

}  // namespace saikoku
