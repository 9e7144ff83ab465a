#pragma once

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

#include "core/base/yen.h"
#include "core/contact/hold.h"
#include "core/contact/letter_rules.h"
#include "core/letters/letter_selection.h"

namespace saikoku {

/// @brief What decides whether somebody gets a letter; amounts are those of everything that the letter would
/// tell.
struct LetterFacts {
    bool isProtected = false;
    bool mayReachProtected = false;  ///< single, permitted, and the person gave an address for letters
    QSet<HoldKind> holds;            ///< in force on the business date
    QSet<QString> reasons;           ///< codes of eligibility by Channel::Letter
    QDate lastOfTemplate;  ///< when a letter of the template last left and did not come back; invalid: never
    bool hasAddress = false;       ///< with a postcode
    bool isSomebodyElses = false;  ///< the address is a representative's or an heir's
    bool cameBack = false;         ///< the last letter to this address did, for a reason that stops
    Yen asked;                     ///< past due, late charge and demand fee
    int lines = 0;                 ///< receivables that the letter would list
    Yen lapsed;
    Yen notYetDue;
    bool hasPromise = false;  ///< of the kind that the template speaks of
};

/// @brief Of which letter, by whose rules.
struct LetterQuestion {
    const LetterRules& rules;
    QString notice;
    bool needsReceivables = true;
    bool needsPromise = false;
    bool isSingle = false;
    QDate date;            ///< on the letters
    int notAgainDays = 0;  ///< 0: never mind
};

/// @brief The first reason against a letter in the order of LetterExclusion; nothing: it may go. Pure.
std::optional<LetterExclusion> exclusionOf(const LetterFacts& facts, const LetterQuestion& question);

}  // namespace saikoku
