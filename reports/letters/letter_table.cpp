#include "reports/letters/letter_table.h"

#include <algorithm>
#include <functional>

#include "core/notices/letter_fields.h"
#include "reports/paper/set_text.h"
#include "reports/paper/text_setter.h"

namespace saikoku::reports {

namespace {

constexpr double kPaddingX = 1.2;
constexpr double kPaddingY = 1.0;
constexpr double kLineHeight = 1.3;
constexpr double kFrameWeight = 0.35;
constexpr double kLineWeight = 0.12;
constexpr double kHeadGrey = 0.93;
constexpr double kSmallestNumber = 0.6;  ///< of the table's letters
constexpr double kSmallestWord = 0.85;   ///< below it a word is broken instead

/// A cell set in its letters; `x` from the column's left edge.
struct Cell {
    SharedText text;  ///< null: empty
    double x = 0;
    double height = 0;
};

struct Row {
    std::vector<Cell> cells;
    double height = 0;
};

/// Draws one table; the columns' edges are found once.
class TableDrawing {
public:
    TableDrawing(PageFlow& flow, const LetterTable& table)
        : m_flow(flow), m_table(table), m_setter(flow.page().setter()) {
        double width = 0;
        for (const NoticeColumn& column : table.columns) {
            width += column.width;
        }
        const double scale = width > flow.width() ? flow.width() / width : 1;
        m_edges.push_back(flow.left());
        for (const NoticeColumn& column : table.columns) {
            m_edges.push_back(m_edges.back() + column.width * scale);
        }
    }

    void draw() {
        const Row head = headRow();
        const Row sums = m_table.sums.isEmpty() ? Row{} : rowOf(m_table.sums, true);
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            const Row row = rowOf(m_table.rows.at(i), false);
            const bool isLast = i + 1 == m_table.rows.size();
            // The sums go with the last row: alone on a page nobody knows of what.
            const double needed = row.height + (isLast ? sums.height : 0);
            if (i == 0) {
                m_flow.need(head.height + needed);
                drawHead(head);
            } else if (needed > m_flow.room()) {
                close();
                m_flow.newPage();
                drawHead(head);
            }
            drawRow(row);
        }
        if (!sums.cells.empty() && !m_table.rows.empty()) {
            drawSums(sums);
        }
        close();
    }

private:
    double innerWidth(std::size_t column) const {
        return m_edges.at(column + 1) - m_edges.at(column) - 2 * kPaddingX;
    }

    /// In the largest letters in which it is one line; else broken.
    Cell cellOf(std::size_t column, const QString& text, bool isBold) {
        if (text.isEmpty()) {
            return {};
        }
        const bool isNumber = m_table.columns.at(column).alignRight;
        const double room = innerWidth(column);
        TextStyle style{.size = m_table.letterSize,
                        .isBold = isBold,
                        .align = isNumber ? TextAlign::Right : TextAlign::Left,
                        .lineHeight = kLineHeight};
        Cell cell;
        cell.text = m_setter.set(text, 0, style);
        bool isBroken = false;
        if (const double needed = millimetres(cell.text->widest); needed > room) {
            const double least = isNumber ? kSmallestNumber : kSmallestWord;
            const double scale = room / needed * 0.995;
            isBroken = scale < least;
            style.size *= std::max(scale, least);
            cell.text = m_setter.set(text, isBroken ? points(room) : 0, style);
        }
        cell.x = kPaddingX + (isNumber && !isBroken ? room : 0);
        cell.height = millimetres(cell.text->height());
        return cell;
    }

    Row rowOf(const QStringList& texts, bool isBold) {
        Row row;
        double height = millimetres(m_table.letterSize * kLineHeight);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            row.cells.push_back(cellOf(i, texts.at(qsizetype(i)), isBold));
            height = std::max(height, row.cells.back().height);
        }
        row.height = height + 2 * kPaddingY;
        return row;
    }

    Row headRow() {
        const TextStyle style{.size = m_table.letterSize * 0.92,
                              .isBold = true,
                              .align = TextAlign::Centre,
                              .lineHeight = 1.25};
        Row row;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const SharedText text = m_setter.set(m_table.columns.at(i).title, points(innerWidth(i)), style);
            row.cells.push_back({text, kPaddingX, millimetres(text->height())});
            row.height = std::max(row.height, row.cells.back().height);
        }
        row.height += 2 * kPaddingY;
        return row;
    }

    void drawCells(const Row& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (const Cell& cell = row.cells.at(i); cell.text != nullptr) {
                const double y = m_flow.y() + (row.height - cell.height) / 2;
                m_flow.page().lines(m_edges.at(i) + cell.x, y, cell.text, 0, cell.text->lines.size());
            }
        }
    }

    void drawRow(const Row& row) {
        drawCells(row);
        m_flow.advance(row.height);
        m_lines.push_back(m_flow.y());
    }

    void drawHead(const Row& head) {
        m_top = m_flow.y();
        m_sumsTop = 0;
        m_lines.clear();
        m_flow.page().fill({m_edges.front(), m_top, m_edges.back() - m_edges.front(), head.height},
                           kHeadGrey);
        drawRow(head);
    }

    void drawSums(const Row& sums) {
        const double top = m_flow.y();
        std::size_t first = 0;
        while (first + 1 < sums.cells.size() && sums.cells.at(first).text == nullptr) {
            ++first;
        }
        PageCanvas& page = m_flow.page();
        if (first > 0) {
            const TextStyle title{.size = m_table.letterSize,
                                  .isBold = true,
                                  .align = TextAlign::Centre,
                                  .lineHeight = kLineHeight};
            const double y = top + (sums.height - page.textHeight(0, m_table.sumTitle, title)) / 2;
            page.text(m_edges.front(), y, m_edges.at(first) - m_edges.front(), m_table.sumTitle, title);
        }
        drawRow(sums);
        m_sumsTop = top;
        m_sumsFirst = first;
        page.line(m_edges.front(), top, m_edges.back(), top, kFrameWeight);
    }

    /// The lines of what stands on this page.
    void close() {
        PageCanvas& page = m_flow.page();
        const double bottom = m_flow.y();
        for (const double y : m_lines) {
            if (y < bottom - 0.01) {
                page.line(m_edges.front(), y, m_edges.back(), y, kLineWeight);
            }
        }
        for (std::size_t i = 1; i + 1 < m_edges.size(); ++i) {
            const bool stopsAtSums = m_sumsTop > 0 && i < m_sumsFirst;
            page.line(m_edges.at(i), m_top, m_edges.at(i), stopsAtSums ? m_sumsTop : bottom, kLineWeight);
        }
        page.rect({m_edges.front(), m_top, m_edges.back() - m_edges.front(), bottom - m_top}, kFrameWeight);
    }

    PageFlow& m_flow;
    const LetterTable& m_table;
    TextSetter& m_setter;
    std::vector<double> m_edges;
    std::vector<double> m_lines;  ///< below each row of this page
    double m_top = 0;
    double m_sumsTop = 0;  ///< 0: the sums don't stand on this page
    std::size_t m_sumsFirst = 0;
};

std::vector<NoticeColumn> titledColumns(std::vector<NoticeColumn> columns, const QString& language) {
    for (NoticeColumn& column : columns) {
        column.title = column.title.isEmpty() ? letterColumnTitle(column.field, language) : column.title;
    }
    return columns;
}

QStringList sumsOf(const std::vector<NoticeColumn>& columns,
                   const std::function<QString(const QString&)>& cell) {
    QStringList sums;
    for (const NoticeColumn& column : columns) {
        sums.append(isSumColumn(column.field) ? cell(column.field) : QString());
    }
    const bool hasOne =
        std::any_of(sums.begin(), sums.end(), [](const QString& each) { return !each.isEmpty(); });
    return hasOne ? sums : QStringList();
}

}  // namespace

LetterTable letterTable(const QString& name, const NoticeTemplate& notice, const Letter& letter) {
    LetterTable table;
    table.letterSize = std::max(8.0, notice.layout.letterSize - 1);
    table.sumTitle = letterSumTitle(notice.language);
    const QString& language = notice.language;
    if (name == QLatin1String("parts")) {
        table.columns = titledColumns(notice.layout.parts, language);
        LetterPart sum;
        for (const LetterPart& part : letter.parts) {
            QStringList row;
            for (const NoticeColumn& column : table.columns) {
                row.append(letterCell(part, column.field, language));
            }
            table.rows.push_back(std::move(row));
            sum.amount += part.amount;
        }
        table.sums =
            sumsOf(table.columns, [&](const QString& field) { return letterCell(sum, field, language); });
        return table;
    }
    table.columns = titledColumns(notice.layout.receivables, language);
    LetterLine sum;
    for (const LetterLine& line : letter.lines) {
        QStringList row;
        for (const NoticeColumn& column : table.columns) {
            row.append(letterCell(line, int(table.rows.size()) + 1, column.field, language));
        }
        table.rows.push_back(std::move(row));
        sum.outstanding += line.outstanding;
        sum.lateCharge += line.lateCharge;
        sum.demandFee += line.demandFee;
    }
    table.sums =
        sumsOf(table.columns, [&](const QString& field) { return letterCell(sum, 0, field, language); });
    return table;
}

void drawTable(PageFlow& flow, const LetterTable& table) {
    TableDrawing(flow, table).draw();
}

}  // namespace saikoku::reports
