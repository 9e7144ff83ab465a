#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/follow_up.h"

namespace saikoku {

class BusinessCalendar;
class RuleFile;
class RuleSource;

/// @brief What must follow which outcome and until when, from rules/follow_ups.json.
struct FollowUpRules {
    struct Step {
        FollowUpState state = FollowUpState::Asked;
        bool isFirst = false;       ///< a talk may come to it
        QList<FollowUpState> next;  ///< empty: it is over
        int days = 0;               ///< business days within which the next step is due
        bool needsConsent = false;
        bool needsOfficer = false;  ///< decides: Permission::Hold
    };
    struct Topic {
        QString code;
        QString word;
    };

    QHash<FollowUpKind, QList<Step>> steps;
    QHash<FollowUpKind, QList<Topic>> topics;  ///< of the kinds that have some
    int slipUsableDays = 0;                    ///< from the day on which it is printed to its 使用期限
    int slipCallHour = 0;                      ///< Asia/Tokyo: when the call after its arrival is made

    const Step* find(FollowUpKind kind, FollowUpState state) const;
    /// @brief Those that a talk may come to, the usual one first.
    QList<FollowUpState> firstStates(FollowUpKind kind) const;
    bool isOver(FollowUpKind kind, FollowUpState state) const;
    /// @brief The office's word; the code itself when the office has none (any more).
    QString topicWord(FollowUpKind kind, const QString& code) const;

    static Result<FollowUpRules> fromJson(const RuleFile& file);
    static Result<FollowUpRules> fromRules(const RuleSource& source);
};

/// @brief How a follow-up stands on a date (Asia/Tokyo).
struct FollowUpStanding {
    FollowUpState state = FollowUpState::Asked;
    QDate since;                ///< of the last step
    QList<FollowUpState> next;  ///< what may follow; empty: it is over
    QDate dueBy;                ///< last day for the next step; invalid when it is over
    int days = 0;               ///< since its beginning
    bool isOverdue = false;
    bool isSlipExpired = false;  ///< 使用期限 has passed and nothing more may be paid with it

    bool isOpen() const { return !next.isEmpty(); }
};

/// @brief Pure. A state that the rules do not know (any more) is over.
FollowUpStanding standingOf(const FollowUp& followUp, const FollowUpRules& rules,
                            const BusinessCalendar& calendar, QDate today);

/// @brief Codes of the kinds that are open, in their order: of the case's summary.
QStringList openKinds(const QList<FollowUp>& followUps, const FollowUpRules& rules);

/// @brief A step that somebody wants to take.
struct FollowUpMove {
    FollowUpState to = FollowUpState::Sent;
    QDate on;           ///< Asia/Tokyo
    QDate usableUntil;  ///< invalid: not told
    bool consent = false;
};

/// @brief BadInput when the rules have no such step after the last one, for a day before it or after
/// today, for a 使用期限 that has passed or belongs to no slip, and without the consent that it needs.
Result<void> checkMove(const FollowUp& followUp, const FollowUpMove& move, const FollowUpRules& rules,
                       QDate today);

/// @brief The same of an outcome's beginning: its state and topic must be the kind's.
Result<void> checkBeginning(FollowUpKind kind, FollowUpState state, const QString& topic, bool consent,
                            const FollowUpRules& rules);

/// @brief When the person is called after the slip arrived, UTC.
QDateTime callAfterArrival(QDate sentOn, const FollowUpRules& rules, const BusinessCalendar& calendar);

}  // namespace saikoku
