#include "core/work/case_claims.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/base/language.h"
#include "core/base/phone_number.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/claim_facts_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"
#include "core/work/contact_changes.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

const QLatin1String kLook("claims.look");
const QLatin1String kConsent("consent.record");
const QLatin1String kGuarantor("guarantor.change");
const QLatin1String kCause("claim.cause");
constexpr qsizetype kLongest = 500;  ///< characters
constexpr qsizetype kShown = 20;

Result<void> checkWords(const QString& words, const QString& what) {
    if (words.trimmed().isEmpty() || words.size() > kLongest) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1: write it, in %2 characters at most.").arg(what).arg(kLongest));
    }
    return {};
}

Result<void> mustBeOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer,
                          const std::optional<ReceivableId>& receivable) {
    if (!receivable) {
        return {};
    }
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::All;
    bool isTheirs = false;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, {}}, parts,
                          [&](CaseRecord& record) -> Result<void> {
                              isTheirs =
                                  std::any_of(record.receivables.begin(), record.receivables.end(),
                                              [&](const Receivable& each) { return each.id == *receivable; });
                              return {};
                          }));
    return isTheirs ? Result<void>()
                    : fail(ErrorCode::Rule,
                           Text::tr("Receivable %1 is none of this case.").arg(receivable->value));
}

Result<bool> hasMoney(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    return known && known->hasMoney;
}

/// What is owed and who answers for it is no business of another campaign.
Result<void> mustHaveMoney(Session& session, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const bool has, hasMoney(session, campaign));
    return has ? Result<void>()
               : fail(
                     ErrorCode::Rule,
                     Text::tr("This campaign has no money: it has neither guarantors nor causes of claims."));
}

Result<void> shownCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    return mustBeShown(session, person);
}

/// What may be empty: an address, a security, a note.
Result<void> checkLengths(const QStringList& words) {
    for (const QString& each : words) {
        if (each.size() > kLongest) {
            return fail(ErrorCode::BadInput, Text::tr("\"%1 …\" is longer than %2 characters. Shorten it.")
                                                 .arg(each.left(kShown))
                                                 .arg(kLongest));
        }
    }
    return {};
}

/// An officer's step on one of the case's guarantors, the case locked.
template <class Work>
Result<void> onGuarantor(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 guarantor,
                         const QString& reason, const char* what, Work work) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kGuarantor, target));
    SAIKOKU_TRY(checkWords(reason, Text::tr("Why")));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(shownCase(session, campaign, taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        ClaimFactsRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const ClaimFile file, repository.of(taxpayer));
        if (std::none_of(file.guarantors.begin(), file.guarantors.end(),
                         [&](const Guarantor& each) { return each.id == guarantor; })) {
            return fail(ErrorCode::NotFound,
                        Text::tr("There is no guarantor %1 on this case (any more).").arg(guarantor));
        }
        SAIKOKU_TRY(work(repository, ClaimStep{reason.trimmed(), session.actor().id, session.clock().nowUtc(),
                                               session.today()}));
        return session.log(
            kGuarantor, QStringLiteral("case"), target,
            {{QStringLiteral("guarantor"), guarantor}, {QStringLiteral("step"), QLatin1String(what)}});
    });
}

}  // namespace

Result<ClaimFile> claimsOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, QString::number(taxpayer.value)));
    SAIKOKU_TRY(countRead(session, {taxpayer}));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(ClaimFile file, ClaimFactsRepository(session.db(), facts).of(taxpayer));
    SAIKOKU_TRY_ASSIGN(const bool owes, hasMoney(session, campaign));
    file.narrowTo(campaign, owes);
    if (!mustBeShown(session, person)) {
        file.mask();
    }
    return file;
}

Result<qint64> recordConsent(Session& session, CampaignId campaign, const Consent& typed) {
    const QString target = QString::number(typed.taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kConsent, target));
    Consent consent = typed;
    consent.campaign = campaign;
    consent.note = typed.note.trimmed();
    consent.saidOn = typed.saidOn.isValid() ? typed.saidOn : session.today();
    if (consent.saidOn > session.today()) {
        return fail(ErrorCode::BadInput, Text::tr("Said on %1: that day has not come. Give today or earlier.")
                                             .arg(dateInSentence(consent.saidOn)));
    }
    if (consent.note.size() > kLongest) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The note is longer than %1 characters. Shorten it.").arg(kLongest));
    }
    consent.operatorId = session.actor().id;
    consent.enteredAt = session.clock().nowUtc();
    consent.knownOn = session.today();
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(holdCaseLock(session.db(), consent.taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, consent.taxpayer));
        SAIKOKU_TRY_ASSIGN(const qint64 id, ClaimFactsRepository(session.db()).add(consent));
        if (!consent.isGiven) {
            SAIKOKU_TRY(dropWishOf(session, consent.taxpayer, consent.kind));
        }
        SAIKOKU_TRY(session.log(
            kConsent, QStringLiteral("case"), target,
            {{QStringLiteral("kind"), codeOf(consent.kind)}, {QStringLiteral("given"), consent.isGiven}}));
        return id;
    });
}

Result<void> keepConsent(Session& session, CampaignId campaign, TaxpayerId taxpayer, ConsentKind kind,
                         QDate saidOn) {
    ClaimFactsRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, repository.of(taxpayer));
    if (file.allows(kind)) {
        return {};
    }
    Consent consent;
    consent.taxpayer = taxpayer;
    consent.campaign = campaign;
    consent.kind = kind;
    consent.saidOn = saidOn;
    consent.operatorId = session.actor().id;
    consent.enteredAt = session.clock().nowUtc();
    consent.knownOn = session.today();
    SAIKOKU_TRY(repository.add(consent));
    return {};
}

Result<qint64> addGuarantor(Session& session, CampaignId campaign, const Guarantor& typed) {
    const QString target = QString::number(typed.taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kGuarantor, target));
    Guarantor guarantor = typed;
    SAIKOKU_TRY(checkWords(guarantor.name, Text::tr("Name of the guarantor")));
    SAIKOKU_TRY(checkLengths({guarantor.address, guarantor.note}));
    if (guarantor.address.trimmed().isEmpty() && guarantor.phoneDigits.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("A guarantor needs an address or a telephone number."));
    }
    if (!guarantor.phoneDigits.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(guarantor.phoneDigits));
        guarantor.phoneDigits = phone.digits();
    }
    guarantor.operatorId = session.actor().id;
    guarantor.enteredAt = session.clock().nowUtc();
    guarantor.knownOn = session.today();
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(holdCaseLock(session.db(), guarantor.taxpayer));
        SAIKOKU_TRY(shownCase(session, campaign, guarantor.taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        SAIKOKU_TRY(mustBeOfCase(session, campaign, guarantor.taxpayer, guarantor.receivable));
        SAIKOKU_TRY_ASSIGN(const qint64 id, ClaimFactsRepository(session.db()).add(guarantor));
        SAIKOKU_TRY(session.log(
            kGuarantor, QStringLiteral("case"), target,
            {{QStringLiteral("guarantor"), id}, {QStringLiteral("step"), QStringLiteral("add")}}));
        return id;
    });
}

Result<void> decideGuarantor(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 guarantor,
                             bool mayContact, const QString& reason) {
    return onGuarantor(session, campaign, taxpayer, guarantor, reason, mayContact ? "allow" : "forbid",
                       [&](ClaimFactsRepository& repository, const ClaimStep& step) {
                           return repository.decide(guarantor, mayContact, step);
                       });
}

Result<void> endGuarantor(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 guarantor,
                          const QString& reason) {
    return onGuarantor(session, campaign, taxpayer, guarantor, reason, "end",
                       [&](ClaimFactsRepository& repository, const ClaimStep& step) {
                           return repository.end(guarantor, step);
                       });
}

Result<qint64> setClaimCause(Session& session, CampaignId campaign, const ClaimCause& typed) {
    const QString target = QString::number(typed.taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Hold, kCause, target));
    SAIKOKU_TRY(checkWords(typed.cause, Text::tr("Cause of the claim")));
    SAIKOKU_TRY(checkLengths({typed.security}));
    ClaimCause cause = typed;
    cause.operatorId = session.actor().id;
    cause.enteredAt = session.clock().nowUtc();
    cause.knownOn = session.today();
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(holdCaseLock(session.db(), cause.taxpayer));
        SAIKOKU_TRY(shownCase(session, campaign, cause.taxpayer));
        SAIKOKU_TRY(mustHaveMoney(session, campaign));
        SAIKOKU_TRY(mustBeOfCase(session, campaign, cause.taxpayer, cause.receivable));
        SAIKOKU_TRY_ASSIGN(const qint64 id, ClaimFactsRepository(session.db()).add(cause));
        SAIKOKU_TRY(session.log(kCause, QStringLiteral("case"), target, {{QStringLiteral("cause"), id}}));
        return id;
    });
}

}  // namespace saikoku
