#include "reports/letters/address_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/notices/customer_barcode.h"
#include "reports/letters/customer_code_drawing.h"
#include "reports/letters/frame_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

/// The sheet slides in the envelope: nothing stands right at the window's edge.
constexpr double kInset = 1.5;
constexpr int kMostNameLines = 3;
constexpr int kMostAddressLines = 3;
constexpr double kNumberCode = 9;  ///< side of the code of the letter's number, for returned letters
constexpr std::array kScales{1.0, 0.95, 0.9, 0.85, 0.8, 0.75};

struct Line {
    QString text;
    TextStyle style;
    int most = 1;             ///< lines that it may take
    double above = 0;         ///< mm
    bool besideCode = false;  ///< leaves room for the code at the window's right
};

std::vector<Line> linesOf(const LetterAddress& to, double scale) {
    TextStyle address;
    address.size = 10.5 * scale;
    address.lineHeight = 1.2;
    TextStyle name = address;
    name.size = 13 * scale;
    std::vector<Line> lines;
    // The line stands even without a postcode: the letter's number shares it.
    lines.push_back({to.postalCode.isEmpty() ? QString() : QChar(0x3012) + writtenPostcode(to.postalCode),
                     address, 1, 0, true});
    lines.push_back({to.address, address, kMostAddressLines, 0.3, true});
    if (!to.building.isEmpty()) {
        lines.push_back({to.building, address, kMostAddressLines, 0, true});
    }
    if (!to.careOf.isEmpty()) {
        lines.push_back({to.careOf, address, 1, 0.8, true});
    }
    const QString honorific = to.honorific.isEmpty() ? QString() : QChar(0x3000) + to.honorific;
    lines.push_back({to.name + honorific, name, kMostNameLines, 1.2});
    return lines;
}

std::optional<CodeShape> customerCode(const LetterRun& run, const LetterAddress& to, double width) {
    const auto postcode = PostalCode::parse(to.postalCode);
    if (!run.notice.layout.hasCustomerCode || !postcode) {
        return std::nullopt;
    }
    const auto symbols = customerBarcode(*postcode, to.address + to.building, run.representative);
    if (!symbols) {
        return std::nullopt;  // a postcode for a whole municipality gets none
    }
    CodeShape code = customerCodeShape(*symbols, width);
    return code.bars.empty() ? std::nullopt : std::optional(std::move(code));
}

/// The letter's number for a scanner, since a returned letter comes back unopened.
std::optional<CodeShape> numberCode(const Letter& letter) {
    auto code =
        letter.number.isEmpty() ? Result<CodeShape>(CodeShape{}) : qrShape(letter.number, kNumberCode);
    return code && !code->bars.empty() ? std::optional(std::move(*code)) : std::nullopt;
}

/// The window of one letter: what must be found room for.
struct Window {
    double left = 0;
    double width = 0;
    double room = 0;    ///< mm of height for the lines
    double beside = 0;  ///< width of the lines beside the number's code

    double widthOf(const Line& line) const { return line.besideCode ? beside : width; }
};

/// Height of all lines at the scale, mm; nothing when one needs more lines than it may.
std::optional<double> heightOf(const PageCanvas& page, const std::vector<Line>& lines, const Window& window) {
    double height = 0;
    for (const Line& line : lines) {
        const double each = page.textHeight(window.widthOf(line), line.text, line.style);
        const double one = page.textHeight(0, line.text, line.style);
        if (each > one * (line.most + 0.5)) {
            return std::nullopt;
        }
        height += line.above + each;
    }
    return height;
}

Window windowOf(const LetterRun& run, const CodeShape& customer, const std::optional<CodeShape>& number) {
    Window window;
    window.left = run.envelope.windowLeft + kInset;
    window.width = run.envelope.windowWidth - 2 * kInset;
    window.room = run.envelope.windowHeight - kInset -
                  (customer.bars.empty() ? kInset : customer.height + 2 * kCustomerCodeQuiet);
    window.beside = window.width - (number ? number->width : 0);
    return window;
}

/// In the largest letters that leave room for the customer barcode; false: even the smallest don't.
bool drawLines(PageCanvas& page, const LetterRun& run, const Letter& letter, const CodeShape& customer) {
    const std::optional<CodeShape> number = numberCode(letter);
    const Window window = windowOf(run, customer, number);
    for (const double scale : kScales) {
        const std::vector<Line> lines = linesOf(letter.to, scale);
        const std::optional<double> height = heightOf(page, lines, window);
        if (!height || *height > window.room) {
            continue;
        }
        double y = run.envelope.windowTop + kInset;
        if (number) {
            page.bars(number->at(window.left + window.beside, y));
            page.text(window.left + window.beside, y + 0.6, 0,
                      frameWords(run.notice.language).letterNumber.arg(letter.number),
                      {.size = 7, .align = TextAlign::Right});
        }
        y += std::min(1.5, (window.room - *height) / 2);
        for (const Line& line : lines) {
            y += line.above;
            y += page.text(window.left, y, window.widthOf(line), line.text, line.style);
        }
        return true;
    }
    return false;
}

Error doesNotFit(const LetterRun& run, const Letter& letter, const PageCanvas& page) {
    const Window window = windowOf(run, {}, numberCode(letter));
    const Line name = linesOf(letter.to, kScales.back()).back();
    const double one = page.textHeight(0, name.text, name.style);
    const double needed = page.textHeight(window.width, name.text, name.style);
    const bool isName = needed > one * (kMostNameLines + 0.5) || needed > window.room * 0.6;
    const QString sentence =
        isName
            ? Text::tr(
                  "Template \"%1\", case %2: the receiver's name is too long for the envelope's window (%3), "
                  "even in small letters. Shorten it in the mailing address.")
            : Text::tr(
                  "Template \"%1\", case %2: the address is too long for the envelope's window (%3), even in "
                  "small letters. Shorten it in the mailing address, or choose a larger window.");
    return {
        ErrorCode::BadInput, sentence.arg(run.notice.title, letter.taxpayerNumber, run.envelope.title), {}};
}

}  // namespace

QString writtenPostcode(const QString& postalCode) {
    return postalCode.size() == 7 ? postalCode.left(3) + QLatin1Char('-') + postalCode.mid(3) : postalCode;
}

Result<void> drawAddressBlock(PageCanvas& page, const LetterRun& run, const Letter& letter) {
    const Envelope& envelope = run.envelope;
    if (letter.to.address.trimmed().isEmpty() || letter.to.name.trimmed().isEmpty()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr(
                "Template \"%1\", case %2: there is no name or address to send to. Enter a mailing address.")
                .arg(run.notice.title, letter.taxpayerNumber));
    }
    const std::optional<CodeShape> customer = customerCode(run, letter.to, envelope.windowWidth);
    if (customer && drawLines(page, run, letter, *customer)) {
        page.bars(
            customer->at(envelope.windowLeft + (envelope.windowWidth - customer->width) / 2,
                         envelope.windowTop + envelope.windowHeight - kCustomerCodeQuiet - customer->height));
        return {};
    }
    // Better a letter without the code than none.
    if (drawLines(page, run, letter, {})) {
        return {};
    }
    return fail(doesNotFit(run, letter, page));
}

}  // namespace saikoku::reports
