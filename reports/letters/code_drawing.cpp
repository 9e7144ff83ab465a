#include "reports/letters/code_drawing.h"

#include <QCoreApplication>

#include <zint.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr int kDigits = 44;
constexpr int kIdentifierDigits = 2;
constexpr int kStoreDots = 4;    ///< of a module: 0.169 mm
constexpr int kStoreQuiet = 10;  ///< modules
constexpr double kStoreHeight = 11;
constexpr double kStoreWidest = 60;
constexpr int kQrQuiet = 4;
constexpr int kQrLeastDots = 6;  ///< of a module: 0.254 mm
constexpr int kQrMostDots = 12;
constexpr int kCorrectionM = 2;

using Symbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

Symbol newSymbol(int symbology, int mode) {
    Symbol symbol(ZBarcode_Create(), ZBarcode_Delete);
    symbol->symbology = symbology;
    symbol->input_mode = mode;
    return symbol;
}

bool encode(zint_symbol& symbol, const QByteArray& data) {
    return ZBarcode_Encode(&symbol, reinterpret_cast<const unsigned char*>(data.constData()),
                           static_cast<int>(data.size())) < ZINT_ERROR;
}

bool isDark(const zint_symbol& symbol, int row, int column) {
    return (symbol.encoded_data[row][column / 8] >> (column % 8) & 1) != 0;
}

/// Neighbouring dark modules of a row as one rectangle.
void addRow(CodeShape& shape, const zint_symbol& symbol, int row, const CanvasRect& cell) {
    for (int column = 0; column < symbol.width; ++column) {
        if (!isDark(symbol, row, column)) {
            continue;
        }
        const int first = column;
        while (column < symbol.width && isDark(symbol, row, column)) {
            ++column;
        }
        shape.bars.push_back(
            {cell.x + first * cell.width, cell.y, (column - first) * cell.width, cell.height});
    }
}

}  // namespace

double onDot(double millimetres) {
    return std::round(millimetres / kDot) * kDot;
}

std::vector<CanvasRect> CodeShape::at(double x, double y) const {
    std::vector<CanvasRect> moved = bars;
    // twice the half is on the dots of both kinds of printers
    const double left = 2 * onDot(x / 2);
    const double top = 2 * onDot(y / 2);
    for (CanvasRect& bar : moved) {
        bar.x += left;
        bar.y += top;
    }
    return moved;
}

Result<CodeShape> storeCodeShape(const QString& digits) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.size() != kDigits || !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" are no 44 digits of a payment at a store.").arg(digits));
    }
    const Symbol symbol = newSymbol(BARCODE_GS1_128, GS1_MODE);
    const QByteArray data =
        '[' + digits.left(kIdentifierDigits).toLatin1() + ']' + digits.mid(kIdentifierDigits).toLatin1();
    const double module = kStoreDots * kDot;
    CodeShape shape;
    if (!encode(*symbol, data) || symbol->rows != 1 ||
        (shape.width = (symbol->width + 2 * kStoreQuiet) * module) > kStoreWidest) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" can't be made a code for stores: %2")
                                             .arg(digits, QString::fromUtf8(symbol->errtxt)));
    }
    shape.height = onDot(kStoreHeight);
    addRow(shape, *symbol, 0, {kStoreQuiet * module, 0, module, shape.height});
    return shape;
}

Result<CodeShape> qrShape(const QString& payload, double most) {
    const Symbol symbol = newSymbol(BARCODE_QRCODE, UNICODE_MODE);
    symbol->option_1 = kCorrectionM;
    if (payload.isEmpty() || !encode(*symbol, payload.toUtf8())) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The delivered content of the QR code (%1 characters) can't be made a QR code: %2")
                .arg(QString::number(payload.size()), QString::fromUtf8(symbol->errtxt)));
    }
    const int modules = symbol->width + 2 * kQrQuiet;
    const int dots = std::min(kQrMostDots, static_cast<int>(std::floor(most / (modules * kDot))));
    if (dots < kQrLeastDots) {
        return fail(ErrorCode::BadInput, Text::tr("The delivered content of the QR code (%1 characters) is "
                                                  "too long to be read from %2 mm. Have the "
                                                  "core tax system deliver a shorter one.")
                                             .arg(payload.size())
                                             .arg(most));
    }
    const double module = dots * kDot;
    CodeShape shape;
    shape.width = shape.height = modules * module;
    for (int row = 0; row < symbol->rows; ++row) {
        addRow(shape, *symbol, row, {kQrQuiet * module, (kQrQuiet + row) * module, module, module});
    }
    return shape;
}

}  // namespace saikoku::reports
