#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief One report of the monthly booklet.
struct BookletPart {
    QString report;               ///< its id
    QString by;                   ///< what its rows are; empty: the report's usual
    bool isOfFiscalYear = false;  ///< from 1 April to the month's end instead of the month
    bool operator==(const BookletPart&) const = default;
};

/// @brief Which reports the office binds together each month, from rules/booklet.json. Ids that the program
/// doesn't have are told when the booklet is made.
struct BookletRules {
    std::vector<BookletPart> parts;

    static Result<BookletRules> fromJson(const RuleFile& file);
    static Result<BookletRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
