#include "core/demo/demo_city.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/cases/case_refresh.h"
#include "core/demo/city_simulation.h"
#include "core/demo/city_writer.h"
#include "core/demo/demo_repository.h"
#include "core/demo/fact_writer.h"
#include "core/demo/levy.h"
#include "core/demo/truth_file.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/security/operator_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Demo) };

/// Share of the time that each part takes, for the progress.
constexpr double kSimulated = 0.45;
constexpr double kWritten = 0.75;

Result<std::vector<OperatorId>> addStaff(Database& database, const demo::CitySize& size, const QDateTime& since) {
    OperatorRepository repository(database);
    std::vector<OperatorId> ids;
    for (const demo::DemoOperator& person : demo::staffFor(size).everybody) {
        const std::optional<Role> role = roleFromCode(person.role);
        Q_ASSERT(role);
        SAIKOKU_TRY_ASSIGN(const OperatorId id, repository.add(person.login, person.displayName, *role, since));
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

/// Everything inside the transaction.
Result<demo::TableCounts> fill(Session& session, const DemoOptions& options, const std::function<void(double)>& progress) {
    Database& db = session.db();
    const QDate asOf = session.today();
    const QDateTime night = fromTokyo(asOf, QTime(5, 0)).toUTC();  // when the core system delivers
    SAIKOKU_TRY_ASSIGN(const BusinessCalendar calendar, BusinessCalendar::load());
    SAIKOKU_TRY_ASSIGN(LateChargeRates rates, LateChargeRates::load());
    SAIKOKU_TRY_ASSIGN(RevenueRulesTable items, RevenueRulesTable::load());
    const demo::ChargeRules rules{std::move(rates), std::move(items)};
    const demo::CitySize size{options.residents, options.cases};

    demo::DemoRepository repository(db);
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignByCode(db, QStringLiteral("tax")));
    SAIKOKU_TRY_ASSIGN(std::vector<OperatorId> staff,
                       addStaff(db, size, fromTokyo(asOf.addYears(-2), QTime(8, 30)).toUTC()));
    SAIKOKU_TRY_ASSIGN(const BatchId batch, repository.openBatch(asOf, session.actor().id, night));
    for (int item = 0; item < demo::kItems; ++item) {
        const demo::ItemInfo& info = demo::itemInfo(static_cast<demo::Item>(item));
        SAIKOKU_TRY(repository.addTaxItem(info.code, info.name));
    }
    demo::City city;
    demo::FactWriter facts(db, city, campaign, std::move(staff));
    SAIKOKU_TRY(demo::makeCity(city, {options.seed, asOf, size}, calendar, facts, [&](double done) {
        if (progress) {
            progress(done * kSimulated);
        }
    }));
    SAIKOKU_TRY(facts.finish());
    demo::CityWriter writer(db, city, batch, rules);
    SAIKOKU_TRY(writer.write());
    if (!options.truthFile.isEmpty()) {
        SAIKOKU_TRY(demo::writeTruthFile(city, options.truthFile));
    }
    demo::TableCounts counts = facts.counts();
    counts.insert(writer.counts());
    SAIKOKU_TRY(repository.closeBatch(batch, toJson(counts), night));
    return counts;
}

Result<void> actAsOwnerOnServer(Database& database) {
    return database.isPostgres() ? actAsOwner(database) : Result<void>();
}

Result<void> actAsStaffOnServer(Database& database) {
    return database.isPostgres() ? actAsStaff(database) : Result<void>();
}

}  // namespace

Result<DemoReport> makeDemoCity(Session& session, const DemoOptions& options,
                                const std::function<void(double)>& progress) {
    SAIKOKU_TRY(session.require(Permission::Import, QStringLiteral("demo.make")));
    Database& db = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY_ASSIGN(const bool empty, demo::DemoRepository(db).isEmpty());
    if (!empty) {
        return fail(ErrorCode::Exists,
                    Text::tr("The store holds data already; a demo city needs an empty one. Nothing was changed."));
    }
    SAIKOKU_TRY(actAsOwnerOnServer(db));
    DemoReport report;
    report.asOf = session.today();
    SAIKOKU_TRY_ASSIGN(report.counts, fill(session, options, progress));
    SAIKOKU_TRY(actAsStaffOnServer(db));
    if (progress) {
        progress(kWritten);
    }
    SAIKOKU_TRY(refreshAllCases(db, report.asOf));
    SAIKOKU_TRY(session.log(QStringLiteral("demo.make"), QStringLiteral("store"), {},
                            QJsonObject{{QStringLiteral("seed"), QString::number(options.seed)}},
                            report.counts.value(QStringLiteral("taxpayer"))));
    SAIKOKU_TRY(transaction.commit());
    if (progress) {
        progress(1);
    }
    return report;
}

}  // namespace saikoku
