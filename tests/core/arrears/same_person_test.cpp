#include "core/arrears/same_person.h"

#include <QTest>

#include "core/base/rule_source.h"

using namespace saikoku;

namespace {

PersonTraits person(qint64 id, const char* name, QDate birth, const char* address = "",
                    const QStringList& phones = {}) {
    PersonTraits traits;
    traits.id = TaxpayerId{id};
    traits.nameFolded = QString::fromUtf8(name);
    traits.kanaFolded = traits.nameFolded + u'K';
    traits.birth = birth;
    traits.address = QString::fromUtf8(address);
    traits.phones = phones;
    return traits;
}

QString told(const std::vector<SamePersonProposal>& proposals) {
    QStringList lines;
    for (const SamePersonProposal& each : proposals) {
        QStringList signs;
        for (const SameSign sign : each.signs) {
            signs.append(codeOf(sign));
        }
        lines.append(
            QStringLiteral("%1-%2 %3").arg(each.first.value).arg(each.second.value).arg(signs.join(u'+')));
    }
    return lines.join(QStringLiteral(", "));
}

const QDate kBirth(1983, 4, 2);

}  // namespace

Q_DECLARE_METATYPE(std::vector<saikoku::PersonTraits>)

class SamePersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposesPairs_data() {
        QTest::addColumn<std::vector<PersonTraits>>("people");
        QTest::addColumn<QString>("proposed");
        using People = std::vector<PersonTraits>;
        const QString phone = QStringLiteral("08000000001");
        QTest::newRow("nobody") << People{} << QString();
        QTest::newRow("the name alone")
            << People{person(1, "A", kBirth), person(2, "A", {1990, 1, 1})} << QString();
        QTest::newRow("name and birth date")
            << People{person(1, "A", kBirth), person(2, "A", kBirth)} << "1-2 name+kana+birth_date";
        QTest::newRow("name, birth date not known")
            << People{person(1, "A", {}), person(2, "A", {})} << QString();
        QTest::newRow("name and address")
            << People{person(1, "A", {}, "x"), person(2, "A", kBirth, "x")} << "1-2 name+kana+address";
        QTest::newRow("name and telephone")
            << People{person(1, "A", {}, "", {phone}), person(2, "A", {}, "", {phone})}
            << "1-2 name+kana+phone";
        QTest::newRow("another name, birth date and telephone")
            << People{person(1, "A", kBirth, "", {phone}), person(2, "B", kBirth, "", {phone})}
            << "1-2 birth_date+phone";
        QTest::newRow("who lives together")
            << People{person(1, "A", kBirth, "x", {phone}), person(2, "B", {1980, 1, 5}, "x", {phone})}
            << QString();
        PersonTraits company = person(2, "A", {}, "x");
        company.isCompany = true;
        QTest::newRow("a person and a company") << People{person(1, "A", {}, "x"), company} << QString();
        QTest::newRow("the most signs first")
            << People{person(1, "A", kBirth), person(2, "A", kBirth), person(3, "C", kBirth, "x"),
                      person(4, "C", kBirth, "x")}
            << "3-4 name+kana+birth_date+address, 1-2 name+kana+birth_date";
    }
    void proposesPairs() {
        QFETCH(std::vector<PersonTraits>, people);
        QFETCH(QString, proposed);
        QCOMPARE(told(proposeSamePersons(people, {})), proposed);
    }

    /// A facility's telephone or one name that a whole town has tells nothing.
    void whatManyShareIsNoSign() {
        std::vector<PersonTraits> people;
        for (qint64 id = 1; id <= 4; ++id) {
            people.push_back(person(id, "A", kBirth));
        }
        QCOMPARE(proposeSamePersons(people, {.mostPerSign = 4}).size(), std::size_t(6));
        QVERIFY(proposeSamePersons(people, {.mostPerSign = 3}).empty());
        QCOMPARE(proposeSamePersons(people, {.mostPerSign = 4, .mostProposals = 2}).size(), std::size_t(2));
    }

    void shippedRules() {
        const auto rules = SamePersonRules::fromRules(ShippedRules());
        QVERIFY(rules);
        QCOMPARE(rules->shortestProof, 4);
        QCOMPARE(rules->mostPerSign, 12);
    }

    void codesAreStable() {
        QCOMPARE(allValues<ThirdProof>().size(), std::size_t(6));
        for (const ThirdProof proof : allValues<ThirdProof>()) {
            QCOMPARE(valueOfCode<ThirdProof>(codeOf(proof)), proof);
            QVERIFY(!labelOf(proof).isEmpty());
        }
        QVERIFY(!valueOfCode<ThirdProof>(u"birth_date"));  // no third proof: the second
    }
};

QTEST_APPLESS_MAIN(SamePersonTest)
#include "same_person_test.moc"
