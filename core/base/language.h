#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

class QCoreApplication;

namespace saikoku {

enum class Language { Japanese, English };

/// @brief saikoku-cli's language: Japanese unless LC_ALL (or, when that is unset
/// or empty, LANG) is exactly C, C.UTF-8 or POSIX or begins with "en".
Language languageFromEnvironment();

/// @brief Installs the embedded translations of every library (:/i18n) and Qt's
/// own for its dialogs. Replaces those that an earlier call installed.
void installLanguage(QCoreApplication& application, Language language);

/// @brief What was installed last; English before, as the sources are.
Language installedLanguage();

/// @brief How sentences write dates. Usual: 令和8年11月24日 in Japanese, 2026-11-24 in
/// English. The window takes what its seat prefers.
enum class SentenceDates {
    Usual,
    Era,      ///< 令和8年11月24日, in English R8.11.24
    Western,  ///< 2026/11/24
};
void setDatesInSentences(SentenceDates style);

/// @brief A date inside a sentence.
QString dateInSentence(QDate date);
/// @brief A moment inside a sentence: the date and 14:30. `local` is shown as it is.
QString momentInSentence(const QDateTime& local);

}  // namespace saikoku
