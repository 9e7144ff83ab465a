#include "core/arrears/arrears_repository.h"

#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr auto kTaxpayerColumns =
    "t.taxpayer_id, t.number, t.household, t.is_company, t.name, t.name_bytes_hex, t.kana, t.birth_date, t.postal_code, "
    "t.address, t.building, t.district_code, t.district_name, t.is_protected";

Taxpayer readTaxpayer(Statement& row) {
    Taxpayer taxpayer;
    taxpayer.id = TaxpayerId{row.integer(0)};
    taxpayer.number = row.text(1);
    taxpayer.household = row.text(2);
    taxpayer.isCompany = row.flag(3);
    taxpayer.name = row.text(4);
    taxpayer.nameHasLoss = !row.isNull(5);
    taxpayer.kana = row.text(6);
    taxpayer.birthDate = row.date(7);
    taxpayer.postalCode = row.text(8);
    taxpayer.address = row.text(9);
    taxpayer.building = row.text(10);
    taxpayer.districtCode = row.text(11);
    taxpayer.districtName = row.text(12);
    taxpayer.isProtected = row.flag(13);
    return taxpayer;
}

Result<QMap<QString, QString>> codesAndNames(Database& db, const QString& sql) {
    SAIKOKU_TRY_ASSIGN(Statement rows, db.select(sql, {}));
    QMap<QString, QString> names;
    while (rows.next()) {
        names.insert(rows.text(0), rows.text(1));
    }
    SAIKOKU_TRY(rows.finish());
    return names;
}

}  // namespace

Result<std::optional<Taxpayer>> ArrearsRepository::taxpayer(TaxpayerId id) const {
    const Binding ofId(QLatin1String(":id"), id);
    SAIKOKU_TRY_ASSIGN(auto found, selectFirst(m_db,
                                               QStringLiteral("select %1 from %2 t where t.taxpayer_id = :id")
                                                   .arg(QLatin1String(kTaxpayerColumns), view("taxpayer_in_force")),
                                               {ofId}, readTaxpayer));
    if (found) {
        SAIKOKU_TRY_ASSIGN(const auto phones,
                           selectAll(m_db,
                                     QStringLiteral("select kind, digits, priority, extension, remark, is_retired, source from %1 "
                                                    "where taxpayer_id = :id order by is_retired, priority, digits")
                                         .arg(view("phone_in_force")),
                                     {ofId}, [](Statement& row) {
                                         return Phone{valueOfCode<PhoneKind>(row.text(0)).value_or(PhoneKind::Home),
                                                      row.text(1), static_cast<int>(row.integer(2)), row.text(3), row.text(4),
                                                      row.flag(5), row.text(6)};
                                     }));
        found->phones = QList<Phone>(phones.begin(), phones.end());
    }
    return found;
}

Result<std::optional<TaxpayerId>> ArrearsRepository::taxpayerByNumber(const QString& number) const {
    return selectFirst(m_db, QStringLiteral("select taxpayer_id from %1 where number = :n").arg(view("taxpayer_in_force")),
                       {{QLatin1String(":n"), number}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; });
}

Result<QHash<TaxpayerId, QString>> ArrearsRepository::numbersOf(const QList<TaxpayerId>& taxpayers) const {
    QHash<TaxpayerId, QString> numbers;
    QStringList ids;
    for (const TaxpayerId each : taxpayers) {
        ids.append(QString::number(each.value));
    }
    if (ids.isEmpty()) {
        return numbers;
    }
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select taxpayer_id, number from %1 where taxpayer_id in (%2)")
                                                       .arg(view("taxpayer_in_force"), ids.join(u',')),
                                                   {}));
    while (rows.next()) {
        numbers.insert(TaxpayerId{rows.integer(0)}, rows.text(1));
    }
    SAIKOKU_TRY(rows.finish());
    return numbers;
}

Result<QSet<TaxpayerId>> ArrearsRepository::protectedOf(const QList<TaxpayerId>& taxpayers) const {
    QStringList ids;
    for (const TaxpayerId each : taxpayers) {
        ids.append(QString::number(each.value));
    }
    if (ids.isEmpty()) {
        return QSet<TaxpayerId>();
    }
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectAll(m_db,
                                 QStringLiteral("select taxpayer_id from %1 where taxpayer_id in (%2) and is_protected = 1")
                                     .arg(view("taxpayer_in_force"), ids.join(u',')),
                                 {}, [](Statement& row) { return row.id<TaxpayerId>(0); }));
    return QSet<TaxpayerId>(found.begin(), found.end());
}

Result<QList<Taxpayer>> ArrearsRepository::taxpayersByPhone(const QString& digits) const {
    SAIKOKU_TRY_ASSIGN(const auto owners,
                       selectAll(m_db,
                                 QStringLiteral("select %1 from %2 p join %3 t on t.taxpayer_id = p.taxpayer_id "
                                                "where p.digits = :d order by p.is_retired, p.priority, p.taxpayer_id")
                                     .arg(QLatin1String(kTaxpayerColumns), view("phone_in_force"), view("taxpayer_in_force")),
                                 {{QLatin1String(":d"), digits}}, readTaxpayer));
    return QList<Taxpayer>(owners.begin(), owners.end());
}

Result<QList<Taxpayer>> ArrearsRepository::household(const Taxpayer& of) const {
    if (of.household.isEmpty()) {
        return QList<Taxpayer>();
    }
    SAIKOKU_TRY_ASSIGN(const auto members,
                       selectAll(m_db,
                                 QStringLiteral("select %1 from %2 t where t.household = :h and t.taxpayer_id <> :id "
                                                "order by t.number")
                                     .arg(QLatin1String(kTaxpayerColumns), view("taxpayer_in_force")),
                                 {{QLatin1String(":h"), of.household}, {QLatin1String(":id"), of.id}}, readTaxpayer));
    return QList<Taxpayer>(members.begin(), members.end());
}

Result<QMap<QString, QString>> ArrearsRepository::taxItems() const {
    return codesAndNames(m_db, QStringLiteral("select code, name from tax_item order by code"));
}

Result<QMap<QString, QString>> ArrearsRepository::districts() const {
    return codesAndNames(m_db, QStringLiteral("select code, name from district_name order by code"));
}

}  // namespace saikoku
