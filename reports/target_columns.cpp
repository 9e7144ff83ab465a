#include "reports/target_columns.h"

#include <algorithm>

#include "core/base/fiscal_year.h"
#include "core/security/session.h"

namespace saikoku::reports {

namespace {

constexpr double kWholeRate = 10'000.0;  // a target's rate is in hundredths of a percent

QVariant cell(std::optional<qint64> value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant valueOf(const QString& key, const FigureTarget& target) {
    if (key == QLatin1String("received") || key == QLatin1String("paid_yen")) {
        return target.yen ? QVariant(target.yen->amount()) : QVariant();
    }
    if (key == QLatin1String("rate")) {
        return target.rate ? QVariant(*target.rate / kWholeRate) : QVariant();
    }
    return cell(key == QLatin1String("paid") ? target.persons : target.cases);
}

}  // namespace

Result<TargetColumns> TargetColumns::of(Session& session, const ReportQuestion& question, QDate until) {
    TargetColumns columns;
    SAIKOKU_TRY_ASSIGN(columns.m_targets, targets(session, question.query.campaign));
    columns.m_taxItem = question.taxItem;
    columns.m_year = fiscalYearOf(until);
    return columns;
}

bool TargetColumns::isAimedAt(const QList<Column>& all, const Column& column) {
    static const QStringList keys{QStringLiteral("received"), QStringLiteral("paid_yen"),
                                  QStringLiteral("paid"), QStringLiteral("paid_cases")};
    if (column.key == QLatin1String("rate")) {
        // the rate of what was received; those of effects are of cases that paid
        return std::any_of(all.begin(), all.end(),
                           [](const Column& each) { return each.key == QLatin1String("received"); });
    }
    return keys.contains(column.key);
}

QVariant TargetColumns::total(const Column& column) const {
    return aimOf(column, m_year, m_taxItem);
}

QVariant TargetColumns::ofRow(const Column& column, const QList<Column>& keys,
                              const QVariantList& row) const {
    QString taxItem;
    int year = m_year;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString& key = keys.at(i).key;
        if (key == QLatin1String("tax_item")) {
            taxItem = row.at(i).toString();
        } else if (key == QLatin1String("fiscal_year")) {
            year = row.at(i).toInt();
        } else if (key != QLatin1String("tax_item_name")) {
            return {};
        }
    }
    return taxItem.isEmpty() ? QVariant() : aimOf(column, year, taxItem);
}

QVariant TargetColumns::aimOf(const Column& column, int year, const QString& taxItem) const {
    const auto found = std::find_if(m_targets.begin(), m_targets.end(), [&](const FigureTarget& each) {
        return each.fiscalYear == year && each.taxItem == taxItem;
    });
    return found == m_targets.end() ? QVariant() : valueOf(column.key, *found);
}

}  // namespace saikoku::reports
