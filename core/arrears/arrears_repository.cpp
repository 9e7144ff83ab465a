#include "core/arrears/arrears_repository.h"

#include "core/store/database.h"

namespace saikoku {

namespace {

constexpr auto kTaxpayerColumns =
    "taxpayer_id, number, household, is_company, name, name_bytes_hex, kana, birth_date, postal_code, "
    "address, building, district_code, district_name, is_protected";

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

Result<QList<Phone>> phonesOf(Database& db, TaxpayerId id) {
    SAIKOKU_TRY_ASSIGN(Statement rows, db.select(QStringLiteral("select kind, digits, priority from phone "
                                                                "where taxpayer_id = :id and to_batch is null "
                                                                "order by priority, digits"),
                                                 {{QLatin1String(":id"), id}}));
    QList<Phone> phones;
    while (rows.next()) {
        phones.append({phoneKindFromCode(rows.text(0)).value_or(PhoneKind::Home), rows.text(1),
                       static_cast<int>(rows.integer(2))});
    }
    SAIKOKU_TRY(rows.finish());
    return phones;
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
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select %1 from taxpayer where taxpayer_id = :id "
                                                                  "and to_batch is null")
                                                       .arg(QLatin1String(kTaxpayerColumns)),
                                                   {{QLatin1String(":id"), id}}));
    std::optional<Taxpayer> found;
    if (rows.next()) {
        found = readTaxpayer(rows);
    }
    SAIKOKU_TRY(rows.finish());
    if (found) {
        SAIKOKU_TRY_ASSIGN(found->phones, phonesOf(m_db, id));
    }
    return found;
}

Result<std::optional<TaxpayerId>> ArrearsRepository::taxpayerByNumber(const QString& number) const {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select taxpayer_id from taxpayer where number = :n "
                                                                  "and to_batch is null"),
                                                   {{QLatin1String(":n"), number}}));
    std::optional<TaxpayerId> found;
    if (rows.next()) {
        found = TaxpayerId{rows.integer(0)};
    }
    SAIKOKU_TRY(rows.finish());
    return found;
}

Result<QList<TaxpayerId>> ArrearsRepository::taxpayersByPhone(const QString& digits) const {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select taxpayer_id from phone where digits = :d "
                                                                  "and to_batch is null "
                                                                  "order by priority, taxpayer_id"),
                                                   {{QLatin1String(":d"), digits}}));
    QList<TaxpayerId> found;
    while (rows.next()) {
        found.append(TaxpayerId{rows.integer(0)});
    }
    SAIKOKU_TRY(rows.finish());
    return found;
}

Result<QList<Taxpayer>> ArrearsRepository::household(const Taxpayer& of) const {
    QList<Taxpayer> members;
    if (of.household.isEmpty()) {
        return members;
    }
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select %1 from taxpayer where household = :h and to_batch is null "
                                                  "and taxpayer_id <> :id order by number")
                                       .arg(QLatin1String(kTaxpayerColumns)),
                                   {{QLatin1String(":h"), of.household}, {QLatin1String(":id"), of.id}}));
    while (rows.next()) {
        members.append(readTaxpayer(rows));
    }
    SAIKOKU_TRY(rows.finish());
    return members;
}

Result<QList<Receivable>> ArrearsRepository::receivables(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(
            QStringLiteral("select r.receivable_id, r.notice_number, r.tax_item, coalesce(t.name, r.tax_item), "
                           "r.levy_year, r.fiscal_year, r.term, r.due_date, r.levied, "
                           "r.received + coalesce((select cast(sum(p.amount) as bigint) from receipt p "
                           "where p.receivable_id = r.receivable_id and p.to_batch is null "
                           "and p.feed <> 'extract'), 0), r.demand_sent "
                           "from receivable r left join tax_item t on t.code = r.tax_item "
                           "where r.taxpayer_id = :id and r.to_batch is null "
                           "order by r.due_date, r.tax_item, r.notice_number, r.term"),
            {{QLatin1String(":id"), taxpayer}}));
    QList<Receivable> receivables;
    while (rows.next()) {
        Receivable receivable;
        receivable.id = ReceivableId{rows.integer(0)};
        receivable.taxpayer = taxpayer;
        receivable.noticeNumber = rows.text(1);
        receivable.taxItem = rows.text(2);
        receivable.taxItemName = rows.text(3);
        receivable.levyYear = static_cast<int>(rows.integer(4));
        receivable.fiscalYear = static_cast<int>(rows.integer(5));
        receivable.term = static_cast<int>(rows.integer(6));
        receivable.dueDate = rows.date(7);
        receivable.levied = rows.yen(8);
        receivable.received = rows.yen(9);
        receivable.demandSent = rows.date(10);
        receivables.append(receivable);
    }
    SAIKOKU_TRY(rows.finish());
    return receivables;
}

Result<QList<Receipt>> ArrearsRepository::receipts(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select row_id, receivable_id, feed, received_on, amount, "
                                                  "late_charge, channel from receipt where taxpayer_id = :id "
                                                  "and to_batch is null order by received_on desc, row_id desc"),
                                   {{QLatin1String(":id"), taxpayer}}));
    QList<Receipt> receipts;
    while (rows.next()) {
        receipts.append({ReceiptId{rows.integer(0)}, ReceivableId{rows.integer(1)}, taxpayer, rows.text(2),
                         rows.date(3), rows.yen(4), rows.yen(5), rows.text(6)});
    }
    SAIKOKU_TRY(rows.finish());
    return receipts;
}

Result<QMap<QString, QString>> ArrearsRepository::taxItems() const {
    return codesAndNames(m_db, QStringLiteral("select code, name from tax_item order by code"));
}

Result<QMap<QString, QString>> ArrearsRepository::districts() const {
    return codesAndNames(m_db, QStringLiteral("select code, name from district order by code"));
}

}  // namespace saikoku
