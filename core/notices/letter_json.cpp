#include "core/notices/letter_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>

#include "core/notices/letter_fields.h"
#include "core/notices/letter_words.h"
#include "core/notices/template_reader.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const QString kReceivables = QStringLiteral("receivables");
const QString kParts = QStringLiteral("parts");
const QString kSlips = QStringLiteral("slips");
const QString kValues = QStringLiteral("values");

QString placeOf(const QString& list, qsizetype i) {
    return QStringLiteral("%1[%2]").arg(list).arg(i);
}

LetterAddress readAddress(TemplateReader& reader) {
    const QString place = QStringLiteral("to");
    const QJsonObject to = reader.object(reader.root(), {}, "to");
    reader.words(to, place,
                 {QStringLiteral("postal_code"), QStringLiteral("address"), QStringLiteral("building"),
                  QStringLiteral("name"), QStringLiteral("honorific"), QStringLiteral("care_of")});
    LetterAddress address;
    address.postalCode = reader.text(to, place, "postal_code");
    if (!address.postalCode.isEmpty() && !PostalCode::parse(address.postalCode)) {
        reader.fault(placeIn(place, QStringLiteral("postal_code")),
                     Text::tr("\"%1\" is no postcode. Write seven digits.").arg(address.postalCode));
    } else if (!address.postalCode.isEmpty()) {
        address.postalCode = PostalCode::parse(address.postalCode)->digits();
    }
    address.address = reader.text(to, place, "address");
    address.building = reader.text(to, place, "building");
    address.name = reader.text(to, place, "name", true);
    address.honorific = reader.text(to, place, "honorific");
    address.careOf = reader.text(to, place, "care_of");
    return address;
}

LetterLine readLine(TemplateReader& reader, const QJsonObject& object, const QString& place) {
    reader.words(object, place,
                 {QStringLiteral("tax_item"), QStringLiteral("tax_item_name"),
                  QStringLiteral("notice_number"), QStringLiteral("levy_year"), QStringLiteral("fiscal_year"),
                  QStringLiteral("term"), QStringLiteral("due_date"), QStringLiteral("outstanding"),
                  QStringLiteral("late_charge"), QStringLiteral("demand_fee")});
    LetterLine line;
    line.taxItem = reader.text(object, place, "tax_item");
    line.taxItemName = reader.text(object, place, "tax_item_name", true);
    line.noticeNumber = reader.text(object, place, "notice_number");
    line.levyYear = reader.integer(object, place, "levy_year");
    line.fiscalYear = reader.integer(object, place, "fiscal_year");
    line.term = reader.integer(object, place, "term");
    line.dueDate = reader.date(object, place, "due_date");
    line.outstanding = reader.yen(object, place, "outstanding");
    line.lateCharge = reader.yen(object, place, "late_charge");
    line.demandFee = reader.yen(object, place, "demand_fee");
    return line;
}

LetterSlip readSlip(TemplateReader& reader, const QJsonObject& object, const QString& place) {
    reader.words(object, place,
                 {QStringLiteral("title"), QStringLiteral("notice_number"), QStringLiteral("due_date"),
                  QStringLiteral("usable_until"), QStringLiteral("amount"), QStringLiteral("outstanding"),
                  QStringLiteral("late_charge"), QStringLiteral("demand_fee"), QStringLiteral("store_digits"),
                  QStringLiteral("store_refusal"), QStringLiteral("institution"),
                  QStringLiteral("payment_number"), QStringLiteral("confirmation"),
                  QStringLiteral("category"), QStringLiteral("tax_qr"), QStringLiteral("specimen")});
    LetterSlip slip;
    slip.title = reader.text(object, place, "title", true);
    slip.noticeNumber = reader.text(object, place, "notice_number");
    slip.dueDate = reader.date(object, place, "due_date");
    slip.usableUntil = reader.date(object, place, "usable_until");
    slip.amount = reader.yen(object, place, "amount");
    slip.outstanding = reader.yen(object, place, "outstanding");
    slip.lateCharge = reader.yen(object, place, "late_charge");
    slip.demandFee = reader.yen(object, place, "demand_fee");
    slip.storeDigits = reader.text(object, place, "store_digits");
    slip.storeRefusal = reader.text(object, place, "store_refusal");
    slip.institution = reader.text(object, place, "institution");
    slip.paymentNumber = reader.text(object, place, "payment_number");
    slip.confirmation = reader.text(object, place, "confirmation");
    slip.category = reader.text(object, place, "category");
    slip.taxQr = reader.text(object, place, "tax_qr");
    slip.isSpecimen = reader.flag(object, place, "specimen", false);
    return slip;
}

/// 2026-12-11 and 12300 as the language writes them; anything else as it stands.
QString written(const QString& name, const QJsonValue& value, const QString& language) {
    const auto kind = letterFieldKind(name);
    if (kind == LetterFieldKind::Sum && value.isDouble()) {
        return letterSum(Yen(value.toInteger()), language);
    }
    const QDate day =
        kind == LetterFieldKind::Date ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
    return day.isValid()      ? letterDate(day, language)
           : value.isDouble() ? QString::number(value.toInteger())
                              : value.toString();
}

QHash<QString, QString> readValues(TemplateReader& reader, const QString& language) {
    QHash<QString, QString> values;
    const QJsonObject object = reader.object(reader.root(), {}, "values");
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QString place = placeIn(kValues, one.key());
        const auto kind = letterFieldKind(one.key());
        if (!kind || kind == LetterFieldKind::Section) {
            reader.fault(place,
                         Text::tr("\"%1\" is no field. docs/notices.md and the list of the editor name them.")
                             .arg(one.key()));
        } else if (!one.value().isString() && !one.value().isDouble()) {
            reader.fault(place, Text::tr("\"%1\" must be a text or a number.").arg(one.key()));
        } else {
            values.insert(one.key(), written(one.key(), one.value(), language));
        }
    }
    return values;
}

void put(QJsonObject& object, const char* key, const QString& text) {
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

void put(QJsonObject& object, const char* key, QDate day) {
    put(object, key, day.toString(Qt::ISODate));
}

void put(QJsonObject& object, const char* key, Yen sum) {
    object.insert(QLatin1String(key), sum.amount());
}

QJsonObject addressJson(const LetterAddress& to) {
    QJsonObject object;
    put(object, "postal_code", to.postalCode);
    put(object, "address", to.address);
    put(object, "building", to.building);
    put(object, "name", to.name);
    put(object, "honorific", to.honorific);
    put(object, "care_of", to.careOf);
    return object;
}

QJsonObject lineJson(const LetterLine& line) {
    QJsonObject object;
    put(object, "tax_item", line.taxItem);
    put(object, "tax_item_name", line.taxItemName);
    put(object, "notice_number", line.noticeNumber);
    object.insert(QStringLiteral("levy_year"), line.levyYear);
    object.insert(QStringLiteral("fiscal_year"), line.fiscalYear);
    object.insert(QStringLiteral("term"), line.term);
    put(object, "due_date", line.dueDate);
    put(object, "outstanding", line.outstanding);
    put(object, "late_charge", line.lateCharge);
    put(object, "demand_fee", line.demandFee);
    return object;
}

QJsonObject slipJson(const LetterSlip& slip) {
    QJsonObject object;
    put(object, "title", slip.title);
    put(object, "notice_number", slip.noticeNumber);
    put(object, "due_date", slip.dueDate);
    put(object, "usable_until", slip.usableUntil);
    put(object, "amount", slip.amount);
    put(object, "outstanding", slip.outstanding);
    put(object, "late_charge", slip.lateCharge);
    put(object, "demand_fee", slip.demandFee);
    put(object, "store_digits", slip.storeDigits);
    put(object, "store_refusal", slip.storeRefusal);
    put(object, "institution", slip.institution);
    put(object, "payment_number", slip.paymentNumber);
    put(object, "confirmation", slip.confirmation);
    put(object, "category", slip.category);
    put(object, "tax_qr", slip.taxQr);
    if (slip.isSpecimen) {
        object.insert(QStringLiteral("specimen"), true);
    }
    return object;
}

Letter readSample(const QString& language) {
    QFile file(QStringLiteral(":/letter_words/sample_letter.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    TemplateReader reader(QStringLiteral("sample_letter.json"), file.readAll());
    return readLetter(reader, language);
}

}  // namespace

Letter readLetter(TemplateReader& reader, const QString& language) {
    const QJsonObject& root = reader.root();
    reader.words(
        root, {},
        {QStringLiteral("number"), QStringLiteral("to"), QStringLiteral("taxpayer_number"),
         QStringLiteral("taxpayer_name"), QStringLiteral("company"), kReceivables, kParts, kSlips, kValues});
    Letter letter;
    letter.number = reader.text(root, {}, "number");
    letter.to = readAddress(reader);
    letter.taxpayerNumber = reader.text(root, {}, "taxpayer_number");
    letter.taxpayerName = reader.text(root, {}, "taxpayer_name", true);
    letter.isCompany = reader.flag(root, {}, "company", false);
    const QList<QJsonObject> lines = reader.objects(root, {}, "receivables");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        letter.lines.push_back(readLine(reader, lines.at(i), placeOf(kReceivables, i)));
    }
    const QList<QJsonObject> parts = reader.objects(root, {}, "parts");
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString place = placeOf(kParts, i);
        reader.words(parts.at(i), place, {QStringLiteral("date"), QStringLiteral("amount")});
        letter.parts.push_back({static_cast<int>(i) + 1, reader.date(parts.at(i), place, "date"),
                                reader.yen(parts.at(i), place, "amount")});
    }
    const QList<QJsonObject> slips = reader.objects(root, {}, "slips");
    for (qsizetype i = 0; i < slips.size(); ++i) {
        letter.slips.push_back(readSlip(reader, slips.at(i), placeOf(kSlips, i)));
    }
    letter.values = readValues(reader, language);
    return letter;
}

QJsonObject letterJson(const Letter& letter) {
    QJsonObject object;
    put(object, "number", letter.number);
    object.insert(QStringLiteral("to"), addressJson(letter.to));
    put(object, "taxpayer_number", letter.taxpayerNumber);
    put(object, "taxpayer_name", letter.taxpayerName);
    if (letter.isCompany) {
        object.insert(QStringLiteral("company"), true);
    }
    QJsonArray lines;
    for (const LetterLine& line : letter.lines) {
        lines.append(lineJson(line));
    }
    QJsonArray parts;
    for (const LetterPart& part : letter.parts) {
        QJsonObject one;
        put(one, "date", part.on);
        put(one, "amount", part.amount);
        parts.append(one);
    }
    QJsonArray slips;
    for (const LetterSlip& slip : letter.slips) {
        slips.append(slipJson(slip));
    }
    for (const auto& [key, list] :
         {std::pair(kReceivables, lines), std::pair(kParts, parts), std::pair(kSlips, slips)}) {
        if (!list.isEmpty()) {
            object.insert(key, list);
        }
    }
    QJsonObject values;
    for (auto one = letter.values.cbegin(); one != letter.values.cend(); ++one) {
        values.insert(one.key(), one.value());
    }
    if (!values.isEmpty()) {
        object.insert(kValues, values);
    }
    return object;
}

const Letter& sampleLetter(const QString& language) {
    static const QHash<QString, Letter> all = [] {
        QHash<QString, Letter> samples;
        for (const QString& each : letterLanguages()) {
            samples.insert(each, readSample(each));
        }
        return samples;
    }();
    const auto found = all.constFind(language);
    return found == all.constEnd() ? *all.constFind(letterLanguages().constFirst()) : *found;
}

}  // namespace saikoku
