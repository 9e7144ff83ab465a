#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/rule_source.h"
#include "core/contact/campaign.h"
#include "core/scripts/script.h"
#include "core/scripts/script_fields.h"

namespace saikoku {

struct CaseFile;

/// @brief What the choice of a script looks at.
struct ScriptCase {
    QString campaign;  ///< its code
    CampaignKind kind = CampaignKind::Money;
    QStringList taxItems;  ///< codes, of what is past due and asked
    QString status;        ///< codeOf(WorkflowStatus)
    QStringList stages;    ///< current_year, carried_over or charges (the principal is paid), and the case's stage of the office's table
    QString language = QString::fromUtf16(kScriptLanguage);
    QString household;  ///< single, several or company
    Audience audience = Audience::Person;
    bool isOfficer = false;  ///< who calls may use officers' wording
};

/// @brief Which words of a wish (ContactWishes::language, free words) mean which language
/// (rules/script_languages.json).
struct ScriptLanguages {
    QMap<QString, QStringList> words;  ///< by the language's code
    QMap<QString, ScriptWords> spoken;

    static Result<ScriptLanguages> fromRules(const RuleSource& source);
    /// @brief "English", 英語, やさしい日本語 → en, ja-simple; unknown or empty: ja.
    QString of(const QString& wish) const;
    /// @brief Japanese where the language has none of its own.
    ScriptWords wordsIn(const QString& language) const;
};

/// @brief From a case as it is open; older receivables past due are carried over (滞納繰越分). Pure.
ScriptCase scriptCaseOf(const CaseFile& file, const CampaignInfo& campaign, const ScriptLanguages& languages,
                        QDate today, bool isOfficer);

/// @brief Whether the script may be used there at all: every list that it names holds the case's value, the
/// language is the person's or Japanese (for who wishes another language, やさしい日本語 too), and officers'
/// wording is an officer's.
bool fitsCase(const Script& script, const ScriptCase& about);

/// @brief The script that is opened: of those that fit the one that says most about the case, looked at in
/// this order: the person's language, then やさしい日本語 for who wishes another; an officer's own; campaign
/// by code before its kind, status, tax item, stage, household, audience; then the first of the list. Pure.
/// @return its place in the list; -1: none fits
qsizetype chooseScript(const QList<Script>& scripts, const ScriptCase& about);

}  // namespace saikoku
