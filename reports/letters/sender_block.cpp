#include "reports/letters/sender_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/notices/letter_fields.h"
#include "reports/letters/address_block.h"
#include "reports/letters/frame_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr double kTop = 14;
constexpr double kWindowGap = 9;   ///< between the envelope's window and the block
constexpr double kNarrowest = 55;  ///< of the block
constexpr double kSeal = 19;       ///< side of the official seal (usual for a mayor's: 18–21 mm)
constexpr double kOverBody = 3;    ///< free above the body
constexpr std::array kScales{1.0, 0.93, 0.86, 0.79};

class SenderBlock {
public:
    SenderBlock(PageCanvas& page, const LetterRun& run, const Letter& letter, double scale)
        : m_page(page),
          m_run(run),
          m_letter(letter),
          m_words(frameWords(run.notice.language)),
          m_scale(scale) {
        const NoticeLayout& layout = run.notice.layout;
        const double window =
            layout.hasAddress ? run.envelope.windowLeft + run.envelope.windowWidth + kWindowGap : 0;
        m_right = PageCanvas::kWidth - layout.right;
        m_left = std::clamp(window, 110.0, std::max(110.0, m_right - kNarrowest));
        m_y = kTop;
    }

    Result<double> draw() {
        if (!m_letter.number.isEmpty()) {
            flushRight(m_words.letterNumber.arg(m_letter.number), 10, 0);
        }
        if (m_run.date.isValid()) {
            flushRight(letterDate(m_run.date, m_run.notice.language), 10, 0);
        }
        SAIKOKU_TRY(drawSigner());
        drawEnquiries();
        return m_y;
    }

private:
    void flushRight(const QString& text, double size, double inset) {
        m_y += m_page.text(m_left, m_y, m_right - m_left - inset, text,
                           {.size = size * m_scale, .align = TextAlign::Right});
    }

    /// The seal lies over the end of the signer's name, as seals do.
    Result<void> drawSigner() {
        const LetterOffice& office = m_run.office;
        const auto& placed = m_run.notice.layout.placed;
        const bool isPlaced = std::any_of(placed.begin(), placed.end(), [](const NoticePlaced& each) {
            return each.picture == QLatin1String("seal");
        });
        const bool hasSeal = !office.seal.isEmpty() && !isPlaced;
        m_y += hasSeal ? 8 * m_scale : 4 * m_scale;
        const double top = m_y;
        if (!office.signer.isEmpty()) {
            flushRight(office.signer, 12.5, hasSeal ? kSeal * 0.7 : 0);
        }
        const double middle = (top + m_y) / 2;
        if (hasSeal) {
            SAIKOKU_TRY(m_page.picture(office.seal, {m_right - kSeal, middle - kSeal / 2, kSeal, kSeal},
                                       Text::tr("official seal")));
            m_y = std::max(m_y, middle + kSeal / 2 - 2);
        }
        m_y += 3 * m_scale;
        return {};
    }

    void drawEnquiries() {
        const LetterOffice& office = m_run.office;
        const QString blank = m_run.notice.language.startsWith(QLatin1String("ja")) ? QString(QChar(0x3000))
                                                                                    : QStringLiteral(" ");
        TextStyle small{.size = 9 * m_scale, .lineHeight = 1.35};
        TextStyle strong = small;
        strong.isBold = true;
        TextStyle phone = strong;
        phone.size = 10.5 * m_scale;
        const double inset = 2.5;
        const double top = m_y;
        const double width = m_right - m_left - inset;
        const auto put = [&](const QString& text, const TextStyle& style) {
            if (!text.trimmed().isEmpty()) {
                m_y += m_page.text(m_left + inset, m_y, width, text, style);
            }
        };
        put(m_words.enquiries, {.size = 7.5 * m_scale, .lineHeight = 1.5});
        put((office.name + blank + office.department).trimmed(), strong);
        const QString postcode = office.postalCode.isEmpty()
                                     ? QString()
                                     : QChar(0x3012) + writtenPostcode(office.postalCode) + blank;
        put(postcode + office.address, small);
        put(office.phone.isEmpty() ? QString() : m_words.phone.arg(office.phone), phone);
        put(office.hours.isEmpty() ? QString() : m_words.hours.arg(office.hours), small);
        m_page.line(m_left, top + 0.6, m_left, m_y, 0.5);
    }

    PageCanvas& m_page;
    const LetterRun& m_run;
    const Letter& m_letter;
    const FrameWords& m_words;
    double m_scale;
    double m_left = 0;
    double m_right = 0;
    double m_y = 0;
};

}  // namespace

Result<double> drawSenderBlock(PageCanvas& page, const LetterRun& run, const Letter& letter) {
    for (const double scale : kScales) {
        PageCanvas trial = page.blank();
        SAIKOKU_TRY_ASSIGN(const double end, SenderBlock(trial, run, letter, scale).draw());
        if (end <= run.notice.layout.bodyTop - kOverBody) {
            page.append(std::move(trial));
            return end;
        }
    }
    return fail(ErrorCode::BadInput, Text::tr("Template \"%1\": the sender's block does not fit above the "
                                              "body. Shorten the office's address and "
                                              "hours, or raise \"body_top\" (%2 mm) in layout.json.")
                                         .arg(run.notice.title)
                                         .arg(run.notice.layout.bodyTop));
}

}  // namespace saikoku::reports
