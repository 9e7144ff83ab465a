#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/scripts/lint_rules.h"
#include "core/scripts/script.h"

namespace saikoku {

/// @brief What a script or a text does that it may not.
enum class LintKind {
    BeforeIdentity,  ///< before_identity: what the call is about, before it is known who listens
    ToldOthers,      ///< told_others: family, workplace or voicemail hears it (地方税法22条)
    BankOrAtm,       ///< bank_or_atm: an account or an ATM is named
    Threat,          ///< threat
    Seizure,         ///< seizure: wording that only officers may use
    BirthOfCompany,  ///< birth_of_company: a company is asked for a date of birth
    Hours,           ///< hours: promises to call outside the hours
    NoEnd,           ///< no_end: a path that never ends, or leads nowhere
    Unreachable,     ///< unreachable: no path leads there
    NoGate,          ///< no_gate: goes on with the person without asking who they are
    NoName,          ///< no_name: the office and the caller are not named
    UnknownField,    ///< unknown_field
    NoText,          ///< no_text: nothing to say where something must be said, or an answer without words
    NoBranch,        ///< no_branch: a turn that every talk about money needs is missing
};

QString codeOf(LintKind kind);
QString labelOf(LintKind kind);  ///< translated
template <>
std::optional<LintKind> valueOfCode(QStringView code);
template <>
std::vector<LintKind> allValues();

struct LintFinding {
    LintKind kind = LintKind::BeforeIdentity;
    QString box;       ///< its id; empty: of the whole script, or of a text
    QString sentence;  ///< as it stands there; empty: nothing is said
    QString word;      ///< what was found in it; empty: what is missing
    QString source;    ///< the law or guideline behind it
    QString way;       ///< the shortest path there, as ScriptRun::path() writes it
    QString message;   ///< translated: what is wrong and what to do
    QString boxTitle = {};  ///< what people call the box; empty: it has none

    bool operator==(const LintFinding&) const = default;
};

/// @brief Walks every path of the script, to a person and to a company, and tells everything that may not be
/// said or leads astray, in the order of the boxes; empty: it may be used. Pure.
QList<LintFinding> lintScript(const Script& script, const LintRules& rules);

/// @brief Who reads or hears a text that is no script.
enum class TextReader {
    Person,   ///< the person alone: a sealed letter
    Anybody,  ///< who happens to: an SMS, a postcard, an automatic call, a mailbox
};

struct TextUse {
    TextReader reader = TextReader::Person;
    bool byOfficer = false;  ///< officers' wording is theirs
    bool isPaper = false;    ///< a letter may name where to pay: no BankOrAtm
};

/// @brief The same words and hours for a letter's or an SMS's text; the finding's box is empty. Fields are
/// not looked at. Pure.
QList<LintFinding> lintText(const QString& text, const TextUse& use, const LintRules& rules);

/// @brief "box by its title, sentence: what is wrong", one line for each. The first line alone is what an Error says.
QString findingText(const LintFinding& finding);

}  // namespace saikoku
