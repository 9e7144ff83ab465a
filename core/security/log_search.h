#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/security/access_log_repository.h"

namespace saikoku {

class Session;

/// @brief Reads the access log for whoever may (Permission::ReadLog). The question makes an
/// entry of its own, before anything is shown; its pages make none.
/// @return how many entries fit
Result<qint64> askLog(Session& session, const LogFilter& filter);

/// @brief A page, in the filter's order.
Result<std::vector<LogLine>> logPage(Session& session, const LogFilter& filter, const LogPlace& after, int atMost);

/// @brief What can be asked for: operations that occur in the log, and who may be in it.
struct LogChoices {
    QStringList operations;  ///< codes
    QList<std::pair<QString, QString>> people;  ///< login and name, by login
};
Result<LogChoices> logChoices(Session& session);

}  // namespace saikoku
