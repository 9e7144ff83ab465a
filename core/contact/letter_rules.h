#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "core/base/result.h"
#include "core/contact/dispatch.h"
#include "core/contact/hold.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Which promise a template speaks of.
enum class PromiseMeant {
    Any,
    Active,  ///< not yet due
    Broken,
    Plan,  ///< 分納計画, prepared or in force
};

/// @brief The office's numbers for letters, from rules/letters.json.
struct LetterRules {
    int deadlineDays = 0;   ///< from the date on the letter to its 納付期限
    int dateAheadDays = 0;  ///< a letter is dated so many days after the business date at most
    int deadlineAheadDays = 0;  ///< its 納付期限 is so many days after that date at most
    int usableAheadDays = 0;    ///< 使用期限 of its slips likewise
    int notAgainDays = 0;   ///< not to whom a letter of the template left within so many days
    QString usualEnvelope;  ///< code of PostageRules
    QSet<HoldKind> stoppingHolds;
    QSet<ReturnReason> returnedStops;  ///< came back so: nothing more goes to that address
    QSet<QString> asksNothing;         ///< templates that ask for no payment
    QHash<QString, QString> kinds;     ///< Dispatch::kind by template, where it is not the usual one
    QHash<QString, PromiseMeant> speaksOf;
    int keepFileDays = 0;  ///< how long the file of a batch is kept
    int serviceDays = 0;   ///< 公示送達: served so many days after it was posted

    bool asks(const QString& notice) const { return !asksNothing.contains(notice); }
    /// @brief Dispatch::kind of a template's letters.
    QString kindOf(const QString& notice) const;

    static Result<LetterRules> fromJson(const RuleFile& file);
    static Result<LetterRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
