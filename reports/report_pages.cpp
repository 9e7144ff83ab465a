#include "reports/report_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "reports/head_lines.h"
#include "reports/chart_drawing.h"
#include "reports/paper/set_text.h"
#include "reports/table_layout.h"
#include "reports/paper/text_setter.h"
#include "reports/value_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr std::size_t kMeasuredRows = 400;
constexpr double kFootRoom = 18;  ///< of the sheet, kept free
constexpr double kFootHeight = 10;
constexpr double kTitleLetters = 14;
constexpr double kHeadLetters = 8.5;
constexpr double kSmallLetters = 7.5;
constexpr double kLabelWidth = 26;
constexpr double kCellTop = 0.6;
constexpr double kCellSide = 1;
constexpr double kThin = 0.1;  ///< of lines
constexpr double kThick = 0.3;
constexpr double kLineGrey = 0.6;
constexpr double kGap = 4;
constexpr double kHeadingGrey = 0.9;
constexpr double kMoreDigits = 4;  ///< mm: totals of rows not read yet are longer than these

TextStyle styleOf(double size, bool isBold = false, TextAlign align = TextAlign::Left) {
    TextStyle style;
    style.size = size;
    style.isBold = isBold;
    style.align = align;
    return style;
}

}  // namespace

class ReportPages::Inside {
public:
    Inside(TextSetter& setter, PictureShelf& pictures, PaperParts parts, TakePage take)
        : m_setter(setter), m_pictures(pictures), m_parts(std::move(parts)), m_take(std::move(take)) {}

    void begin(const ReportHead& head, const QList<Column>& columns) {
        m_head = head;
        m_shown = columnsInWords(columns);
        for (const qsizetype i : std::as_const(m_shown)) {
            m_columns.append(columns.at(i));
        }
        m_wanted.resize(std::size_t(m_columns.size()));
        const PageCanvas probe(m_setter, m_pictures);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            m_wanted.at(std::size_t(i)).heading =
                probe.textWidth(markedHeading(m_columns.at(i)), styleOf(kTableLetters, true));
        }
    }

    Result<void> row(const QVariantList& values) {
        if (m_isLaidOut) {
            return drawRow(cellsOf(values), Kind::Row);
        }
        m_waiting.push_back(cellsOf(values));
        return m_waiting.size() < kMeasuredRows ? Result<void>() : layOut(kMoreDigits);
    }

    Result<void> end(const QVariantMap& totals) {
        QStringList last;
        for (const Column& column : std::as_const(m_columns)) {
            last.append(valueInWords(totals.value(column.key), column.kind));
        }
        if (!totals.isEmpty() && last.constFirst().isEmpty()) {
            last.first() = Text::tr("Total");
        }
        if (!m_isLaidOut) {
            m_waiting.push_back(last);
            measure();
            m_waiting.pop_back();
            SAIKOKU_TRY(layOut(0));
        }
        if (m_rows == 0) {
            m_sheets.front().text(kSheetMargin, m_y + 1, 0, Text::tr("There is nothing to list."),
                                  styleOf(kHeadLetters));
            m_y += 6;
        }
        if (!totals.isEmpty()) {
            SAIKOKU_TRY(drawRow(last, Kind::Total));
        }
        return afterTable();
    }

    Orientation orientation() const { return m_layout.orientation; }
    double endsAt() const { return m_y; }

private:
    enum class Kind { Heading, Row, Total };
    using SetCells = std::vector<std::vector<SharedText>>;  ///< of each sheet, in the order of its columns

    QStringList cellsOf(const QVariantList& values) const {
        QStringList cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            cells.append(valueInWords(values.at(m_shown.at(i)), m_columns.at(i).kind));
        }
        return cells;
    }

    void measure() {
        const PageCanvas probe(m_setter, m_pictures);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            QString longest;
            double& width = m_wanted.at(std::size_t(i)).content;
            for (const QStringList& cells : m_waiting) {
                if (cells.value(i).size() > longest.size()) {
                    longest = cells.value(i);
                    width = std::max(width, probe.textWidth(longest, styleOf(kTableLetters, true)));
                }
            }
        }
    }

    Result<void> layOut(double more) {
        measure();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            m_wanted.at(std::size_t(i)).content += addsUp(m_columns.at(i)) ? more : 0;
        }
        m_layout = layOutTable(m_columns, m_wanted);
        m_isLaidOut = true;
        newSheets();
        drawHead();
        drawHeading();
        for (const QStringList& cells : std::exchange(m_waiting, {})) {
            SAIKOKU_TRY(drawRow(cells, Kind::Row));
        }
        return {};
    }

    double width() const { return m_sheets.front().width() - 2 * kSheetMargin; }
    double bottom() const { return bottomOf(m_sheets.front()); }

    void newSheets(std::size_t count = 0) {
        m_sheets.clear();
        count = count == 0 ? m_layout.sheets.size() : count;
        for (std::size_t i = 0; i < count; ++i) {
            m_sheets.emplace_back(m_setter, m_pictures, m_layout.orientation);
        }
        m_y = kSheetMargin;
    }

    Result<void> giveAway() {
        if (!std::exchange(m_isGiven, true)) {
            drawTitle(1, kSheetMargin);
        }
        for (PageCanvas& page : m_sheets) {
            SAIKOKU_TRY(m_take(std::move(page)));
        }
        m_sheets.clear();
        return {};
    }

    void drawHead() {
        PageCanvas& page = m_sheets.front();
        m_y += page.text(kSheetMargin, m_y, width(), m_head.title, styleOf(kTitleLetters, true)) + 2;
        ReportHead shown = m_head;
        if (m_parts.isPart) {
            shown.office.clear();
            shown.asOf = {};
            shown.maker.clear();
            shown.dataVersion.clear();
        }
        for (const HeadLine& line : headLines(shown)) {
            page.text(kSheetMargin, m_y, 0, line.label, styleOf(kHeadLetters));
            m_y += page.text(kSheetMargin + kLabelWidth, m_y, width() - kLabelWidth, line.value,
                             styleOf(kHeadLetters));
        }
        m_y += 2;
        m_tableTop = m_y;
    }

    /// In small letters, on every sheet from `first` on.
    double drawTitle(std::size_t first, double y) {
        const QString words = Text::tr("%1 (continued)").arg(m_head.title);
        double height = 0;
        for (std::size_t i = first; i < m_sheets.size(); ++i) {
            height = m_sheets.at(i).text(kSheetMargin, y, width(), words, styleOf(kSmallLetters));
        }
        return height;
    }

    void drawContinued() { m_y += drawTitle(0, m_y) + 1; }

    /// The parts of a short table that is wider than a sheet stand below each other on one.
    bool stackParts() {
        const double step = m_y - m_tableTop + kGap;
        const double end = m_y + step * double(m_sheets.size() - 1);
        if (m_isGiven || end > bottom()) {
            return false;
        }
        for (std::size_t i = 1; i < m_sheets.size(); ++i) {
            m_sheets.front().append(std::move(m_sheets.at(i)), step * double(i));
        }
        m_sheets.erase(m_sheets.begin() + 1, m_sheets.end());
        m_y = end;
        return true;
    }

    void drawHeading() {
        QStringList words;
        for (const Column& column : std::as_const(m_columns)) {
            words.append(markedHeading(column));
        }
        put(set(words, Kind::Heading), Kind::Heading);
    }

    Result<void> drawRow(const QStringList& cells, Kind kind) {
        m_rows += kind == Kind::Row ? 1 : 0;
        const SetCells laid = set(cells, kind);
        if (m_y + heightOf(laid) > bottom()) {
            SAIKOKU_TRY(giveAway());
            newSheets();
            drawContinued();
            drawHeading();
        }
        put(laid, kind);
        return {};
    }

    SetCells set(const QStringList& cells, Kind kind) const {
        SetCells all;
        for (const std::vector<LaidColumn>& sheet : m_layout.sheets) {
            std::vector<SharedText>& row = all.emplace_back();
            for (const LaidColumn& laid : sheet) {
                const bool isRight = kind != Kind::Heading && isNumber(m_columns.at(laid.column).kind);
                const TextAlign align = kind == Kind::Heading ? TextAlign::Centre
                                        : isRight             ? TextAlign::Right
                                                              : TextAlign::Left;
                row.push_back(m_setter.set(cells.value(laid.column), points(laid.width - 2 * kCellSide),
                                           styleOf(m_layout.letters, kind != Kind::Row, align)));
            }
        }
        return all;
    }

    static double heightOf(const SetCells& cells) {
        double height = 0;
        for (const std::vector<SharedText>& sheet : cells) {
            for (const SharedText& cell : sheet) {
                height = std::max(height, millimetres(cell->height()));
            }
        }
        return height + 2 * kCellTop;
    }

    void put(const SetCells& cells, Kind kind) {
        const double height = heightOf(cells);
        for (std::size_t i = 0; i < m_layout.sheets.size(); ++i) {
            PageCanvas& page = m_sheets.at(i);
            const std::vector<LaidColumn>& columns = m_layout.sheets.at(i);
            const double right = columns.back().x + columns.back().width;
            if (kind == Kind::Heading) {
                page.fill({kSheetMargin, m_y, right - kSheetMargin, height}, kHeadingGrey);
            }
            if (kind != Kind::Row) {
                page.line(kSheetMargin, m_y, right, m_y, kThick);
            }
            for (std::size_t cell = 0; cell < columns.size(); ++cell) {
                const SharedText& text = cells.at(i).at(cell);
                page.lines(columns.at(cell).x + kCellSide, m_y + kCellTop, text, 0, text->lines.size());
            }
            const bool isThin = kind == Kind::Row;
            page.line(kSheetMargin, m_y + height, right, m_y + height, isThin ? kThin : kThick,
                      isThin ? kLineGrey : 0);
        }
        m_y += height;
    }

    Result<void> need(double height) {
        if (m_y + height <= bottom() || m_y <= kSheetMargin + 8) {
            return {};
        }
        SAIKOKU_TRY(giveAway());
        newSheets(1);
        drawContinued();
        return {};
    }

    /// A table that is wider than a sheet is done with first.
    Result<void> afterTable() {
        if (m_sheets.size() > 1 && !stackParts()) {
            SAIKOKU_TRY(giveAway());
            newSheets(1);
            drawContinued();
        }
        for (const Chart& chart : m_parts.charts) {
            const double height = chartHeight(chart, width());
            m_y += kGap;
            SAIKOKU_TRY(need(height));
            drawChart(m_sheets.front(), chart, {kSheetMargin, m_y, width(), height});
            m_y += height;
        }
        for (const QString& note : std::as_const(m_parts.notes)) {
            m_y += kGap;
            SAIKOKU_TRY(flow(note, kHeadLetters, 0));
        }
        SAIKOKU_TRY(drawDefinitions());
        return giveAway();
    }

    Result<void> drawDefinitions() {
        QStringList definitions = m_head.definitions;
        const QString mark = meaningOfMark(m_columns);
        if (!mark.isEmpty()) {
            definitions.append(mark);
        }
        if (definitions.isEmpty()) {
            return {};
        }
        m_y += kGap;
        SAIKOKU_TRY(need(3 * kGap));
        m_y += m_sheets.front().text(kSheetMargin, m_y, 0, Text::tr("Definitions"),
                                     styleOf(kSmallLetters, true)) +
               0.5;
        for (const QString& each : std::as_const(definitions)) {
            SAIKOKU_TRY(flow(QChar(0x30FB) + each, kSmallLetters, kSmallLetters * 0.35));
        }
        return {};
    }

    /// Text that runs over sheets.
    Result<void> flow(const QString& words, double letters, double hanging) {
        TextStyle style = styleOf(letters);
        style.hanging = hanging;
        const SharedText set = m_setter.set(words, points(width()), style);
        const double line = millimetres(set->lineHeight);
        for (std::size_t i = 0; i < set->lines.size(); ++i) {
            SAIKOKU_TRY(need(line));
            m_y += m_sheets.front().lines(kSheetMargin, m_y, set, i, 1);
        }
        return {};
    }

    TextSetter& m_setter;
    PictureShelf& m_pictures;
    PaperParts m_parts;
    TakePage m_take;
    ReportHead m_head;
    QList<Column> m_columns;
    QList<qsizetype> m_shown;  ///< places of m_columns in a row
    std::vector<WantedWidth> m_wanted;
    std::vector<QStringList> m_waiting;
    TableLayout m_layout;
    bool m_isLaidOut = false;
    bool m_isGiven = false;  ///< a sheet was given away
    double m_tableTop = 0;   ///< of the first sheets
    std::vector<PageCanvas> m_sheets;
    double m_y = 0;
    qint64 m_rows = 0;
};

ReportPages::ReportPages(TextSetter& setter, PictureShelf& pictures, PaperParts parts, TakePage take)
    : m_inside(std::make_unique<Inside>(setter, pictures, std::move(parts), std::move(take))) {}
ReportPages::~ReportPages() = default;

Result<void> ReportPages::begin(const ReportHead& head, const QList<Column>& columns) {
    m_inside->begin(head, columns);
    return {};
}

Result<void> ReportPages::row(const QVariantList& values) {
    return m_inside->row(values);
}
Result<void> ReportPages::end(const QVariantMap& totals) {
    return m_inside->end(totals);
}
Orientation ReportPages::orientation() const {
    return m_inside->orientation();
}

double ReportPages::endsAt() const {
    return m_inside->endsAt();
}

double bottomOf(const PageCanvas& page) {
    return page.height() - kFootRoom;
}

void drawFoot(PageCanvas& page, const QString& words, int number, int count) {
    const double y = page.height() - kFootHeight;
    page.line(kSheetMargin, y - 1, page.width() - kSheetMargin, y - 1, kThin, kLineGrey);
    page.text(kSheetMargin, y, 0, words, styleOf(kSmallLetters));
    page.text(page.width() - kSheetMargin, y, 0, QStringLiteral("%1 / %2").arg(number).arg(count),
              styleOf(kSmallLetters, false, TextAlign::Right));
}

}  // namespace saikoku::reports
