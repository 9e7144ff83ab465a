#include "core/work/contact_changes.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/arrears_repository.h"
#include "core/arrears/office_phone_repository.h"
#include "core/base/language.h"
#include "core/base/phone_number.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/claim_facts_repository.h"
#include "core/contact/contact_facts_repository.h"
#include "core/contact/phone_mark_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kPhone("phone.change");
const QLatin1String kWishes("contact.wishes");
const QLatin1String kLift("phone.lift");
constexpr qsizetype kLongestReason = 200;  ///< characters
constexpr qsizetype kLongest = 200;  ///< characters of a wish

const Phone* phoneOf(const Taxpayer& person, const QString& digits) {
    const auto found = std::find_if(person.phones.begin(), person.phones.end(), [&](const Phone& phone) { return phone.digits == digits; });
    return found == person.phones.end() ? nullptr : &*found;
}

Result<void> checkChange(const Taxpayer& person, const PhoneChange& change) {
    const Phone* known = phoneOf(person, change.digits);
    const bool isThere = known != nullptr && !known->isRetired;
    if (change.action == PhoneAction::Add && isThere) {
        return fail(ErrorCode::Rule, Text::tr("%1 is one of this person's numbers already.").arg(change.digits));
    }
    if (change.action != PhoneAction::Add && !isThere) {
        return fail(ErrorCode::Rule, known == nullptr ? Text::tr("%1 is none of this person's numbers. Add it first.").arg(change.digits)
                                                      : Text::tr("%1 is retired. Add it again first.").arg(change.digits));
    }
    return {};
}

/// What of the wishes rests on consent to the use, if anything of them does.
bool restsOn(const ContactWishes& wishes, ConsentKind kind) {
    switch (kind) {
        case ConsentKind::Workplace: return !wishes.workplaceContact.isEmpty();
        case ConsentKind::Interpreter: return !wishes.interpreter.isEmpty();
        case ConsentKind::Sms: return wishes.channel == Channel::Sms;
        case ConsentKind::Welfare:
        case ConsentKind::Recording:
        case ConsentKind::Family: return false;
    }
    return false;
}

ContactWishes without(ContactWishes wishes, ConsentKind kind) {
    if (kind == ConsentKind::Workplace) {
        wishes.workplaceContact.clear();
    } else if (kind == ConsentKind::Interpreter) {
        wishes.interpreter.clear();
    } else if (kind == ConsentKind::Sms) {
        wishes.channel.reset();
    }
    return wishes;
}

/// The workplace and an interpreter are third parties: nobody is named against what the person said last.
Result<void> mustNotBeRefused(Session& session, TaxpayerId taxpayer, const ContactWishes& before, const ContactWishes& wishes) {
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, ClaimFactsRepository(session.db()).of(taxpayer));
    for (const ConsentKind kind : allValues<ConsentKind>()) {
        const Consent* said = file.consentTo(kind);
        if (said != nullptr && !said->isGiven && restsOn(wishes, kind) && !restsOn(before, kind)) {
            return fail(ErrorCode::Rule, Text::tr("Consent to \"%1\" was withdrawn on %2. Record first that the person gave it again.")
                                             .arg(labelOf(kind), dateInSentence(said->saidOn)));
        }
    }
    return {};
}

Result<void> checkLength(const ContactWishes& wishes) {
    for (const QString& text : {wishes.language, wishes.interpreter, wishes.workplaceContact, wishes.note}) {
        if (text.size() > kLongest) {
            return fail(ErrorCode::BadInput, Text::tr("A wish has %1 characters at most: \"%2…\" is longer. Shorten it.")
                                                 .arg(QString::number(kLongest), text.left(20)));
        }
    }
    return {};
}

/// What stands on the number for the person now.
Result<PhoneMarks> marksOf(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& digits) {
    CaseParts parts;
    parts.phones = true;
    parts.callsSince = session.clock().nowUtc();  // only the marks are wanted
    PhoneMarks marks;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, {}}, parts, [&](CaseRecord& record) -> Result<void> {
        marks = phoneMarks(record.numbers.value(digits).records, taxpayer);
        return {};
    }));
    return marks;
}

/// Everybody on file with the number: it is usable again for all of them.
Result<QList<TaxpayerId>> ownersOf(Session& session, const QString& digits) {
    SAIKOKU_TRY_ASSIGN(const QList<Taxpayer> owners, ArrearsRepository(session.db()).taxpayersByPhone(digits));
    QList<TaxpayerId> ids;
    for (const Taxpayer& owner : owners) {
        ids.append(owner.id);
    }
    return ids;
}

/// A wrong number is a stranger's: their peace is not the seat's to give away.
Permission permissionToLift(PhoneMark mark) {
    return mark == PhoneMark::DoNotCall || mark == PhoneMark::WrongNumber ? Permission::Hold : Permission::Record;
}

}  // namespace

Result<void> liftMark(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& typed, PhoneMark mark, const QString& reason) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(permissionToLift(mark), kLift, target));
    SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(typed));
    const MarkLift lift{taxpayer, number.digits(), mark, reason.simplified(), session.actor().id, session.clock().nowUtc()};
    if (lift.reason.isEmpty() || lift.reason.size() > kLongestReason) {
        return fail(ErrorCode::BadInput, Text::tr("Why does the mark hold no longer? Write it, in %1 characters at most.").arg(kLongestReason));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY(mustBeShown(session, person));
        if (phoneOf(person, lift.digits) == nullptr) {
            return fail(ErrorCode::Rule, Text::tr("%1 is none of this person's numbers.").arg(lift.digits));
        }
        SAIKOKU_TRY_ASSIGN(const PhoneMarks marks, marksOf(session, campaign, taxpayer, lift.digits));
        if (!marks.has(mark)) {
            return fail(ErrorCode::Rule, Text::tr("%1 is not marked \"%2\".").arg(lift.digits, labelOf(mark)));
        }
        SAIKOKU_TRY(PhoneMarkRepository(session.db()).add(lift));
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> owners, ownersOf(session, lift.digits));
        SAIKOKU_TRY(refreshCases(session, owners));
        return session.log(kLift, QStringLiteral("case"), target, QJsonObject{{QStringLiteral("mark"), codeOf(mark)}});
    });
}

Result<void> changePhone(Session& session, TaxpayerId taxpayer, const PhoneChange& change) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kPhone, target));
    SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(change.digits));
    PhoneFact fact{change, taxpayer, session.actor().id, {}, session.clock().nowUtc()};
    fact.change.digits = number.digits();
    fact.change.remark = change.remark.simplified();
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOnFile(session, taxpayer));
        SAIKOKU_TRY(mustBeShown(session, person));
        SAIKOKU_TRY(checkChange(person, fact.change));
        SAIKOKU_TRY(OfficePhoneRepository(session.db()).add(fact));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kPhone, QStringLiteral("case"), target,
                           QJsonObject{{QStringLiteral("action"), codeOf(change.action)}, {QStringLiteral("source"), codeOf(change.source)}});
    });
}

Result<QList<PhoneFact>> phoneHistory(Session& session, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kPhone, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOnFile(session, taxpayer));
    if (!mustBeShown(session, person)) {
        return QList<PhoneFact>();
    }
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return OfficePhoneRepository(session.db(), facts).of(taxpayer);
}

Result<void> setContactWishes(Session& session, TaxpayerId taxpayer, const ContactWishes& typed) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kWishes, target));
    ContactWishes wishes = typed;
    for (QString* text : {&wishes.language, &wishes.interpreter, &wishes.workplaceContact, &wishes.note}) {
        *text = text->simplified();
    }
    SAIKOKU_TRY(checkLength(wishes));
    wishes.operatorId = session.actor().id;
    wishes.enteredAt = session.clock().nowUtc();
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOnFile(session, taxpayer));
        SAIKOKU_TRY(mustBeShown(session, person));
        ContactFactsRepository facts(session.db());
        SAIKOKU_TRY_ASSIGN(const ContactWishes before, facts.wishesOf(taxpayer));
        if (before.isSameAs(wishes)) {
            return {};
        }
        SAIKOKU_TRY(mustNotBeRefused(session, taxpayer, before, wishes));
        SAIKOKU_TRY(facts.add(taxpayer, wishes));
        return session.log(kWishes, QStringLiteral("case"), target,
                           QJsonObject{{QStringLiteral("relay"), codeOf(wishes.relay)},
                                       {QStringLiteral("workplace"), !wishes.workplaceContact.isEmpty()}});
    });
}

Result<void> dropWishOf(Session& session, TaxpayerId taxpayer, ConsentKind kind) {
    ContactFactsRepository facts(session.db());
    SAIKOKU_TRY_ASSIGN(const ContactWishes before, facts.wishesOf(taxpayer));
    if (!restsOn(before, kind)) {
        return {};
    }
    ContactWishes wishes = without(before, kind);
    wishes.operatorId = session.actor().id;
    wishes.enteredAt = session.clock().nowUtc();
    return facts.add(taxpayer, wishes);
}

}  // namespace saikoku
