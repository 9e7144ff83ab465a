#include "core/team/colleague.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/security/operator_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

const QLatin1String kOperation("colleagues");

Colleague colleagueIn(const Operator& person) { return {person.id, person.login, person.displayName}; }

}  // namespace

Result<std::vector<Colleague>> colleagues(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kOperation));
    SAIKOKU_TRY_ASSIGN(const auto people, OperatorRepository(session.db()).all());
    std::vector<Colleague> all;
    std::transform(people.begin(), people.end(), std::back_inserter(all), colleagueIn);
    std::sort(all.begin(), all.end(), [](const Colleague& a, const Colleague& b) { return a.name < b.name; });
    return all;
}

Result<QHash<OperatorId, Colleague>> colleaguesById(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto people, colleagues(session));
    QHash<OperatorId, Colleague> byId;
    for (const Colleague& person : people) {
        byId.insert(person.id, person);
    }
    return byId;
}

Result<Colleague> colleagueOfLogin(Session& session, const QString& login) {
    SAIKOKU_TRY(session.require(Permission::View, kOperation));
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).findByLogin(login));
    if (!person) {
        return fail(ErrorCode::NotFound, Text::tr("There is no user \"%1\".").arg(login));
    }
    return colleagueIn(*person);
}

}  // namespace saikoku
