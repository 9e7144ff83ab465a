#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/code_table.h"

namespace saikoku {

/// @brief What a box of a script does.
enum class BoxKind {
    Gate,      ///< identity: goes on only when the full name and two more are confirmed (domain.md 6.2)
    Say,       ///< something is said, then the next box follows
    Question,  ///< something is asked; each answer leads on
    End,       ///< the call is over
};

QString codeOf(BoxKind kind);   ///< gate, say, question, end
QString labelOf(BoxKind kind);  ///< translated
template <>
std::optional<BoxKind> valueOfCode(QStringView code);
template <>
std::vector<BoxKind> allValues();

/// @brief The turns that every talk about money must be able to take.
enum class ScriptBranch {
    AlreadyPaid,  ///< already_paid
    WillPay,      ///< will_pay
    CannotPay,    ///< cannot_pay
    Disputes,     ///< disputes
    Absent,       ///< absent
    Family,       ///< family, also the workplace and anybody else who answers
    Voicemail,    ///< voicemail
    WrongPerson,  ///< wrong_person
    CallsLater,   ///< calls_later: asks to be called, or calls back
};

QString codeOf(ScriptBranch branch);
QString labelOf(ScriptBranch branch);
template <>
std::optional<ScriptBranch> valueOfCode(QStringView code);
template <>
std::vector<ScriptBranch> allValues();

/// @brief Which part of the call's record an answer writes.
enum class RecordPart {
    Result,         ///< a ResultCode
    Counterpart,    ///< a Counterpart
    Reason,         ///< a NonPaymentReason
    Promise,        ///< opens date, amount and how; the value is a PaymentMethod, or empty: as asked
    Callback,       ///< opens the time; the value is HH:mm (Asia/Tokyo), or empty: as asked
    ReportedPaid,   ///< opens date and place of "said paid"; no value
    DoNotCall,      ///< asked not to be called at this number; no value
    Outcome,        ///< a code of the campaign's own results
    OutcomeReason,  ///< a code of the campaign's own reasons
    Handover,       ///< to an officer; the value is the matter in words
    FollowUp,       ///< what must follow the talk: a FollowUpKind, or with its first state as "slip:asked"
    Note,           ///< words for the note
};

QString codeOf(RecordPart part);   ///< result, counterpart, reason, promise, callback, paid, do_not_call,
                                   ///< outcome, outcome_reason, handover, follow_up, note
QString labelOf(RecordPart part);  ///< translated
template <>
std::optional<RecordPart> valueOfCode(QStringView code);
template <>
std::vector<RecordPart> allValues();

struct RecordWrite {
    RecordPart part = RecordPart::Note;
    QString value;

    bool operator==(const RecordWrite&) const = default;
};

/// @brief To whom a text is spoken.
enum class Audience { Person, Company };

QString codeOf(Audience audience);   ///< person, company
QString labelOf(Audience audience);  ///< translated
template <>
std::optional<Audience> valueOfCode(QStringView code);
template <>
std::vector<Audience> allValues();

/// @brief What is spoken, with {fields} (script_fields.h); a company hears its own where there is one.
struct ScriptText {
    QString person;
    QString company;  ///< empty: as to a person

    const QString& to(Audience audience) const {
        return audience == Audience::Company && !company.isEmpty() ? company : person;
    }
    bool operator==(const ScriptText&) const = default;
};

/// @brief The two exits of a gate.
inline constexpr char16_t kGateConfirmed[] = u"confirmed";
inline constexpr char16_t kGateRefused[] = u"not_confirmed";

/// @brief What the other side answers; of a gate: the two exits above.
struct ScriptAnswer {
    QString id;    ///< of its box
    QString text;  ///< what the clerk reads on the key
    QString next;  ///< the box that follows
    std::optional<ScriptBranch> branch;
    QList<RecordWrite> writes;

    /// @brief What it writes there; nothing when it doesn't.
    std::optional<QString> written(RecordPart part) const;
    bool operator==(const ScriptAnswer&) const = default;
};

struct ScriptBox {
    QString id;
    BoxKind kind = BoxKind::Say;
    QString title;
    ScriptText text;              ///< spoken; may be empty at an end
    QString note;                 ///< for the clerk, never spoken
    QList<ScriptAnswer> answers;  ///< of a question and a gate
    QString next;                 ///< of a say box
    int x = 0;                    ///< place on the canvas, of its upper left corner
    int y = 0;

    const ScriptAnswer* answer(const QString& answerId) const;
    ScriptAnswer* answer(const QString& answerId);
    /// @brief The boxes that may follow, in the order of the answers; none twice, empty ones left out.
    QStringList followers() const;
    bool operator==(const ScriptBox&) const = default;
};

/// @brief What a box is called where people read it: its title, else how it begins; its code only when it says nothing.
QString shownTitle(const ScriptBox& box);

/// @brief What a script is for. An empty list: any.
struct ScriptFor {
    QStringList campaigns;   ///< codes of campaigns, or kinds of them: money, health, survey
    QStringList taxItems;    ///< codes; one of the case's is enough
    QStringList statuses;    ///< codes of WorkflowStatus
    QStringList stages;      ///< current_year, carried_over, charges, or a stage of the office's table
    QStringList households;  ///< single, several (more than this person is in arrears), company
    QList<Audience> audiences;

    bool operator==(const ScriptFor&) const = default;
};

/// @brief Japanese, unless the script names another.
inline constexpr char16_t kScriptLanguage[] = u"ja";

/// @brief 架電スクリプト: boxes and what leads from one to the next; the first box is where a call begins.
struct Script {
    QString name;  ///< letters, digits, - and _: how files and commands call it
    QString title;
    QString language = QString::fromUtf16(kScriptLanguage);  ///< ja, ja-simple (やさしい日本語), en …
    bool isForOfficers = false;  ///< holds wording that only officers may use (domain.md 6.8)
    ScriptFor purpose;
    QList<ScriptBox> boxes;

    const ScriptBox* box(const QString& id) const;
    ScriptBox* box(const QString& id);
    /// @brief Place of the box; -1: there is none.
    qsizetype placeOf(const QString& id) const;
    bool operator==(const Script&) const = default;
};

}  // namespace saikoku
