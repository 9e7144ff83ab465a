#include "reports/xlsx_conditions.h"

#include <QCoreApplication>

#include "core/base/csv_line.h"
#include "reports/head_lines.h"
#include "reports/value_words.h"
#include "reports/xlsx_formats.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr double kLabelWidth = 22;
constexpr double kValueWidth = 60;
constexpr double kKeyWidth = 24;

class Lines {
public:
    Lines(lxw_worksheet* sheet, const XlsxFormats& formats) : m_sheet(sheet), m_formats(formats) {}

    void title(const QString& words) { put(0, words, m_formats.title()), ++m_row; }
    void line(const QString& label, const QString& value) {
        put(0, label, m_formats.label());
        put(1, neutralisedCell(value), m_formats.wrapped());
        ++m_row;
    }
    void headings(const QStringList& words) {
        ++m_row;
        for (qsizetype i = 0; i < words.size(); ++i) {
            put(lxw_col_t(i), words.at(i), m_formats.heading());
        }
        ++m_row;
    }
    void cells(const QStringList& words) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            put(lxw_col_t(i), words.at(i), m_formats.wrapped());
        }
        ++m_row;
    }

private:
    void put(lxw_col_t column, const QString& words, lxw_format* format) {
        worksheet_write_string(m_sheet, m_row, column, words.toUtf8().constData(), format);
    }

    lxw_worksheet* m_sheet;
    const XlsxFormats& m_formats;
    lxw_row_t m_row = 0;
};

}  // namespace

void writeConditions(lxw_worksheet* sheet, const XlsxFormats& formats, const ReportHead& head,
                     const QList<Column>& columns) {
    worksheet_set_column(sheet, 0, 0, kLabelWidth, nullptr);
    worksheet_set_column(sheet, 1, 1, kValueWidth, nullptr);
    worksheet_set_column(sheet, 2, 2, kKeyWidth, nullptr);
    Lines lines(sheet, formats);
    lines.title(head.title);
    for (const HeadLine& each : headLines(head)) {
        lines.line(each.label, each.value);
    }
    if (!head.logHead.isEmpty()) {
        lines.line(Text::tr("Log head"), head.logHead);
    }
    QStringList definitions = head.definitions;
    const QString mark = meaningOfMark(columns);
    if (!mark.isEmpty()) {
        definitions.append(mark);
    }
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        lines.line(i == 0 ? Text::tr("Definitions") : QString(), definitions.at(i));
    }
    lines.headings({Text::tr("Unit"), Text::tr("Column"), Text::tr("Key")});
    for (const Column& column : columns) {
        lines.cells({labelOf(column.kind), markedHeading(column), column.key});
    }
}

}  // namespace saikoku::reports
