#include "reports/letters/body_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "reports/letters/letter_table.h"
#include "reports/paper/set_text.h"
#include "reports/letters/slip_drawing.h"
#include "reports/paper/text_setter.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double kGap = 0.7;  ///< an empty line of body.txt, of a line's height
constexpr double kHeadingScale = 1.6;
constexpr double kFrameInset = 3;
constexpr double kAroundTable = 1.5;
constexpr double kRuleRoom = 4;
constexpr double kSlipWidth = 170;
constexpr double kSlipGap = 4;
constexpr std::size_t kFewestLines = 2;  ///< of a paragraph on either page where it is divided
constexpr double kSignatureLine = 11;

}  // namespace

BodyLayout::BodyLayout(PageFlow& flow, const LetterRun& run, const Letter& letter)
    : m_flow(flow), m_run(run), m_letter(letter), m_words(frameWords(run.notice.language)) {}

TextStyle BodyLayout::style() const {
    const NoticeLayout& layout = m_run.notice.layout;
    return {.size = layout.letterSize, .align = TextAlign::Justified, .lineHeight = layout.lineHeight};
}

double BodyLayout::lineHeight() const {
    return millimetres(m_run.notice.layout.letterSize * m_run.notice.layout.lineHeight);
}

tl::unexpected<Error> BodyLayout::wrong(const NoticeBlock& block, const QString& what) const {
    return fail(ErrorCode::BadInput,
                Text::tr("Template \"%1\", body.txt line %2, case %3: %4")
                    .arg(m_run.notice.title, QString::number(block.line), m_letter.taxpayerNumber, what));
}

Result<void> BodyLayout::put(const std::vector<NoticeBlock>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        SAIKOKU_TRY(putOne(blocks.at(i), i + 1 < blocks.size() ? &blocks.at(i + 1) : nullptr));
    }
    return {};
}

Result<void> BodyLayout::putOne(const NoticeBlock& block, const NoticeBlock* next) {
    switch (block.kind) {
        case NoticeBlockKind::Heading: putHeading(block, next); return {};
        case NoticeBlockKind::Paragraph: putLines(block, style()); return {};
        case NoticeBlockKind::Right: {
            TextStyle right = style();
            right.align = TextAlign::Right;
            putLines(block, right);
            return {};
        }
        case NoticeBlockKind::Bullet: putBullet(block); return {};
        case NoticeBlockKind::Gap:
            // At the head of a page it would only push the text down.
            m_flow.advance(m_flow.isAtTop() && !m_flow.isEndless() ? 0 : kGap * lineHeight());
            return {};
        case NoticeBlockKind::Rule: putRule(); return {};
        case NoticeBlockKind::Table: return putTable(block);
        case NoticeBlockKind::Slip: return putSlips(block);
        case NoticeBlockKind::Picture: return putPicture(block);
        case NoticeBlockKind::Signature: putSignature(); return {};
        case NoticeBlockKind::Frame: return putFrame(block);
        case NoticeBlockKind::Keep: return putKept(block);
        case NoticeBlockKind::PageBreak: m_flow.newPage(); return {};
    }
    return {};
}

void BodyLayout::putLines(const NoticeBlock& block, const TextStyle& style) {
    const SharedText text = m_flow.page().setter().set(block.runs, points(m_flow.width()), style);
    const double each = millimetres(text->lineHeight);
    const std::size_t all = text->lines.size();
    std::size_t done = 0;
    while (done < all) {
        const std::size_t left = all - done;
        std::size_t fit = m_flow.isEndless()
                              ? left
                              : std::min(left, std::size_t(std::max(0.0, m_flow.room() / each + 0.01)));
        if (fit < left) {
            const std::size_t fewest = std::min(kFewestLines, left);
            fit = left - fit < kFewestLines && fit > 0 ? fit - 1 : fit;
            if (fit < fewest && !m_flow.isAtTop()) {
                m_flow.newPage();
                continue;
            }
            fit = std::max<std::size_t>(fit, 1);
        }
        m_flow.page().lines(m_flow.left(), m_flow.y(), text, done, fit);
        m_flow.advance(each * double(fit));
        done += fit;
        if (done < all) {
            m_flow.newPage();
        }
    }
}

void BodyLayout::putHeading(const NoticeBlock& block, const NoticeBlock* next) {
    const TextStyle heading{.size = m_run.notice.layout.letterSize * kHeadingScale,
                            .isBold = true,
                            .align = TextAlign::Centre,
                            .lineHeight = 1.4};
    const SharedText text = m_flow.page().setter().set(block.runs, points(m_flow.width()), heading);
    const double height = millimetres(text->height());
    // A heading at the foot of a page belongs to what follows.
    m_flow.need(height + (next != nullptr ? 3 * lineHeight() : 0));
    m_flow.page().lines(m_flow.left(), m_flow.y(), text, 0, text->lines.size());
    m_flow.advance(height + 0.3 * lineHeight());
}

void BodyLayout::putBullet(const NoticeBlock& block) {
    TextStyle hanging = style();
    const bool isJapanese = m_run.notice.language.startsWith(QLatin1String("ja"));
    const QString mark = isJapanese ? m_words.bullet : m_words.bullet + QLatin1Char(' ');
    hanging.hanging = m_flow.page().textWidth(mark, hanging);
    NoticeBlock marked = block;
    marked.runs.insert(marked.runs.begin(), NoticeRun{mark, false});
    putLines(marked, hanging);
}

void BodyLayout::putRule() {
    m_flow.need(kRuleRoom);
    const double y = m_flow.y() + kRuleRoom / 2;
    m_flow.page().line(m_flow.left(), y, m_flow.left() + m_flow.width(), y, 0.2);
    m_flow.advance(kRuleRoom);
}

/// Date, address, name and telephone of who signs, each over a line to write on.
void BodyLayout::putSignature() {
    const std::vector<QString> labels{m_words.signAddress, m_words.signName, m_words.signPhone};
    const double height = kSignatureLine * double(labels.size() + 1);
    m_flow.need(height);
    PageCanvas& page = m_flow.page();
    const TextStyle letters{.size = m_run.notice.layout.letterSize};
    const double right = m_flow.left() + m_flow.width();
    const double left = right - std::min(m_flow.width(), 105.0);
    const double foot = kSignatureLine - 2 - page.textHeight(0, m_words.signName, letters);
    TextStyle date = letters;
    date.align = TextAlign::Right;
    page.text(right - 8, m_flow.y() + foot, 0, m_words.signDate, date);
    for (const QString& label : labels) {
        m_flow.advance(kSignatureLine);
        page.text(left, m_flow.y() + foot, 0, label, letters);
        const double line = m_flow.y() + kSignatureLine - 1.2;
        page.line(left, line, right, line, 0.15);
        if (label == m_words.signName && !m_words.signSeal.isEmpty()) {
            page.text(right - 8, m_flow.y() + foot, 0, m_words.signSeal, letters);
        }
    }
    m_flow.advance(kSignatureLine);
}

Result<void> BodyLayout::putTable(const NoticeBlock& block) {
    const LetterTable table = letterTable(block.name, m_run.notice, m_letter);
    if (table.columns.empty()) {
        return wrong(
            block,
            Text::tr("the table [%1] has no columns in layout.json. Name them there.").arg(block.name));
    }
    if (table.rows.empty()) {
        return wrong(block, block.name == QLatin1String("parts")
                                ? Text::tr("the table [parts] has no row: nothing dated is agreed.")
                                : Text::tr("the table [receivables] has no row: nothing is open."));
    }
    m_flow.advance(kAroundTable);
    drawTable(m_flow, table);
    m_flow.advance(kAroundTable);
    return {};
}

Result<void> BodyLayout::putSlips(const NoticeBlock& block) {
    if (m_letter.slips.empty()) {
        return wrong(block, Text::tr("there is no payment slip for [slip]."));
    }
    const SlipPage beside{m_run.office, m_letter.to, m_letter.taxpayerNumber, m_run.isSpecimen};
    const double width = std::max(kSlipWidth, m_flow.width());
    for (const LetterSlip& slip : m_letter.slips) {
        m_flow.need(kSlipHeight);
        const double left = m_flow.left() + (m_flow.width() - width) / 2;
        if (auto drawn = drawSlip(m_flow.page(), left, m_flow.y(), width, slip, beside); !drawn) {
            return wrong(block, drawn.error().message);
        }
        m_flow.advance(kSlipHeight + (&slip == &m_letter.slips.back() ? 0 : kSlipGap));
    }
    return {};
}

Result<void> BodyLayout::putPicture(const NoticeBlock& block) {
    const auto found = m_run.notice.pictures.constFind(block.name);
    if (found == m_run.notice.pictures.constEnd()) {
        return wrong(
            block,
            Text::tr("the template has no picture \"%1\". Put it in, or take the line out.").arg(block.name));
    }
    if (block.height > m_flow.wholePage()) {
        return wrong(block, Text::tr("the picture \"%1\" is to be %2 mm high, but a page has room for %3 mm.")
                                .arg(block.name)
                                .arg(block.height)
                                .arg(std::floor(m_flow.wholePage())));
    }
    m_flow.need(block.height);
    const CanvasRect area{m_flow.left(), m_flow.y(), m_flow.width(), block.height};
    if (auto drawn = m_flow.page().picture(*found, area, block.name); !drawn) {
        return wrong(block, drawn.error().message);
    }
    m_flow.advance(block.height);
    return {};
}

Result<double> BodyLayout::heightOf(const std::vector<NoticeBlock>& blocks) const {
    PageFlow endless = m_flow.endless();
    SAIKOKU_TRY(BodyLayout(endless, m_run, m_letter).put(blocks));
    return endless.y();
}

Result<void> BodyLayout::putKept(const NoticeBlock& block) {
    SAIKOKU_TRY_ASSIGN(const double height, heightOf(block.inner));
    if (height <= m_flow.wholePage()) {
        m_flow.need(height);
    }
    return put(block.inner);
}

Result<void> BodyLayout::putFrame(const NoticeBlock& block) {
    PageFlow endless = m_flow.endless();
    endless.openFrame(kFrameInset);
    SAIKOKU_TRY(BodyLayout(endless, m_run, m_letter).put(block.inner));
    endless.closeFrame(kFrameInset);
    if (endless.y() <= m_flow.wholePage()) {
        m_flow.need(endless.y());
    }
    m_flow.openFrame(kFrameInset);
    SAIKOKU_TRY(put(block.inner));
    m_flow.closeFrame(kFrameInset);
    return {};
}

}  // namespace saikoku::reports
