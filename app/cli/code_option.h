#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

#include "app/cli/command_line.h"
#include "core/base/code_table.h"
#include "core/base/result.h"

namespace saikoku::cli {

/// @brief "a, b, c": every code of an enumeration, for --help and refusals.
template <class Code>
QString codesOf() {
    QStringList codes;
    for (const Code each : allValues<Code>()) {
        codes.append(codeOf(each));
    }
    return codes.join(QStringLiteral(", "));
}

/// @brief The value of an option that takes one of a list of codes; Usage for another.
template <class Code>
Result<std::optional<Code>> codeOption(const CommandLine& line, const QString& option) {
    if (!line.has(option)) {
        return std::optional<Code>();
    }
    const std::optional<Code> value = valueOfCode<Code>(line.text(option));
    if (!value) {
        return fail(ErrorCode::Usage, QCoreApplication::translate("RecordCommand", "--%1: \"%2\" is unknown. One of: %3.")
                                          .arg(option, line.text(option), codesOf<Code>()));
    }
    return value;
}

/// @brief A day and time of Japan's clock unless it names an offset, as UTC; invalid
/// without the option, Usage for anything else.
Result<QDateTime> momentOption(const CommandLine& line, const QString& option);

}  // namespace saikoku::cli
