#include "core/demo/city_writer.h"

#include <numeric>

#include "core/arrears/delivered_versions_repository.h"
#include "core/arrears/late_charge.h"
#include "core/demo/identity.h"
#include "core/demo/levy.h"
#include "core/exchange/extract_difference.h"
#include "core/store/database.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kPapersStream = 6;
constexpr int kChargedWhenLaterThanDays = 40;
constexpr double kChargedShare = 0.6;  // of those paid late at the counter

qint64 idOf(qint32 place) { return qint64(place) + 1; }
qint64 idOf(std::size_t place) { return static_cast<qint64>(place) + 1; }

PhoneUse useOf(NumberKind kind) {
    switch (kind) {
    case NumberKind::Home: return PhoneUse::Home;
    case NumberKind::Mobile: return PhoneUse::Mobile;
    case NumberKind::Work: return PhoneUse::Work;
    }
    return PhoneUse::Home;
}

ReceiptChannel channelOf(PaidBy by) {
    switch (by) {
    case PaidBy::Counter: return ReceiptChannel::Counter;
    case PaidBy::Account: return ReceiptChannel::Account;
    case PaidBy::Store: return ReceiptChannel::Store;
    case PaidBy::Eltax: return ReceiptChannel::Eltax;
    }
    return ReceiptChannel::Other;
}

std::string_view view(const QByteArray& text) { return {text.constData(), static_cast<std::size_t>(text.size())}; }

/// A person's words, kept while the row that looks at them is written.
struct Words {
    QByteArray number, household, name, kana, postalCode, address, building, districtCode, districtName;

    Words(const Identity& identity, const QString& personNumber, const QString& householdNumber)
        : number(personNumber.toLatin1()), household(householdNumber.toLatin1()), name(identity.name.toUtf8()),
          kana(identity.kana.toUtf8()), postalCode(identity.postalCode.toLatin1()), address(identity.address.toUtf8()),
          building(identity.building.toUtf8()), districtCode(identity.districtCode.toLatin1()),
          districtName(identity.districtName.toUtf8()) {}

    void lendTo(TaxpayerVersion& row) const {
        row.number = view(number);
        row.household = view(household);
        row.name = view(name);
        row.kana = view(kana);
        row.postalCode = view(postalCode);
        row.address = view(address);
        row.building = view(building);
        row.districtCode = view(districtCode);
        row.districtName = view(districtName);
    }
};

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
    SAIKOKU_TRY(writeTaxItems());
    SAIKOKU_TRY(writeTaxpayers());
    SAIKOKU_TRY(writePhones());
    SAIKOKU_TRY(writeReceivables());
    SAIKOKU_TRY(writeReceipts());
    return DeliveredVersionsRepository(m_db).continueRowIds();
}

template <class Row>
Result<void> CityWriter::finish(RowWriter<Row>& writer) {
    SAIKOKU_TRY_ASSIGN(m_counts[RowWriter<Row>::table().name], writer.finish());
    return {};
}

Result<void> CityWriter::writeTaxItems() {
    DeliveredVersionsRepository versions(m_db);
    for (int item = 0; item < kItems; ++item) {
        const ItemInfo& info = itemInfo(static_cast<Item>(item));
        SAIKOKU_TRY(versions.setTaxItemName(info.code.toUtf8(), info.name.toUtf8()));
    }
    return {};
}

Result<void> CityWriter::writeTaxpayers() {
    SAIKOKU_TRY_ASSIGN(auto writer, RowWriter<TaxpayerVersion>::open(m_db));
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
        Random random(m_city.shape.seed, kPapersStream, i);
        const Words words(identities[place], taxpayerNumber(static_cast<qint32>(i)), householdNumber(person.household));
        TaxpayerVersion row;
        words.lendTo(row);
        row.rowId = idOf(i);
        row.taxpayer = TaxpayerId{idOf(i)};
        row.isCompany = person.isCompany;
        row.birthDate = household.members[place].birthDate;
        row.isProtected = person.isProtected;
        row.updatedOn = dateOf(m_city.end - random.between(1, 1'400));
        row.batch = m_batch;
        SAIKOKU_TRY(writer.add(row));
    }
    return finish(writer);
}

Result<void> CityWriter::writePhones() {
    SAIKOKU_TRY_ASSIGN(auto writer, RowWriter<PhoneVersion>::open(m_db));
    qint64 rowId = 0;
    for (std::size_t i = 0; i < m_city.persons.size(); ++i) {
        const Person& person = m_city.persons[i];
        for (int n = 0; n < person.lineCount; ++n) {
            const DemoPhone& phone = m_city.lines[static_cast<std::size_t>(person.lines[n])].number;
            const QByteArray digits = phoneDigits(phone).toLatin1();
            PhoneVersion row;
            row.rowId = ++rowId;
            row.taxpayer = TaxpayerId{idOf(i)};
            row.kind = codeOf(useOf(phone.kind));
            row.digits = view(digits);
            row.priority = n + 1;
            row.batch = m_batch;
            SAIKOKU_TRY(writer.add(row));
        }
    }
    return finish(writer);
}

Result<void> CityWriter::writeReceivables() {
    SAIKOKU_TRY_ASSIGN(auto writer, RowWriter<ReceivableVersion>::open(m_db));
    for (std::size_t i = 0; i < m_city.instalments.size(); ++i) {
        const Instalment& instalment = m_city.instalments[i];
        const ItemInfo& item = itemInfo(instalment.item);
        const QByteArray code = item.code.toLatin1();
        const QByteArray notice = noticeNumber(item.code, instalment.fiscalYear, instalment.person).toLatin1();
        ReceivableVersion row;
        row.rowId = idOf(i);
        row.receivable = ReceivableId{idOf(i)};
        row.taxpayer = TaxpayerId{idOf(instalment.person)};
        row.noticeNumber = view(notice);
        row.taxItem = view(code);
        row.levyYear = instalment.levyYear;
        row.fiscalYear = instalment.fiscalYear;
        row.term = instalment.term;
        row.dueDate = dateOf(instalment.due);
        row.levied = Yen(instalment.levied);
        row.received = Yen(instalment.received);
        row.demandSent = dateOf(instalment.demandSent);
        row.batch = m_batch;
        SAIKOKU_TRY(writer.add(row));
    }
    return finish(writer);
}

Result<void> CityWriter::writeReceipts() {
    SAIKOKU_TRY_ASSIGN(auto writer, RowWriter<ReceiptVersion>::open(m_db));
    qint64 rowId = 0;
    for (const qint32 place : byInstalment(m_city)) {
        const Payment& payment = m_city.payments[static_cast<std::size_t>(place)];
        ReceiptVersion row;
        row.rowId = ++rowId;
        row.receivable = ReceivableId{idOf(payment.instalment)};
        row.taxpayer = TaxpayerId{idOf(m_city.instalments[static_cast<std::size_t>(payment.instalment)].person)};
        row.receivedOn = dateOf(payment.day);
        row.running = payment.running;
        row.amount = Yen(payment.amount);
        row.lateCharge = lateChargeOf(payment);
        row.channel = codeOf(channelOf(payment.by));
        row.batch = m_batch;
        SAIKOKU_TRY(writer.add(row));
    }
    return finish(writer);
}

/// The counter works out what is due; the slips that people pay elsewhere are
/// printed without it.
Yen CityWriter::lateChargeOf(const Payment& payment) const {
    const Instalment& instalment = m_city.instalments[static_cast<std::size_t>(payment.instalment)];
    const bool late = payment.day - instalment.due > kChargedWhenLaterThanDays;
    if (!late || payment.by != PaidBy::Counter || payment.amount != instalment.levied) {
        return {};
    }
    Random random(m_city.shape.seed, kPapersStream, static_cast<quint64>(payment.instalment) << 32);
    if (!random.chance(kChargedShare)) {
        return {};
    }
    LateChargeTerms terms;
    terms.principal = Yen(instalment.levied);
    terms.due = dateOf(instalment.due);
    terms.firstBandMonths = m_rules.items.rulesFor(itemInfo(instalment.item).code).firstBandMonths;
    const Result<LateCharge> charge = lateCharge(terms, dateOf(payment.day), m_rules.rates);
    return charge ? charge->charge : Yen();  // none where the table ends
}

}  // namespace saikoku::demo
