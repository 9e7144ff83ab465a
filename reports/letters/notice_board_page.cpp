#include "reports/letters/notice_board_page.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <memory>

#include "reports/paper/page_canvas.h"
#include "reports/paper/paper_writer.h"
#include "reports/paper/picture_shelf.h"
#include "reports/paper/text_setter.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double kLeft = 22;
constexpr double kTop = 24;
constexpr double kBottom = 270;
constexpr double kWidth = PageCanvas::kWidth - 2 * kLeft;
constexpr double kCellGap = 1.5;
constexpr std::array kColumns{14.0, 46.0, 50.0, 28.0, 28.0};  ///< mm
constexpr double kSealSize = 24;

QJsonObject words() {
    QFile file(QStringLiteral(":/letters/notice_board_words.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "noticeBoardPdf", "the library lacks its words");
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The pages of one sheet, filled from the top.
class Sheet {
public:
    Sheet(TextSetter& setter, PictureShelf& pictures)
        : m_setter(setter), m_pictures(pictures), m_words(words()) {
        turn();
    }

    void head(const LetterOffice& office, QDate on) {
        TextStyle title;
        title.size = 20;
        title.isBold = true;
        title.align = TextAlign::Centre;
        m_y += page().text(kLeft, m_y, kWidth, word("title"), title) + 8;
        TextStyle right;
        right.size = 11;
        right.align = TextAlign::Right;
        m_y += page().text(kLeft, m_y, kWidth, letterDate(on, QStringLiteral("ja")), right) + 2;
        m_y +=
            page().text(kLeft, m_y, kWidth, office.signer.isEmpty() ? office.name : office.signer, right) + 8;
        m_sealAt = m_y - 8 - kSealSize / 2;
        TextStyle body;
        body.size = 11;
        body.align = TextAlign::Justified;
        body.lineHeight = 1.6;
        const QString department = word("office").arg(office.name, office.department);
        for (const QString& sentence : {word("sentence"), word("kept").arg(department), word("served")}) {
            m_y += page().text(kLeft, m_y, kWidth, QStringLiteral("\u3000") + sentence, body) + 1;
        }
        m_y += 5;
    }

    Result<void> seal(const QByteArray& png) {
        return png.isEmpty()
                   ? Result<void>()
                   : m_pages.front().picture(
                         png, {PageCanvas::kWidth - kLeft - kSealSize, m_sealAt, kSealSize, kSealSize},
                         Text::tr("official seal"));
    }

    void row(const std::array<QString, kColumns.size()>& cells, bool isHead) {
        TextStyle style;
        style.size = isHead ? 9 : 10.5;
        style.isBold = isHead;
        double height = 0;
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            height = std::max(height, page().textHeight(kColumns[i] - 2 * kCellGap, cells[i], style));
        }
        height += 2 * kCellGap;
        if (m_y + height > kBottom && !isHead) {
            turn();
            row(m_head, true);
        }
        if (isHead) {
            m_head = cells;
        }
        double x = kLeft;
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            if (isHead) {
                page().fill({x, m_y, kColumns[i], height}, 0.92);
            }
            page().rect({x, m_y, kColumns[i], height});
            page().text(x + kCellGap, m_y + kCellGap, kColumns[i] - 2 * kCellGap, cells[i], style);
            x += kColumns[i];
        }
        m_y += height;
    }

    void foot(const LetterOffice& office) {
        TextStyle style;
        style.size = 9;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            QString enquiries = word("office").arg(office.name, office.department);
            if (!office.phone.isEmpty()) {
                enquiries += QStringLiteral("\u3000") + word("phone").arg(office.phone);
            }
            m_pages[i].text(kLeft, kBottom + 6, kWidth, enquiries, style);
            TextStyle right = style;
            right.align = TextAlign::Right;
            m_pages[i].text(kLeft, kBottom + 6, kWidth, word("page").arg(i + 1).arg(m_pages.size()), right);
        }
    }

    std::array<QString, kColumns.size()> columnTitles() const {
        const QJsonArray titles = m_words.value(QLatin1String("columns")).toArray();
        std::array<QString, kColumns.size()> cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = titles.at(static_cast<qsizetype>(i)).toString();
        }
        return cells;
    }

    QString title() const { return word("title"); }
    const std::vector<PageCanvas>& pages() const { return m_pages; }

private:
    PageCanvas& page() { return m_pages.back(); }
    QString word(const char* name) const { return m_words.value(QLatin1String(name)).toString(); }
    void turn() {
        m_pages.emplace_back(m_setter, m_pictures);
        m_y = kTop;
    }

    TextSetter& m_setter;
    PictureShelf& m_pictures;
    QJsonObject m_words;
    std::vector<PageCanvas> m_pages;
    std::array<QString, kColumns.size()> m_head;
    double m_y = kTop;
    double m_sealAt = kTop;
};

Result<QByteArray> pdfOf(const std::vector<PageCanvas>& pages, const PdfTitle& title) {
    QByteArray pdf;
    SAIKOKU_TRY_ASSIGN(PaperWriter paper, PaperWriter::begin(title, [&](QByteArrayView bytes) {
                           pdf.append(bytes.data(), bytes.size());
                           return true;
                       }));
    for (const PageCanvas& page : pages) {
        SAIKOKU_TRY(paper.add(page));
    }
    SAIKOKU_TRY(paper.finish());
    return pdf;
}

}  // namespace

Result<QByteArray> noticeBoardPdf(const LetterOffice& office, const std::vector<NoticeBoardEntry>& entries,
                                  QDate on, const QDateTime& made) {
    if (entries.empty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Nobody is to be served by the notice board: there is no sheet to print."));
    }
    SAIKOKU_TRY_ASSIGN(const std::unique_ptr<TextSetter> setter,
                       TextSetter::create({}, QStringLiteral("ja")));
    PictureShelf pictures;
    Sheet sheet(*setter, pictures);
    sheet.head(office, on);
    SAIKOKU_TRY(sheet.seal(office.seal));
    sheet.row(sheet.columnTitles(), true);
    int number = 0;
    for (const NoticeBoardEntry& each : entries) {
        sheet.row({QString::number(++number), each.name, each.document,
                   letterDate(each.postedOn, QStringLiteral("ja")),
                   letterDate(each.servedOn, QStringLiteral("ja"))},
                  false);
    }
    sheet.foot(office);
    return pdfOf(sheet.pages(), {sheet.title(), office.name, made});
}

}  // namespace saikoku::reports
