#include "core/learning/contact_design.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

#include "core/learning/cell_values.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr int kWeekdays = 7;
constexpr int kHours = 24;
constexpr int kFirstWeekendDay = 5;
constexpr int kDayParts = 4;
constexpr double kWeekendShare = 0.1;
constexpr int kMostBins = 8;
constexpr int kMostColumnCoefficients = 300;
constexpr int kMostCurveCoefficients = 500;

Result<std::vector<int>> readWhole(const TextTable& table, const QString& name, int most) {
    const std::optional<qsizetype> at = table.find(name);
    if (!at) {
        return fail(ErrorCode::Usage, Text::tr("There is no column \"%1\".").arg(name));
    }
    const TextColumn& column = table.columns[static_cast<size_t>(*at)];
    std::vector<int> ofValue;
    for (const QString& cell : column.values) {
        const std::optional<double> value = parseNumber(cell);
        ofValue.push_back(value && *value == std::floor(*value) && *value >= 0 && *value <= most
                              ? static_cast<int>(*value)
                              : -1);
    }
    std::vector<int> values;
    for (size_t row = 0; row < column.codes.size(); ++row) {
        values.push_back(ofValue[static_cast<size_t>(column.codes[row])]);
        if (values.back() < 0) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Column \"%1\", line %2: \"%3\" is no whole number from 0 to %4.")
                            .arg(name, QString::number(table.lines[row]),
                                 column.at(static_cast<qsizetype>(row)), QString::number(most)));
        }
    }
    return values;
}

/// Last hours of the first three of four parts, each with about a quarter of the attempts.
std::vector<int> quarterHours(const std::vector<Slot>& slots, int first, int last) {
    std::vector<qsizetype> count(24, 0);
    for (const Slot& slot : slots) {
        ++count[static_cast<size_t>(slot.hour)];
    }
    std::vector<int> ends;
    qsizetype sum = 0;
    const double total = static_cast<double>(slots.size());
    for (int hour = first; hour < last; ++hour) {
        const double before = static_cast<double>(sum) / total;
        sum += count[static_cast<size_t>(hour)];
        const double after = static_cast<double>(sum) / total;
        const double goal = static_cast<double>(ends.size() + 1) / kDayParts;
        const bool nearerThanNext = after >= goal - (after - before) / 2;
        if (ends.size() + 1 < kDayParts && nearerThanNext) {
            ends.push_back(hour);
        }
    }
    return ends;
}

}  // namespace

Result<std::vector<Slot>> readSlots(const TextTable& table) {
    SAIKOKU_TRY_ASSIGN(const std::vector<int> weekdays, readWhole(table, QStringLiteral("weekday"), 6));
    SAIKOKU_TRY_ASSIGN(const std::vector<int> hours, readWhole(table, QStringLiteral("hour"), 23));
    std::vector<Slot> slots;
    for (size_t row = 0; row < weekdays.size(); ++row) {
        slots.push_back({weekdays[row], hours[row]});
    }
    return slots;
}

ContactDesign ContactDesign::of(const Frame& frame, const std::vector<Slot>& slots) {
    ContactDesign design;
    const std::set<Slot> known(slots.begin(), slots.end());
    design.m_known.assign(known.begin(), known.end());
    const auto [first, last] =
        std::minmax_element(slots.begin(), slots.end(), [](Slot a, Slot b) { return a.hour < b.hour; });
    design.m_firstHour = first->hour;
    design.m_lastHour = last->hour;
    design.m_partEnds = quarterHours(slots, first->hour, last->hour);
    const auto weekend =
        std::count_if(slots.begin(), slots.end(), [](Slot s) { return s.weekday >= kFirstWeekendDay; });
    const double share = static_cast<double>(weekend) / static_cast<double>(slots.size());
    design.m_weekendApart = share >= kWeekendShare && share <= 1 - kWeekendShare;
    design.m_bins = chooseBins(frame, kMostBins, kMostColumnCoefficients);
    int curves = 0;
    for (const BinnedColumn& column : design.m_bins) {
        curves += column.bins * design.hours();
        if (curves > kMostCurveCoefficients) {
            break;
        }
        ++design.m_curves;
    }
    return design;
}

int ContactDesign::hourIndex(int hour) const {
    return std::clamp(hour, m_firstHour, m_lastHour) - m_firstHour;
}

int ContactDesign::part(Slot slot) const {
    const auto at = std::lower_bound(m_partEnds.begin(), m_partEnds.end(), slot.hour) - m_partEnds.begin();
    const bool weekend = m_weekendApart && slot.weekday >= kFirstWeekendDay;
    return static_cast<int>(at) + (weekend ? dayParts() : 0);
}

SparseRows ContactDesign::rows(const Frame& frame, const std::vector<Slot>& slots, qsizetype only) const {
    SparseRows rows;
    rows.slots = 3 + static_cast<int>(m_bins.size()) + m_curves;
    rows.coefficients = coefficients();
    const auto width = static_cast<size_t>(rows.slots);
    rows.index.resize(slots.size() * width);
    for (size_t row = 0; row < slots.size(); ++row) {
        int* at = &rows.index[row * width];
        const qsizetype from = only < 0 ? static_cast<qsizetype>(row) : only;
        const int hour = hourIndex(slots[row].hour);
        const int weekday = slots[row].weekday;
        int start = 0;
        *at++ = hour;
        start += hours();
        *at++ = start + weekday;
        start += kWeekdays;
        *at++ = start + weekday * hours() + hour;
        start += kWeekdays * hours();
        for (const BinnedColumn& bins : m_bins) {
            *at++ = start + bins.binOf(frame.columns[static_cast<size_t>(bins.feature)], from);
            start += bins.bins;
        }
        for (int c = 0; c < m_curves; ++c) {
            const BinnedColumn& bins = m_bins[static_cast<size_t>(c)];
            const int bin = bins.binOf(frame.columns[static_cast<size_t>(bins.feature)], from);
            *at++ = start + bin * hours() + hour;
            start += bins.bins * hours();
        }
    }
    return rows;
}

std::vector<PenaltyBlock> ContactDesign::blocks() const {
    std::vector<PenaltyBlock> all;
    int start = 0;
    const auto add = [&](const Eigen::MatrixXd& structure) {
        all.push_back({start, static_cast<int>(structure.rows()), structure});
        start += static_cast<int>(structure.rows());
    };
    const Eigen::MatrixXd hourChain = chainStructure(hours());
    add(hourChain);
    add(exchangeableStructure(kWeekdays));
    add(gridStructure(exchangeableStructure(kWeekdays), hourChain));
    for (const BinnedColumn& bins : m_bins) {
        add(bins.structure());
    }
    for (int c = 0; c < m_curves; ++c) {
        add(gridStructure(m_bins[static_cast<size_t>(c)].structure(), hourChain));
    }
    return all;
}

QJsonObject ContactDesign::toJson() const {
    QJsonArray ends;
    for (const int end : m_partEnds) {
        ends.append(end);
    }
    QJsonArray known;
    for (const Slot& slot : m_known) {
        known.append(QJsonArray{slot.weekday, slot.hour});
    }
    QJsonArray bins;
    for (const BinnedColumn& column : m_bins) {
        bins.append(scoring::toJson(column));
    }
    return {{QStringLiteral("first_hour"), m_firstHour},
            {QStringLiteral("last_hour"), m_lastHour},
            {QStringLiteral("part_ends"), ends},
            {QStringLiteral("weekend_apart"), m_weekendApart},
            {QStringLiteral("slots"), known},
            {QStringLiteral("bins"), bins},
            {QStringLiteral("curves"), m_curves}};
}

int ContactDesign::coefficients() const {
    int sum = hours() + kWeekdays + kWeekdays * hours();
    for (size_t i = 0; i < m_bins.size(); ++i) {
        sum += m_bins[i].bins * (static_cast<int>(i) < m_curves ? 1 + hours() : 1);
    }
    return sum;
}

Result<ContactDesign> ContactDesign::fromJson(const QJsonObject& json, const Frame& emptyFrame) {
    ContactDesign design;
    design.m_firstHour = json.value(QStringLiteral("first_hour")).toInt(-1);
    design.m_lastHour = json.value(QStringLiteral("last_hour")).toInt(-1);
    design.m_weekendApart = json.value(QStringLiteral("weekend_apart")).toBool();
    design.m_curves = json.value(QStringLiteral("curves")).toInt(-1);
    for (const QJsonValue end : json.value(QStringLiteral("part_ends")).toArray()) {
        design.m_partEnds.push_back(end.toInt(-1));
    }
    for (const QJsonValue slot : json.value(QStringLiteral("slots")).toArray()) {
        design.m_known.push_back({slot.toArray().at(0).toInt(-1), slot.toArray().at(1).toInt(-1)});
    }
    SAIKOKU_TRY_ASSIGN(design.m_bins, binnedColumnsFromJson(json.value(QStringLiteral("bins")), emptyFrame));
    if (!design.holdsTogether()) {
        return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."),
                    QStringLiteral("contact design"));
    }
    return design;
}

bool ContactDesign::holdsTogether() const {
    const auto rises = [](const auto& list) {
        return std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) == list.end();
    };
    const bool hoursFit = m_firstHour >= 0 && m_lastHour >= m_firstHour && m_lastHour < kHours;
    const auto within = [&](int hour) { return hour >= m_firstHour && hour <= m_lastHour; };
    const bool partsFit = m_partEnds.size() < kDayParts && rises(m_partEnds) &&
                          std::all_of(m_partEnds.begin(), m_partEnds.end(), within);
    const bool slotsFit =
        !m_known.empty() && rises(m_known) && std::all_of(m_known.begin(), m_known.end(), [&](Slot slot) {
            return slot.weekday >= 0 && slot.weekday < kWeekdays && within(slot.hour);
        });
    return hoursFit && partsFit && slotsFit && m_curves >= 0 && m_curves <= static_cast<int>(m_bins.size());
}

}  // namespace saikoku::scoring
