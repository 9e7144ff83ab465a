#include "core/base/yen.h"

#include <QLocale>

namespace saikoku {

std::optional<Yen> Yen::plus(Yen other) const {
    qint64 sum = 0;
    if (__builtin_add_overflow(m_amount, other.m_amount, &sum)) {
        return std::nullopt;
    }
    return Yen(sum);
}

std::optional<Yen> Yen::minus(Yen other) const {
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_amount, other.m_amount, &difference)) {
        return std::nullopt;
    }
    return Yen(difference);
}

std::optional<Yen> Yen::times(qint64 factor) const {
    qint64 product = 0;
    if (__builtin_mul_overflow(m_amount, factor, &product)) {
        return std::nullopt;
    }
    return Yen(product);
}

Yen Yen::orThrow(std::optional<Yen> value) {
    if (!value) {
        throw YenOverflow();
    }
    return *value;
}

QString Yen::toString() const {
    static const QLocale locale(QLocale::Japanese, QLocale::Japan);
    return locale.toString(m_amount);
}

std::optional<Yen> Yen::parse(QStringView text) {
    text = text.trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(u'−') || text.startsWith(u'－');
    if (negative) {
        text = text.mid(1);
    }
    qint64 amount = 0;
    bool anyDigit = false;
    for (const QChar c : text) {
        if ((c == u',' || c == u'，') && anyDigit) {
            continue;
        }
        const bool ascii = c >= u'0' && c <= u'9';
        const bool full = c >= u'０' && c <= u'９';
        if (!ascii && !full) {
            return std::nullopt;
        }
        amount = amount * 10 + (c.unicode() - (ascii ? u'0' : u'０'));
        anyDigit = true;
        if (amount > kLargestInput) {
            return std::nullopt;
        }
    }
    if (!anyDigit) {
        return std::nullopt;
    }
    return Yen(negative ? -amount : amount);
}

}  // namespace saikoku
