#pragma once

#include <QJsonArray>

#include "core/contact/claim_facts.h"

namespace saikoku::cli {

/// @brief [{"kind", "given", "on", "how", "by", "note"}]
QJsonArray consentsJson(const QList<Consent>& consents);
/// @brief [{"id", "name", "address", "phone", "joint", "limit", "receivable", "may_contact", "reason", "note"}]; of a
/// masked person null where they hold nothing.
QJsonArray guarantorsJson(const QList<Guarantor>& guarantors);
/// @brief [{"receivable", "cause", "arose_on", "security"}]; null for the receivable: of all of the case.
QJsonArray causesJson(const QList<ClaimCause>& causes);
/// @brief [{"id", "receivable", "on", "how", "by", "note"}]
QJsonArray invocationsJson(const QList<LimitationInvocation>& invocations);

}  // namespace saikoku::cli
