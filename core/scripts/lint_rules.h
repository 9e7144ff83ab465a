#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include "core/base/result.h"
#include "core/base/rule_source.h"

namespace saikoku {

/// @brief A word that may not be said, with what excuses it: 口座 unless it is 口座振替.
struct LintWord {
    QString word;
    QStringList unless;
    QString source;
};

/// @brief The words and hours of the legal lint (rules/script_lint.json); the night from calling.json.
struct LintRules {
    QList<LintWord> matter;  ///< tell what the call is about
    QList<LintWord> bank;
    QList<LintWord> threats;
    QList<LintWord> seizure;
    QList<LintWord> birth;
    QStringList
        callPromises;  ///< 「お電話いたします」: with a time in the sentence it must be within the hours
    QTime from;        ///< earliest time that may be named (calling.json night_to)
    QTime to;          ///< latest
    QString hoursSource;

    static Result<LintRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
