#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief 発送管理: a notice that left.
struct Dispatch {
    qint64 id = 0;
    QString kind;
    QString templateName;
    QDate sentOn;
    QDate returnedOn;       ///< invalid: not come back
    QString returnReason;
    QDate answeredOn = {};  ///< the last day on which somebody called because of it; invalid: nobody did
};

/// @brief The office's numbers for calls that come in, from rules/inbound.json.
struct InboundRules {
    int answeredDays = 0;   ///< a call so many days after a notice left, at most, answers it

    static Result<InboundRules> fromJson(const RuleFile& file);
    static Result<InboundRules> fromRules(const RuleSource& source);
};

/// @brief Which notice a call of the date answers: the last one that left in the days of the
/// rules and did not come back. 0: none. Pure.
qint64 answeredDispatch(const QList<Dispatch>& dispatches, QDate date, const InboundRules& rules);

}  // namespace saikoku
