#include "core/contact/waiver_repository.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct WithdrawalRow {
    qint64 waiver = 0;
    QString reason;
    OperatorId by;
    QDateTime at;
};

}  // namespace

Waiver waiverIn(Statement& row) {
    Waiver waiver;
    waiver.taxpayer = TaxpayerId{row.integer(0)};
    waiver.id = row.integer(1);
    waiver.receivable = ReceivableId{row.integer(2)};
    waiver.kind = valueOfCode<WaiverKind>(row.text(3)).value_or(WaiverKind::LateCharge);
    waiver.yen = row.yen(4);
    waiver.ground = valueOfCode<WaiverGround>(row.text(5)).value_or(WaiverGround::Other);
    waiver.note = row.text(6);
    waiver.approver = row.text(7);
    waiver.waivedOn = row.date(8);
    waiver.operatorId = OperatorId{row.integer(9)};
    waiver.enteredAt = row.moment(10);
    waiver.operatorName = row.text(11);
    return waiver;
}

template <>
BulkTable RowWriter<Waiver>::table() {
    return bulkTable("waiver", "taxpayer_id receivable_id kind yen ground note approver waived_on operator_id entered_at known_on");
}

template <>
void RowWriter<Waiver>::put(BulkWriter& rows, const Waiver& row) {
    rows.integer(row.taxpayer.value);
    rows.integer(row.receivable.value);
    rows.text(codeOf(row.kind));
    rows.yen(row.yen);
    rows.text(codeOf(row.ground));
    rows.text(row.note);
    rows.text(row.approver);
    rows.date(row.waivedOn);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(toTokyo(row.enteredAt).date());
}

template <>
BulkTable RowWriter<WithdrawalRow>::table() {
    return bulkTable("waiver_withdrawal", "waiver_id reason operator_id withdrawn_at known_on");
}

template <>
void RowWriter<WithdrawalRow>::put(BulkWriter& rows, const WithdrawalRow& row) {
    rows.integer(row.waiver);
    rows.text(row.reason);
    rows.integer(row.by.value);
    rows.moment(row.at);
    rows.date(toTokyo(row.at).date());
}

Result<qint64> WaiverRepository::add(const Waiver& waiver) {
    return RowWriter<Waiver>::addOne(m_db, waiver, QStringLiteral("waiver_id"));
}

Result<void> WaiverRepository::takeBack(qint64 waiver, const QString& reason, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<WithdrawalRow>::addOne(m_db, {waiver, reason, by, at}));
    return {};
}

Result<std::optional<Waiver>> WaiverRepository::find(qint64 waiver) const {
    return selectFirst(m_db,
                       QStringLiteral("select w.taxpayer_id, w.waiver_id, w.receivable_id, w.kind, w.yen, w.ground, w.note, w.approver, "
                                      "w.waived_on, w.operator_id, w.entered_at, coalesce(o.display_name, '') from waiver_in_force w "
                                      "left join operator_name o on o.operator_id = w.operator_id where w.waiver_id = :waiver"),
                       {{QLatin1String(":waiver"), waiver}}, waiverIn);
}

Result<std::vector<Waiver>> WaiverRepository::of(const QList<TaxpayerId>& people) const {
    constexpr qsizetype kPeopleAtOnce = 500;
    std::vector<Waiver> all;
    for (qsizetype from = 0; from < people.size(); from += kPeopleAtOnce) {
        QStringList ids;
        for (const TaxpayerId one : people.mid(from, kPeopleAtOnce)) {
            ids.append(QString::number(one.value));
        }
        SAIKOKU_TRY_ASSIGN(auto some,
                           selectAll(m_db,
                                     QStringLiteral("select w.taxpayer_id, w.waiver_id, w.receivable_id, w.kind, w.yen, w.ground, w.note, "
                                                    "w.approver, w.waived_on, w.operator_id, w.entered_at, '' from %1 w "
                                                    "where w.taxpayer_id in (%2)")
                                         .arg(m_facts.view(QLatin1String("waiver_in_force")), ids.join(u',')),
                                     {}, waiverIn));
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

Result<QString> WaiverRepository::mark() const {
    // an earlier waiver may be taken back after a later one: the number of withdrawals tells it, since no row goes
    SAIKOKU_TRY_ASSIGN(const auto mark,
                       selectFirst(m_db,
                                   QStringLiteral("select (select coalesce(max(w.waiver_id), 0) from %1 w), (select count(*) from %2 x)")
                                       .arg(m_facts.view(QLatin1String("waiver")), m_facts.view(QLatin1String("waiver_withdrawal"))),
                                   {}, [](Statement& row) {
                                       return QStringLiteral("%1/%2").arg(row.integer(0)).arg(row.integer(1));
                                   }));
    return mark.value_or(QString());
}

}  // namespace saikoku
