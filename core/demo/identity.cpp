#include "core/demo/identity.h"

#include "core/demo/word_lists.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kIdentityStream = 5;
constexpr qint32 kFirstNumber = 2'000'003;
constexpr qint32 kNumberStep = 7;
constexpr int kOldGeneration = 1955;
constexpr int kMiddleGeneration = 1985;

struct Place {
    QString address;
    QString building;
};

Place placeIn(Random& random, const Town& town, int people, bool company) {
    const WordLists& lists = WordLists::instance();
    Place place;
    place.address = QStringLiteral("架空県さくら浜市") + town.name;
    place.address += town.numberedBlocks
                         ? QStringLiteral("%1丁目%2番%3号")
                               .arg(random.between(1, 6))
                               .arg(random.between(1, 28))
                               .arg(random.between(1, 21))
                         : QStringLiteral("%1番地%2").arg(random.between(101, 2980)).arg(random.between(1, 9));
    if (!company && random.chance(people == 1 ? 0.62 : 0.28)) {
        const Word& building = random.pick(lists.buildings);
        place.building = QStringLiteral("%1%2%3号")
                             .arg(building.text)
                             .arg(random.between(1, 4))
                             .arg(random.between(1, building.kana.toInt()), 2, 10, QLatin1Char('0'));
    }
    return place;
}

Word companyName(Random& random) {
    const WordLists& lists = WordLists::instance();
    const Word brand = random.chance(0.6) ? random.pick(lists.brands)
                                          : lists.surnames[static_cast<std::size_t>(random.below(60))];
    const Word& trade = random.pick(lists.trades);
    const QString text = brand.text + trade.text;
    const QString kana = brand.kana + trade.kana;
    switch (random.weighted({0.5, 0.15, 0.3, 0.05})) {
    case 0: return {QStringLiteral("株式会社") + text, QStringLiteral("カ)") + kana};
    case 1: return {text + QStringLiteral("株式会社"), kana + QStringLiteral("(カ")};
    case 2: return {QStringLiteral("有限会社") + text, QStringLiteral("ユ)") + kana};
    default: return {QStringLiteral("合同会社") + text, QStringLiteral("ド)") + kana};
    }
}

Word foreignName(Random& random, const WordLists::Origin& origin, const QString& family) {
    const QString full =
        family + QStringLiteral("　") + random.pick(origin.middle) + QStringLiteral("　") + random.pick(origin.given);
    QString text = full;
    text.replace(QStringLiteral("　　"), QStringLiteral("　"));
    QString kana = text;
    return {text, kana.replace(QChar(0x3000), QLatin1Char(' '))};
}

Word personName(Random& random, const Member& member, const Word& surname) {
    const int year = member.birthDate.year();
    const int generation = year < kOldGeneration ? 0 : year < kMiddleGeneration ? 1 : 2;
    const Word& given = random.pick(WordLists::instance().given[generation][member.group]);
    return {surname.text + QChar(0x3000) + given.text, surname.kana + QLatin1Char(' ') + given.kana};
}

}  // namespace

std::vector<Identity> makeIdentities(quint64 seed, int index, const Household& household) {
    const WordLists& lists = WordLists::instance();
    Random random(seed, kIdentityStream, static_cast<quint64>(index));
    const Town& town = lists.towns[static_cast<std::size_t>(household.townIndex)];
    const Word& surname = lists.surnames[static_cast<std::size_t>(
        random.weighted(lists.surnameWeights.data(), static_cast<int>(lists.surnameWeights.size())))];
    const WordLists::Origin& origin = random.pick(lists.origins);
    const QString family = random.pick(origin.family);
    const Place place = placeIn(random, town, static_cast<int>(household.members.size()),
                                household.members.front().isCompany);
    std::vector<Identity> identities;
    for (const Member& member : household.members) {
        const Word name = member.isCompany   ? companyName(random)
                          : member.isForeign ? foreignName(random, origin, family)
                                             : personName(random, member, surname);
        identities.push_back({name.text, name.kana, town.postalCode, place.address, place.building,
                              town.districtCode, town.districtName});
    }
    return identities;
}

QString taxpayerNumber(qint32 person) {
    return QStringLiteral("%1").arg(kFirstNumber + kNumberStep * person, 10, 10, QLatin1Char('0'));
}

QString householdNumber(qint32 household) {
    return QStringLiteral("%1").arg(500'001 + household, 9, 10, QLatin1Char('0'));
}

QString noticeNumber(const QString& itemCode, int fiscalYear, qint32 person) {
    return itemCode + QString::number(fiscalYear) +
           QStringLiteral("%1").arg(kFirstNumber + kNumberStep * person, 7, 10, QLatin1Char('0'));
}

}  // namespace saikoku::demo
