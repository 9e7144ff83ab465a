#include "core/exchange/payment_number_reader.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/exchange/mapped_csv.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One row after the other; its faults the reader keeps.
class NumberParser {
public:
    NumberParser(RecordReader& reader, const PaymentNumberReading& reading)
        : m_reader(reader), m_reading(reading) {}

    PaymentNumberRow parse() {
        namespace field = payment_number_field;
        PaymentNumberRow row;
        row.line = m_reader.line();
        int year = 0;
        int term = 0;
        m_reader.text(field::NoticeNumber, row.key.noticeNumber);
        m_reader.text(field::TaxItem, row.key.taxItem);
        m_reader.year(field::FiscalYear, year);
        m_reader.number(field::Term, term);
        row.key.fiscalYear = year;
        row.key.term = term;
        const PaymentSlipRules& rules = m_reading.rules;
        PaymentNumber& number = row.number;
        number.institution = digits(field::Institution, rules.institutionDigits, rules.institutionDigits);
        number.paymentNumber = digits(field::PaymentNumber, 1, rules.paymentNumberDigits);
        number.confirmation = digits(field::Confirmation, 1, rules.confirmationDigits);
        number.category = digits(field::Category, 1, rules.categoryDigits);
        qint64 yen = 0;
        m_reader.amount(field::Amount, yen);
        number.amount = Yen(yen);
        m_reader.date(field::UsableUntil, number.usableUntil);
        number.taxQr = taxQr();
        number.storeDigits = storeDigits(number.amount);
        checkWhole(number);
        return row;
    }

private:
    QString text(size_t field) {
        std::string value;
        m_reader.text(field, value);
        return QString::fromStdString(value);
    }

    /// Digits that may be written in groups, by blanks or hyphens.
    QString digits(size_t field, int least, int most) {
        const QString value = text(field);
        QString digits = value;
        digits.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
        const bool isNumber =
            std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!value.isEmpty() && (!isNumber || digits.size() < least || digits.size() > most)) {
            const QString expected = least == most
                                         ? Text::tr("%1 digits were expected.").arg(most)
                                         : Text::tr("%1 to %2 digits were expected.").arg(least).arg(most);
            m_reader.reject(field, value.toStdString(), expected + QChar(QChar::Space) + haveItSentAgain());
        }
        return digits;
    }

    /// As it is: what it holds is the core tax system's matter.
    QString taxQr() {
        const QString value = text(payment_number_field::TaxQr);
        const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) { return c.isPrint(); });
        if (!isPlain || value.size() > m_reading.rules.taxQrCharacters) {
            m_reader.reject(payment_number_field::TaxQr, value.toStdString(),
                            Text::tr("Up to %1 printable characters were expected.")
                                    .arg(m_reading.rules.taxQrCharacters) +
                                QChar(QChar::Space) + haveItSentAgain());
        }
        return value;
    }

    QString storeDigits(Yen amount) {
        namespace field = payment_number_field;
        const QString value = text(field::StoreDigits);
        if (value.isEmpty()) {
            return {};
        }
        const auto code = readConvenienceDigits(value, m_reading.stores);
        if (!code) {
            m_reader.reject(field::StoreDigits, value.toStdString(),
                            code.error().message + QChar(QChar::Space) + haveItSentAgain());
            return {};
        }
        if (!amount.isZero() && code->amount != amount) {
            m_reader.reject(field::StoreDigits, value.toStdString(),
                            Text::tr("The code is for %1 yen, the row for %2 yen.")
                                    .arg(code->amount.toString(), amount.toString()) +
                                QChar(QChar::Space) + haveItSentAgain());
        }
        const auto plain = convenienceDigits(*code, m_reading.stores);
        return plain ? *plain : QString();
    }

    void checkWhole(const PaymentNumber& number) {
        namespace field = payment_number_field;
        if (number.institution.isEmpty() != number.paymentNumber.isEmpty()) {
            const bool lacksNumber = number.paymentNumber.isEmpty();
            m_reader.reject(
                lacksNumber ? field::PaymentNumber : field::Institution, {},
                Text::tr("Collecting institution and payment number belong together: one of them is empty.") +
                    QChar(QChar::Space) + haveItSentAgain());
        }
        if (number.paymentNumber.isEmpty() && number.taxQr.isEmpty() && number.storeDigits.isEmpty()) {
            m_reader.reject(field::PaymentNumber, {},
                            Text::tr("The row has neither a payment number nor a QR or a code for stores. "
                                     "Leave it out, or have its numbers delivered."));
        }
        if (m_reader.hasLoss()) {
            const ImportLoss& loss = m_reader.losses().front();
            m_reader.reject(
                field::TaxQr, loss.shown.toStdString(),
                Text::tr(
                    "A character can't be read. Have the file sent again as the core tax system writes it."));
        }
    }

    static QString haveItSentAgain() {
        return Text::tr("Have the row corrected in the core tax system and sent again.");
    }

    RecordReader& m_reader;
    const PaymentNumberReading& m_reading;
};

}  // namespace

Result<PaymentNumberFile> readPaymentNumbers(QByteArrayView bytes, const PaymentNumberReading& reading) {
    const FileLayout& layout = reading.profile.layout(ExtractFile::PaymentNumbers);
    if (!layout.present) {
        return fail(ErrorCode::BadInput, Text::tr("The profile \"%1\" does not say how payment numbers are "
                                                  "written. Describe them under \"files\", "
                                                  "\"payment_numbers\" (docs/import.md).")
                                             .arg(reading.profile.name));
    }
    constexpr qint64 kTellEvery = 65'536;
    PaymentNumberFile file;
    qint64 told = 0;
    const auto keep = [&](RecordReader& reader, qint64 bytesRead) {
        ++file.rows;
        file.keyHeading = reader.heading(payment_number_field::NoticeNumber);
        PaymentNumberRow row;
        if (!reader.isRejected()) {
            row = NumberParser(reader, reading).parse();
        }
        if (reader.isRejected()) {
            file.rejects.append(reader.takeReject());
        } else {
            file.numbers.push_back(std::move(row));
        }
        if (bytesRead - told >= kTellEvery) {
            told = bytesRead;
            reading.monitor.tell(ImportPhase::Reading, bytesRead, bytes.size());
        }
        return !reading.monitor.isCancelled();
    };
    const Result<qint64> read =
        readMappedCsv(ExtractFile::PaymentNumbers, layout, bytes, reading.fileName, keep);
    SAIKOKU_TRY(reading.monitor.orCancelled());
    SAIKOKU_TRY_ASSIGN(file.leftAside, read);
    return file;
}

}  // namespace saikoku
