#include "reports/letters/slip_drawing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

#include "core/notices/letter_fields.h"
#include "core/notices/payment_slip.h"
#include "reports/letters/code_drawing.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

// mm
constexpr double kPad = 1.2;
constexpr double kCutRoom = 4;  ///< above the slip, for the line and its word
constexpr double kHeader = 8;
constexpr double kNoticeShare = 0.45;  ///< of the slip's width, but never less than the code needs
constexpr double kStubShare = 0.25;
constexpr double kNoticeLeast = 64;
constexpr double kQrMost = 22;
constexpr double kStamp = 22;
constexpr double kNoteLeast = 46;  ///< of a part that says beside the office's name what 見本 means
// points
constexpr double kTitle = 11;
constexpr double kUsual = 8;
constexpr double kSmall = 6.5;
constexpr double kLabel = 6;
constexpr double kLeast = 5;
constexpr double kStep = 0.5;

QString word(const char* name) {
    static const QJsonObject words = [] {
        QFile file(QStringLiteral(":/letters/slip_words.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return words.value(QLatin1String(name)).toString();
}

/// A form of Japanese offices, whatever language the letter has.
QString dateText(QDate date) {
    return letterDate(date, QStringLiteral("ja"));
}
QString sumText(Yen sum) {
    return letterSum(sum, QStringLiteral("ja"));
}

/// One of the three parts: puts rows below each other.
class SlipPart {
public:
    SlipPart(PageCanvas& canvas, const LetterSlip& slip, CanvasRect area)
        : m_canvas(canvas), m_slip(slip), m_area(area), m_y(area.y) {}

    double left() const { return m_area.x; }
    double right() const { return m_area.x + m_area.width; }
    double width() const { return m_area.width; }
    double y() const { return m_y; }
    double bottom() const { return m_area.y + m_area.height; }
    void skip(double height) { m_y += height; }

    void heading(const QString& title, const QString& office, bool isSpecimen) {
        const double mark = 5;
        m_canvas.rect({left(), m_y, mark, mark});
        m_canvas.text(left() + mark / 2, m_y + 0.4, 0, word("public"), {kUsual + 2, true, TextAlign::Centre});
        m_canvas.text(left() + width() / 2, m_y + 0.2, 0, title, {kTitle, true, TextAlign::Centre});
        if (isSpecimen) {
            const double box = 11;
            m_canvas.rect({right() - box, m_y, box, mark}, 0.4);
            m_canvas.text(right() - box / 2, m_y + 0.4, 0, word("specimen"),
                          {kTitle - 1, true, TextAlign::Centre});
        }
        m_canvas.text(right(), m_y + mark + 0.2, 0, office, {kSmall, false, TextAlign::Right});
        if (isSpecimen && width() >= kNoteLeast) {
            m_canvas.text(left(), m_y + mark + 0.2, 0, word("specimen_note"), {kLeast, false});
        }
        m_y += kHeader + 1;
    }

    /// Text within a place, made smaller until it fits.
    Result<void> fitted(const CanvasRect& place, const QString& text, double size, bool isBold = false,
                        TextAlign align = TextAlign::Left) {
        for (double points = size; points >= kLeast; points -= kStep) {
            TextStyle style{points, isBold, align, 1.15};
            const double height = m_canvas.textHeight(place.width, text, style);
            if (height > place.height) {
                continue;
            }
            m_canvas.text(place.x, place.y + (place.height - height) / 2, place.width, text, style);
            return {};
        }
        return fail(ErrorCode::BadInput,
                    Text::tr("The payment slip of notice %1 has no room for \"%2\". Shorten it.")
                        .arg(m_slip.noticeNumber, text));
    }

    Result<void> cell(const CanvasRect& place, double labelWidth, const char* label, const QString& text,
                      double size, bool isBold = false, TextAlign align = TextAlign::Left) {
        m_canvas.rect(place, 0.15);
        m_canvas.line(place.x + labelWidth, place.y, place.x + labelWidth, place.y + place.height, 0.1);
        SAIKOKU_TRY(fitted({place.x + 0.6, place.y, labelWidth - 0.8, place.height}, word(label), kLabel));
        return fitted(
            {place.x + labelWidth + 0.8, place.y + 0.3, place.width - labelWidth - 1.6, place.height - 0.6},
            text, size, isBold, align);
    }

    Result<void> row(double height, double labelWidth, const char* label, const QString& text,
                     double size = kUsual, bool isBold = false, TextAlign align = TextAlign::Left) {
        SAIKOKU_TRY(cell({left(), m_y, width(), height}, labelWidth, label, text, size, isBold, align));
        m_y += height;
        return {};
    }

    Result<void> dates(double height, double labelWidth) {
        const double half = width() / 2;
        SAIKOKU_TRY(cell({left(), m_y, half, height}, labelWidth, "due", dueText(), kUsual));
        SAIKOKU_TRY(cell({left() + half, m_y, half, height}, labelWidth, "usable",
                         dateText(m_slip.usableUntil), kUsual, true));
        m_y += height;
        return {};
    }

    QString dueText() const { return m_slip.dueDate.isValid() ? dateText(m_slip.dueDate) : word("several"); }

    /// Where the money's taker stamps the day, at the lower right.
    void stamp() {
        const double x = right() - kStamp;
        const double top = bottom() - kStamp;
        m_canvas.rect({x, top, kStamp, kStamp}, 0.15);
        m_canvas.text(x + kStamp / 2, top + 0.6, 0, word("stamp"), {kLabel, false, TextAlign::Centre});
    }

private:
    PageCanvas& m_canvas;
    const LetterSlip& m_slip;
    CanvasRect m_area;
    double m_y;
};

QString payerName(const LetterAddress& payer) {
    const QString name = payer.name + QChar(0x3000) + payer.honorific;
    return payer.careOf.isEmpty() ? name : payer.careOf + QChar(0x3000) + name;
}

QString payerAddress(const LetterAddress& payer) {
    return payer.building.isEmpty() ? payer.address : payer.address + QChar(0x3000) + payer.building;
}

/// The tax, and below it year and term, for the narrow parts.
QString inTwoLines(QString title) {
    const auto blank = std::find_if(title.cbegin(), title.cend(), [](QChar c) { return c.isSpace(); });
    if (blank != title.cend()) {
        title[std::distance(title.cbegin(), blank)] = QChar::LineFeed;
    }
    return title;
}

bool hasNumbers(const LetterSlip& slip) {
    return !slip.institution.isEmpty() && !slip.paymentNumber.isEmpty();
}

/// The numbers that a cash machine or a bank's page asks for, and the QR beside them.
Result<void> deliveredNumbers(PageCanvas& canvas, SlipPart& part, const LetterSlip& slip) {
    constexpr double kRow = 5.2;
    constexpr double kLabelWidth = 15.5;
    const double top = part.y();
    if (!slip.taxQr.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const CodeShape qr, qrShape(slip.taxQr, kQrMost));
        const double x = part.right() - kQrMost;
        canvas.bars(qr.at(x + (kQrMost - qr.width) / 2, top + (kQrMost - qr.height) / 2));
        canvas.text(x + kQrMost / 2, top + kQrMost, 0, word("tax_qr"), {kLeast, false, TextAlign::Centre});
    }
    if (hasNumbers(slip)) {
        const double width = part.width() - kQrMost - 1;
        double y = top + 0.6;
        for (const auto& [label, number] :
             {std::pair("institution", slip.institution), std::pair("payment_number", slip.paymentNumber),
              std::pair("confirmation", slip.confirmation), std::pair("category", slip.category)}) {
            SAIKOKU_TRY(part.cell({part.left(), y, width, kRow}, kLabelWidth, label, number, kUsual));
            y += kRow;
        }
    }
    return {};
}

/// The code with its digits in two lines, at the lower right as stores expect it; or that there is none.
Result<void> storeCode(PageCanvas& canvas, SlipPart& part, const LetterSlip& slip,
                       const LetterOffice& office) {
    constexpr double kLine = 2.8;
    if (slip.storeDigits.isEmpty()) {
        constexpr double kNote = 9;
        return part.fitted({part.left(), part.bottom() - kNote, part.width(), kNote},
                           word("no_store").arg(office.name), kUsual);
    }
    SAIKOKU_TRY_ASSIGN(const CodeShape code, storeCodeShape(slip.storeDigits));
    const double x = part.right() - code.width;
    const double top = part.bottom() - 2 * kLine - code.height;
    canvas.bars(code.at(x, top));
    const auto [first, second] = storeDigitLines(slip.storeDigits);
    canvas.text(x + code.width / 2, top + code.height + 0.3, 0, first,
                {kSmall, false, TextAlign::Centre, 1.1});
    canvas.text(x + code.width / 2, top + code.height + 0.3 + kLine, 0, second,
                {kSmall, false, TextAlign::Centre, 1.1});
    return {};
}

Result<void> drawNotice(PageCanvas& canvas, const CanvasRect& area, const LetterSlip& slip,
                        const SlipPage& page, bool isSpecimen) {
    constexpr double kLabelWidth = 14;
    SlipPart part(canvas, slip, area);
    part.heading(word("notice"), page.office.name, isSpecimen);
    SAIKOKU_TRY(part.row(6, kLabelWidth, "what", slip.title));
    const double half = part.width() / 2;
    SAIKOKU_TRY(
        part.cell({part.left(), part.y(), half, 5}, kLabelWidth, "notice_number", slip.noticeNumber, kUsual));
    SAIKOKU_TRY(part.cell({part.left() + half, part.y(), half, 5}, kLabelWidth, "taxpayer_number",
                          page.taxpayerNumber, kUsual));
    part.skip(5);
    SAIKOKU_TRY(part.row(7, kLabelWidth, "amount", sumText(slip.amount), kTitle + 1, true, TextAlign::Right));
    SAIKOKU_TRY(part.dates(6, kLabelWidth - 3));
    SAIKOKU_TRY(part.row(10, kLabelWidth, "payer",
                         payerAddress(page.payer) + QChar::LineFeed + payerName(page.payer)));
    part.skip(1);
    SAIKOKU_TRY(deliveredNumbers(canvas, part, slip));
    return storeCode(canvas, part, slip, page.office);
}

Result<void> drawStub(PageCanvas& canvas, const CanvasRect& area, const LetterSlip& slip,
                      const SlipPage& page, bool isSpecimen) {
    constexpr double kLabelWidth = 12;
    SlipPart part(canvas, slip, area);
    part.heading(word("stub"), page.office.name, isSpecimen);
    SAIKOKU_TRY(part.row(8, kLabelWidth, "what", inTwoLines(slip.title)));
    SAIKOKU_TRY(part.row(5, kLabelWidth, "notice_number", slip.noticeNumber));
    SAIKOKU_TRY(part.row(5, kLabelWidth, "taxpayer_number", page.taxpayerNumber));
    SAIKOKU_TRY(part.row(7, kLabelWidth, "amount", sumText(slip.amount), kTitle - 1, true, TextAlign::Right));
    SAIKOKU_TRY(part.row(5, kLabelWidth, "due", part.dueText()));
    SAIKOKU_TRY(part.row(5, kLabelWidth, "usable", dateText(slip.usableUntil), kUsual, true));
    SAIKOKU_TRY(part.row(12, kLabelWidth, "payer", payerName(page.payer)));
    part.stamp();
    return {};
}

Result<void> drawReceipt(PageCanvas& canvas, const CanvasRect& area, const LetterSlip& slip,
                         const SlipPage& page, bool isSpecimen) {
    constexpr double kLabelWidth = 13;
    SlipPart part(canvas, slip, area);
    part.heading(word("receipt"), page.office.name, isSpecimen);
    SAIKOKU_TRY(part.row(7, kLabelWidth, "what", inTwoLines(slip.title)));
    SAIKOKU_TRY(part.row(4.5, kLabelWidth, "notice_number", slip.noticeNumber));
    if (!(slip.outstanding + slip.lateCharge + slip.demandFee).isZero()) {
        for (const auto& [label, sum] :
             {std::pair("outstanding", slip.outstanding), std::pair("demand_fee", slip.demandFee),
              std::pair("late_charge", slip.lateCharge)}) {
            SAIKOKU_TRY(part.row(4.5, kLabelWidth, label, sumText(sum), kUsual, false, TextAlign::Right));
        }
    }
    SAIKOKU_TRY(
        part.row(6.5, kLabelWidth, "total", sumText(slip.amount), kTitle - 1, true, TextAlign::Right));
    SAIKOKU_TRY(part.row(4.5, kLabelWidth, "due", part.dueText()));
    SAIKOKU_TRY(part.row(4.5, kLabelWidth, "usable", dateText(slip.usableUntil), kUsual, true));
    SAIKOKU_TRY(part.row(15, kLabelWidth, "payer",
                         payerAddress(page.payer) + QChar::LineFeed + payerName(page.payer)));
    const double room = part.width() - kStamp - 1;
    const QString places = word(slip.storeDigits.isEmpty() ? "places" : "places_stores")
                               .arg(page.office.name, page.office.department);
    SAIKOKU_TRY(part.fitted({part.left(), part.bottom() - kStamp, room, 6}, word("received"), kSmall));
    SAIKOKU_TRY(part.fitted({part.left(), part.bottom() - kStamp + 6, room, kStamp - 6}, places, kLabel));
    part.stamp();
    return {};
}

}  // namespace

Result<void> drawSlip(PageCanvas& canvas, double left, double top, double width, const LetterSlip& slip,
                      const SlipPage& page) {
    const double noticeWidth = std::max(width * kNoticeShare, kNoticeLeast);
    const double stubWidth = width * kStubShare;
    const double first = left + noticeWidth;
    const double second = first + stubWidth;
    const double upper = top + kCutRoom;
    const double lower = top + kSlipHeight;
    canvas.dashedLine(left, top + kCutRoom / 2, left + width, top + kCutRoom / 2);
    canvas.text(left + width / 2, top - 0.2, 0, word("cut"), {kLeast, false, TextAlign::Centre});
    canvas.dashedLine(first, upper, first, lower);
    canvas.dashedLine(second, upper, second, lower);
    const auto part = [&](double from, double to) {
        return CanvasRect{from + kPad, upper + kPad / 2, to - from - 2 * kPad, lower - upper - kPad};
    };
    const bool isSpecimen = slip.isSpecimen || page.isSpecimen;
    SAIKOKU_TRY(drawNotice(canvas, part(left, first), slip, page, isSpecimen));
    SAIKOKU_TRY(drawStub(canvas, part(first, second), slip, page, isSpecimen));
    return drawReceipt(canvas, part(second, left + width), slip, page, isSpecimen);
}

}  // namespace saikoku::reports
