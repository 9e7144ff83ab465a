#include "core/work/person_links.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <span>

#include "core/arrears/arrears_repository.h"
#include "core/arrears/person_link_repository.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"
#include "core/work/link_contradiction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kLook("person.pairs");
const QLatin1String kJoin("person.join");
const QLatin1String kDifferent("person.different");
const QLatin1String kPart("person.part");
constexpr qsizetype kLongestNote = 500;  ///< characters

using Rows = QHash<TaxpayerId, CaseSummary>;

Result<void> mustHaveMoney(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    if (!known || !known->hasMoney) {
        return fail(ErrorCode::Rule,
                    Text::tr("People are joined where money is collected, and this campaign collects none. "
                             "Name a campaign with money."));
    }
    return {};
}

Result<Rows> rowsOf(Session& session, CampaignId campaign, const QList<TaxpayerId>& ids) {
    Rows rows;
    for (qsizetype from = 0; from < ids.size(); from += kPageOfCases) {
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> page,
                           caseRows(session, campaign, ids.mid(from, kPageOfCases), RowUse::Logged));
        for (const CaseSummary& row : page) {
            rows.insert(row.taxpayer, row);
        }
    }
    return rows;
}

bool isShown(const Session& session, const CaseSummary& row) {
    return !row.isProtected || isRevealed(session, row.taxpayer);
}

QPair<qint64, qint64> keyOf(TaxpayerId one, TaxpayerId other) {
    return std::minmax(one.value, other.value);
}

/// Both sides as people read them.
Result<PersonPair> describe(Session& session, const CaseSummary& lead, const CaseSummary& other,
                            std::vector<SameSign> signs) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    ArrearsRepository arrears(session.db(), facts);
    PersonPair pair{lead, other, {}, {}, {}, {}, std::move(signs), {}, {}};
    for (const bool isLead : {true, false}) {
        const CaseSummary& row = isLead ? lead : other;
        SAIKOKU_TRY_ASSIGN(const std::optional<Taxpayer> person, arrears.taxpayer(row.taxpayer));
        if (person) {
            (isLead ? pair.leadBirth : pair.otherBirth) = person->birthDate;
            (isLead ? pair.leadAddress : pair.otherAddress) = person->address + person->building;
        }
        if (row.hold) {
            pair.holds.append(Text::tr("%1: %2", "number, hold").arg(row.number, labelOf(*row.hold)));
        }
    }
    return pair;
}

QList<TaxpayerId> idsOf(std::span<const SamePersonProposal> proposals) {
    QSet<TaxpayerId> ids;
    for (const SamePersonProposal& each : proposals) {
        ids.insert(each.first);
        ids.insert(each.second);
    }
    return {ids.begin(), ids.end()};
}

/// Of whom nobody said anything yet. Those of one person by way of a third case are decided too.
Result<std::vector<SamePersonProposal>> undecided(Session& session, std::optional<TaxpayerId> of) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<SamePersonRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    PersonLinkRepository links(session.db(), facts);
    QList<TaxpayerId> compared;
    if (of) {
        SAIKOKU_TRY_ASSIGN(compared, links.comparable(*of));
        compared.append(*of);
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<PersonTraits> people, links.traits(compared));
    SAIKOKU_TRY_ASSIGN(const QList<PersonLink> said, links.inForce(compared));
    QSet<QPair<qint64, qint64>> decided;
    QHash<TaxpayerId, TaxpayerId> leads;
    for (const PersonLink& link : said) {
        decided.insert(keyOf(link.taxpayer, link.lead));
        if (link.verdict == PersonVerdict::Same) {
            leads.insert(link.taxpayer, link.lead);
        }
    }
    SamePersonRules all = *rules;
    all.mostProposals = static_cast<int>(
        std::min<std::size_t>(people.size() + static_cast<std::size_t>(all.mostProposals), 1'000'000));
    std::vector<SamePersonProposal> proposals = proposeSamePersons(people, all);
    std::erase_if(proposals, [&](const SamePersonProposal& each) {
        const bool isOfPerson = !of || each.first == *of || each.second == *of;
        return !isOfPerson || decided.contains(keyOf(each.first, each.second)) ||
               leads.value(each.first, each.first) == leads.value(each.second, each.second);
    });
    return proposals;
}

struct ShownProposal {
    const SamePersonProposal* proposal;
    CaseSummary lead;  ///< of the larger sum
    CaseSummary other;
};

/// Those of them whose two cases the actor may see in the campaign.
Result<void> addShown(Session& session, CampaignId campaign, std::span<const SamePersonProposal> proposals,
                      std::vector<ShownProposal>& shown) {
    SAIKOKU_TRY_ASSIGN(const Rows rows, rowsOf(session, campaign, idsOf(proposals)));
    for (const SamePersonProposal& each : proposals) {
        const auto one = rows.constFind(each.first);
        const auto other = rows.constFind(each.second);
        if (one == rows.constEnd() || other == rows.constEnd() || !isShown(session, *one) ||
            !isShown(session, *other)) {
            continue;
        }
        const bool keepsOrder = one->outstanding >= other->outstanding;
        shown.push_back({&each, keepsOrder ? *one : *other, keepsOrder ? *other : *one});
    }
    return {};
}

Result<Taxpayer> shownPerson(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(Taxpayer person, caseOnFile(session, campaign, taxpayer));
    SAIKOKU_TRY(mustBeShown(session, person));
    return person;
}

Result<void> mustBeWords(const QString& note, qsizetype shortest) {
    if (note.size() < shortest || note.size() > kLongestNote) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("Write what shows it, in %1 to %2 characters: the document, its number, who said so.")
                .arg(shortest)
                .arg(kLongestNote));
    }
    return {};
}

/// In the order of their ids: two seats never wait for each other.
Result<void> holdBoth(Session& session, TaxpayerId one, TaxpayerId other) {
    SAIKOKU_TRY(holdCaseLock(session.db(), one.value < other.value ? one : other));
    return holdCaseLock(session.db(), one.value < other.value ? other : one);
}

std::optional<PersonLink> linkBetween(const QList<PersonLink>& links, TaxpayerId one, TaxpayerId other) {
    const auto found = std::find_if(links.begin(), links.end(), [&](const PersonLink& link) {
        return keyOf(link.taxpayer, link.lead) == keyOf(one, other);
    });
    return found == links.end() ? std::nullopt : std::optional<PersonLink>(*found);
}

Result<void> mayJoin(const QList<PersonLink>& links, const Taxpayer& lead, const Taxpayer& other) {
    if (lead.id == other.id || lead.isCompany != other.isCompany) {
        return fail(ErrorCode::Rule,
                    lead.id == other.id ? Text::tr("A case can't be joined with itself. Name two numbers.")
                                        : Text::tr("%1 and %2 are a person and a company. They can't be one.")
                                              .arg(lead.number, other.number));
    }
    if (const auto link = linkBetween(links, lead.id, other.id)) {
        return fail(ErrorCode::Rule, Text::tr("%1 and %2 are said to be %3 already. Part them first.")
                                         .arg(lead.number, other.number, labelOf(link->verdict)));
    }
    for (const PersonLink& link : links) {
        if (link.verdict != PersonVerdict::Same) {
            continue;
        }
        if (link.taxpayer == lead.id) {
            return fail(ErrorCode::Rule,
                        Text::tr("%1 is led by another case. Join with that one.").arg(lead.number));
        }
        if (link.taxpayer == other.id || link.lead == other.id) {
            return fail(ErrorCode::Rule,
                        Text::tr("%1 is joined with another case already. Part them first, or let it lead.")
                            .arg(other.number));
        }
    }
    return {};
}

/// Empty of somebody who may not be told of.
Result<QString> toldNumber(Session& session, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOnFile(session, taxpayer));
    return mustBeShown(session, person) ? person.number : QString();
}

Error contradictionOf(const PersonLink& before, const QString& third, const Taxpayer& lead,
                      const Taxpayer& other) {
    const QString by = before.operatorName;
    const QString on = dateInSentence(toTokyo(before.decidedAt).date());
    QString sentence;
    if (before.verdict == PersonVerdict::Different) {
        sentence = third.isEmpty()
                       ? Text::tr("%1 is said to be somebody else than another case that is joined with %2, by "
                                  "%3 on %4. Part what does not hold first.")
                             .arg(other.number, lead.number, by, on)
                       : Text::tr("%1 and %2 are said to be different people, by %3 on %4, and %2 is joined with "
                                  "%5. Part what does not hold first.")
                             .arg(other.number, third, by, on, lead.number);
    } else {
        sentence = third.isEmpty()
                       ? Text::tr("%1 and %2 are one person by way of another case, as %3 said on %4. Part one of "
                                  "them first.")
                             .arg(lead.number, other.number, by, on)
                       : Text::tr("%1 and %2 are one person by way of %5, as %3 said on %4. Part one of them "
                                  "first.")
                             .arg(lead.number, other.number, by, on, third);
    }
    return {ErrorCode::Rule, sentence, {}};
}

/// What follows from what was said of others. The locks of the two are enough: whatever makes one person
/// larger or tells two of it apart holds one of them too.
Result<void> mustAgree(Session& session, const PersonLink& link, const QList<PersonLink>& said,
                       const QList<TaxpayerId>& person, const Taxpayer& lead, const Taxpayer& other) {
    const auto before = contradicted(link, said, person);
    if (!before) {
        return {};
    }
    const bool isOfLed = before->verdict == PersonVerdict::Same || before->lead != other.id;
    SAIKOKU_TRY_ASSIGN(const QString third,
                       toldNumber(session, isOfLed ? before->lead : before->taxpayer));
    return fail(contradictionOf(*before, third, lead, other));
}

Result<void> store(Session& session, CampaignId campaign, PersonLink link, QLatin1String operation) {
    const QString target = QString::number(link.lead.value);
    SAIKOKU_TRY(session.require(Permission::Hold, operation, target));
    link.operatorId = session.actor().id;
    link.decidedAt = session.clock().nowUtc();
    link.note = link.note.simplified();
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<SamePersonRules>());
    SAIKOKU_TRY(mustBeWords(link.note, rules->shortestProof));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdBoth(session, link.lead, link.taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        SAIKOKU_TRY_ASSIGN(const Taxpayer lead, shownPerson(session, campaign, link.lead));
        SAIKOKU_TRY_ASSIGN(const Taxpayer other, shownPerson(session, campaign, link.taxpayer));
        PersonLinkRepository links(session.db());
        SAIKOKU_TRY_ASSIGN(QList<TaxpayerId> person, links.personOf(link.lead));
        person = person.isEmpty() ? QList<TaxpayerId>{link.lead} : person;
        SAIKOKU_TRY_ASSIGN(const QList<PersonLink> said,
                           links.inForce(person + QList<TaxpayerId>{link.taxpayer}));
        if (link.verdict == PersonVerdict::Same) {
            SAIKOKU_TRY(mayJoin(said, lead, other));
        } else if (const auto before = linkBetween(said, link.lead, link.taxpayer);
                   before || lead.id == other.id) {
            return fail(ErrorCode::Rule,
                        before ? Text::tr("%1 and %2 are said to be %3 already. Part them first.")
                                     .arg(lead.number, other.number, labelOf(before->verdict))
                               : Text::tr("A case can't be joined with itself. Name two numbers."));
        }
        SAIKOKU_TRY(mustAgree(session, link, said, person, lead, other));
        SAIKOKU_TRY(links.add(link));
        SAIKOKU_TRY(refreshCases(session, {link.lead, link.taxpayer}));
        QJsonObject detail{{QStringLiteral("other"), QString::number(link.taxpayer.value)}};
        if (link.proof) {
            detail.insert(QStringLiteral("proof"), codeOf(*link.proof));
        }
        return session.log(operation, QStringLiteral("case"), target, detail);
    });
}

}  // namespace

Result<QList<PersonPair>> samePersonProposals(Session& session, CampaignId campaign,
                                              std::optional<TaxpayerId> of) {
    SAIKOKU_TRY(session.require(Permission::Hold, kLook));
    SAIKOKU_TRY(mustHaveMoney(session, campaign));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<SamePersonRules>());
    SAIKOKU_TRY_ASSIGN(const std::vector<SamePersonProposal> proposals, undecided(session, of));
    const auto most = static_cast<std::size_t>(rules->mostProposals);
    std::vector<ShownProposal> shown;
    // of those only that come before the last one shown is anything read: what is read is counted
    for (std::size_t from = 0; from < proposals.size() && shown.size() < most;) {
        const std::size_t size = std::min(most - shown.size(), proposals.size() - from);
        SAIKOKU_TRY(addShown(session, campaign, std::span(proposals).subspan(from, size), shown));
        from += size;
    }
    // a pair that owes nothing keeps nobody from being called twice
    std::stable_partition(shown.begin(), shown.end(), [](const ShownProposal& each) { return each.lead.outstanding > Yen(); });
    SAIKOKU_TRY(session.log(kLook, QStringLiteral("case"), {}, {}, static_cast<qint64>(shown.size())));
    QList<PersonPair> pairs;
    for (const ShownProposal& each : shown) {
        SAIKOKU_TRY_ASSIGN(PersonPair pair, describe(session, each.lead, each.other, each.proposal->signs));
        pairs.append(std::move(pair));
    }
    return pairs;
}

Result<PersonPair> pairOf(Session& session, CampaignId campaign, TaxpayerId lead, TaxpayerId other) {
    SAIKOKU_TRY(session.require(Permission::Hold, kLook, QString::number(lead.value)));
    SAIKOKU_TRY(mustHaveMoney(session, campaign));
    SAIKOKU_TRY(shownPerson(session, campaign, lead));
    SAIKOKU_TRY(shownPerson(session, campaign, other));
    SAIKOKU_TRY(session.log(kLook, QStringLiteral("case"), QString::number(lead.value),
                            {{QStringLiteral("other"), QString::number(other.value)}}, 2));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    PersonLinkRepository links(session.db(), facts);
    SAIKOKU_TRY_ASSIGN(const std::vector<PersonTraits> traits, links.traits({lead, other}));
    SAIKOKU_TRY_ASSIGN(QList<TaxpayerId> person, links.personOf(lead));
    person.append({lead, other});
    SAIKOKU_TRY_ASSIGN(const Rows rows, rowsOf(session, campaign, person));
    SAIKOKU_TRY_ASSIGN(PersonPair pair, describe(session, rows.value(lead), rows.value(other),
                                                 traits.size() == 2 ? sameSigns(traits.front(), traits.back())
                                                                    : std::vector<SameSign>()));
    for (const TaxpayerId id : std::as_const(person)) {
        if (id != lead && id != other && rows.contains(id) && isShown(session, rows.value(id))) {
            pair.joinedToo.append(rows.value(id).number);
        }
    }
    return pair;
}

Result<QList<DecidedPair>> decidedPairs(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Hold, kLook));
    SAIKOKU_TRY(mustHaveMoney(session, campaign));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const QList<PersonLink> links, PersonLinkRepository(session.db(), facts).inForce());
    QSet<TaxpayerId> ids;
    for (const PersonLink& link : links) {
        ids.insert(link.lead);
        ids.insert(link.taxpayer);
    }
    SAIKOKU_TRY_ASSIGN(const Rows rows, rowsOf(session, campaign, {ids.begin(), ids.end()}));
    QList<DecidedPair> pairs;
    for (const PersonLink& link : links) {
        const auto lead = rows.constFind(link.lead);
        const auto other = rows.constFind(link.taxpayer);
        if (lead != rows.constEnd() && other != rows.constEnd() && isShown(session, *lead) &&
            isShown(session, *other)) {
            pairs.prepend({link, *lead, *other});
        }
    }
    SAIKOKU_TRY(
        session.log(kLook, QStringLiteral("case"), {}, {{QStringLiteral("decided"), true}}, pairs.size()));
    return pairs;
}

Result<void> joinPersons(Session& session, CampaignId campaign, TaxpayerId lead, TaxpayerId other,
                         const JoinEntry& entry) {
    return store(session, campaign,
                 {0, other, lead, PersonVerdict::Same, entry.proof, entry.note, {}, {}, {}}, kJoin);
}

Result<void> sayDifferent(Session& session, CampaignId campaign, TaxpayerId one, TaxpayerId other,
                          const QString& note) {
    return store(session, campaign, {0, other, one, PersonVerdict::Different, std::nullopt, note, {}, {}, {}},
                 kDifferent);
}

Result<void> partPersons(Session& session, CampaignId campaign, TaxpayerId one, TaxpayerId other,
                         const QString& typed) {
    const QString target = QString::number(one.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kPart, target));
    const QString reason = typed.simplified();
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<SamePersonRules>());
    SAIKOKU_TRY(mustBeWords(reason, rules->shortestProof));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdBoth(session, one, other));
        SAIKOKU_TRY(shownPerson(session, campaign, one));
        SAIKOKU_TRY(shownPerson(session, campaign, other));
        PersonLinkRepository links(session.db());
        SAIKOKU_TRY_ASSIGN(const QList<PersonLink> said, links.inForce({one, other}));
        const auto link = linkBetween(said, one, other);
        if (!link) {
            return fail(ErrorCode::NotFound, Text::tr("Nobody has joined these two or told them apart."));
        }
        SAIKOKU_TRY(links.end(link->id, reason, session.actor().id, session.clock().nowUtc()));
        SAIKOKU_TRY(refreshCases(session, {one, other}));
        return session.log(kPart, QStringLiteral("case"), target,
                           {{QStringLiteral("other"), QString::number(other.value)}});
    });
}

}  // namespace saikoku
