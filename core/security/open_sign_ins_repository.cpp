#include "core/security/open_sign_ins_repository.h"

#include "core/store/query.h"

namespace saikoku {

Result<std::vector<OpenSignIn>> openSignIns(Database& database, SignInId own) {
    return selectAll(database,
                     QStringLiteral("select p.login, s.program, s.workstation, s.started_at from sign_in s"
                                    " join app_operator p on p.operator_id = s.operator_id"
                                    " where s.ended_at is null and s.sign_in_id <> :own order by s.started_at desc limit 5"),
                     {{QLatin1String(":own"), own}},
                     [](Statement& row) { return OpenSignIn{row.text(0), row.text(1), row.text(2), row.moment(3)}; });
}

}  // namespace saikoku
