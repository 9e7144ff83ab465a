#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace saikoku {

/// @brief How letters of a language write what the program fills in (words/letter_language.json): whatever
/// language the window speaks.
struct LetterWords {
    QString dates;                    ///< `era`, or a form such as "d MMMM yyyy"
    QString sum;                      ///< "%1円"
    QString year;                     ///< `era`, or "%1年度"
    QString term;                     ///< "第%1期"
    QString noTerm;                   ///< of what is levied outside of terms
    QString separator;                ///< between tax items
    QString person;                   ///< 様
    QString company;                  ///< 御中
    QString total;                    ///< of the line of sums
    QHash<QString, QString> columns;  ///< usual headings of tables
    QHash<QString, QString> office;   ///< the fictional office of previews
};

/// @brief The languages that letters may have: ja, ja-simple, en.
const QStringList& letterLanguages();
/// @brief Those of Japanese for an unknown language.
const LetterWords& letterWords(const QString& language);

}  // namespace saikoku
