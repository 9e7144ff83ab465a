#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/rule_file.h"
#include "core/cases/case_refresh.h"
#include "core/security/office_rules.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/work/rule_catalogue.h"

namespace saikoku::test {

/// @brief 水道料金 as tax item 51, a private claim of five years.
inline Result<void> addPrivateItem(Session& session) {
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(QStringLiteral("tax_items")));
    QJsonObject content = shipped.content();
    content.insert(QStringLiteral("verified"), QStringLiteral("2026-12-01"));
    QJsonArray items = content.value(QStringLiteral("items")).toArray();
    items.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("51")},
                             {QStringLiteral("name"), QStringLiteral("水道料金")},
                             {QStringLiteral("kind"), QStringLiteral("private")},
                             {QStringLiteral("first_band_months"), 1},
                             {QStringLiteral("limitation_years"), 5},
                             {QStringLiteral("limitation_start"), QStringLiteral("each_term")},
                             {QStringLiteral("source"), QStringLiteral("民法166条1項1号")}});
    content.insert(QStringLiteral("items"), items);
    SAIKOKU_TRY_ASSIGN(const RuleFile file,
                       RuleFile::parse(QJsonDocument(content).toJson(), QStringLiteral("tax_items.json")));
    SAIKOKU_TRY(
        setOfficeRule(session, QStringLiteral("tax_items"), file, QStringLiteral("条例"), ruleCatalogue()));
    return session.lookForNewRules();
}

inline constexpr qint64 kRunOut =
    951;  ///< 33,000 yen, due 31 August 2020, never demanded: its time ran on 31 August 2025
inline constexpr qint64 kStillOpen = 952;  ///< 11,000 yen, due 31 May 2022: until 31 May 2027

inline Result<void> addPrivateClaim(Database& db, qint64 id, qint64 person, QDate due, int levied) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, "
                                          "notice_number, tax_item, levy_year, fiscal_year, "
                                          "term, due_date, levied, received, from_batch) values (:id, :id2, "
                                          ":person, :notice, '51', 2020, 2020, 1, :due, "
                                          ":levied, 0, 1)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":id2"), id},
                            {QLatin1String(":person"), person},
                            {QLatin1String(":notice"), QStringLiteral("W%1").arg(id)},
                            {QLatin1String(":due"), due},
                            {QLatin1String(":levied"), levied}}));
    return {};
}

/// @brief Of 見本 太郎 (call_city.h, 0001000002, 80,000 yen of tax besides): kRunOut and kStillOpen.
inline Result<void> addPrivateClaims(Session& session) {
    SAIKOKU_TRY(addPrivateItem(session));
    const Result<void> added = transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(addPrivateClaim(session.db(), kRunOut, 2, QDate(2020, 8, 31), 33'000));
        return addPrivateClaim(session.db(), kStillOpen, 2, QDate(2022, 5, 31), 11'000);
    });
    SAIKOKU_TRY(added);
    return refreshAllCases(session, session.today());
}

}  // namespace saikoku::test
