#include "core/demo/city_writer.h"

#include <QStringList>

#include <numeric>

#include "core/arrears/late_charge.h"
#include "core/base/text_folding.h"
#include "core/demo/identity.h"
#include "core/demo/levy.h"
#include "core/store/bulk_writer.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kPapersStream = 6;
constexpr int kChargedWhenLaterThanDays = 40;
constexpr double kChargedShare = 0.6;  // of those paid late at the counter

QStringList words(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

qint64 idOf(qint32 place) { return qint64(place) + 1; }

QLatin1String kindCode(NumberKind kind) {
    return QLatin1String(kind == NumberKind::Home ? "home" : kind == NumberKind::Mobile ? "mobile" : "work");
}

QLatin1String channelCode(PaidBy by) {
    switch (by) {
    case PaidBy::Counter: return QLatin1String("counter");
    case PaidBy::Account: return QLatin1String("account");
    case PaidBy::Store: return QLatin1String("store");
    case PaidBy::Eltax: return QLatin1String("eltax");
    }
    return QLatin1String("other");
}

/// Places of the payments in the order of their instalments, oldest first.
std::vector<qint32> byInstalment(const City& city) {
    std::vector<qint32> starts(city.instalments.size() + 1, 0);
    for (const Payment& payment : city.payments) {
        ++starts[static_cast<std::size_t>(payment.instalment) + 1];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<qint32> order(city.payments.size());
    for (std::size_t i = 0; i < city.payments.size(); ++i) {
        order[static_cast<std::size_t>(starts[static_cast<std::size_t>(city.payments[i].instalment)]++)] =
            static_cast<qint32>(i);
    }
    return order;
}

}  // namespace

Result<void> CityWriter::write() {
    SAIKOKU_TRY(writeTaxpayers());
    SAIKOKU_TRY(writePhones());
    SAIKOKU_TRY(writeReceivables());
    SAIKOKU_TRY(writeReceipts());
    SAIKOKU_TRY(continueIdentity(m_db, QStringLiteral("taxpayer"), QStringLiteral("row_id")));
    return continueIdentity(m_db, QStringLiteral("receivable"), QStringLiteral("row_id"));
}

Result<void> CityWriter::writeTaxpayers() {
    const QString table = QStringLiteral("taxpayer");
    SAIKOKU_TRY_ASSIGN(
        BulkWriter writer,
        BulkWriter::open(m_db, table, words("row_id taxpayer_id number household is_company name kana name_folded"
                                            " kana_folded birth_date postal_code address building district_code"
                                            " district_name is_protected updated_on from_batch")));
    qint32 current = -1;
    Household household;
    std::vector<Identity> identities;
    for (std::size_t i = 0; i < m_city.persons.size(); ++i) {
        const Person& person = m_city.persons[i];
        if (person.household != current) {
            current = person.household;
            const int index = m_city.households[static_cast<std::size_t>(current)];
            household = makeHousehold(m_city.shape, index);
            identities = makeIdentities(m_city.shape.seed, index, household);
        }
        const auto place = static_cast<std::size_t>(person.member);
        const Identity& identity = identities[place];
        Random random(m_city.shape.seed, kPapersStream, i);
        writer.integer(idOf(static_cast<qint32>(i)));
        writer.integer(idOf(static_cast<qint32>(i)));
        writer.text(taxpayerNumber(static_cast<qint32>(i)));
        writer.text(householdNumber(person.household));
        writer.flag(person.isCompany);
        writer.text(identity.name);
        writer.text(identity.kana);
        writer.text(foldForSearch(identity.name));
        writer.text(foldForSearch(identity.kana));
        writer.date(household.members[place].birthDate);
        writer.text(identity.postalCode);
        writer.text(identity.address);
        writer.text(identity.building);
        writer.text(identity.districtCode);
        writer.text(identity.districtName);
        writer.flag(person.isProtected);
        writer.date(dateOf(m_city.end - random.between(1, 1'400)));
        writer.integer(m_batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY_ASSIGN(m_counts[table], writer.finish());
    return {};
}

Result<void> CityWriter::writePhones() {
    const QString table = QStringLiteral("phone");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, table, words("taxpayer_id kind digits priority from_batch")));
    for (std::size_t i = 0; i < m_city.persons.size(); ++i) {
        const Person& person = m_city.persons[i];
        for (int n = 0; n < person.lineCount; ++n) {
            const DemoPhone& phone = m_city.lines[static_cast<std::size_t>(person.lines[n])].number;
            writer.integer(idOf(static_cast<qint32>(i)));
            writer.text(QString(kindCode(phone.kind)));
            writer.text(phoneDigits(phone));
            writer.integer(qint64(n) + 1);
            writer.integer(m_batch.value);
            SAIKOKU_TRY(writer.endRow());
        }
    }
    SAIKOKU_TRY_ASSIGN(m_counts[table], writer.finish());
    return {};
}

Result<void> CityWriter::writeReceivables() {
    const QString table = QStringLiteral("receivable");
    SAIKOKU_TRY_ASSIGN(
        BulkWriter writer,
        BulkWriter::open(m_db, table, words("row_id receivable_id taxpayer_id notice_number tax_item levy_year"
                                            " fiscal_year term due_date levied received demand_sent from_batch")));
    for (std::size_t i = 0; i < m_city.instalments.size(); ++i) {
        const Instalment& instalment = m_city.instalments[i];
        const ItemInfo& item = itemInfo(instalment.item);
        writer.integer(idOf(static_cast<qint32>(i)));
        writer.integer(idOf(static_cast<qint32>(i)));
        writer.integer(idOf(instalment.person));
        writer.text(noticeNumber(item.code, instalment.fiscalYear, instalment.person));
        writer.text(item.code);
        writer.integer(qint64(instalment.levyYear));
        writer.integer(qint64(instalment.fiscalYear));
        writer.integer(qint64(instalment.term));
        writer.date(dateOf(instalment.due));
        writer.integer(qint64(instalment.levied));
        writer.integer(qint64(instalment.received));
        writer.date(dateOf(instalment.demandSent));
        writer.integer(m_batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY_ASSIGN(m_counts[table], writer.finish());
    return {};
}

Result<void> CityWriter::writeReceipts() {
    const QString table = QStringLiteral("receipt");
    SAIKOKU_TRY_ASSIGN(BulkWriter writer,
                       BulkWriter::open(m_db, table, words("receivable_id taxpayer_id feed received_on running amount"
                                                           " late_charge channel from_batch")));
    for (const qint32 place : byInstalment(m_city)) {
        const Payment& payment = m_city.payments[static_cast<std::size_t>(place)];
        writer.integer(idOf(payment.instalment));
        writer.integer(idOf(m_city.instalments[static_cast<std::size_t>(payment.instalment)].person));
        writer.text(u"extract");
        writer.date(dateOf(payment.day));
        writer.integer(qint64(payment.running));
        writer.integer(qint64(payment.amount));
        writer.integer(lateChargeOf(payment));
        writer.text(QString(channelCode(payment.by)));
        writer.integer(m_batch.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY_ASSIGN(m_counts[table], writer.finish());
    return {};
}

/// The counter works out what is due; the slips that people pay elsewhere are
/// printed without it.
qint64 CityWriter::lateChargeOf(const Payment& payment) const {
    const Instalment& instalment = m_city.instalments[static_cast<std::size_t>(payment.instalment)];
    const bool late = payment.day - instalment.due > kChargedWhenLaterThanDays;
    if (!late || payment.by != PaidBy::Counter || payment.amount != instalment.levied) {
        return 0;
    }
    Random random(m_city.shape.seed, kPapersStream, static_cast<quint64>(payment.instalment) << 32);
    if (!random.chance(kChargedShare)) {
        return 0;
    }
    LateChargeTerms terms;
    terms.principal = Yen(instalment.levied);
    terms.due = dateOf(instalment.due);
    terms.firstBandMonths = m_rules.items.rulesFor(itemInfo(instalment.item).code).firstBandMonths;
    const Result<LateCharge> charge = lateCharge(terms, dateOf(payment.day), m_rules.rates);
    return charge ? charge->charge.amount() : 0;  // none where the table ends
}

}  // namespace saikoku::demo
