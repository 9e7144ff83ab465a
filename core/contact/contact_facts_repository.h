#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/contact/case_label.h"
#include "core/contact/contact_wishes.h"
#include "core/contact/phone_research.h"
#include "core/contact/unmatched_call.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief Who entered a fact, and when (UTC).
struct EnteredBy {
    OperatorId operatorId;
    QDateTime at;
};

class Statement;

/// @brief The wishes of a row of contact_wish_in_force: the person, then the columns in the order of the
/// view.
ContactWishes wishesIn(Statement& row);

/// @brief How often a word is used.
struct LabelUse {
    QString text;
    LabelColour colour = LabelColour::Yellow;
    qint64 cases = 0;
};

/// @brief Wishes, labels, research of numbers and calls without a case: adds rows, never
/// changes one. What stands on a case is read with everything else on it
/// (case_reader_repository.h).
class ContactFactsRepository {
public:
    explicit ContactFactsRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    Result<void> add(TaxpayerId taxpayer, const ContactWishes& wishes);
    /// @brief The person's in force; none entered: ContactWishes().
    Result<ContactWishes> wishesOf(TaxpayerId taxpayer) const;
    Result<qint64> add(CampaignId campaign, TaxpayerId taxpayer, const CaseLabel& label, const QDateTime& at);
    Result<void> removeLabel(qint64 label, QDate on, const EnteredBy& by);
    Result<void> add(const PhoneResearch& step);
    Result<qint64> add(const UnmatchedCall& call);
    Result<void> addDispatchAnswer(qint64 dispatch, NegotiationId record, QDate on);

    /// @brief Every label of the campaign not removed and not over by the day, with its case.
    struct LabelOfCase {
        TaxpayerId taxpayer;
        CaseLabel label;
    };
    Result<QList<LabelOfCase>> labels(CampaignId campaign, QDate day) const;
    /// @brief The newest step of each of these people, with names.
    Result<QList<PhoneResearch>> research(const QList<TaxpayerId>& taxpayers) const;
    /// @brief Every step of one, newest first.
    Result<QList<PhoneResearch>> researchOf(TaxpayerId taxpayer) const;
    /// @brief Of the days, newest first.
    Result<QList<UnmatchedCall>> unmatchedCalls(CampaignId campaign, QDate from, QDate to) const;

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
