#include "core/notices/letter_fields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#include "core/base/japanese_era.h"
#include "core/notices/letter_json.h"
#include "core/notices/letter_words.h"
#include "core/notices/notice_body.h"

namespace saikoku {

namespace {

const char* const kContext = "LetterField";

/// What a field belongs to: a heading of the list.
constexpr const char* kReceiver = QT_TRANSLATE_NOOP("LetterField", "Receiver");
constexpr const char* kPaper = QT_TRANSLATE_NOOP("LetterField", "Letter");
constexpr const char* kOffice = QT_TRANSLATE_NOOP("LetterField", "Office");
constexpr const char* kOwed = QT_TRANSLATE_NOOP("LetterField", "What is owed");
constexpr const char* kPromise = QT_TRANSLATE_NOOP("LetterField", "Promise and instalments");
constexpr const char* kContact = QT_TRANSLATE_NOOP("LetterField", "Calls and visits");
constexpr const char* kOther = QT_TRANSLATE_NOOP("LetterField", "Other campaigns");

struct FieldRow {
    const char* name;
    LetterFieldKind kind;
    const char* group;
    const char* label;
};

using Kind = LetterFieldKind;

constexpr std::array kFields{
    FieldRow{"to_name", Kind::Text, kReceiver, QT_TRANSLATE_NOOP("LetterField", "Name on the envelope")},
    FieldRow{"to_honorific", Kind::Text, kReceiver,
             QT_TRANSLATE_NOOP("LetterField", "Honorific of the name")},
    FieldRow{"to_care_of", Kind::Text, kReceiver,
             QT_TRANSLATE_NOOP("LetterField", "Capacity of a representative or heir")},
    FieldRow{"to_postal_code", Kind::Text, kReceiver, QT_TRANSLATE_NOOP("LetterField", "Postcode")},
    FieldRow{"to_address", Kind::Text, kReceiver, QT_TRANSLATE_NOOP("LetterField", "Address")},
    FieldRow{"to_building", Kind::Text, kReceiver, QT_TRANSLATE_NOOP("LetterField", "Building and room")},
    FieldRow{"taxpayer_name", Kind::Text, kReceiver,
             QT_TRANSLATE_NOOP("LetterField", "Name of the person or company in arrears")},
    FieldRow{"taxpayer_number", Kind::Text, kReceiver, QT_TRANSLATE_NOOP("LetterField", "Taxpayer number")},
    FieldRow{"company", Kind::Section, kReceiver, QT_TRANSLATE_NOOP("LetterField", "For companies alone")},
    FieldRow{"person", Kind::Section, kReceiver, QT_TRANSLATE_NOOP("LetterField", "For people alone")},
    FieldRow{"letter_number", Kind::Text, kPaper, QT_TRANSLATE_NOOP("LetterField", "Number of the letter")},
    FieldRow{"date", Kind::Date, kPaper, QT_TRANSLATE_NOOP("LetterField", "Date of the letter")},
    FieldRow{"deadline", Kind::Date, kPaper, QT_TRANSLATE_NOOP("LetterField", "To be paid or answered by")},
    FieldRow{"usable_until", Kind::Date, kPaper,
             QT_TRANSLATE_NOOP("LetterField", "Payment slips usable until")},
    FieldRow{"as_of", Kind::Date, kPaper,
             QT_TRANSLATE_NOOP("LetterField", "Day up to which sums are reckoned")},
    FieldRow{"caller", Kind::Text, kPaper, QT_TRANSLATE_NOOP("LetterField", "Person in charge")},
    FieldRow{"office", Kind::Text, kOffice, QT_TRANSLATE_NOOP("LetterField", "Name of the office")},
    FieldRow{"department", Kind::Text, kOffice, QT_TRANSLATE_NOOP("LetterField", "Department")},
    FieldRow{"office_postal_code", Kind::Text, kOffice,
             QT_TRANSLATE_NOOP("LetterField", "Postcode of the office")},
    FieldRow{"office_address", Kind::Text, kOffice,
             QT_TRANSLATE_NOOP("LetterField", "Address of the office")},
    FieldRow{"office_phone", Kind::Text, kOffice,
             QT_TRANSLATE_NOOP("LetterField", "Telephone of the office")},
    FieldRow{"office_hours", Kind::Text, kOffice,
             QT_TRANSLATE_NOOP("LetterField", "Hours in which it answers")},
    FieldRow{"signer", Kind::Text, kOffice, QT_TRANSLATE_NOOP("LetterField", "Who signs")},
    FieldRow{"outstanding", Kind::Sum, kOwed, QT_TRANSLATE_NOOP("LetterField", "Principal owed")},
    FieldRow{"late_charge", Kind::Sum, kOwed, QT_TRANSLATE_NOOP("LetterField", "Late charge")},
    FieldRow{"demand_fee", Kind::Sum, kOwed, QT_TRANSLATE_NOOP("LetterField", "Demand fees")},
    FieldRow{"total", Kind::Sum, kOwed, QT_TRANSLATE_NOOP("LetterField", "All that is owed")},
    FieldRow{"count", Kind::Text, kOwed, QT_TRANSLATE_NOOP("LetterField", "Number of terms owed")},
    FieldRow{"oldest_due", Kind::Date, kOwed, QT_TRANSLATE_NOOP("LetterField", "Oldest due date")},
    FieldRow{"items", Kind::Text, kOwed, QT_TRANSLATE_NOOP("LetterField", "Tax items owed")},
    FieldRow{"receivables", Kind::Section, kOwed,
             QT_TRANSLATE_NOOP("LetterField", "Only where something is owed")},
    FieldRow{"several", Kind::Section, kOwed,
             QT_TRANSLATE_NOOP("LetterField", "Only where several terms are owed")},
    FieldRow{"slips", Kind::Section, kOwed,
             QT_TRANSLATE_NOOP("LetterField", "Only where payment slips are enclosed")},
    FieldRow{"promise_date", Kind::Date, kPromise, QT_TRANSLATE_NOOP("LetterField", "Date of the promise")},
    FieldRow{"promise_amount", Kind::Sum, kPromise,
             QT_TRANSLATE_NOOP("LetterField", "Amount of the promise")},
    FieldRow{"promise_made_on", Kind::Date, kPromise,
             QT_TRANSLATE_NOOP("LetterField", "Day on which it was promised")},
    FieldRow{"plan_count", Kind::Text, kPromise, QT_TRANSLATE_NOOP("LetterField", "Number of instalments")},
    FieldRow{"plan_total", Kind::Sum, kPromise, QT_TRANSLATE_NOOP("LetterField", "Sum of the instalments")},
    FieldRow{"plan_first", Kind::Date, kPromise, QT_TRANSLATE_NOOP("LetterField", "First instalment")},
    FieldRow{"plan_last", Kind::Date, kPromise, QT_TRANSLATE_NOOP("LetterField", "Last instalment")},
    FieldRow{"pledge_due", Kind::Date, kPromise,
             QT_TRANSLATE_NOOP("LetterField", "Pledge to be handed in by")},
    FieldRow{"promise", Kind::Section, kPromise,
             QT_TRANSLATE_NOOP("LetterField", "Only where there is a promise")},
    FieldRow{"plan", Kind::Section, kPromise,
             QT_TRANSLATE_NOOP("LetterField", "Only where there are instalments")},
    FieldRow{"contact_name", Kind::Text, kContact, QT_TRANSLATE_NOOP("LetterField", "Whom to ask for")},
    FieldRow{"last_call_on", Kind::Date, kContact, QT_TRANSLATE_NOOP("LetterField", "Day of the last call")},
    FieldRow{"visit_date", Kind::Date, kContact, QT_TRANSLATE_NOOP("LetterField", "Day of the visit")},
    FieldRow{"receipt_amount", Kind::Sum, kContact, QT_TRANSLATE_NOOP("LetterField", "Amount received")},
    FieldRow{"receipt_items", Kind::Text, kContact,
             QT_TRANSLATE_NOOP("LetterField", "What it was received for")},
    FieldRow{"receipt_date", Kind::Date, kContact,
             QT_TRANSLATE_NOOP("LetterField", "Day on which it was received")},
    FieldRow{"check_deadline", Kind::Date, kOther, QT_TRANSLATE_NOOP("LetterField", "Health check until")},
    FieldRow{"check_place", Kind::Text, kOther,
             QT_TRANSLATE_NOOP("LetterField", "Places of the health check")},
    FieldRow{"survey_title", Kind::Text, kOther, QT_TRANSLATE_NOOP("LetterField", "Title of the survey")},
    FieldRow{"survey_url", Kind::Text, kOther,
             QT_TRANSLATE_NOOP("LetterField", "Where it is answered on line")},
    FieldRow{"survey_deadline", Kind::Date, kOther,
             QT_TRANSLATE_NOOP("LetterField", "Survey to be answered by")},
    FieldRow{"insured_number", Kind::Text, kOther, QT_TRANSLATE_NOOP("LetterField", "Number of the insured")},
    FieldRow{"notice_of_measure_on", Kind::Date, kOther,
             QT_TRANSLATE_NOOP("LetterField", "Day on which special care costs begin")},
};

const FieldRow* rowOf(const QString& name) {
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [&](const FieldRow& row) { return name == QLatin1String(row.name); });
    return found == kFields.end() ? nullptr : &*found;
}

QString translated(const char* text) {
    return QCoreApplication::translate(kContext, text);
}

QString postcode(const QString& code) {
    return code.size() == 7 ? code.left(3) + u'-' + code.mid(3) : code;
}

using Values = QHash<QString, QString>;

void put(Values& values, const char* name, const QString& text) {
    values.insert(QLatin1String(name), text);
}

void putReceiver(Values& values, const Letter& letter, const QString& language) {
    put(values, "to_name", letter.to.name);
    put(values, "to_honorific",
        letter.to.honorific.isEmpty() ? letterHonorific(letter.isCompany, language) : letter.to.honorific);
    put(values, "to_care_of", letter.to.careOf);
    put(values, "to_postal_code", postcode(letter.to.postalCode));
    put(values, "to_address", letter.to.address);
    put(values, "to_building", letter.to.building);
    put(values, "taxpayer_name", letter.taxpayerName);
    put(values, "taxpayer_number", letter.taxpayerNumber);
    put(values, "letter_number", letter.number);
}

void putOffice(Values& values, const LetterOffice& office) {
    put(values, "office", office.name);
    put(values, "department", office.department);
    put(values, "office_postal_code", postcode(office.postalCode));
    put(values, "office_address", office.address);
    put(values, "office_phone", office.phone);
    put(values, "office_hours", office.hours);
    put(values, "signer", office.signer);
}

void putOwed(Values& values, const Letter& letter, const QString& language) {
    Yen outstanding;
    Yen lateCharge;
    Yen demandFee;
    QDate oldest;
    QStringList items;
    for (const LetterLine& line : letter.lines) {
        outstanding += line.outstanding;
        lateCharge += line.lateCharge;
        demandFee += line.demandFee;
        oldest = !oldest.isValid() || line.dueDate < oldest ? line.dueDate : oldest;
        if (!items.contains(line.taxItemName)) {
            items.append(line.taxItemName);
        }
    }
    put(values, "outstanding", letterSum(outstanding, language));
    put(values, "late_charge", letterSum(lateCharge, language));
    put(values, "demand_fee", letterSum(demandFee, language));
    put(values, "total", letterSum(outstanding + lateCharge + demandFee, language));
    put(values, "count", QString::number(letter.lines.size()));
    put(values, "oldest_due", letterDate(oldest, language));
    put(values, "items", items.join(letterWords(language).separator));
}

void putPlan(Values& values, const Letter& letter, const QString& language) {
    if (letter.parts.empty()) {
        return;
    }
    Yen total;
    for (const LetterPart& part : letter.parts) {
        total += part.amount;
    }
    put(values, "plan_count", QString::number(letter.parts.size()));
    put(values, "plan_total", letterSum(total, language));
    put(values, "plan_first", letterDate(letter.parts.front().on, language));
    put(values, "plan_last", letterDate(letter.parts.back().on, language));
}

void putSections(Values& values, const Letter& letter) {
    const auto shown = [&](const char* name, bool isShown) {
        put(values, name, isShown ? QStringLiteral("1") : QString());
    };
    shown("company", letter.isCompany);
    shown("person", !letter.isCompany);
    shown("receivables", !letter.lines.empty());
    shown("several", letter.lines.size() > 1);
    shown("slips", !letter.slips.empty());
    shown("promise", !values.value(QStringLiteral("promise_date")).isEmpty());
    shown("plan", !letter.parts.empty());
}

}  // namespace

std::vector<LetterField> noticeFields() {
    NoticeTemplate plain;
    plain.language = QStringLiteral("ja");
    plain.sample = sampleLetter(plain.language);
    return noticeFields(plain);
}

std::vector<LetterField> noticeFields(const NoticeTemplate& notice) {
    const Values values = letterValues(notice.sample, sampleOffice(notice.language), notice.language);
    const Values usual =
        letterValues(sampleLetter(notice.language), sampleOffice(notice.language), notice.language);
    std::vector<LetterField> fields;
    for (const FieldRow& row : kFields) {
        LetterField field;
        field.name = QLatin1String(row.name);
        field.label = translated(row.label);
        field.group = translated(row.group);
        field.isSection = row.kind == Kind::Section;
        if (!field.isSection) {
            const QString own = values.value(field.name);
            field.example = own.isEmpty() ? usual.value(field.name) : own;
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

QStringList givenLetterFields() {
    QStringList names{QStringLiteral("caller"), QStringLiteral("pledge_due")};
    for (const FieldRow& row : kFields) {
        if (row.kind != Kind::Section && (row.group == kContact || row.group == kOther)) {
            names.append(QLatin1String(row.name));
        }
    }
    return names;
}

bool isLetterField(const QString& name) {
    return rowOf(name) != nullptr;
}

std::optional<LetterFieldKind> letterFieldKind(const QString& name) {
    const FieldRow* row = rowOf(name);
    return row == nullptr ? std::nullopt : std::optional(row->kind);
}

QHash<QString, QString> letterValues(const Letter& letter, const LetterOffice& office,
                                     const QString& language) {
    Values values;
    values.reserve(static_cast<qsizetype>(kFields.size()));
    putReceiver(values, letter, language);
    putOffice(values, office);
    putOwed(values, letter, language);
    putPlan(values, letter, language);
    for (auto one = letter.values.cbegin(); one != letter.values.cend(); ++one) {
        values.insert(one.key(), one.value());
    }
    putSections(values, letter);
    return values;
}

QString letterDate(QDate date, const QString& language) {
    if (!date.isValid()) {
        return {};
    }
    const QString& form = letterWords(language).dates;
    return form == QLatin1String("era") ? formatEra(date, EraStyle::Long) : QLocale::c().toString(date, form);
}

QString letterSum(Yen sum, const QString& language) {
    return letterWords(language).sum.arg(sum.toString());
}

QString letterHonorific(bool isCompany, const QString& language) {
    return isCompany ? letterWords(language).company : letterWords(language).person;
}

QStringList letterColumns(const QString& table) {
    if (table == QLatin1String("parts")) {
        return {QStringLiteral("number"), QStringLiteral("date"), QStringLiteral("amount")};
    }
    return {QStringLiteral("number"),      QStringLiteral("tax_item"),    QStringLiteral("levy_year"),
            QStringLiteral("fiscal_year"), QStringLiteral("term"),        QStringLiteral("notice_number"),
            QStringLiteral("due_date"),    QStringLiteral("outstanding"), QStringLiteral("late_charge"),
            QStringLiteral("demand_fee"),  QStringLiteral("total")};
}

bool isSumColumn(const QString& column) {
    static const QStringList sums{QStringLiteral("outstanding"), QStringLiteral("late_charge"),
                                  QStringLiteral("demand_fee"), QStringLiteral("total"),
                                  QStringLiteral("amount")};
    return sums.contains(column);
}

QString letterColumnTitle(const QString& column, const QString& language) {
    return letterWords(language).columns.value(column, column);
}

QString letterSumTitle(const QString& language) {
    return letterWords(language).total;
}

QString letterCell(const LetterLine& line, int number, const QString& column, const QString& language) {
    const LetterWords& words = letterWords(language);
    const auto year = [&](int which) {
        return words.year == QLatin1String("era") ? formatEraYear(which) : words.year.arg(which);
    };
    if (column == QLatin1String("number")) {
        return QString::number(number);
    }
    if (column == QLatin1String("tax_item")) {
        return line.taxItemName;
    }
    if (column == QLatin1String("levy_year")) {
        return year(line.levyYear);
    }
    if (column == QLatin1String("fiscal_year")) {
        return year(line.fiscalYear);
    }
    if (column == QLatin1String("term")) {
        return line.term > 0 ? words.term.arg(line.term) : words.noTerm;
    }
    if (column == QLatin1String("notice_number")) {
        return line.noticeNumber;
    }
    if (column == QLatin1String("due_date")) {
        return letterDate(line.dueDate, language);
    }
    const Yen sum = column == QLatin1String("outstanding")   ? line.outstanding
                    : column == QLatin1String("late_charge") ? line.lateCharge
                    : column == QLatin1String("demand_fee")  ? line.demandFee
                                                             : line.total();
    return sum.toString();
}

QString letterCell(const LetterPart& part, const QString& column, const QString& language) {
    if (column == QLatin1String("number")) {
        return QString::number(part.number);
    }
    return column == QLatin1String("date") ? letterDate(part.on, language) : part.amount.toString();
}

LetterOffice sampleOffice(const QString& language) {
    const QHash<QString, QString>& words = letterWords(language).office;
    LetterOffice office;
    office.name = words.value(QStringLiteral("name"));
    office.department = words.value(QStringLiteral("department"));
    office.postalCode = words.value(QStringLiteral("postal_code"));
    office.address = words.value(QStringLiteral("address"));
    office.phone = words.value(QStringLiteral("phone"));
    office.hours = words.value(QStringLiteral("hours"));
    office.signer = words.value(QStringLiteral("signer"));
    return office;
}

}  // namespace saikoku
