#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class RuleFile;
class RuleSource;

enum class LabelColour { Red, Orange, Yellow, Green, Blue, Purple, Grey };

QString codeOf(LabelColour colour);   ///< red …
QString labelOf(LabelColour colour);
template <>
std::optional<LabelColour> valueOfCode(QStringView code);
template <>
std::vector<LabelColour> allValues();

/// @brief 付箋: a coloured word on a case, gone by itself after its last day.
struct CaseLabel {
    qint64 id = 0;
    QString text;
    LabelColour colour = LabelColour::Yellow;
    QDate until;                ///< last day; invalid: until it is removed
    QDate removedOn = {};       ///< invalid: it wasn't
    OperatorId operatorId = {};

    bool isInForceOn(QDate date) const {
        return (!until.isValid() || date <= until) && !(removedOn.isValid() && removedOn <= date);
    }
};

/// @brief The labels in force on the date, by their words. A word stands once: what was put last counts.
QList<CaseLabel> labelsInForce(const QList<CaseLabel>& labels, QDate date);

/// @brief The office's words for labels, from rules/labels.json. Others may be typed.
struct LabelRules {
    struct Word {
        QString text;
        LabelColour colour = LabelColour::Yellow;
        int days = 0;  ///< how long it stays when nobody says so; 0: until it is removed
    };
    QList<Word> words;
    int longest = 0;   ///< characters of a word typed freely

    const Word* find(const QString& text) const;

    static Result<LabelRules> fromJson(const RuleFile& file);
    static Result<LabelRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
