#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace saikoku {

/// @brief A Japanese postcode of seven digits.
class PostalCode {
public:
    /// @brief Reads 999-0222, 9990222, 〒９９９−０２２２. Nothing for anything else.
    static std::optional<PostalCode> parse(QStringView text);

    /// @brief "9990222"
    const QString& digits() const { return m_digits; }
    /// @brief "999-0222"
    QString hyphenated() const { return m_digits.first(3) + QLatin1Char('-') + m_digits.sliced(3); }
    bool operator==(const PostalCode&) const = default;

private:
    explicit PostalCode(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

}  // namespace saikoku
