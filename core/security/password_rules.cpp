#include "core/security/password_rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <sodium.h>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Password) };

QString comparable(const QString& text) { return text.normalized(QString::NormalizationForm_KC).toLower(); }

}  // namespace

const PasswordRules& shippedPasswordRules() {
    static const PasswordRules rules = [] {
        QFile file(QStringLiteral(":/security/password_rules.json"));
        PasswordRules read;
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("password_rules.json is missing from the program");
        }
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        read.minimumCharacters = json.value(QLatin1String("minimum_characters")).toInt();
        read.allowedFailures = json.value(QLatin1String("allowed_failures")).toInt();
        read.lockMinutes = json.value(QLatin1String("lock_minutes")).toInt();
        const QJsonArray denied = json.value(QLatin1String("denied")).toArray();
        for (const auto& each : denied) {
            read.denied.insert(each.toString());
        }
        return read;
    }();
    return rules;
}

Result<void> checkPassword(const QString& user, const QString& password, const PasswordRules& rules) {
    const QString plain = comparable(password);
    if (plain.toUcs4().size() < rules.minimumCharacters) {
        return fail(ErrorCode::Rule,
                    Text::tr("The password needs at least %1 characters.").arg(rules.minimumCharacters));
    }
    if (plain == comparable(user)) {
        return fail(ErrorCode::Rule, Text::tr("The password must not be the user name."));
    }
    if (rules.denied.contains(plain)) {
        return fail(ErrorCode::Rule, Text::tr("This password is among the first that are guessed. Choose another."));
    }
    return {};
}

Result<void> checkLoginName(const QString& user) {
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$"));
    if (!form.match(user).hasMatch()) {
        return fail(ErrorCode::Rule,
                    Text::tr("\"%1\" can't be a user name. Use 1 to 63 letters a-z, digits, dots, hyphens or "
                             "underscores, beginning with a letter or digit.")
                        .arg(user));
    }
    return {};
}

QString randomPassword() {
    static const QString letters = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0) {
            password += QLatin1Char('-');
        }
        password += letters.at(static_cast<qsizetype>(randombytes_uniform(static_cast<std::uint32_t>(letters.size()))));
    }
    return password;
}

}  // namespace saikoku
