#pragma once

#include <xlsxwriter.h>

#include <QDate>
#include <QDateTime>

#include <optional>

#include "reports/table.h"

namespace saikoku::reports {

/// @brief How the cells of a workbook look; belongs to it.
class XlsxFormats {
public:
    explicit XlsxFormats(lxw_workbook* workbook);

    lxw_format* heading() const { return m_heading; }
    lxw_format* title() const { return m_title; }
    lxw_format* label() const { return m_label; }
    /// @brief Text that may be longer than its cell is wide.
    lxw_format* wrapped() const { return m_wrapped; }
    lxw_format* body(ColumnKind kind) const { return m_body[indexOf(kind)]; }
    lxw_format* total(ColumnKind kind) const { return m_total[indexOf(kind)]; }

private:
    static constexpr std::size_t kKinds = static_cast<std::size_t>(ColumnKind::Ratio) + 1;
    static std::size_t indexOf(ColumnKind kind) { return static_cast<std::size_t>(kind); }

    lxw_format* m_heading;
    lxw_format* m_title;
    lxw_format* m_label;
    lxw_format* m_wrapped;
    lxw_format* m_body[kKinds];
    lxw_format* m_total[kKinds];
};

/// @brief Days since Excel's day 0 (30 December 1899); nothing before 1 March 1900, which Excel counts
/// differently.
std::optional<double> excelDay(QDate day);
std::optional<double> excelMoment(const QDateTime& moment);

}  // namespace saikoku::reports
