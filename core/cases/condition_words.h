#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "core/cases/case_field.h"

namespace saikoku {

/// @brief The Japanese words of the condition language, from words/condition_words.json: of
/// each field and of its codes, and those that stand between them. The first of several is
/// the one that sentences say.
class ConditionWords {
public:
    static const ConditionWords& shipped();

    /// @brief Of the field; its translated label when the file has none.
    QStringList fieldWords(CaseField field) const;
    QStringList choiceWords(CaseField field, const QString& code) const;  ///< may be empty
    QStringList words(QLatin1String meaning) const { return m_words.value(meaning); }
    /// @brief "d", "w", "m" or "y" with what it is called.
    const QHash<QString, QStringList>& periods() const { return m_periods; }
    QStringList unitWords(FieldUnit unit) const;

private:
    ConditionWords();

    QHash<QString, QStringList> m_fields;
    QHash<QString, QHash<QString, QStringList>> m_choices;
    QHash<QString, QStringList> m_words;
    QHash<QString, QStringList> m_periods;
    QHash<QString, QStringList> m_units;
};

/// @brief What codes of the office are called, what conditions were saved, and what the office
/// lets conditions ask for.
struct ConditionNames {
    struct Named {
        QString code;
        QString name;
    };
    QHash<QString, QList<Named>> ofField = {};  ///< by the field's key: tax_item, district, operator, stage
    QHash<QString, QString> saved = {};         ///< name → text
    bool offersAge = false;

    bool offers(CaseField field) const { return offersAge || !field->onlyIfAllowed; }
};

/// @brief One code that a condition on the field may name.
struct ConditionChoice {
    QString code;
    QStringList words;  ///< the first is the one to say; may be empty
};

/// @brief The codes of the field, then the office's names.
QList<ConditionChoice> conditionChoices(CaseField field, const ConditionNames& names);

}  // namespace saikoku
