#include "core/scripts/script_fields.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/japanese_era.h"
#include "core/base/language.h"
#include "core/cases/case_file.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

const QRegularExpression& fieldForm() {
    static const QRegularExpression form(QStringLiteral("\\{\\s*([^{}]*?)\\s*\\}"));
    return form;
}

/// The promise that is spoken of: the open one that comes first, else the last one that broke.
const PromiseOnFile* promiseOf(const CaseFile& file) {
    const PromiseOnFile* found = nullptr;
    for (const PromiseOnFile& each : file.promises) {  // newest first
        const bool isOpen =
            each.state == PromiseState::Active && (found == nullptr || found->state != PromiseState::Active ||
                                                   each.promise.dueDate < found->promise.dueDate);
        if (isOpen || (each.state == PromiseState::Broken && found == nullptr)) {
            found = &each;
        }
    }
    return found;
}

QString itemsOf(const CaseFile& file, const QMap<QString, QString>& names, const QString& separator) {
    QStringList items;
    for (const QString& code : file.askedTaxItems) {
        items.append(names.value(code, code));
    }
    return items.join(separator);
}

QString dateOf(QDate day, const ScriptWords& words) {
    if (!day.isValid()) {
        return words.unknown;
    }
    return words.dates == QLatin1String("era") ? formatEra(day, EraStyle::Long) : QLocale::c().toString(day, words.dates);
}

}  // namespace

std::vector<ScriptField> scriptFields() {
    return {
        {QStringLiteral("office"), Text::tr("Name of the office"), Text::tr("Mirai City Hall")},
        {QStringLiteral("phone"), Text::tr("The office's telephone number"), QStringLiteral("0999-00-0000")},
        {QStringLiteral("caller"), Text::tr("Name of who calls"), Text::tr("Suzuki")},
        {QStringLiteral("name"), Text::tr("Name of the person or company"), Text::tr("Tanaka Hanako")},
        {QStringLiteral("today"), Text::tr("Today's date"), dateInSentence(QDate(2026, 11, 20))},
        {QStringLiteral("items"), Text::tr("Tax items past due"), Text::tr("Resident tax"), true},
        {QStringLiteral("terms"), Text::tr("Number of terms past due"), QStringLiteral("2"), true},
        {QStringLiteral("outstanding"), Text::tr("Principal past due"), QStringLiteral("48,000"), true},
        {QStringLiteral("late_charge"), Text::tr("Late charge, if paid today"), QStringLiteral("1,200"),
         true},
        {QStringLiteral("total"), Text::tr("Principal and late charge"), QStringLiteral("49,200"), true},
        {QStringLiteral("oldest_due"), Text::tr("Oldest due date"), dateInSentence(QDate(2026, 6, 30)), true},
        {QStringLiteral("promise_date"), Text::tr("Date of the promise"), dateInSentence(QDate(2026, 11, 10)),
         true},
        {QStringLiteral("promise_amount"), Text::tr("Amount of the promise"), QStringLiteral("24,000"), true},
    };
}

std::optional<ScriptField> scriptField(const QString& name) {
    const std::vector<ScriptField> all = scriptFields();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ScriptField& each) { return each.name == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QStringList fieldsIn(const QString& text) {
    QStringList names;
    for (auto matches = fieldForm().globalMatch(text); matches.hasNext();) {
        names.append(matches.next().captured(1));
    }
    return names;
}

Result<QString> renderScript(const QString& text, const ScriptValues& values) {
    QString result;
    qsizetype end = 0;
    for (auto matches = fieldForm().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The script names {%1}, which is no known field.").arg(match.captured(1)));
        }
        result += text.mid(end, match.capturedStart() - end) + *value;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

ScriptValues scriptValues(const CaseFile& file, const QMap<QString, QString>& taxItems,
                          const ScriptCaller& caller, const ScriptWords& words, QDate today) {
    const auto known = [](const QString& value, const QString& otherwise) { return value.isEmpty() ? otherwise : value; };
    const PromiseOnFile* promise = promiseOf(file);
    // what has lapsed is asked of nobody
    const AskedSums& asked = file.asked;
    return {{QStringLiteral("office"), known(caller.office, words.office)},
            {QStringLiteral("phone"), known(caller.phone, words.unknown)},
            {QStringLiteral("caller"), known(caller.name, words.caller)},
            {QStringLiteral("name"), file.taxpayer.name},
            {QStringLiteral("today"), dateOf(today, words)},
            {QStringLiteral("items"), known(itemsOf(file, taxItems, words.separator), words.unknown)},
            {QStringLiteral("terms"), QString::number(file.askedTerms)},
            {QStringLiteral("outstanding"), asked.principal.toString()},
            {QStringLiteral("late_charge"), asked.lateCharge ? (*asked.lateCharge + asked.accrued).toString() : words.unknown},
            {QStringLiteral("total"), asked.lateCharge ? asked.total().toString() : words.unknown},
            {QStringLiteral("oldest_due"), dateOf(file.askedOldestDue, words)},
            {QStringLiteral("promise_date"), dateOf(promise != nullptr ? promise->promise.dueDate : QDate(), words)},
            {QStringLiteral("promise_amount"), promise != nullptr ? promise->promise.amount.toString() : words.unknown}};
}

ScriptValues sampleValues() {
    ScriptValues values;
    for (const ScriptField& field : scriptFields()) {
        values.insert(field.name, field.sample);
    }
    return values;
}

}  // namespace saikoku
