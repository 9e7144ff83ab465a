#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/letters/notice_templates.h"
#include "core/notices/envelope.h"
#include "core/notices/letter.h"
#include "core/notices/notice_body.h"

namespace saikoku {

class Session;

/// @brief Whom letters are to go to, and what stands on all of them.
struct LetterRequest {
    CampaignId campaign;
    QString notice;                 ///< name of the template
    QString condition;              ///< as `cases --where`; empty: see below
    CallListId list;                ///< of a call list instead
    std::vector<TaxpayerId> cases;  ///< exactly these instead: one from the case, some from the list
    bool slipsAsked = false;        ///< of the others: whose payment slip was asked for in a talk and is not
                                    ///< printed yet; alone: all of them
    bool isSingle =
        false;          ///< one letter from its case (F9): protected people too, with the address they gave
    QDate date;         ///< on the letters; what is owed is as of it; not before the business date
    QDate deadline;     ///< 納付期限 asked for; invalid: the office's days after `date`
    QDate usableUntil;  ///< 使用期限 of slips; invalid: the deadline
    bool byHousehold =
        false;  ///< one letter a household, of all its members' arrears, to its eldest in arrears
    int notAgainDays =
        -1;            ///< not to whom a letter of this template left within so many days; -1: the office's
    QString envelope;  ///< empty: the office's usual
    bool hasEnclosure = false;  ///< a leaflet goes with each letter, also where the template asks for none
    bool isSpecimen = false;    ///< 見本: drawn to look at; nothing of it counts as sent
    QHash<QString, QString> values;  ///< further fields that stand on all of the letters
                                     ///< (givenLetterFields()), e.g. "check_place"
};

/// @brief Why somebody of the selection gets no letter. What eligibility says of Channel::Letter stands here
/// under its letter's word; templates that ask for nothing (LetterRules::asksNothing) pass over what only
/// waits for money.
enum class LetterExclusion {
    Protected,       ///< protected: never in bulk; singly only with permission and the address they gave
    Held,            ///< held: a hold that stops letters
    OfficersOnly,    ///< officer_only: a tax officer's case, or handed to one
    Done,            ///< done: the campaign has its answer, or its quota
    ActivePromise,   ///< active_promise
    MayPayYet,       ///< may_pay_yet: days after due date or demand letter in which people pay by themselves
    SaysPaid,        ///< says_paid: the receipt may still be on its way
    NoDemandYet,     ///< no_demand: 督促状 comes first, where the office wants it so for letters
    SentLately,      ///< sent_lately
    NoAddress,       ///< no_address: none, or no postcode
    Returned,        ///< returned: the last letter to this address came back
    Lapsed,          ///< lapsed: everything owed is time-barred
    PaidMeanwhile,   ///< paid: nothing owed any more
    NoPromise,       ///< no_promise: the template speaks of one
    Represented,     ///< represented: a lawyer or heir without an address on file
    NothingPastDue,  ///< nothing_past_due
    LedByOther,      ///< led_by_other: the same person's case that leads would tell of it and gets none
    Undrawable,      ///< undrawable: address or name does not fit; told with its place
};

QString codeOf(LetterExclusion reason);
QString labelOf(LetterExclusion reason);  ///< translated
template <>
std::optional<LetterExclusion> valueOfCode(QStringView code);
template <>
std::vector<LetterExclusion> allValues();

/// @brief One reason with its cases; every case counts under its first reason, in the order above.
struct ExcludedCases {
    LetterExclusion reason = LetterExclusion::Protected;
    std::vector<TaxpayerId> cases;
    QStringList why = {};  ///< of Undrawable: a sentence each, with case, place and remedy
};

/// @brief Who gets a letter, sorted by postcode, then number.
struct LetterSelection {
    LetterRequest request;  ///< with the office's values filled in
    qint64 selected = 0;    ///< cases that the request reaches: receivers, those joined to one, excluded ones
    NoticeVersion version;
    LetterOffice office;
    Envelope envelope;
    std::vector<TaxpayerId> receivers;
    QHash<TaxpayerId, QList<TaxpayerId>>
        joined;  ///< by receiver: whose arrears stand in the letter too (名寄せ, household)
    QSet<TaxpayerId>
        samePerson;  ///< of those: the receiver's own cases, to which the letter counts as sent too
    QHash<TaxpayerId, QList<qint64>> slips;  ///< by receiver: follow-ups whose slip leaves with the letter
    std::vector<ExcludedCases> excluded;
    qint64 newestDispatch = 0;  ///< of the store when it was made: a later one to these cases stops the batch
    qint64 newestPromise = 0;   ///< likewise: a later one stops the letters of its case
    qint64 newestHold = 0;      ///< likewise
    Yen owed;                   ///< by the receivers, with charges
    QString conditions;         ///< in words, for cover and batch
    QString logged;             ///< likewise for the log: without anything that leads to a person

    /// @brief Whether the folding machine adds its enclosure to each envelope.
    bool hasEnclosure() const { return request.hasEnclosure || version.notice.layout.hasEnclosure; }
};

/// @brief Asks whom the request reaches; writes nothing but the log (condition and count).
/// Permission::SendNotices; officers' templates Permission::Hold too. For the worker: walks the whole
/// selection.
Result<LetterSelection> selectLetters(Session& session, const LetterRequest& request,
                                      const std::function<bool(qint64 done, qint64 all)>& goOn = {});

/// @brief A letter with what it asks for.
struct AddressedLetter {
    TaxpayerId receiver;
    Letter letter;
    std::vector<ReceivableId> receivables;
    QString addressMark;  ///< a fingerprint of where it goes
    /// What stops it since the selection was made: protected, held, promised, paid; it tells nothing then and
    /// is not drawn.
    std::optional<LetterExclusion> stopped = {};
};
/// @brief The letters of some receivers, in their order; numbers are still to be given. Fails naming the
/// case. Permission::SendNotices.
Result<std::vector<AddressedLetter>> addressedLetters(Session& session, const LetterSelection& selection,
                                                      const std::vector<TaxpayerId>& some);
/// @brief The same, the letters alone.
Result<std::vector<Letter>> lettersOf(Session& session, const LetterSelection& selection,
                                      const std::vector<TaxpayerId>& some);

}  // namespace saikoku
