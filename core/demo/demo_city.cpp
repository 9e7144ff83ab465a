#include "core/demo/demo_city.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/arrears/delivered_rows_repository.h"
#include "core/cases/case_refresh.h"
#include "core/contact/fact_rows_repository.h"
#include "core/contact/campaign.h"
#include "core/demo/case_notes.h"
#include "core/demo/city_simulation.h"
#include "core/demo/city_writer.h"
#include "core/demo/fact_writer.h"
#include "core/demo/office_plan.h"
#include "core/demo/truth_file.h"
#include "core/exchange/extract_fields.h"
#include "core/exchange/import_batch_repository.h"
#include "core/security/operator_repository.h"
#include "core/security/session.h"
#include "core/security/staff_groups.h"
#include "core/store/database.h"
#include "core/store/fact_kinds.h"
#include "core/store/postgres_roles.h"
#include "core/store/statistics.h"
#include "core/store/transaction.h"
#include "core/work/office_profile.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Demo) };

/// Share of the time that each part takes, for the progress.
constexpr double kSimulated = 0.45;
constexpr double kWritten = 0.75;

/// Who makes the city, in case the store knows no name of theirs: scripts have them say it.
const QString& makersName() {
    static const QString name = QStringLiteral("北川 一");
    return name;
}

Result<void> nameMaker(Session& session) {
    OperatorRepository people(session.db());
    SAIKOKU_TRY_ASSIGN(const std::optional<Operator> maker, people.find(session.actor().id));
    return maker && maker->displayName == maker->login ? people.rename(maker->id, makersName()) : Result<void>();
}

/// Whoever makes the city may try everything in it: what a supervisor may, too.
Result<void> joinSupervisors(Session& session) {
    if (!session.may(Permission::ManageUsers)) {
        return {};
    }
    const QString group = Text::tr("Heads", "a group of people");
    SAIKOKU_TRY(addGroup(session, group));
    SAIKOKU_TRY(giveRole(session, group, roleRow(Role::Supervisor).code));
    SAIKOKU_TRY(putIntoGroup(session, group, session.actor().login));
    return {};
}

/// Letters need somebody who sends them.
Result<void> nameSender(Session& session) {
    if (!session.may(Permission::Settings)) {
        return {};
    }
    return setLetterSender(session, {QStringLiteral("さくら浜市"), QStringLiteral("財務部納税課"), QStringLiteral("999-0101"),
                                     QStringLiteral("架空県さくら浜市本町1番1号"), QStringLiteral("0999-20-1100"),
                                     QStringLiteral("平日 午前8時30分から午後5時15分まで"), QStringLiteral("さくら浜市長 浜野 花子")});
}

Result<std::vector<OperatorId>> addStaff(Database& database, const demo::CitySize& size, const QDateTime& since) {
    OperatorRepository repository(database);
    std::vector<OperatorId> ids;
    for (const demo::DemoOperator& person : demo::staffFor(size).everybody) {
        Q_ASSERT(valueOfCode<Role>(person.role));
        SAIKOKU_TRY_ASSIGN(const OperatorId id, repository.add(person.login, person.displayName, person.role, since));
        ids.push_back(id);
    }
    return ids;
}

QJsonObject toJson(const demo::TableCounts& counts) {
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

/// As an import tells its batch's counts, with the other tables beside them.
QJsonObject deliveredCounts(const demo::TableCounts& counts) {
    QJsonObject files;
    for (const auto& [file, kind] : {std::pair(ExtractFile::Taxpayers, Delivered::Taxpayers), std::pair(ExtractFile::Phones, Delivered::Phones),
                                     std::pair(ExtractFile::Receivables, Delivered::Receivables), std::pair(ExtractFile::Receipts, Delivered::Receipts)}) {
        const qint64 rows = counts.value(tableOf(kind).name);
        files.insert(codeOf(file), QJsonObject{{QStringLiteral("rows"), rows},
                                               {QStringLiteral("rejected"), 0},
                                               {QStringLiteral("warnings"), 0},
                                               {QStringLiteral("added"), rows}});
    }
    QJsonObject all = toJson(counts);
    all.insert(QStringLiteral("files"), files);
    return all;
}

ImportBatch deliveryOf(QDate asOf, const QDateTime& at, OperatorId by) {
    ImportBatch batch;
    batch.kind = QStringLiteral("extract");
    batch.profile = QStringLiteral("demo");
    batch.sourceName = QStringLiteral("demo");
    batch.asOf = asOf;
    batch.knownOn = asOf;
    batch.startedAt = at;
    batch.operatorId = by;
    return batch;
}

/// A city to measure with has no plan: whoever measures makes lists.
bool isPlanned(const DemoOptions& options) { return options.hasPlan && options.cases == 0; }

/// Everything inside the transaction.
Result<demo::TableCounts> fill(Session& session, const DemoOptions& options, const std::function<void(double)>& progress) {
    Database& db = session.db();
    const QDate asOf = session.today();
    const QDateTime night = fromTokyo(asOf, QTime(5, 0)).toUTC();  // when the core system delivers
    SAIKOKU_TRY_ASSIGN(const demo::OfficeRules office, demo::shippedOfficeRules());
    SAIKOKU_TRY_ASSIGN(LateChargeRates rates, LateChargeRates::load());
    SAIKOKU_TRY_ASSIGN(RevenueRulesTable items, RevenueRulesTable::load());
    const demo::ChargeRules charges{std::move(rates), std::move(items)};
    const demo::CitySize size{options.residents, options.cases};

    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignId(db, Campaign::Tax));
    SAIKOKU_TRY(nameMaker(session));
    SAIKOKU_TRY_ASSIGN(std::vector<OperatorId> people,
                       addStaff(db, size, fromTokyo(asOf.addYears(-2), QTime(8, 30)).toUTC()));
    people.push_back(session.actor().id);
    ImportBatchRepository batches(db);
    SAIKOKU_TRY_ASSIGN(const BatchId batch, batches.add(deliveryOf(asOf, night, session.actor().id)));
    demo::City city;
    demo::FactWriter facts(db, city, campaign, people, demo::staffFor(size));
    demo::WorkedDays worked(facts, demo::presenceSince(asOf));
    SAIKOKU_TRY(demo::makeCity(city, {options.seed, asOf, size}, office, worked, [&](double done) {
        if (progress) {
            progress(done * kSimulated);
        }
    }));
    const demo::PlanGround ground{session, city, office, campaign, demo::staffFor(size), std::move(people)};
    if (isPlanned(options)) {
        SAIKOKU_TRY(demo::agreeOwnCallbacks(ground, facts));
    }
    SAIKOKU_TRY(facts.finish());
    demo::CityWriter writer(db, city, batch, charges);
    SAIKOKU_TRY(writer.write());
    if (!options.truthFile.isEmpty()) {
        SAIKOKU_TRY(demo::writeTruthFile(city, options.truthFile));
    }
    demo::TableCounts counts = facts.counts();
    counts.insert(writer.counts());
    SAIKOKU_TRY(batches.finish(batch, night, deliveredCounts(counts)));
    if (isPlanned(options)) {
        SAIKOKU_TRY(demo::writeOfficePlan(ground, worked));
    }
    return counts;
}

}  // namespace

Result<DemoReport> makeDemoCity(Session& session, const DemoOptions& options,
                                const std::function<void(double)>& progress) {
    SAIKOKU_TRY(session.require(Permission::Import, QStringLiteral("demo.make")));
    Database& db = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY_ASSIGN(const bool filled, hasFacts(db));
    if (filled) {
        return fail(ErrorCode::Exists,
                    Text::tr("The store holds data already; a demo city needs an empty one. Nothing was changed."));
    }
    SAIKOKU_TRY(actAsOwnerOnServer(db));
    DemoReport report;
    report.asOf = session.today();
    SAIKOKU_TRY_ASSIGN(report.counts, fill(session, options, progress));
    SAIKOKU_TRY(actAsStaffOnServer(db));
    SAIKOKU_TRY(joinSupervisors(session));
    SAIKOKU_TRY(nameSender(session));
    if (progress) {
        progress(kWritten);
    }
    SAIKOKU_TRY(refreshAllCases(session, report.asOf));
    SAIKOKU_TRY(session.log(QStringLiteral("demo.make"), QStringLiteral("store"), {},
                            QJsonObject{{QStringLiteral("seed"), QString::number(options.seed)}},
                            report.counts.value(QStringLiteral("taxpayer"))));
    SAIKOKU_TRY(transaction.commit());
    static_cast<void>(renewStatistics(db).has_value());
    if (progress) {
        progress(1);
    }
    return report;
}

}  // namespace saikoku
