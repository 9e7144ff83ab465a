#include "core/contact/noted_numbers_repository.h"

#include "core/base/clock.h"
#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

QString textOf(const RawRow& row, int column) { return QString::fromUtf8(row.utf8(column)); }

/// Digits with a record that marks them: what the index negotiation_marks holds.
QString markedSql(const KnownFacts& facts) {
    return QStringLiteral("select m.phone_digits from %1 m where m.do_not_call = 1 or m.result in ('not_in_use', 'fax', 'wrong_number')")
        .arg(facts.view(QLatin1String("negotiation_in_force")));
}

QString calledSql(const KnownFacts& facts) {
    return QStringLiteral("from %1 c where c.called_at >= :since").arg(facts.view(QLatin1String("call_counted")));
}

}  // namespace

Result<NotedNumbers> readNotedNumbers(Database& database, const KnownFacts& facts, const QDateTime& callsSince) {
    const Bindings since{{QLatin1String(":since"), callsSince}};
    NotedNumbers noted;
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select n.phone_digits, n.taxpayer_id, n.result, n.do_not_call, n.happened_at, "
                                        "n.negotiation_id, '' from %1 n where n.phone_digits in (%2) union all "
                                        "select l.digits, l.taxpayer_id, '', 0, l.lifted_at, l.phone_mark_lift_id, l.mark from %3 l "
                                        "order by 5, 7, 6")
                             .arg(facts.view(QLatin1String("negotiation_in_force")), markedSql(facts),
                                  facts.view(QLatin1String("phone_mark_lift"))),
                         {}, [&](const RawRow& row) {
                             noted.numbers[textOf(row, 0)].records.push_back(
                                 {TaxpayerId{row.integer(1)}, valueOfCode<ResultCode>(textOf(row, 2)).value_or(ResultCode::NoAnswer),
                                  row.integer(3) != 0, valueOfCode<PhoneMark>(textOf(row, 6))});
                         }));
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select c.phone_digits, c.called_at, c.result %1 order by c.called_at").arg(calledSql(facts)),
                         since, [&](const RawRow& row) {
                             noted.numbers[textOf(row, 0)].calls.push_back(
                                 {fromStoredUtc(textOf(row, 1)), valueOfCode<ResultCode>(textOf(row, 2))});
                         }));
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select p.taxpayer_id, p.digits, p.kind, t.is_company from %1 p join %4 t on t.taxpayer_id = p.taxpayer_id "
                                        "where p.taxpayer_id in (select q.taxpayer_id from %1 q "
                                        "where q.digits in (%2 union select c.phone_digits %3) "
                                        "union select w.taxpayer_id from %1 w where w.kind = 'work') "
                                        "and p.is_retired = 0")
                             .arg(facts.view(QLatin1String("phone_in_force")), markedSql(facts), calledSql(facts),
                                  facts.view(QLatin1String("taxpayer_in_force"))),
                         since, [&](const RawRow& row) {
                             noted.phonesOf[TaxpayerId{row.integer(0)}].append({textOf(row, 1), textOf(row, 2) == QLatin1String("work") && row.integer(3) == 0});
                         }));
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select w.taxpayer_id from %1 w where w.workplace_contact <> ''")
                             .arg(facts.view(QLatin1String("contact_wish_in_force"))),
                         {}, [&](const RawRow& row) { noted.workplaceContacts.insert(TaxpayerId{row.integer(0)}); }));
    return noted;
}

Result<QHash<TaxpayerId, QString>> readLed(Database& database, const KnownFacts& facts, QDate date) {
    QHash<TaxpayerId, QString> led;
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select k.taxpayer_id, case when v.is_protected = 1 or t.is_protected = 1 then '' else v.number end from %1 k "
                                        "join %2 v on v.taxpayer_id = k.lead_taxpayer_id join %2 t on t.taxpayer_id = k.taxpayer_id where k.verdict = 'same' "
                                        "and exists (select 1 from %3 w where w.taxpayer_id = v.taxpayer_id and w.due_date < :day "
                                        "and w.outstanding > 0)")
                             .arg(facts.view(QLatin1String("person_link_in_force")), facts.view(QLatin1String("taxpayer_in_force")),
                                  facts.view(QLatin1String("receivable_in_force"))),
                         {{QLatin1String(":day"), date}},
                         [&](const RawRow& row) { led.insert(TaxpayerId{row.integer(0)}, textOf(row, 1)); }));
    return led;
}

Result<QSet<TaxpayerId>> readRefusals(Database& database, const KnownFacts& facts, ConsentKind kind) {
    QSet<TaxpayerId> refused;
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select c.taxpayer_id from %1 c where c.kind = :kind and c.is_given = 0")
                             .arg(facts.view(QLatin1String("consent_in_force"))),
                         {{QLatin1String(":kind"), codeOf(kind)}},
                         [&](const RawRow& row) { refused.insert(TaxpayerId{row.integer(0)}); }));
    return refused;
}

Result<QHash<TaxpayerId, QList<Hold>>> readHolds(Database& database, const KnownFacts& facts, QDate date) {
    QHash<TaxpayerId, QList<Hold>> holds;
    const auto dayOf = [](const RawRow& row, int column) { return QDate::fromString(textOf(row, column), Qt::ISODate); };
    SAIKOKU_TRY(readRows(database,
                         QStringLiteral("select h.taxpayer_id, h.case_hold_id, h.kind, h.since, h.until, h.released_on from %1 h "
                                        "where (h.until is null or h.until >= :day) and (h.released_on is null or h.released_on > :day) "
                                        "order by h.taxpayer_id, h.since, h.case_hold_id")
                             .arg(facts.view(QLatin1String("hold_known"))),
                         {{QLatin1String(":day"), date}}, [&](const RawRow& row) {
                             if (const auto kind = valueOfCode<HoldKind>(textOf(row, 2))) {
                                 holds[TaxpayerId{row.integer(0)}].append(
                                     {row.integer(1), *kind, dayOf(row, 3), dayOf(row, 4), {}, dayOf(row, 5)});
                             }
                         }));
    return holds;
}

}  // namespace saikoku
