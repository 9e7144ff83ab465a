#include "reports/comparison.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/fiscal_year.h"
#include "core/base/language.h"
#include "core/contact/campaign_repository.h"
#include "core/security/session.h"
#include "reports/report_list.h"
#include "reports/rows_table.h"
#include "reports/target_columns.h"
#include "reports/value_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

bool isNumber(const Column& column) {
    return column.kind == ColumnKind::Count || column.kind == ColumnKind::Yen ||
           column.kind == ColumnKind::Minutes || isQuotient(column.kind);
}

bool isDay(const Column& column) {
    return column.kind == ColumnKind::Date &&
           (column.key == QLatin1String("day") || column.key == QLatin1String("date"));
}
bool isMonth(const Column& column) {
    return column.key == QLatin1String("month") || column.key == QLatin1String("month_name");
}
bool isYear(const Column& column) {
    return column.key == QLatin1String("fiscal_year");
}

/// A report read whole.
struct Sheet {
    QList<Column> columns;
    QList<QVariantList> rows;
    QVariantMap totals;
    qsizetype keys = 0;  ///< leading columns that name a row

    template <class Is>
    bool isBy(Is is) const {
        return std::any_of(columns.begin(), columns.begin() + keys, is);
    }
    bool isByTime() const { return isBy(isDay) || isBy(isMonth) || isBy(isYear); }
};

Result<Sheet> sheetOf(ReportData& data) {
    Sheet sheet;
    sheet.columns = data.table->columns();
    while (sheet.keys < sheet.columns.size() && (sheet.columns.at(sheet.keys).kind == ColumnKind::Text ||
                                                 sheet.columns.at(sheet.keys).kind == ColumnKind::Date)) {
        ++sheet.keys;
    }
    QVariantList row;
    for (;;) {
        SAIKOKU_TRY_ASSIGN(const bool isRow, data.table->next(row));
        if (!isRow) {
            sheet.totals = data.table->totals();
            return sheet;
        }
        sheet.rows.append(row);
    }
}

int monthsFrom(QDate a, QDate b) {
    return (b.year() - a.year()) * 12 + b.month() - a.month();
}

/// A key of the other period's row as this period's row has it.
QVariant shifted(const Column& column, const QVariant& key, const Period& other, const Period& period) {
    if (isDay(column)) {
        return period.from.addDays(other.from.daysTo(key.toDate()));
    }
    if (isMonth(column)) {
        const int months = monthsFrom(other.from, period.from);
        if (key.metaType().id() == QMetaType::QDate) {
            return key.toDate().addMonths(months);
        }
        const QDate month = QDate::fromString(key.toString() + QStringLiteral("-01"), Qt::ISODate);
        return month.isValid() ? QVariant(month.addMonths(months).toString(QStringLiteral("yyyy-MM"))) : key;
    }
    if (isYear(column)) {
        return QString::number(key.toInt() + fiscalYearOf(period.from) - fiscalYearOf(other.from));
    }
    return key;
}

QString nameOf(const QVariantList& row, qsizetype keys) {
    QStringList parts;
    for (const QVariant& key : row.mid(0, keys)) {
        parts.append(key.toString());
    }
    return parts.join(QChar(0x1f));
}

/// Nothing of this period: zeros where things are counted.
QVariantList emptyRow(const Sheet& sheet, const QVariantList& keys, qsizetype width) {
    QVariantList row = keys;
    for (qsizetype i = sheet.keys; i < width; ++i) {
        const Column& column = sheet.columns.at(i);
        row.append(isNumber(column) && !isQuotient(column.kind) ? QVariant(qint64(0)) : QVariant());
    }
    return row;
}

QList<qsizetype> comparedColumns(const Sheet& sheet) {
    QList<qsizetype> compared;
    for (qsizetype i = sheet.keys; i < sheet.columns.size(); ++i) {
        if (isNumber(sheet.columns.at(i)) && sheet.columns.at(i).isComparable) {
            compared.append(i);
        }
    }
    return compared;
}

Column columnOf(Column column, Comparison comparison) {
    column.key += QLatin1Char('_') + codeOf(comparison);
    column.heading = Text::tr("%1 (%2)").arg(column.heading, labelOf(comparison));
    return column;
}

/// The same day of a year or some months before; the last of a month stays the last.
QDate monthsBefore(QDate day, int months) {
    const QDate before = day.addMonths(-months);
    return day.day() == day.daysInMonth() ? QDate(before.year(), before.month(), before.daysInMonth())
                                          : before;
}

/// As many months before as the period touches.
Period monthsEarlier(const Period& period, int months) {
    return {period.from.addMonths(-months), monthsBefore(period.to, months)};
}

/// Before rows of months come as many months, before fiscal years as many of them, wherever in them the
/// period begins.
Period periodBeside(Comparison comparison, const Period& period, const Sheet& sheet) {
    constexpr int kYear = 12;
    if (comparison == Comparison::Previous && sheet.isBy(isYear)) {
        return monthsEarlier(period, kYear * (fiscalYearOf(period.to) - fiscalYearOf(period.from) + 1));
    }
    if (comparison == Comparison::Previous && sheet.isBy(isMonth)) {
        return monthsEarlier(period, monthsFrom(period.from, period.to) + 1);
    }
    return comparedPeriod(comparison, period, sheet.isBy(isDay));
}

/// The report and what is put beside it, column by column.
class Compared {
public:
    Compared(ReportData data, Sheet sheet, const Report& report, const ReportQuestion& question)
        : m_data(std::move(data)),
          m_sheet(std::move(sheet)),
          m_report(report),
          m_question(question),
          m_compared(comparedColumns(m_sheet)) {}

    Result<void> add(Session& session, Comparison comparison) {
        return comparison == Comparison::Target ? addTargets(session) : addPeriod(session, comparison);
    }

    ReportData finished() {
        m_data.rows = m_data.total = m_sheet.rows.size();
        if (!m_data.behind.empty()) {
            m_data.behind.resize(static_cast<std::size_t>(m_sheet.rows.size()));
        }
        m_data.table = std::make_unique<RowsTable>(std::move(m_sheet.columns), std::move(m_sheet.rows),
                                                   std::move(m_sheet.totals));
        return std::move(m_data);
    }

private:
    Period period() const { return {m_data.head.from, m_data.head.to}; }

    Result<void> addPeriod(Session& session, Comparison comparison) {
        const Period other = periodBeside(comparison, period(), m_sheet);
        ReportQuestion question = m_question;
        question.from = other.from;
        question.to = other.to;
        question.compare.clear();
        question.isForComparison = true;
        SAIKOKU_TRY_ASSIGN(ReportData data, m_report.make(session, question));
        SAIKOKU_TRY_ASSIGN(const Sheet sheet, sheetOf(data));
        const bool inTotalAlone = comparison == Comparison::ToDate && m_sheet.isByTime();
        join(comparison, inTotalAlone ? Sheet{sheet.columns, {}, sheet.totals, sheet.keys} : sheet, other,
             inTotalAlone);
        if (!inTotalAlone) {
            addSeries(comparison, data.charts);
        }
        m_data.head.definitions.append(
            Text::tr("%1: %2 to %3, by what is known on the as-of date.")
                .arg(labelOf(comparison), dateInSentence(other.from), dateInSentence(other.to)));
        return {};
    }

    /// @param doesNotAddUp the rows stay empty, the total is the other's own
    void join(Comparison comparison, const Sheet& other, const Period& from, bool doesNotAddUp) {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i) {
            places.insert(nameOf(m_sheet.rows.at(i), m_sheet.keys), i);
        }
        const qsizetype width = m_sheet.columns.size();
        QHash<qsizetype, qsizetype> otherRow;
        for (qsizetype i = 0; i < other.rows.size(); ++i) {
            QVariantList keys;
            for (qsizetype k = 0; k < other.keys; ++k) {
                keys.append(shifted(other.columns.at(k), other.rows.at(i).at(k), from, period()));
            }
            const QString name = nameOf(keys, m_sheet.keys);
            if (!places.contains(name)) {
                places.insert(name, m_sheet.rows.size());
                m_sheet.rows.append(emptyRow(m_sheet, keys, width));
            }
            otherRow.insert(places.value(name), i);
        }
        for (const qsizetype at : m_compared) {
            Column column = columnOf(m_sheet.columns.at(at), comparison);
            column.isDistinct = column.isDistinct || doesNotAddUp;
            m_sheet.totals.insert(column.key, other.totals.value(other.columns.at(at).key));
            m_sheet.columns.append(column);
        }
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i) {
            for (const qsizetype at : m_compared) {
                const auto found = otherRow.constFind(i);
                const bool isCounted = !isQuotient(m_sheet.columns.at(at).kind) && !doesNotAddUp;
                m_sheet.rows[i].append(found != otherRow.cend() ? other.rows.at(*found).at(at)
                                       : isCounted              ? QVariant(qint64(0))
                                                                : QVariant());
            }
        }
    }

    /// What the picture shows first, of the other period.
    void addSeries(Comparison comparison, const std::vector<Chart>& charts) {
        for (std::size_t i = 0; i < std::min(charts.size(), m_data.charts.size()); ++i) {
            Chart& chart = m_data.charts.at(i);
            const Chart& other = charts.at(i);
            const bool fits = chart.kind == ChartKind::Bars || chart.kind == ChartKind::Lines;
            const bool isSame = chart.categories == other.categories ||
                                (m_sheet.isByTime() && chart.categories.size() == other.categories.size());
            if (fits && isSame && !other.series.empty()) {
                ChartSeries series = other.series.front();
                series.name = Text::tr("%1 (%2)").arg(series.name, labelOf(comparison));
                chart.series.push_back(std::move(series));
            }
        }
    }

    Result<void> addTargets(Session& session) {
        SAIKOKU_TRY_ASSIGN(const TargetColumns aims, TargetColumns::of(session, m_question, m_data.head.to));
        bool isAny = false;
        for (const qsizetype at : m_compared) {
            if (!TargetColumns::isAimedAt(m_sheet.columns, m_sheet.columns.at(at))) {
                continue;
            }
            isAny = true;
            Column column = columnOf(m_sheet.columns.at(at), Comparison::Target);
            column.isDistinct = true;
            m_sheet.totals.insert(column.key, aims.total(m_sheet.columns.at(at)));
            for (QVariantList& row : m_sheet.rows) {
                row.append(aims.ofRow(m_sheet.columns.at(at), m_sheet.columns.mid(0, m_sheet.keys), row));
            }
            m_sheet.columns.append(column);
        }
        if (!isAny) {
            return fail(ErrorCode::Usage, Text::tr("The report \"%1\" has nothing that targets are set for. "
                                                   "Leave \"target\" out of the comparison.")
                                              .arg(titleOf(m_report)));
        }
        m_data.head.definitions.append(Text::tr("Target: of the whole fiscal year, as the office set it."));
        return {};
    }

    ReportData m_data;
    Sheet m_sheet;
    const Report& m_report;
    const ReportQuestion& m_question;
    QList<qsizetype> m_compared;  ///< columns of the report itself
};

/// A health check's supervisor is told nothing of taxes.
Result<void> mustBeOffered(Session& session, const Report& report, CampaignId id) {
    if (!report.isOfMoney) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(id));
    if (campaign && !isOffered(report, campaign->hasMoney)) {
        return fail(ErrorCode::Rule,
                    Text::tr("The campaign \"%1\" is not about money: it has no report \"%2\".")
                        .arg(campaign->name, titleOf(report)));
    }
    return {};
}

}  // namespace

Period comparedPeriod(Comparison comparison, const Period& period, bool isByDays) {
    constexpr int kYear = 12;
    const qint64 days = period.from.daysTo(period.to);
    switch (comparison) {
        case Comparison::Previous: {
            if (isByDays || period.from.day() != 1) {
                return {period.from.addDays(-days - 1), period.from.addDays(-1)};
            }
            return monthsEarlier(period, monthsFrom(period.from, period.to) + 1);
        }
        case Comparison::LastYear: {
            const QDate from = period.from.addMonths(-kYear);
            return {from, isByDays ? from.addDays(days) : monthsBefore(period.to, kYear)};
        }
        case Comparison::ToDate: return {fiscalYearFirstDay(fiscalYearOf(period.to)), period.to};
        case Comparison::Target: break;
    }
    return {};
}

Result<ReportData> makeReport(Session& session, const Report& report, const ReportQuestion& question) {
    SAIKOKU_TRY(checkQuestion(report, question));
    SAIKOKU_TRY(mustBeOffered(session, report, question.query.campaign));
    SAIKOKU_TRY_ASSIGN(ReportData data, report.make(session, question));
    if (question.compare.isEmpty()) {
        return data;
    }
    SAIKOKU_TRY_ASSIGN(Sheet sheet, sheetOf(data));
    Compared compared(std::move(data), std::move(sheet), report, question);
    for (const Comparison each : question.compare) {
        SAIKOKU_TRY(compared.add(session, each));
    }
    return compared.finished();
}

}  // namespace saikoku::reports
