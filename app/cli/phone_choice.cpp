#include "app/cli/phone_choice.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/cli/case_lookup.h"
#include "core/arrears/arrears_repository.h"
#include "core/base/phone_number.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseLookup)
};

Result<Taxpayer> personOf(Session& session, const CaseKey& key) {
    SAIKOKU_TRY_ASSIGN(std::optional<Taxpayer> person, ArrearsRepository(session.db()).taxpayer(key.taxpayer));
    if (!person) {
        return fail(ErrorCode::NotFound, Text::tr("This person is no longer on file. Import the latest extract."));
    }
    return *std::move(person);
}

}  // namespace

Result<Taxpayer> reachablePerson(Session& session, const CaseKey& key) {
    SAIKOKU_TRY_ASSIGN(Taxpayer person, personOf(session, key));
    if (person.isProtected && !isRevealed(session, key.taxpayer)) {
        person.phones.clear();
    }
    return person;
}

Result<bool> mayTellNumbers(Session& session, const CaseKey& key) {
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOf(session, key));
    return !person.isProtected || session.may(Permission::SeeProtected);
}

Result<bool> isNumberOf(Session& session, const CaseKey& key, const PhoneNumber& number) {
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, personOf(session, key));
    SAIKOKU_TRY_ASSIGN(const bool mayTell, mayTellNumbers(session, key));
    return mayTell && std::any_of(person.phones.begin(), person.phones.end(),
                                  [&](const Phone& phone) { return phone.digits == number.digits(); });
}

}  // namespace saikoku::cli
