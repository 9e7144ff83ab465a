#include "reports/xlsx_formats.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace saikoku::reports {

namespace {

constexpr lxw_color_t kHeadingGrey = 0xE7E6E6;
constexpr double kTitleSize = 14;
constexpr double kDayMs = 24.0 * 60 * 60 * 1000;

/// 411 is Japanese, whose calendar "ggge" is read by.
const char* numberFormatOf(ColumnKind kind) {
    switch (kind) {
        case ColumnKind::Yen:
        case ColumnKind::Count:
        case ColumnKind::Minutes: return "#,##0";
        case ColumnKind::Rate: return "0.0%";
        case ColumnKind::Ratio: return "#,##0.00";
        case ColumnKind::Date: return "[$-411]ggge\"\u5E74\"m\"\u6708\"d\"\u65E5\";@";
        case ColumnKind::Moment: return "[$-411]ggge\"\u5E74\"m\"\u6708\"d\"\u65E5\" hh:mm;@";
        case ColumnKind::Text: return "@";
        case ColumnKind::Flag: break;
    }
    return "General";
}

}  // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook)
    : m_heading(workbook_add_format(workbook)),
      m_title(workbook_add_format(workbook)),
      m_label(workbook_add_format(workbook)),
      m_wrapped(workbook_add_format(workbook)) {
    format_set_bold(m_heading);
    format_set_bg_color(m_heading, kHeadingGrey);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_align(m_heading, LXW_ALIGN_CENTER);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(m_heading);
    format_set_bold(m_title);
    format_set_font_size(m_title, kTitleSize);
    format_set_bold(m_label);
    format_set_align(m_label, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(m_wrapped, "@");
    for (std::size_t i = 0; i < kKinds; ++i) {
        const char* const format = numberFormatOf(static_cast<ColumnKind>(i));
        m_body[i] = workbook_add_format(workbook);
        format_set_num_format(m_body[i], format);
        m_total[i] = workbook_add_format(workbook);
        format_set_num_format(m_total[i], format);
        format_set_bold(m_total[i]);
        format_set_top(m_total[i], LXW_BORDER_THIN);
    }
}

std::optional<double> excelDay(QDate day) {
    static const QDate zero(1899, 12, 30);
    static const QDate first(1900, 3, 1);
    return day >= first ? std::optional(double(zero.daysTo(day))) : std::nullopt;
}

std::optional<double> excelMoment(const QDateTime& moment) {
    const std::optional<double> day = excelDay(moment.date());
    return day ? std::optional(*day + moment.time().msecsSinceStartOfDay() / kDayMs) : std::nullopt;
}

}  // namespace saikoku::reports
