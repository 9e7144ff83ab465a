#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "core/scripts/lint_rules.h"

namespace saikoku {

/// @brief A text as the lint compares it: sentence by sentence, in one width and case, without its {fields}.
struct LintSentence {
    QString written;  ///< as it stands there
    QString plain;    ///< NFKC, small letters, single spaces, fields taken out

    /// @brief Whether the word stands there and nothing excuses it: Japanese in any spacing, Latin letters as
    /// whole words.
    bool holds(const LintWord& word) const;
    bool holdsAny(const QStringList& words) const;
    /// @brief Times of the day that are named (21時, 夜9時半, 午後8時30分, 21:30, 9 pm), as minutes since
    /// midnight.
    QList<int> times() const;
};

/// @brief Cut at 。！？, the English marks before a space, and line ends; empty ones left out.
QList<LintSentence> sentencesOf(const QString& text);

/// @brief The first word of the list that stands there; null: none.
const LintWord* foundIn(const LintSentence& sentence, const QList<LintWord>& words);

}  // namespace saikoku
