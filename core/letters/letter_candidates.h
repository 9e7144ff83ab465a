#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/letters/letter_exclusion.h"
#include "core/notices/notice_template.h"

namespace saikoku {

class Session;

/// @brief One case that might get a letter.
struct LetterCandidate {
    TaxpayerId id;
    QString number;
    QString household;
    QString postalCode;  ///< of the address to which it would go
    QDate birthDate;
    bool isCompany = false;
    bool goesHome = false;  ///< the letter would go to the home address, to nobody else
    LetterFacts facts;
    QString refused;  ///< why there is no sum of late charges, for the person; else empty
};

/// @brief What a letter of one person tells: their own case first, then those joined to it.
struct LetterPerson {
    LetterCandidate head;         ///< with the sums and reasons of all of them
    QList<TaxpayerId> joined;     ///< the same person's other cases
    QList<TaxpayerId> household;  ///< others of the household, with theirs
};

/// @brief What is read of the cases of a selection.
struct CandidateQuestion {
    CampaignId campaign;
    LetterQuestion letter;
    PromiseMeant promise = PromiseMeant::Any;
};

/// @brief What a selection asks of its cases. Both must outlive it. Pure.
CandidateQuestion candidateQuestion(const LetterRequest& request, const NoticeTemplate& notice,
                                    const LetterRules& rules);

/// @brief The cases with all that decides about a letter, set by set; cases that are on file no more are left
/// out. A part of services.
Result<QHash<TaxpayerId, LetterCandidate>> letterCandidates(
    Session& session, const CandidateQuestion& question, const QList<TaxpayerId>& cases,
    const std::function<bool(qint64 done, qint64 all)>& goOn);

/// @brief Who leads which case of the same person, while the person is called in the case that leads. Pure.
/// @param leads by the led one, as officers decided
QHash<TaxpayerId, TaxpayerId> ledNow(const QHash<TaxpayerId, LetterCandidate>& candidates,
                                     const QHash<TaxpayerId, TaxpayerId>& leads);

/// @brief One letter a person: cases that are led are told of in the letter of the one that leads. Members on
/// a hold that stops letters are not. Pure.
std::vector<LetterPerson> personsOf(const QHash<TaxpayerId, LetterCandidate>& candidates,
                                    const QHash<TaxpayerId, TaxpayerId>& led, const LetterRules& rules);

/// @brief One letter a household, to its eldest in arrears; companies, protected people, who has no household
/// and whose letters go elsewhere (a representative, an heir, a mailing address) stay alone. Pure.
std::vector<LetterPerson> householdsOf(std::vector<LetterPerson> persons);

}  // namespace saikoku
