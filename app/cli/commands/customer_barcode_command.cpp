#include "app/cli/commands/customer_barcode_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/notices/customer_barcode.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BarcodeCommand)
};

constexpr QLatin1String kPostalCode("postal-code");
constexpr QLatin1String kAddress("address");

}  // namespace

QString CustomerBarcodeCommand::name() const {
    return QStringLiteral("barcode customer");
}

QString CustomerBarcodeCommand::summary() const {
    return Text::tr("Make the post's customer barcode of an address.");
}

QList<QCommandLineOption> CustomerBarcodeCommand::options() const {
    return {
        {kPostalCode, Text::tr("Postcode of seven digits."), QStringLiteral("P")},
        {kAddress, Text::tr("Address as written on the envelope, after the municipality."),
         QStringLiteral("A")},
    };
}

Result<Output> CustomerBarcodeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const QString text, line.required(kPostalCode));
    SAIKOKU_TRY_ASSIGN(const QString address, line.required(kAddress));
    const std::optional<PostalCode> postcode = PostalCode::parse(text);
    if (!postcode) {
        return fail(ErrorCode::Usage,
                    Text::tr("--%1: \"%2\" is no postcode of seven digits.").arg(kPostalCode, text));
    }
    SAIKOKU_TRY_ASSIGN(const RepresentativePostcodes representative,
                       RepresentativePostcodes::load(line.dataFolder()));
    SAIKOKU_TRY_ASSIGN(const QStringList symbols, customerBarcode(*postcode, address, representative));
    return Output{{{QStringLiteral("symbols"), QJsonArray::fromStringList(symbols)}},
                  symbols.join(QLatin1Char(' ')) + QLatin1Char('\n'),
                  0};
}

}  // namespace saikoku::cli
