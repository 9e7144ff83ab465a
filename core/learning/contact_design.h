#pragma once

#include <QJsonObject>

#include <vector>

#include "core/learning/additive_logit.h"
#include "core/learning/binning.h"
#include "core/learning/frame.h"

namespace saikoku::scoring {

/// @brief A weekday (0 = Monday) and an hour of the day.
struct Slot {
    int weekday = 0;
    int hour = 0;
    auto operator<=>(const Slot&) const = default;
};

/// @brief The columns "weekday" and "hour" of every row. BadInput with column and
/// line for anything but whole numbers 0–6 and 0–23.
Result<std::vector<Slot>> readSlots(const TextTable& table);

/// @brief What everybody shares: an hour curve, weekdays, their smooth
/// interaction, effects of the other columns and their own hour curves; and into
/// which part of the week a slot falls for a person's own effects.
class ContactDesign {
public:
    static constexpr int kMostParts = 8;

    /// @brief Chosen from the training rows: hours seen, bins of the columns, four
    /// parts of the day of about equal use, set apart at the weekend when at least
    /// a tenth of the attempts lie there.
    static ContactDesign of(const Frame& frame, const std::vector<Slot>& slots);

    /// @brief One row per slot; row i of the frame says what the columns are, or
    /// always the row `only` when that is given.
    SparseRows rows(const Frame& frame, const std::vector<Slot>& slots, qsizetype only = -1) const;
    std::vector<PenaltyBlock> blocks() const;
    int part(Slot slot) const;
    int parts() const { return m_weekendApart ? 2 * dayParts() : dayParts(); }
    /// @brief Slots that occur in training, in order, and how often.
    const std::vector<Slot>& knownSlots() const { return m_known; }

    int coefficients() const;

    QJsonObject toJson() const;
    /// @brief Corrupt when it is no design for tables of this frame.
    static Result<ContactDesign> fromJson(const QJsonObject& json, const Frame& emptyFrame);

private:
    int dayParts() const { return static_cast<int>(m_partEnds.size()) + 1; }
    int hours() const { return m_lastHour - m_firstHour + 1; }
    int hourIndex(int hour) const;
    bool holdsTogether() const;

    int m_firstHour = 0;
    int m_lastHour = 23;
    std::vector<int> m_partEnds;  ///< last hour of each part but the last
    bool m_weekendApart = false;
    std::vector<Slot> m_known;
    std::vector<BinnedColumn> m_bins;
    int m_curves = 0;  ///< the first so many columns have hour curves of their own
};

}  // namespace saikoku::scoring
