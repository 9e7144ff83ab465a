// Extraction by any condition: what the store selects is what the facts say, for every field and
// operator; what is stored follows from the facts on every day.

#include <QSet>
#include <QTest>

#include <map>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/base/text_folding.h"
#include "core/cases/case_charges.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/condition_parser.h"
#include "core/cases/day_roll.h"
#include "core/cases/saved_condition.h"
#include "core/contact/campaign.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/case_record.h"
#include "core/contact/contact_facts_repository.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

using Op = CaseCondition::Op;
using Values = std::map<QString, QVariant>;

/// A city with what each field of each case is, worked out from the facts.
class KnownCity {
public:
    static Result<KnownCity> read(Session& session) {
        KnownCity city;
        SAIKOKU_TRY_ASSIGN(city.campaign, campaignId(session.db(), Campaign::Tax));
        SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
        SAIKOKU_TRY_ASSIGN(const auto people, selectAll(session.db(), QStringLiteral("select operator_id, login, display_name from operator_name"), {},
                                                        [](Statement& row) { return std::tuple(row.integer(0), row.text(1), row.text(2)); }));
        SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("test")));  // what may() goes by
        const bool hides = !session.may(Permission::SeeProtected);
        std::map<qint64, std::pair<QString, QString>> named;
        for (const auto& [id, login, name] : people) {
            named[id] = {login, name};
        }
        QHash<qint64, ContactWishes> wished;
        CaseParts ofWishes;
        ofWishes.wishes = true;
        SAIKOKU_TRY(readCases(session.db(), {city.campaign, session.today(), {}, {}}, ofWishes, [&](CaseRecord& record) -> Result<void> {
            wished.insert(record.taxpayer.id.value, record.wishes);
            return {};
        }));
        QHash<QString, int> inArrears;
        QHash<QString, int> alike;
        std::map<qint64, QString> nameAndBirth;
        city.asOf = session.today();
        SAIKOKU_TRY(readCaseFacts(session.db(), rules, city.campaign, city.asOf, {}, [&](const CaseFacts& facts) -> Result<void> {
            const StatusAnswer answer = workflowStatus(facts.status, *rules.promise, *rules.calendar, city.asOf);
            const CaseDerivation from{facts, city.campaign, answer};
            Values values;
            for (const CaseField field : caseFields()) {
                const CaseStoredColumn& own = field->columns.front();
                values[codeOf(field)] = own.derive != nullptr ? own.derive(from) : QVariant();
            }
            const auto person = named.find(facts.operatorId.value);
            values[QStringLiteral("operator")] = person == named.end() ? QString() : person->second.first;
            values[QStringLiteral("operator_name")] = person == named.end() ? QString() : person->second.second;
            const ContactWishes wishes = wished.value(facts.taxpayer.value);
            values[QStringLiteral("language")] = wishes.language;
            values[QStringLiteral("interpreter")] = hides && facts.isProtected ? QString() : wishes.interpreter;
            values[QStringLiteral("relay")] = wishes.relay == RelayService::None ? QString() : codeOf(wishes.relay);
            values[QStringLiteral("wished_channel")] = wishes.channel ? codeOf(*wishes.channel) : QString();
            values[QStringLiteral("days_overdue")] = values[QStringLiteral("oldest_due")];
            values[QStringLiteral("kana")] = facts.kanaFolded;
            const bool isHidden = hides && facts.isProtected;
            for (const char* key : {"district", "household", "phone_kind"}) {
                if (isHidden) {
                    values[QLatin1String(key)] = QString(QLatin1String(""));
                }
            }
            if (facts.birthDate.isValid()) {
                nameAndBirth[facts.taxpayer.value] = facts.nameFolded + facts.birthDate.toString(Qt::ISODate);
                ++alike[nameAndBirth[facts.taxpayer.value]];
            }
            if (!isHidden && !facts.household.isEmpty()) {
                inArrears[facts.household] += facts.status.outstandingPastDue > Yen() ? 1 : 0;
            }
            city.cases[facts.taxpayer.value] = values;
            return {};
        }));
        SAIKOKU_TRY_ASSIGN(const ChargeRules charges, ChargeRules::of(session));
        CaseParts parts;
        parts.arrears = CaseParts::Arrears::All;
        parts.receipts = CaseParts::Receipts::All;
        SAIKOKU_TRY(readCases(session.db(), {city.campaign, city.asOf, {}, {}}, parts, [&](CaseRecord& record) -> Result<void> {
            SAIKOKU_TRY_ASSIGN(const std::optional<Yen> charge, lateChargeOf(record, charges, city.asOf));
            city.cases.at(record.taxpayer.id.value)[QStringLiteral("late_charge")] = charge ? QVariant(charge->amount()) : QVariant();
            return {};
        }));
        for (auto& [id, values] : city.cases) {
            values[QStringLiteral("namesake")] = qint64(alike.value(nameAndBirth[id]) > 1);
            const QString household = values[QStringLiteral("household")].toString();
            values[QStringLiteral("household_arrears")] = household.isEmpty() ? QVariant() : QVariant(qint64(inArrears.value(household)));
        }
        return city;
    }

    bool fits(const Values& values, const CaseCondition& condition) const {
        const auto part = [&](const CaseCondition& each) { return fits(values, each); };
        switch (condition.kind) {
        case CaseCondition::Kind::Everything: return true;
        case CaseCondition::Kind::And: return std::all_of(condition.parts.begin(), condition.parts.end(), part);
        case CaseCondition::Kind::Or: return std::any_of(condition.parts.begin(), condition.parts.end(), part);
        case CaseCondition::Kind::Not: return !part(condition.parts.constFirst());
        case CaseCondition::Kind::Compare: break;
        }
        if (codeOf(condition.field) == QLatin1String("list")) {
            return condition.op == Op::NotEqual;  // the city has no call list: nobody is on one
        }
        const QVariant value = values.at(codeOf(condition.field));
        if (condition.op == Op::In) {
            return std::any_of(condition.values.begin(), condition.values.end(),
                               [&](const QVariant& one) { return compares(condition.field, Op::Equal, value, one); });
        }
        return compares(condition.field, condition.op, value, condition.values.constFirst());
    }

    QSet<qint64> fitting(const CaseCondition& condition) const {
        QSet<qint64> found;
        for (const auto& [id, values] : cases) {
            if (fits(values, condition)) {
                found.insert(id);
            }
        }
        return found;
    }

    CampaignId campaign;
    QDate asOf;
    std::map<qint64, Values> cases;

private:
    static bool ordered(Op op, int compared) {
        switch (op) {
        case Op::Equal: return compared == 0;
        case Op::NotEqual: return compared != 0;
        case Op::Less: return compared < 0;
        case Op::LessEqual: return compared <= 0;
        case Op::Greater: return compared > 0;
        case Op::GreaterEqual: return compared >= 0;
        default: return false;
        }
    }

    static bool like(const QString& text, const QString& pattern) {
        QString expression;
        for (const QChar c : pattern) {
            expression += c == u'%' ? QStringLiteral(".*") : c == u'_' ? QStringLiteral(".") : QRegularExpression::escape(QString(c));
        }
        return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .hasMatch();
    }

    QDate dayOf(const QVariant& value) const {
        return value.metaType() == QMetaType::fromType<RelativeDay>() ? value.value<RelativeDay>().on(asOf) : value.toDate();
    }

    bool compares(CaseField field, Op op, const QVariant& value, const QVariant& with) const {
        const bool isMissing = !value.isValid() || value.isNull();
        if (op == Op::Known) {
            return (!isMissing && !value.toString().isEmpty()) == with.toBool();
        }
        if (field->kind == FieldKind::Text) {
            const QString text = value.toString();  // missing text is empty
            if (field->comparison == FieldComparison::AnyOfCodes) {
                const bool has = text.contains(u'|' + with.toString() + u'|');
                return op == Op::Like ? like(text, QStringLiteral("%|") + with.toString() + QStringLiteral("|%")) : has == (op == Op::Equal);
            }
            const bool isFolded = field->comparison == FieldComparison::Folded;
            if (op == Op::Like) {
                return like(text, isFolded ? QString(with.toString()).replace(QRegularExpression(QStringLiteral("[^%_]+")), foldForSearch(QString(with.toString()).remove(u'%'))) : with.toString());
            }
            const QByteArray other = (isFolded ? foldForSearch(with.toString()) : with.toString()).toUtf8();
            return ordered(op, text.toUtf8().compare(other));
        }
        if (isMissing) {
            return false;
        }
        if (field->comparison == FieldComparison::FullYears) {
            const QDate birth = value.toDate();
            int years = asOf.year() - birth.year();
            while (birth.addYears(years) > asOf) {
                --years;
            }
            return ordered(op, years < with.toInt() ? -1 : years > with.toInt() ? 1 : 0);
        }
        if (field->comparison == FieldComparison::DaysSince) {
            const qint64 days = value.toDate().daysTo(asOf);
            return ordered(op, days < with.toLongLong() ? -1 : days > with.toLongLong() ? 1 : 0);
        }
        if (field->kind == FieldKind::Date || field->kind == FieldKind::Moment) {
            const QDate day = field->kind == FieldKind::Date ? value.toDate() : toTokyo(fromStoredUtc(value.toString())).date();
            if (op == Op::Within) {
                const QDate end = dayOf(with);
                return day >= std::min(asOf, end) && day <= std::max(asOf, end);
            }
            const QDate other = dayOf(with);
            return ordered(op, day < other ? -1 : day > other ? 1 : 0);
        }
        const qint64 number = value.toLongLong();
        const qint64 other = with.toLongLong();
        return ordered(op, number < other ? -1 : number > other ? 1 : 0);
    }
};

/// Every third person wishes for something: the city has none of its own.
Result<void> wish(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto people, selectAll(session.db(), QStringLiteral("select distinct taxpayer_id from taxpayer"), {},
                                                    [](Statement& row) { return row.integer(0); }));
    return transact(session.db(), [&]() -> Result<void> {
        for (const qint64 person : people) {
            if (person % 3 != 0) {
                continue;
            }
            ContactWishes wishes;
            wishes.language = person % 2 == 0 ? QStringLiteral("中国語") : QString();
            wishes.interpreter = person % 4 == 0 ? QStringLiteral("通訳 花子") : QString();
            wishes.relay = person % 5 == 0 ? RelayService::Yometel : RelayService::None;
            wishes.channel = person % 7 == 0 ? std::optional(Channel::Letter) : std::nullopt;
            wishes.operatorId = session.actor().id;
            wishes.enteredAt = session.clock().nowUtc();
            SAIKOKU_TRY(ContactFactsRepository(session.db()).add(TaxpayerId{person}, wishes));
        }
        return {};
    });
}

/// Values worth asking for: some that there are, and one that there is not.
QVariantList samples(const KnownCity& city, CaseField field) {
    QVariantList all;
    QSet<QString> seen;
    for (const auto& [id, values] : city.cases) {
        QVariant value = values.at(codeOf(field));
        if (!value.isValid() || seen.size() > 400) {
            continue;
        }
        if (field->comparison == FieldComparison::FullYears) {
            value = qint64(value.toDate().daysTo(city.asOf) / 365);
        } else if (field->comparison == FieldComparison::DaysSince) {
            value = value.toDate().daysTo(city.asOf);
        } else if (field->kind == FieldKind::Moment) {
            value = toTokyo(fromStoredUtc(value.toString())).date();
        } else if (field->kind == FieldKind::Flag) {
            value = value.toLongLong() != 0;
        } else if (field->comparison == FieldComparison::AnyOfCodes) {
            value = value.toString().section(u'|', 1, 1);
        }
        if (!seen.contains(value.toString())) {
            seen.insert(value.toString());
            all.append(value);
        }
    }
    QVariantList some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / 4);
    for (qsizetype i = 0; i < all.size(); i += step) {
        some.append(all.at(i));
    }
    switch (field->kind) {
    case FieldKind::Text: some.append(QStringLiteral("nothing such")); break;
    case FieldKind::Yen:
    case FieldKind::Count: some += {qint64(0), qint64(1), qint64(2), qint64(77)}; break;
    case FieldKind::Date:
    case FieldKind::Moment: some += {QVariant::fromValue(RelativeDay{}), QVariant::fromValue(RelativeDay{-30, 0}), QVariant::fromValue(RelativeDay{0, 18})}; break;
    case FieldKind::Flag: some += {true, false}; break;
    }
    return some;
}

QList<CaseCondition> conditionsOn(const KnownCity& city, CaseField field) {
    QList<CaseCondition> all;
    const QVariantList values = samples(city, field);
    QList<Op> ops{Op::Equal, Op::NotEqual};
    if (isOrdered(field)) {
        ops += {Op::Less, Op::LessEqual, Op::Greater, Op::GreaterEqual};
    }
    for (const QVariant& value : values) {
        for (const Op op : ops) {
            all.append(CaseCondition::compare(field, op, value));
            all.append(CaseCondition::negated(CaseCondition::compare(field, op, value)));
        }
        if (field->kind == FieldKind::Text && field->comparison != FieldComparison::AnyOfCodes && !value.toString().isEmpty()) {
            all.append(CaseCondition::compare(field, Op::Like, QString(value.toString().left(2) + u'%')));
            all.append(CaseCondition::compare(field, Op::Like, QString(u'%' + value.toString().mid(1, 1) + u'%')));
        }
    }
    all.append(CaseCondition::compare(field, Op::In, values));
    if (asksWhetherKnown(field)) {
        all.append(CaseCondition::compare(field, Op::Known, true));
        all.append(CaseCondition::compare(field, Op::Known, false));
    }
    if (field->kind == FieldKind::Date || field->kind == FieldKind::Moment) {
        for (const RelativeDay& end : {RelativeDay{30, 0}, RelativeDay{-30, 0}, RelativeDay{0, 24}, RelativeDay{0, -12}}) {
            all.append(CaseCondition::compare(field, Op::Within, QVariant::fromValue(end)));
        }
    }
    return all;
}

}  // namespace

class ExtractionTest : public QObject {
    Q_OBJECT

    std::map<QString, std::unique_ptr<DemoFixture>> m_cities;
    std::map<QString, bool> m_wished;

    DemoFixture& city(const QString& backend) {
        auto& fixture = m_cities[backend];
        if (!fixture) {
            fixture = std::make_unique<DemoFixture>(backend);
            m_wished[backend] = fixture->isReady() && wish(fixture->session()).has_value();
        }
        return *fixture;
    }

private Q_SLOTS:
    void storeSelectsWhatTheFactsSay_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("key");
        for (const QString& backend : TempStore::backendNames()) {
            for (const CaseField field : caseFields()) {
                QTest::addRow("%s %s", qPrintable(backend), field->key) << backend << codeOf(field);
            }
        }
    }
    void storeSelectsWhatTheFactsSay() {
        QFETCH(QString, backend);
        QFETCH(QString, key);
        DemoFixture& demo = city(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        QVERIFY(m_wished[backend]);
        static std::map<QString, KnownCity> known;
        if (!known.contains(backend)) {
            const auto read = KnownCity::read(demo.session());
            VERIFY_RESULT(read);
            known[backend] = *read;
        }
        const CaseField field = valueOfCode<CaseField>(key).value();
        bool any = false;
        bool notAll = false;
        for (const CaseCondition& condition : conditionsOn(known[backend], field)) {
            CaseQuery query;
            query.campaign = known[backend].campaign;
            query.condition = condition;
            query.includeSettled = true;
            const auto found = findCases(demo.session(), query);
            VERIFY_RESULT(found);
            QSet<qint64> ids;
            for (const TaxpayerId id : found->cases) {
                ids.insert(id.value);
            }
            const QSet<qint64> expected = known[backend].fitting(condition);
            QVERIFY2(ids == expected, qPrintable(QStringLiteral("%1: %2 instead of %3").arg(condition.toText()).arg(ids.size()).arg(expected.size())));
            query.includeSettled = false;
            const auto open = findCases(demo.session(), query);
            VERIFY_RESULT(open);
            const bool settledToo = condition.names(CaseField::Status) || condition.names(CaseField::Number);
            const auto owesCharges = [&](qint64 id) {
                const Values& values = known[backend].cases.at(id);
                return field->asksSettled && values.at(QStringLiteral("accrued_late_charge")).toLongLong() + values.at(QStringLiteral("demand_fee")).toLongLong() > 0;
            };
            QSet<qint64> openExpected;
            for (const qint64 id : expected) {
                if (settledToo || owesCharges(id) || known[backend].cases.at(id).at(QStringLiteral("status")) != QStringLiteral("Settled")) {
                    openExpected.insert(id);
                }
            }
            QVERIFY2(open->cases.size() == openExpected.size(), qPrintable(QStringLiteral("%1: %2 open ones instead of %3").arg(condition.toText()).arg(open->cases.size()).arg(openExpected.size())));
            query.includeSettled = true;
            const auto counted = countCases(demo.session(), query);
            VERIFY_RESULT(counted);
            QCOMPARE(counted->cases, found->cases.size());
            QCOMPARE(counted->outstanding, found->outstanding);
            any = any || !ids.isEmpty();
            notAll = notAll || ids.size() < qsizetype(known[backend].cases.size());
        }
        QVERIFY2(any && notAll, "a field on which all cases are alike tells nothing");
    }

    /// The limitation of the row is that of the case file.
    void limitationIsThatOfTheCaseFile_data() { TempStore::backends(); }
    void limitationIsThatOfTheCaseFile() {
        QFETCH(QString, backend);
        DemoFixture& demo = city(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        const auto known = KnownCity::read(demo.session());
        VERIFY_RESULT(known);
        int checked = 0;
        for (const auto& [id, values] : known->cases) {
            if (values.at(QStringLiteral("open_count")).toInt() == 0 || checked >= 60) {
                continue;
            }
            const auto file = openCase(demo.session(), TaxpayerId{id}, known->campaign);
            VERIFY_RESULT(file);
            QDate next;
            int lapsed = 0;
            for (const ReceivableOnFile& each : file->receivables) {
                lapsed += each.isLapsed ? 1 : 0;
                if (each.endAhead.isValid() && (!next.isValid() || each.endAhead < next)) {
                    next = each.endAhead;
                }
            }
            QCOMPARE(values.at(QStringLiteral("limitation")).toDate(), next);
            QCOMPARE(values.at(QStringLiteral("lapsed")).toInt(), lapsed);
            ++checked;
        }
        QVERIFY(checked > 20);
    }

    /// The stage of the row and the day of its next try are those of the case file.
    void theStageIsThatOfTheCaseFile_data() { TempStore::backends(); }
    void theStageIsThatOfTheCaseFile() {
        QFETCH(QString, backend);
        DemoFixture& demo = city(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        const auto known = KnownCity::read(demo.session());
        VERIFY_RESULT(known);
        int checked = 0;
        QSet<QString> stages;
        for (const auto& [id, values] : known->cases) {
            if (checked >= 120) {
                break;
            }
            const auto file = openCase(demo.session(), TaxpayerId{id}, known->campaign);
            VERIFY_RESULT(file);
            const QString stage = values.at(QStringLiteral("stage")).toString();
            QCOMPARE(stage, file->stage ? file->stage->code : QString());
            QCOMPARE(values.at(QStringLiteral("sequence_due")).toDate(), file->sequence ? file->sequence->due : QDate());
            stages.insert(stage);
            ++checked;
        }
        QVERIFY(checked > 20 && stages.size() > 1);
    }

    /// Rolled over months, a fiscal year's and a round's beginning, every stored row is what the
    /// facts give: changes_on names the days.
    void staysTrueWhileDaysGoBy_data() { TempStore::backends(); }
    void staysTrueWhileDaysGoBy() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        for (const QDate day : {QDate(2026, 11, 21), QDate(2026, 12, 9), QDate(2027, 3, 31), QDate(2027, 4, 1), QDate(2027, 10, 4), QDate(2029, 4, 2)}) {
            demo.store().clock().setTokyo(day, QTime(9, 0));
            VERIFY_RESULT(rollCasesTo(demo.session(), day));
            QCOMPARE(countStaleCases(demo.session()).value_or(-1), 0);
        }
    }
};

QTEST_GUILESS_MAIN(ExtractionTest)
#include "extraction_test.moc"
