#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief Which day decides whether a demand letter costs a fee (督促手数料), and how much.
enum class FeeCountedBy {
    Issued,  ///< the day on which the letter was sent (三沢, 東根, 上越, 坂出)
    Due,     ///< the due date of the claim (境港, 田原本)
};

QString codeOf(FeeCountedBy by);  ///< issued, due
template <>
std::optional<FeeCountedBy> valueOfCode(QStringView code);

/// @brief What a letter of these days costs.
struct DemandFeePeriod {
    QDate from;  ///< invalid: from the beginning
    QDate to;    ///< last day; invalid: still in force
    Yen yen;

    bool operator==(const DemandFeePeriod&) const = default;
};

/// @brief The fee of one tax item. An abolished fee has a last period that ended: what fell into it stays
/// owed.
struct DemandFeeRule {
    FeeCountedBy countedBy = FeeCountedBy::Issued;
    std::vector<DemandFeePeriod> periods;

    /// @brief Nothing without a letter, and on a day that no period holds.
    /// @param issued the day on which the demand letter was sent; invalid when none was
    Yen feeOf(QDate due, QDate issued) const;
};

}  // namespace saikoku
