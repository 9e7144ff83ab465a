#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace saikoku::scoring {

struct UbjValue;
using UbjObject = std::map<QByteArray, UbjValue>;
using UbjList = std::vector<UbjValue>;

/// @brief A value of Universal Binary JSON (ubjson.org, draft 12), the form in which
/// XGBoost saves its models. Typed arrays are kept as such.
struct UbjValue {
    std::variant<std::monostate, bool, qint64, double, QByteArray, std::vector<float>, std::vector<qint64>, UbjList,
                 UbjObject>
        content;

    /// @brief The content if it is of that kind, else null.
    template <class Kind>
    const Kind* as() const {
        return std::get_if<Kind>(&content);
    }
    /// @brief A member of an object; null without one.
    const UbjValue* member(const char* name) const;
    /// @brief Whole numbers, whether they stand in a typed array or one by one.
    std::optional<std::vector<qint64>> wholes() const;
};

/// @brief Reads one object and nothing after it. Nothing for anything cut off,
/// inflated (counts beyond the bytes that are there), nested deeper than 16, with one
/// name twice or with a part that models don't have.
std::optional<UbjValue> readUbjson(const QByteArray& bytes);

/// @brief Writes an object as XGBoost does: names in order, 64-bit lengths, typed
/// arrays of single-precision numbers, bytes, 32- and 64-bit whole numbers.
class UbjWriter {
public:
    void beginObject() { m_bytes += '{'; }
    void endObject() { m_bytes += '}'; }
    void name(const char* name) { sized(name); }
    void text(const QByteArray& text);
    void whole(qint64 value);
    void beginList(qsizetype size);
    void floats(const std::vector<float>& values);
    /// @param type 'U' bytes, 'l' 32 bits, 'L' 64 bits
    void wholes(char type, const std::vector<qint64>& values);
    QByteArray take() { return std::move(m_bytes); }

private:
    void sized(const QByteArray& text);
    void length(qsizetype length);
    void number(char type, qint64 value);

    QByteArray m_bytes;
};

}  // namespace saikoku::scoring
