#include "core/arrears/person_link_repository.h"

#include <QHash>
#include <QStringList>

#include "core/base/clock.h"
#include "core/base/text_folding.h"
#include "core/store/bulk_reader.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

constexpr std::array kVerdicts{
    CodeRow<PersonVerdict>{PersonVerdict::Same, "same", QT_TRANSLATE_NOOP("Arrears", "one person")},
    CodeRow<PersonVerdict>{PersonVerdict::Different, "different",
                           QT_TRANSLATE_NOOP("Arrears", "different people")},
};

struct LinkEnd {
    qint64 link = 0;
    QString reason;
    OperatorId operatorId;
    QDateTime endedAt;  ///< UTC
};

QString idList(const QList<TaxpayerId>& ids) {
    QStringList texts;
    for (const TaxpayerId id : ids) {
        texts.append(QString::number(id.value));
    }
    return texts.join(u',');
}

QString textOf(const RawRow& row, int column) {
    return QString::fromUtf8(row.utf8(column));
}

}  // namespace

QString codeOf(PersonVerdict verdict) {
    return code_table::code(kVerdicts, verdict);
}
QString labelOf(PersonVerdict verdict) {
    return code_table::label(kVerdicts, verdict, "Arrears");
}
template <>
std::optional<PersonVerdict> valueOfCode(QStringView code) {
    return code_table::find(kVerdicts, code);
}
template <>
std::vector<PersonVerdict> allValues() {
    return code_table::values(kVerdicts);
}

template <>
BulkTable RowWriter<PersonLink>::table() {
    return bulkTable("person_link",
                     "taxpayer_id lead_taxpayer_id verdict proof note operator_id decided_at known_on");
}

template <>
void RowWriter<PersonLink>::put(BulkWriter& rows, const PersonLink& row) {
    rows.integer(row.taxpayer.value);
    rows.integer(row.lead.value);
    rows.text(codeOf(row.verdict));
    rows.text(row.proof ? codeOf(*row.proof) : QString());
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.decidedAt);
    rows.date(toTokyo(row.decidedAt).date());
}

template <>
BulkTable RowWriter<LinkEnd>::table() {
    return bulkTable("person_link_end", "person_link_id reason operator_id ended_at known_on");
}

template <>
void RowWriter<LinkEnd>::put(BulkWriter& rows, const LinkEnd& row) {
    rows.integer(row.link);
    rows.text(row.reason);
    rows.integer(row.operatorId.value);
    rows.moment(row.endedAt);
    rows.date(toTokyo(row.endedAt).date());
}

Result<void> PersonLinkRepository::add(const PersonLink& link) {
    SAIKOKU_TRY(RowWriter<PersonLink>::addOne(m_db, link));
    return {};
}

Result<void> PersonLinkRepository::end(qint64 link, const QString& reason, OperatorId by,
                                       const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<LinkEnd>::addOne(m_db, {link, reason, by, at}));
    return {};
}

Result<QList<PersonLink>> PersonLinkRepository::inForce(const QList<TaxpayerId>& about) const {
    const QString which =
        about.isEmpty()
            ? QStringLiteral("1 = 1")
            : QStringLiteral("(l.taxpayer_id in (%1) or l.lead_taxpayer_id in (%1))").arg(idList(about));
    SAIKOKU_TRY_ASSIGN(
        auto links,
        selectAll(
            m_db,
            QStringLiteral(
                "select l.person_link_id, l.taxpayer_id, l.lead_taxpayer_id, l.verdict, l.proof, l.note, "
                "l.operator_id, coalesce(o.display_name, ''), l.decided_at from %1 l left join operator_name "
                "o "
                "on o.operator_id = l.operator_id where %2 order by l.person_link_id")
                .arg(view("person_link_in_force"), which),
            {}, [](Statement& row) {
                return PersonLink{row.integer(0),
                                  TaxpayerId{row.integer(1)},
                                  TaxpayerId{row.integer(2)},
                                  valueOfCode<PersonVerdict>(row.text(3)).value_or(PersonVerdict::Different),
                                  valueOfCode<ThirdProof>(row.text(4)),
                                  row.text(5),
                                  OperatorId{row.integer(6)},
                                  row.text(7),
                                  row.moment(8)};
            }));
    return QList<PersonLink>(links.begin(), links.end());
}

Result<QList<TaxpayerId>> PersonLinkRepository::personOf(TaxpayerId taxpayer) const {
    const QString sameSql = QStringLiteral(
                                "select l.lead_taxpayer_id from %1 l where l.verdict = 'same' and "
                                "(l.taxpayer_id = :id or l.lead_taxpayer_id = :id)")
                                .arg(view("person_link_in_force"));
    SAIKOKU_TRY_ASSIGN(const auto leads,
                       selectAll(m_db, sameSql, {{QLatin1String(":id"), taxpayer}},
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    QList<TaxpayerId> person;
    if (leads.empty()) {
        return person;
    }
    person.append(leads.front());
    SAIKOKU_TRY_ASSIGN(
        const auto led,
        selectAll(
            m_db,
            QStringLiteral(
                "select l.taxpayer_id from %1 l where l.verdict = 'same' and l.lead_taxpayer_id = :lead "
                "order by l.taxpayer_id")
                .arg(view("person_link_in_force")),
            {{QLatin1String(":lead"), leads.front()}},
            [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    person.append(QList<TaxpayerId>(led.begin(), led.end()));
    return person;
}

Result<QList<TaxpayerId>> PersonLinkRepository::namesakes(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(
        const auto ids,
        selectAll(
            m_db,
            QStringLiteral(
                "select o.taxpayer_id from %1 t, %1 o where t.taxpayer_id = :id and o.name_folded = "
                "t.name_folded "
                "and o.birth_date = t.birth_date and o.taxpayer_id <> t.taxpayer_id order by o.taxpayer_id")
                .arg(view("taxpayer_in_force")),
            {{QLatin1String(":id"), taxpayer}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

Result<QList<TaxpayerId>> PersonLinkRepository::comparable(TaxpayerId taxpayer) const {
    const auto alike = [](const char* columns) {
        return QStringLiteral("select o.taxpayer_id from %1 t join %1 o on ") + QLatin1String(columns) +
               QStringLiteral(" where t.taxpayer_id = :id and o.taxpayer_id <> t.taxpayer_id");
    };
    const QStringList ways{alike("o.name_folded = t.name_folded and t.name_folded <> ''"),
                           alike("o.kana_folded = t.kana_folded and o.birth_date = t.birth_date and t.kana_folded <> ''"),
                           QStringLiteral("select q.taxpayer_id from %2 p join %2 q on q.digits = p.digits "
                                          "where p.taxpayer_id = :id and q.taxpayer_id <> p.taxpayer_id")};
    SAIKOKU_TRY_ASSIGN(const auto ids,
                       selectAll(m_db,
                                 ways.join(QStringLiteral(" union ")).arg(view("taxpayer_in_force"), view("phone_in_force")),
                                 {{QLatin1String(":id"), taxpayer}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

Result<std::vector<PersonTraits>> PersonLinkRepository::traits(const QList<TaxpayerId>& of) const {
    const auto these = [&](const char* column) {
        return of.isEmpty() ? QStringLiteral("1 = 1")
                            : QStringLiteral("%1 in (%2)").arg(QLatin1String(column), idList(of));
    };
    std::vector<PersonTraits> people;
    QHash<qint64, std::size_t> places;
    SAIKOKU_TRY(readRows(
        m_db,
        QStringLiteral(
            "select t.taxpayer_id, t.name_folded, t.kana_folded, t.birth_date, t.postal_code, t.address, "
            "t.building, t.is_company, t.is_protected from %1 t where t.outside_tax = 0 and %2 "
            "order by t.taxpayer_id")
            .arg(view("taxpayer_in_force"), these("t.taxpayer_id")),
        {}, [&](const RawRow& row) {
            PersonTraits person;
            person.id = TaxpayerId{row.integer(0)};
            person.nameFolded = textOf(row, 1);
            person.kanaFolded = textOf(row, 2);
            person.birth = QDate::fromString(textOf(row, 3), Qt::ISODate);
            const QString address = textOf(row, 5);
            // a house number without its town would be alike in half the city
            person.address =
                address.isEmpty() ? QString() : foldForSearch(textOf(row, 4) + address + textOf(row, 6));
            person.isCompany = row.integer(7) != 0;
            person.isProtected = row.integer(8) != 0;
            places.insert(person.id.value, people.size());
            people.push_back(std::move(person));
        }));
    SAIKOKU_TRY(
        readRows(m_db,
                 QStringLiteral("select p.taxpayer_id, p.digits from %1 p where p.is_retired = 0 and %2")
                     .arg(view("phone_in_force"), these("p.taxpayer_id")),
                 {}, [&](const RawRow& row) {
                     if (const auto place = places.constFind(row.integer(0)); place != places.constEnd()) {
                         people[*place].phones.append(textOf(row, 1));
                     }
                 }));
    return people;
}

}  // namespace saikoku
