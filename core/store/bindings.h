#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief A value on its way into a statement. Takes whole numbers, Yen, typed
/// ids, bool (stored 0/1), text, QDate, QDateTime (stored as UTC text), bytes,
/// double and std::optional of any of them.
///
/// Stored as NULL: nullptr, an empty optional, an invalid QDate, QDateTime or
/// typed id. A null QString is empty text, never NULL.
class BindValue {
public:
    BindValue(std::nullptr_t) {}
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    BindValue(T number) : m_value(QVariant::fromValue(static_cast<qint64>(number))) {}
    template <std::same_as<bool> T>
    BindValue(T flag) : m_value(QVariant::fromValue(flag ? qint64(1) : qint64(0))) {}
    BindValue(double number) : m_value(number) {}
    BindValue(Yen yen) : BindValue(yen.amount()) {}
    template <class Tag>
    BindValue(TypedId<Tag> id) {
        if (id.isValid()) {
            m_value = QVariant::fromValue(id.value);
        }
    }
    BindValue(const QString& text) : m_value(text.isNull() ? QStringLiteral("") : text) {}
    BindValue(QLatin1String text) : BindValue(QString(text)) {}
    BindValue(QStringView text) : BindValue(text.toString()) {}
    BindValue(const QByteArray& bytes) : m_value(bytes.isNull() ? QByteArray("") : bytes) {}
    BindValue(QDate date) {
        if (date.isValid()) {
            m_value = date;
        }
    }
    BindValue(const QDateTime& moment) {
        if (moment.isValid()) {
            m_value = toStoredUtc(moment);
        }
    }
    template <class T>
    BindValue(const std::optional<T>& value) {
        if (value) {
            *this = BindValue(*value);
        }
    }
    BindValue(const QVariant& value);

    /// @brief A whole number, double, text, bytes, QDate, or invalid for NULL.
    const QVariant& value() const { return m_value; }

private:
    QVariant m_value;
};

/// @brief `{QLatin1String(":number"), taxpayerNo}`.
struct Binding {
    Binding(QLatin1String placeholder, BindValue bound) : name(placeholder), value(std::move(bound)) {}
    Binding(const QString& placeholder, BindValue bound) : name(placeholder), value(std::move(bound)) {}

    QString name;
    BindValue value;
};

/// @brief The named values of one statement.
class Bindings {
public:
    Bindings() = default;
    Bindings(std::initializer_list<Binding> bindings) : m_bindings(bindings) {}

    Bindings& add(const QString& name, BindValue value) {
        m_bindings.emplace_back(name, std::move(value));
        return *this;
    }

    auto begin() const { return m_bindings.begin(); }
    auto end() const { return m_bindings.end(); }
    bool isEmpty() const { return m_bindings.empty(); }

private:
    std::vector<Binding> m_bindings;
};

}  // namespace saikoku
