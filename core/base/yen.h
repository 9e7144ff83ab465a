#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>
#include <stdexcept>

namespace saikoku {

/// @brief Thrown by Yen's operators when a sum leaves the range of 64 bits. Sums
/// are loud rather than wrong; input is limited far below (Yen::kLargestInput),
/// so it is never seen in honest work.
class YenOverflow : public std::overflow_error {
public:
    YenOverflow() : std::overflow_error("yen amount out of range") {}
};

/// @brief Whole yen. No floating point, no silent overflow.
class Yen {
public:
    /// The largest amount that a file or a person may give: one hundred trillion yen.
    static constexpr qint64 kLargestInput = 100'000'000'000'000;

    constexpr Yen() = default;
    constexpr explicit Yen(qint64 amount) : m_amount(amount) {}

    constexpr qint64 amount() const { return m_amount; }
    constexpr bool isZero() const { return m_amount == 0; }
    constexpr auto operator<=>(const Yen&) const = default;

    /// @brief The sum, or nothing when it leaves the range.
    std::optional<Yen> plus(Yen other) const;
    std::optional<Yen> minus(Yen other) const;
    std::optional<Yen> times(qint64 factor) const;

    Yen operator+(Yen other) const { return orThrow(plus(other)); }
    Yen operator-(Yen other) const { return orThrow(minus(other)); }
    Yen operator*(qint64 factor) const { return orThrow(times(factor)); }
    Yen operator-() const { return Yen() - *this; }
    Yen& operator+=(Yen other) { return *this = *this + other; }
    Yen& operator-=(Yen other) { return *this = *this - other; }

    /// @brief Rounded towards zero to a multiple of unit (100, 1,000 …).
    Yen floorTo(qint64 unit) const { return Yen(m_amount - m_amount % unit); }

    /// @brief "1,234,567" — separators, no currency sign.
    QString toString() const;

    /// @brief Reads digits, half or full width, with or without separators and a
    /// leading minus. Nothing for anything else or beyond kLargestInput.
    static std::optional<Yen> parse(QStringView text);

private:
    static Yen orThrow(std::optional<Yen> value);

    qint64 m_amount = 0;
};

}  // namespace saikoku

Q_DECLARE_METATYPE(saikoku::Yen)
