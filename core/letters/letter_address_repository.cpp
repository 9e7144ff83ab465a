#include "core/letters/letter_address_repository.h"

#include "core/letters/id_list_sql.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct AddressRow {
    OfficeLetterAddress address;
    OperatorId by;
    QDateTime at;
    QDate knownOn;
};

OfficeLetterAddress addressIn(Statement& row) {
    OfficeLetterAddress address;
    address.taxpayer = TaxpayerId{row.integer(0)};
    address.id = row.integer(1);
    address.kind = valueOfCode<LetterAddressKind>(row.text(2)).value_or(LetterAddressKind::Mailing);
    address.name = row.text(3);
    address.honorific = row.text(4);
    address.careOf = row.text(5);
    address.postalCode = row.text(6);
    address.address = row.text(7);
    address.building = row.text(8);
    address.source = row.text(9);
    address.from = row.date(10);
    address.until = row.date(11);
    address.enteredAt = row.moment(12);
    address.endedOn = row.date(13);
    address.enteredBy = row.text(14);
    return address;
}

}  // namespace

template <>
BulkTable RowWriter<AddressRow>::table() {
    return bulkTable("letter_address",
                     "taxpayer_id kind name honorific care_of postal_code address building source valid_from "
                     "valid_until operator_id entered_at known_on");
}

template <>
void RowWriter<AddressRow>::put(BulkWriter& rows, const AddressRow& row) {
    const OfficeLetterAddress& address = row.address;
    rows.integer(address.taxpayer.value);
    rows.text(codeOf(address.kind));
    for (const QString& text : {address.name, address.honorific, address.careOf, address.postalCode,
                                address.address, address.building, address.source}) {
        rows.text(text);
    }
    rows.date(address.from);
    rows.date(address.until);
    rows.integer(row.by.value);
    rows.moment(row.at);
    rows.date(row.knownOn);
}

Result<QHash<TaxpayerId, std::vector<OfficeLetterAddress>>> LetterAddressRepository::of(
    const QList<TaxpayerId>& cases) const {
    QHash<TaxpayerId, std::vector<OfficeLetterAddress>> all;
    if (cases.isEmpty()) {
        return all;
    }
    SAIKOKU_TRY_ASSIGN(
        auto rows,
        selectAll(
            m_db,
            QStringLiteral(
                "select l.taxpayer_id, l.letter_address_id, l.kind, l.name, l.honorific, l.care_of, "
                "l.postal_code, l.address, l.building, l.source, l.valid_from, l.valid_until, l.entered_at, "
                "l.ended_on, coalesce(o.display_name, '') from %1 l "
                "left join operator_name o on o.operator_id = l.operator_id "
                "where l.taxpayer_id in (%2) order by l.letter_address_id desc")
                .arg(m_facts.view(QLatin1String("letter_address_known")), idListSql(cases)),
            {}, addressIn));
    for (OfficeLetterAddress& each : rows) {
        all[each.taxpayer].push_back(std::move(each));
    }
    for (std::vector<OfficeLetterAddress>& each : all) {
        putSuccession(each);
    }
    return all;
}

Result<qint64> LetterAddressRepository::add(const OfficeLetterAddress& address, OperatorId by,
                                            const QDateTime& at, QDate knownOn) {
    return RowWriter<AddressRow>::addOne(m_db, {address, by, at, knownOn},
                                         QStringLiteral("letter_address_id"));
}

Result<void> LetterAddressRepository::end(qint64 id, OperatorId by, const QDateTime& at, QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral("insert into letter_address_end (letter_address_id, operator_id, ended_at, known_on) "
                       "values (:id, :by, :at, :day)"),
        {{QLatin1String(":id"), id},
         {QLatin1String(":by"), by},
         {QLatin1String(":at"), at},
         {QLatin1String(":day"), knownOn}}));
    return {};
}

}  // namespace saikoku
