#include "core/work/contact_changes.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/office_phone_repository.h"
#include "core/base/phone_number.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/contact_facts_repository.h"
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

Result<void> checkLength(const ContactWishes& wishes) {
    for (const QString& text : {wishes.language, wishes.interpreter, wishes.workplaceContact, wishes.note}) {
        if (text.size() > kLongest) {
            return fail(ErrorCode::BadInput, Text::tr("A wish has %1 characters at most: \"%2…\" is longer. Shorten it.")
                                                 .arg(QString::number(kLongest), text.left(20)));
        }
    }
    return {};
}

}  // namespace

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
        SAIKOKU_TRY(facts.add(taxpayer, wishes));
        return session.log(kWishes, QStringLiteral("case"), target,
                           QJsonObject{{QStringLiteral("relay"), codeOf(wishes.relay)},
                                       {QStringLiteral("workplace"), !wishes.workplaceContact.isEmpty()}});
    });
}

}  // namespace saikoku
