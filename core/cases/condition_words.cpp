#include "core/cases/condition_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace saikoku {

namespace {

QHash<QString, QStringList> listsOf(const QJsonObject& object) {
    QHash<QString, QStringList> lists;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList words;
        const QJsonArray array = it.value().toArray();
        for (const auto& word : array) {
            words.append(word.toString());
        }
        lists.insert(it.key(), words);
    }
    return lists;
}

QString nameOf(FieldUnit unit) {
    switch (unit) {
    case FieldUnit::None: break;
    case FieldUnit::Yen: return QStringLiteral("Yen");
    case FieldUnit::Times: return QStringLiteral("Times");
    case FieldUnit::Items: return QStringLiteral("Items");
    case FieldUnit::Days: return QStringLiteral("Days");
    case FieldUnit::Years: return QStringLiteral("Years");
    case FieldUnit::People: return QStringLiteral("People");
    case FieldUnit::FiscalYear: return QStringLiteral("FiscalYear");
    }
    return {};
}

}  // namespace

ConditionWords::ConditionWords() {
    QFile file(QStringLiteral(":/conditions/condition_words.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;  // never: it is a resource of the program; a test reads it
    }
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    m_fields = listsOf(all.value(QLatin1String("fields")).toObject());
    m_words = listsOf(all.value(QLatin1String("words")).toObject());
    m_periods = listsOf(all.value(QLatin1String("periods")).toObject());
    m_units = listsOf(all.value(QLatin1String("units")).toObject());
    const QJsonObject choices = all.value(QLatin1String("choices")).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        m_choices.insert(it.key(), listsOf(it.value().toObject()));
    }
}

const ConditionWords& ConditionWords::shipped() {
    static const ConditionWords words;
    return words;
}

QStringList ConditionWords::fieldWords(CaseField field) const {
    const QStringList words = m_fields.value(codeOf(field));
    return words.isEmpty() ? QStringList{labelOf(field)} : words;
}

QStringList ConditionWords::choiceWords(CaseField field, const QString& code) const {
    return m_choices.value(codeOf(field)).value(code);
}

QStringList ConditionWords::unitWords(FieldUnit unit) const { return m_units.value(nameOf(unit)); }

QList<ConditionChoice> conditionChoices(CaseField field, const ConditionNames& names) {
    QList<ConditionChoice> choices;
    const QStringList codes = field->codes != nullptr     ? field->codes()
                              : field->choices != nullptr ? field->choices()
                                                          : QStringList();
    for (const QString& code : codes) {
        choices.append({code, ConditionWords::shipped().choiceWords(field, code)});
    }
    const QList<ConditionNames::Named> named = names.ofField.value(codeOf(field));
    for (const ConditionNames::Named& each : named) {
        choices.append({each.code, {each.name}});
    }
    return choices;
}

}  // namespace saikoku
