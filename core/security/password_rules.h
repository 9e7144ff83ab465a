#pragma once

#include <QSet>
#include <QString>

#include "core/base/result.h"

namespace saikoku {

/// @brief What a password must be and how often it may be wrong, as data
/// (core/security/data/password_rules.json).
struct PasswordRules {
    int minimumCharacters = 0;  ///< counted after NFKC
    int allowedFailures = 0;    ///< in a row, before the account is locked
    int lockMinutes = 0;
    QSet<QString> denied;       ///< in lower case, after NFKC
};

const PasswordRules& shippedPasswordRules();

/// @brief ErrorCode::Rule, with the rule that it breaks: too short, the user's own
/// name, one of the denied. Compared after NFKC and without regard to case.
Result<void> checkPassword(const QString& user, const QString& password, const PasswordRules& rules);

/// @brief ErrorCode::Rule unless the name is 1–63 characters (a server's limit)
/// of a–z, A–Z, 0–9, `.`, `_`, `-` and begins with a letter or digit.
Result<void> checkLoginName(const QString& user);

/// @brief Four groups of random letters and digits, none of them easily mistaken:
/// a first password to hand over.
QString randomPassword();

}  // namespace saikoku
