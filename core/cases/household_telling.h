#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief What a member of a household may be told on the telephone. Nobody is told of another's arrears,
/// whoever lives with whom (地方税法22条, domain.md 6.2).
enum class MayTell {
    OwnArrears,      ///< after identity, what they owe themselves and nothing of the others
    NoWordOfTax,     ///< owes nothing: asked for a call back, no more
    WithConsent,     ///< the person of the case consented to family being told: this case too, to whom the
                     ///< consent names
    Representative,  ///< a minor: their legal representative (民法5条, 824条), after identity
};

QString codeOf(MayTell telling);   ///< own_arrears, no_word_of_tax, with_consent, representative
QString labelOf(MayTell telling);  ///< translated
template <>
std::optional<MayTell> valueOfCode(QStringView code);
template <>
std::vector<MayTell> allValues();

/// @brief Pure. An unknown birth date is an adult's.
/// @param owed past due on the date, principal
/// @param adultAge full years (CaseWorkRules)
/// @param consented the person of the case consented to family being told of it (ConsentKind::Family)
MayTell mayTell(QDate birth, Yen owed, QDate today, int adultAge, bool consented = false);

}  // namespace saikoku
