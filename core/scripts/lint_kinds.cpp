#include <array>

#include "core/scripts/script_lint.h"

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<LintKind>{LintKind::BeforeIdentity, "before_identity",
                      QT_TRANSLATE_NOOP("Script", "Purpose before identity")},
    CodeRow<LintKind>{LintKind::ToldOthers, "told_others",
                      QT_TRANSLATE_NOOP("Script", "Purpose told to others")},
    CodeRow<LintKind>{LintKind::BankOrAtm, "bank_or_atm",
                      QT_TRANSLATE_NOOP("Script", "Bank account or ATM named")},
    CodeRow<LintKind>{LintKind::Threat, "threat", QT_TRANSLATE_NOOP("Script", "Threat")},
    CodeRow<LintKind>{LintKind::Seizure, "seizure", QT_TRANSLATE_NOOP("Script", "Officers' wording")},
    CodeRow<LintKind>{LintKind::BirthOfCompany, "birth_of_company",
                      QT_TRANSLATE_NOOP("Script", "Company asked for a birth date")},
    CodeRow<LintKind>{LintKind::Hours, "hours", QT_TRANSLATE_NOOP("Script", "Call outside the hours")},
    CodeRow<LintKind>{LintKind::NoEnd, "no_end", QT_TRANSLATE_NOOP("Script", "Path without an end")},
    CodeRow<LintKind>{LintKind::Unreachable, "unreachable",
                      QT_TRANSLATE_NOOP("Script", "Box that nobody reaches")},
    CodeRow<LintKind>{LintKind::NoGate, "no_gate", QT_TRANSLATE_NOOP("Script", "No identity check")},
    CodeRow<LintKind>{LintKind::NoName, "no_name", QT_TRANSLATE_NOOP("Script", "Office or caller not named")},
    CodeRow<LintKind>{LintKind::UnknownField, "unknown_field", QT_TRANSLATE_NOOP("Script", "Unknown field")},
    CodeRow<LintKind>{LintKind::NoText, "no_text", QT_TRANSLATE_NOOP("Script", "Nothing to say")},
    CodeRow<LintKind>{LintKind::NoBranch, "no_branch", QT_TRANSLATE_NOOP("Script", "Turn missing")},
};

}  // namespace

QString codeOf(LintKind kind) {
    return code_table::code(kKinds, kind);
}
QString labelOf(LintKind kind) {
    return code_table::label(kKinds, kind, "Script");
}
template <>
std::optional<LintKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}
template <>
std::vector<LintKind> allValues() {
    return code_table::values(kKinds);
}

}  // namespace saikoku
