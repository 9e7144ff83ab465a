#include "core/letters/letter_addresses.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "core/base/clock.h"
#include "core/base/postal_code.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
#include "core/letters/letter_address_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kList("letter_address.list");
const QLatin1String kAdd("letter_address.add");
const QLatin1String kEnd("letter_address.end");
constexpr qsizetype kLongestLine = 120;  ///< characters

constexpr std::array kKinds{
    CodeRow<LetterAddressKind>{LetterAddressKind::ProtectedGiven, "protected_given",
                               QT_TRANSLATE_NOOP("Letters", "given by the protected person")},
    CodeRow<LetterAddressKind>{LetterAddressKind::Heir, "heir", QT_TRANSLATE_NOOP("Letters", "heir")},
    CodeRow<LetterAddressKind>{LetterAddressKind::Representative, "representative",
                               QT_TRANSLATE_NOOP("Letters", "representative")},
    CodeRow<LetterAddressKind>{LetterAddressKind::Mailing, "mailing",
                               QT_TRANSLATE_NOOP("Letters", "mailing address")},
};

bool isSomebodyElse(LetterAddressKind kind) {
    return kind == LetterAddressKind::Heir || kind == LetterAddressKind::Representative;
}

Result<void> checkLines(const OfficeLetterAddress& address) {
    for (const QString& line : {address.name, address.honorific, address.careOf, address.address,
                                address.building, address.source}) {
        if (line.size() > kLongestLine) {
            return fail(ErrorCode::BadInput,
                        Text::tr("A line has %1 characters at most: \"%2…\" is longer. Shorten it.")
                            .arg(QString::number(kLongestLine), line.left(20)));
        }
    }
    if (address.address.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Write the address to which letters are to go."));
    }
    if (address.source.isEmpty()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("How does the office know the address? Write its source, e.g. a form and its date."));
    }
    if (isSomebodyElse(address.kind) && address.name.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Write the name of the %1.").arg(labelOf(address.kind)));
    }
    if (address.until.isValid() && address.until < address.from) {
        return fail(ErrorCode::BadInput, Text::tr("The address ends before it begins. Correct the days."));
    }
    return {};
}

Result<OfficeLetterAddress> checked(const Session& session, const OfficeLetterAddress& typed) {
    OfficeLetterAddress address = typed;
    for (QString* line : {&address.name, &address.honorific, &address.careOf, &address.address,
                          &address.building, &address.source}) {
        *line = line->simplified();
    }
    if (!address.from.isValid()) {
        address.from = session.today();
    }
    const std::optional<PostalCode> code = PostalCode::parse(address.postalCode);
    if (!code) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("\"%1\" is no postcode. Write seven digits like 999-0222.").arg(address.postalCode));
    }
    address.postalCode = code->digits();
    SAIKOKU_TRY(checkLines(address));
    return address;
}

/// Address and names of a protected person lead to them.
Result<void> mayChange(Session& session, const Taxpayer& person, LetterAddressKind kind) {
    SAIKOKU_TRY(mustBeShown(session, person));
    if (kind == LetterAddressKind::ProtectedGiven && !person.isProtected) {
        return fail(ErrorCode::Rule, Text::tr("The person is not protected: enter the address as \"%1\".")
                                         .arg(labelOf(LetterAddressKind::Mailing)));
    }
    return {};
}

void mask(OfficeLetterAddress& address) {
    address.isMasked = true;
    for (QString* line : {&address.name, &address.careOf, &address.postalCode, &address.address,
                          &address.building, &address.source}) {
        line->clear();
    }
}

Result<std::vector<OfficeLetterAddress>> ofCase(Session& session, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    using All = QHash<TaxpayerId, std::vector<OfficeLetterAddress>>;
    SAIKOKU_TRY_ASSIGN(All all, LetterAddressRepository(session.db(), facts).of({taxpayer}));
    return all.take(taxpayer);
}

}  // namespace

QString codeOf(LetterAddressKind kind) {
    return code_table::code(kKinds, kind);
}
QString labelOf(LetterAddressKind kind) {
    return code_table::label(kKinds, kind, "Letters");
}

template <>
std::optional<LetterAddressKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

template <>
std::vector<LetterAddressKind> allValues() {
    return code_table::values(kKinds);
}

void putSuccession(std::vector<OfficeLetterAddress>& addresses) {
    const auto replace = [](OfficeLetterAddress& one, QDate from) {
        one.replacedFrom = one.replacedFrom.isValid() ? std::min(one.replacedFrom, from) : from;
    };
    for (OfficeLetterAddress& earlier : addresses) {
        for (OfficeLetterAddress& later : addresses) {
            const bool neverBegan = later.endedOn.isValid() && later.endedOn < later.from;
            if (later.id <= earlier.id || later.kind != earlier.kind || neverBegan) {
                continue;
            }
            const QDate enteredOn = toTokyo(later.enteredAt).date();
            if (earlier.from > std::max(later.from, enteredOn)) {
                if (!earlier.endedOn.isValid()) {
                    replace(later, earlier.from);
                }
            } else {
                replace(earlier, later.from);
            }
        }
    }
}

Result<std::vector<OfficeLetterAddress>> letterAddresses(Session& session, CampaignId campaign,
                                                         TaxpayerId taxpayer) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::View, kList, target));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    SAIKOKU_TRY(countRead(session, {taxpayer}));
    SAIKOKU_TRY(session.log(kList, QStringLiteral("case"), target));
    SAIKOKU_TRY_ASSIGN(auto all, ofCase(session, taxpayer));
    std::stable_partition(all.begin(), all.end(),
                          [&](const OfficeLetterAddress& each) { return each.isInForceOn(session.today()); });
    if (person.isProtected && !isRevealed(session, taxpayer)) {
        std::for_each(all.begin(), all.end(), mask);
    }
    return all;
}

Result<qint64> addLetterAddress(Session& session, CampaignId campaign, const OfficeLetterAddress& typed) {
    const QString target = QString::number(typed.taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kAdd, target));
    SAIKOKU_TRY_ASSIGN(const OfficeLetterAddress address, checked(session, typed));
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(holdCaseLock(session.db(), address.taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, address.taxpayer));
        SAIKOKU_TRY(mayChange(session, person, address.kind));
        LetterAddressRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const qint64 id, repository.add(address, session.actor().id,
                                                           session.clock().nowUtc(), session.today()));
        SAIKOKU_TRY(session.log(kAdd, QStringLiteral("case"), target,
                                {{QStringLiteral("kind"), codeOf(address.kind)}}));
        return id;
    });
}

Result<void> endLetterAddress(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 id) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kEnd, target));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY(mustBeShown(session, person));
        SAIKOKU_TRY_ASSIGN(const auto all, ofCase(session, taxpayer));
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const OfficeLetterAddress& each) { return each.id == id; });
        if (found == all.end() || !found->isInForceFrom(session.today())) {
            return fail(ErrorCode::NotFound,
                        Text::tr("Address %1 is none of this case, or was taken back already.").arg(id));
        }
        SAIKOKU_TRY(LetterAddressRepository(session.db())
                        .end(id, session.actor().id, session.clock().nowUtc(), session.today()));
        return session.log(kEnd, QStringLiteral("case"), target,
                           {{QStringLiteral("kind"), codeOf(found->kind)}});
    });
}

}  // namespace saikoku
