#include "core/cases/case_summary_writer_repository.h"

#include <QHash>

#include <functional>
#include <span>
#include <utility>

#include "core/base/clock.h"
#include "core/cases/board.h"
#include "core/cases/case_field.h"
#include "core/cases/case_row_changes_repository.h"
#include "core/contact/queue_case_repository.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kFlushAt = 5000;  ///< rows held in memory at most

/// Every column that the facts give, in one order for names and values.
template <class Visit>
void visitStoredColumns(Visit visit) {
    const auto visitAll = [&](std::span<const CaseStoredColumn> columns) {
        for (const CaseStoredColumn& column : columns) {
            if (column.derive != nullptr) {
                visit(column);
            }
        }
    };
    visitAll(caseRowColumns());
    for (const CaseField field : caseFields()) {
        visitAll(field->columns);
    }
}

QStringList taxItemColumns() {
    return {QStringLiteral("campaign_id"),  QStringLiteral("tax_item"),    QStringLiteral("taxpayer_id"),
            QStringLiteral("board_column"), QStringLiteral("outstanding"), QStringLiteral("open_count"),
            QStringLiteral("is_first")};
}

QList<QVariantList> taxItemRows(const DerivedCase& derived, CampaignId campaign) {
    QList<QVariantList> rows;
    for (const auto& [code, item] : derived.taxItems) {
        rows.append({campaign.value, code, derived.taxpayer.value, qint64(boardColumnOf(derived.status)), item.outstanding.amount(),
                     static_cast<qint64>(item.openCount), static_cast<qint64>(rows.isEmpty())});
    }
    return rows;
}

QString idCondition(const CaseScope& scope) {
    if (scope.only.isEmpty()) {
        return {};
    }
    QStringList ids;
    for (const TaxpayerId id : scope.only) {
        ids.append(QString::number(id.value));
    }
    return QStringLiteral(" and taxpayer_id in (") + ids.join(u',') + QLatin1Char(')');
}

/// Rows as texts, by taxpayer: those of one table after those of the other.
using StoredTexts = QHash<qint64, QStringList>;

QString textOf(const QVariant& value) {
    if (value.isNull()) {
        return {};  // PostgreSQL's driver gives a typed NULL, which reads as 0
    }
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

QStringList textsOf(const QVariantList& row) {
    QStringList texts;
    for (const QVariant& value : row) {
        texts.append(textOf(value));
    }
    return texts;
}

Result<void> readTexts(Database& db, const QString& table, const QStringList& columns, CampaignId campaign,
                       StoredTexts& stored) {
    const int taxpayer = static_cast<int>(columns.indexOf(QLatin1String("taxpayer_id")));
    const bool byItem = columns.contains(QLatin1String("tax_item"));
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        db.select(QStringLiteral("select %1 from %2 where campaign_id = :campaign order by %3")
                      .arg(columns.join(u','), table,
                           byItem ? QStringLiteral("tax_item") : QStringLiteral("taxpayer_id")),
                  {{QLatin1String(":campaign"), campaign}}));
    while (rows.next()) {
        QStringList& texts = stored[rows.integer(taxpayer)];
        for (int i = 0; i < columns.size(); ++i) {
            texts.append(textOf(rows.value(i)));
        }
    }
    return rows.finish();
}

using UseDerived = std::function<Result<void>(const DerivedCase&)>;
/// Gives one case after the other.
using DerivedCases = std::function<Result<void>(const UseDerived&)>;

/// The whole city: what stood there goes, and rows come in bulk.
Result<void> fillAll(Database& database, const CaseTables& tables, CampaignId campaign, const DerivedCases& derivedCases) {
    for (const QString& table : {tables.summary, tables.taxItems}) {
        SAIKOKU_TRY(database.execute(QStringLiteral("delete from %1 where campaign_id = :campaign").arg(table),
                                     {{QLatin1String(":campaign"), campaign}}));
    }
    QList<QVariantList> summaries;
    QList<QVariantList> items;
    const auto flush = [&]() -> Result<void> {
        SAIKOKU_TRY(insertCaseRows(database, tables.summary, summaryColumns(), std::exchange(summaries, {})));
        return insertCaseRows(database, tables.taxItems, taxItemColumns(), std::exchange(items, {}));
    };
    const UseDerived add = [&](const DerivedCase& derived) -> Result<void> {
        summaries.append(derived.summary);
        items.append(taxItemRows(derived, campaign));
        return summaries.size() < kFlushAt ? Result<void>() : flush();
    };
    SAIKOKU_TRY(derivedCases(add));
    return flush();
}

/// Some cases: what differs is written.
Result<void> bringUpTo(Database& database, const CaseTables& tables, CampaignId campaign, const QList<TaxpayerId>& only,
                       const DerivedCases& derivedCases) {
    SAIKOKU_TRY_ASSIGN(CaseRowChanges summaries, CaseRowChanges::read(database, {tables.summary, summaryColumns()}, campaign, only));
    SAIKOKU_TRY_ASSIGN(CaseRowChanges items,
                       CaseRowChanges::read(database, {tables.taxItems, taxItemColumns(), QStringLiteral("tax_item")}, campaign, only));
    const UseDerived put = [&](const DerivedCase& derived) -> Result<void> {
        summaries.put(derived.summary);
        for (const QVariantList& item : taxItemRows(derived, campaign)) {
            items.put(item);
        }
        return {};
    };
    SAIKOKU_TRY(derivedCases(put));
    SAIKOKU_TRY(summaries.finish());
    return items.finish();
}

}  // namespace

QStringList summaryColumns() {
    QStringList names;
    visitStoredColumns([&](const CaseStoredColumn& column) { names.append(QString::fromLatin1(column.name)); });
    return names;
}

DerivedCase deriveCase(const CaseFacts& facts, CampaignId campaign, const SummaryRules& rules, QDate asOf) {
    const StatusAnswer answer = workflowStatus(facts.status, *rules.promise, *rules.calendar, asOf);
    DerivedCase derived;
    derived.taxpayer = facts.taxpayer;
    derived.status = answer.status;
    for (auto item = facts.taxItems.cbegin(); item != facts.taxItems.cend(); ++item) {
        derived.taxItems.append({item.key(), item.value()});
    }
    const CaseDerivation from{facts, campaign, answer};
    visitStoredColumns([&](const CaseStoredColumn& column) { derived.summary.append(column.derive(from)); });
    return derived;
}

Result<void> holdCases(Database& database, const CaseTables& tables, CampaignId campaign, const CaseScope& scope) {
    if (database.isSqlite() || tables.isOfAnotherDay()) {
        return {};  // another day's are this connection's own
    }
    if (scope.only.isEmpty()) {
        return database.run(QStringLiteral("lock table %1 in share row exclusive mode").arg(tables.summary));
    }
    // waits for who writes the whole city: without the table's lock rows written meanwhile would be missed
    SAIKOKU_TRY(database.run(QStringLiteral("lock table %1 in row exclusive mode").arg(tables.summary)));
    SAIKOKU_TRY_ASSIGN(Statement rows, database.select(QStringLiteral("select taxpayer_id from %1 where campaign_id = :campaign%2 "
                                                                      "order by taxpayer_id for update")
                                                           .arg(tables.summary, idCondition(scope)),
                                                       {{QLatin1String(":campaign"), campaign}}));
    return rows.finish();
}

Result<void> writeCases(Database& database, const CaseTables& tables, CampaignId campaign,
                        const SummaryRules& rules, const CaseScope& scope) {
    SAIKOKU_TRY(holdCases(database, tables, campaign, scope));
    if (!tables.isOfAnotherDay()) {
        SAIKOKU_TRY(judgeAnew(database, scope.only));
    }
    QList<CallerBack> waiting;
    const DerivedCases derivedCases = [&](const UseDerived& use) {
        return readCaseFacts(database, rules, campaign, tables.asOf, {scope.only, tables.facts}, [&](const CaseFacts& facts) {
            if (facts.waitsForCall()) {
                waiting.append({facts.taxpayer, facts.calledBackAt});
            }
            return use(deriveCase(facts, campaign, rules, tables.asOf));
        });
    };
    SAIKOKU_TRY(scope.only.isEmpty() ? fillAll(database, tables, campaign, derivedCases)
                                     : bringUpTo(database, tables, campaign, scope.only, derivedCases));
    return tables.isOfAnotherDay() ? Result<void>()
                                   : orderCallersBack(database, campaign, scope.only, waiting);
}

Result<DifferingCases> compareCases(Database& database, const CaseTables& tables, CampaignId campaign,
                                    const SummaryRules& rules) {
    StoredTexts stored;
    SAIKOKU_TRY(readTexts(database, tables.summary, summaryColumns(), campaign, stored));
    SAIKOKU_TRY(readTexts(database, tables.taxItems, taxItemColumns(), campaign, stored));
    const qsizetype changesOn = summaryColumns().indexOf(QLatin1String("changes_on"));
    const QString asOf = tables.asOf.toString(Qt::ISODate);
    DifferingCases found;
    const auto note = [&](TaxpayerId taxpayer, const QStringList& row) {
        const QString changes = row.size() < summaryColumns().size() ? QString() : row.at(changesOn);
        if (!changes.isEmpty() && changes <= asOf) {
            ++found.waiting;
        } else {
            found.differing.append(taxpayer);
        }
    };
    SAIKOKU_TRY(
        readCaseFacts(database, rules, campaign, tables.asOf, {{}, tables.facts}, [&](const CaseFacts& facts) -> Result<void> {
            const DerivedCase derived = deriveCase(facts, campaign, rules, tables.asOf);
            QStringList texts = textsOf(derived.summary);
            for (const QVariantList& row : taxItemRows(derived, campaign)) {
                texts += textsOf(row);
            }
            if (const QStringList row = stored.take(facts.taxpayer.value); row != texts) {
                note(facts.taxpayer, row);
            }
            return {};
        }));
    for (auto left = stored.cbegin(); left != stored.cend(); ++left) {
        note(TaxpayerId{left.key()}, left.value());
    }
    return found;
}

}  // namespace saikoku
