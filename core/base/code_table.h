#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace saikoku {

/// @brief One value of an enumeration with its stable code (stored, printed, read
/// from scripts; never changed) and its English label, translated when shown.
///
/// Every enumeration that is stored or shown speaks one grammar: `codeOf(value)`,
/// `labelOf(value)`, `valueOfCode<T>(code)` (nothing for an unknown one) and, where a
/// screen lists them, `allValues<T>()` in the screen's order.
template <class T>
struct CodeRow {
    T value;
    const char* code;
    const char* label = nullptr;
};

template <class T>
std::optional<T> valueOfCode(QStringView code);
template <class T>
std::vector<T> allValues();

/// @brief What the four functions of an enumeration are made of.
namespace code_table {

template <class T, std::size_t N>
const CodeRow<T>& rowOf(const std::array<CodeRow<T>, N>& rows, T value) {
    return *std::find_if(rows.begin(), rows.end(), [&](const CodeRow<T>& row) { return row.value == value; });
}

template <class T, std::size_t N>
QString code(const std::array<CodeRow<T>, N>& rows, T value) {
    return QLatin1String(rowOf(rows, value).code);
}

template <class T, std::size_t N>
QString label(const std::array<CodeRow<T>, N>& rows, T value, const char* context) {
    return QCoreApplication::translate(context, rowOf(rows, value).label);
}

template <class T, std::size_t N>
std::optional<T> find(const std::array<CodeRow<T>, N>& rows, QStringView code) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const CodeRow<T>& row) { return code == QLatin1String(row.code); });
    return found == rows.end() ? std::nullopt : std::optional<T>(found->value);
}

template <class T, std::size_t N>
std::vector<T> values(const std::array<CodeRow<T>, N>& rows) {
    std::vector<T> all;
    all.reserve(N);
    for (const CodeRow<T>& row : rows) {
        all.push_back(row.value);
    }
    return all;
}

}  // namespace code_table

}  // namespace saikoku
