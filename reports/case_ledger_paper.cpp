#include "reports/case_ledger_paper.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "reports/paper/page_canvas.h"
#include "reports/paper/paper_writer.h"
#include "reports/paper/picture_shelf.h"
#include "reports/paper/text_setter.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseLedger)
};

constexpr double kMargin = 15;
constexpr double kWidth = PageCanvas::kHeight - 2 * kMargin;  // it lies across
constexpr double kBottom = PageCanvas::kWidth - kMargin;
constexpr double kFoot = kBottom + 3;
constexpr double kPad = 1;
constexpr double kGap = 4;
constexpr double kNarrow = 14;
constexpr double kWide = 70;
constexpr double kFill = 0.92;
constexpr qsizetype kMostTableColumns = 10;  ///< of more a row is a box
constexpr qsizetype kBoxColumns = 5;
constexpr qsizetype kCellLetters = 400;  ///< of longer words a row more: less than a sheet

TextStyle letters(double size, bool isBold = false) {
    TextStyle style;
    style.size = size;
    style.isBold = isBold;
    return style;
}
const TextStyle kTitle = letters(15, true);
const TextStyle kHead = letters(11, true);
const TextStyle kCell = letters(8.5);
const TextStyle kLabel = letters(7, true);

/// A row whose words are too long for a sheet, in rows that follow each other.
QList<QStringList> pieces(const QStringList& row) {
    qsizetype count = 1;
    for (const QString& cell : row) {
        count = std::max(count, (cell.size() + kCellLetters - 1) / kCellLetters);
    }
    QList<QStringList> rows;
    for (qsizetype i = 0; i < count; ++i) {
        QStringList some;
        for (const QString& cell : row) {
            some.append(cell.mid(i * kCellLetters, kCellLetters));
        }
        rows.append(some);
    }
    return rows;
}

/// Sheets of one ledger.
class LedgerSheets {
public:
    LedgerSheets(const CaseLedger& ledger, TextSetter& setter, PictureShelf& pictures)
        : m_ledger(ledger), m_setter(setter), m_pictures(pictures) {
        turn();
    }

    void put(const LedgerSection& section) {
        keep(kHead.size + 3 * kGap);
        m_y += page().text(kMargin, m_y, kWidth, section.title, kHead) + kPad;
        if (section.rows.isEmpty()) {
            m_y += page().text(kMargin, m_y, kWidth, Text::tr("none"), kCell);
        } else if (section.columns.size() > kMostTableColumns) {
            for (const QStringList& row : section.rows) {
                box(section.columns, row);
            }
        } else {
            table(section);
        }
        m_y += kGap;
    }

    /// The foot of each sheet tells how many there are.
    std::vector<PageCanvas>& finished(const QString& maker) {
        TextStyle right = kLabel;
        right.align = TextAlign::Right;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            m_pages[i].text(kMargin, kFoot, kWidth, maker, letters(kLabel.size));
            m_pages[i].text(kMargin, kFoot, kWidth, Text::tr("%1 of %2").arg(i + 1).arg(m_pages.size()),
                            right);
        }
        return m_pages;
    }

private:
    PageCanvas& page() { return m_pages.back(); }

    void turn() {
        m_pages.emplace_back(m_setter, m_pictures, Orientation::Landscape);
        const QString about = QStringLiteral("%1　%2").arg(m_ledger.number, m_ledger.name);
        const double title = page().text(kMargin, kMargin, kWidth / 2, Text::tr("Ledger of claims"), kTitle);
        TextStyle right = kCell;
        right.align = TextAlign::Right;
        page().text(kMargin + kWidth / 2, kMargin, kWidth / 2, about, right);
        page().text(kMargin + kWidth / 2, kMargin + kGap, kWidth / 2,
                    Text::tr("as of %1").arg(dateInSentence(m_ledger.asOf)), right);
        m_y = kMargin + std::max(title, 2 * kGap) + kGap;
    }

    /// Whether a new sheet was begun.
    bool keep(double height) {
        if (m_y + height <= kBottom) {
            return false;
        }
        turn();
        return true;
    }

    std::vector<double> widthsOf(const LedgerSection& section) {
        std::vector<double> widths;
        double sum = 0;
        for (qsizetype i = 0; i < section.columns.size(); ++i) {
            double wanted = page().textWidth(section.columns.at(i), kLabel);
            for (const QStringList& row : section.rows) {
                wanted =
                    std::max(wanted, std::min(kWide, page().textWidth(row.at(i).left(kCellLetters), kCell)));
            }
            widths.push_back(std::max(kNarrow, wanted + 3 * kPad));
            sum += widths.back();
        }
        for (double& width : widths) {
            width *= kWidth / sum;
        }
        return widths;
    }

    double heightOf(const QStringList& cells, const std::vector<double>& widths, const TextStyle& style) {
        double height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            height = std::max(height, page().textHeight(widths[static_cast<std::size_t>(i)] - 2 * kPad,
                                                        cells.at(i), style));
        }
        return height + 2 * kPad;
    }

    void row(const QStringList& cells, const std::vector<double>& widths, const TextStyle& style,
             double height) {
        double x = kMargin;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double width = widths[static_cast<std::size_t>(i)];
            page().rect({x, m_y, width, height});
            page().text(x + kPad, m_y + kPad, width - 2 * kPad, cells.at(i), style);
            x += width;
        }
        m_y += height;
    }

    void headings(const LedgerSection& section, const std::vector<double>& widths) {
        const double height = heightOf(section.columns, widths, kLabel);
        page().fill({kMargin, m_y, kWidth, height}, kFill);
        row(section.columns, widths, kLabel, height);
    }

    void table(const LedgerSection& section) {
        const std::vector<double> widths = widthsOf(section);
        headings(section, widths);
        for (const QStringList& cells : section.rows) {
            for (const QStringList& some : pieces(cells)) {
                const double height = heightOf(some, widths, kCell);
                if (keep(height)) {
                    headings(section, widths);
                }
                row(some, widths, kCell, height);
            }
        }
    }

    /// Headings above values, so many beside each other; a box is not torn where it fits on a sheet.
    void box(const QStringList& columns, const QStringList& values) {
        const std::vector<double> widths(static_cast<std::size_t>(kBoxColumns),
                                         kWidth / static_cast<double>(kBoxColumns));
        struct Line {
            QStringList columns;
            QStringList values;
            double head;
            double height;
        };
        std::vector<Line> lines;
        double all = kGap;
        for (qsizetype from = 0; from < columns.size(); from += kBoxColumns) {
            for (const QStringList& some : pieces(values.mid(from, kBoxColumns))) {
                const QStringList heads = columns.mid(from, kBoxColumns);
                const double head = heightOf(heads, widths, kLabel);
                lines.push_back({heads, some, head, head + heightOf(some, widths, kCell)});
                all += lines.back().height;
            }
        }
        keep(std::min(all, kBottom - kMargin - 5 * kGap));
        for (const Line& line : lines) {
            keep(line.height);
            page().fill({kMargin, m_y, widths.front() * static_cast<double>(line.columns.size()), line.head},
                        kFill);
            row(line.columns, widths, kLabel, line.head);
            row(line.values, widths, kCell, line.height - line.head);
        }
        m_y += kGap / 2;
    }

    const CaseLedger& m_ledger;
    TextSetter& m_setter;
    PictureShelf& m_pictures;
    std::vector<PageCanvas> m_pages;
    double m_y = 0;
};

}  // namespace

Result<QByteArray> ledgerPdf(const CaseLedger& ledger, const LedgerMaker& maker) {
    SAIKOKU_TRY_ASSIGN(const std::unique_ptr<TextSetter> setter,
                       TextSetter::create({}, QStringLiteral("ja")));
    PictureShelf pictures;
    LedgerSheets sheets(ledger, *setter, pictures);
    for (const LedgerSection& section : ledger.sections) {
        sheets.put(section);
    }
    QByteArray bytes;
    SAIKOKU_TRY_ASSIGN(
        PaperWriter paper,
        PaperWriter::begin({Text::tr("Ledger of claims"), maker.name, maker.at}, [&](QByteArrayView some) {
            bytes.append(some);
            return true;
        }));
    for (const PageCanvas& page :
         sheets.finished(Text::tr("Made by %1, %2").arg(maker.name, momentInSentence(toTokyo(maker.at))))) {
        if (page.missingSign() != 0) {
            return fail(ErrorCode::BadInput, Text::tr("No font of this machine has the sign U+%1, which the "
                                                      "ledger needs. Install a font that has it.")
                                                 .arg(QString::number(page.missingSign(), 16).toUpper()));
        }
        SAIKOKU_TRY(paper.add(page));
    }
    SAIKOKU_TRY(paper.finish());
    return bytes;
}

}  // namespace saikoku::reports
