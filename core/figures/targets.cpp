#include "core/figures/targets.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/arrears_repository.h"
#include "core/cases/case_tables.h"
#include "core/figures/targets_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const QLatin1String kLook("targets.look");
const QLatin1String kSet("targets.set");

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
constexpr int kWholeRate = 10'000;  ///< hundredths of a percent

Result<void> check(Session& session, const FigureTarget& target) {
    if (target.fiscalYear < kFirstYear || target.fiscalYear > kLastYear) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The fiscal year %1 is none of %2 to %3. Name it by its first calendar year.")
                        .arg(target.fiscalYear)
                        .arg(kFirstYear)
                        .arg(kLastYear));
    }
    if (target.persons.value_or(0) < 0 || target.cases.value_or(0) < 0 ||
        target.yen.value_or(Yen()) < Yen()) {
        return fail(ErrorCode::BadInput, Text::tr("A target can't be below 0."));
    }
    if (target.rate && (*target.rate < 0 || *target.rate > kWholeRate)) {
        return fail(ErrorCode::BadInput, Text::tr("The rate must lie between 0 and 100 %."));
    }
    if (!target.taxItem.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto items, ArrearsRepository(session.db()).taxItems());
        if (!items.contains(target.taxItem)) {
            return fail(ErrorCode::BadInput,
                        Text::tr("There is no tax item \"%1\". There are: %2.")
                            .arg(target.taxItem, QStringList(items.keys()).join(QStringLiteral(", "))));
        }
    }
    return {};
}

QJsonObject detailOf(const FigureTarget& target) {
    QJsonObject detail{{QStringLiteral("fiscal_year"), target.fiscalYear},
                       {QStringLiteral("tax_item"), target.taxItem}};
    const auto put = [&](const char* key, std::optional<qint64> value) {
        detail.insert(QLatin1String(key), value ? QJsonValue(*value) : QJsonValue());
    };
    put("persons", target.persons);
    put("cases", target.cases);
    put("yen", target.yen ? std::optional(target.yen->amount()) : std::nullopt);
    put("rate", target.rate ? std::optional(qint64(*target.rate)) : std::nullopt);
    return detail;
}

}  // namespace

Result<std::vector<FigureTarget>> targets(Session& session, CampaignId campaign,
                                          std::optional<int> fiscalYear, TargetHistory history) {
    SAIKOKU_TRY(session.require(Permission::Reports, kLook));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(std::vector<FigureTarget> all,
                       TargetsRepository(session.db(), facts).all(campaign, fiscalYear));
    const FigureTarget* before = nullptr;
    for (FigureTarget& each : all) {
        each.isInForce =
            (before == nullptr || before->fiscalYear != each.fiscalYear || before->taxItem != each.taxItem) &&
            !each.isEmpty();
        before = &each;
    }
    if (history == TargetHistory::InForce) {
        std::erase_if(all, [](const FigureTarget& each) { return !each.isInForce; });
    }
    return all;
}

Result<FigureTarget> setTarget(Session& session, const FigureTarget& target) {
    SAIKOKU_TRY(session.require(Permission::Plan, kSet));
    SAIKOKU_TRY(check(session, target));
    FigureTarget stored = target;
    stored.setBy = session.actor().id;
    stored.setAt = session.clock().nowUtc();
    stored.isInForce = !stored.isEmpty();
    return transact(session.db(), [&]() -> Result<FigureTarget> {
        SAIKOKU_TRY_ASSIGN(stored.id, TargetsRepository(session.db()).add(stored));
        SAIKOKU_TRY(
            session.log(kSet, QStringLiteral("target"), QString::number(stored.id), detailOf(stored)));
        return stored;
    });
}

}  // namespace saikoku
