#pragma once

#include <QtGlobal>

#include "core/base/result.h"

namespace saikoku {

class RuleSource;

/// @brief How large a template may be, and who lets it be used (rules/notices.json). Sizes in bytes.
struct NoticeRules {
    bool needsTwoPeople = true;  ///< who made a version doesn't approve it alone
    qint64 bodyBytesMost = 0;
    qint64 pictureBytesMost = 0;
    qint64 picturePixelsMost = 0;
    int picturesMost = 0;
    qint64 fileBytesMost = 0;      ///< of a template as one file
    qint64 unpackedBytesMost = 0;  ///< of all files in it
    int filesMost = 0;

    static Result<NoticeRules> fromRules(const RuleSource& source);
    /// @brief The program's own: for work without a store.
    static const NoticeRules& shipped();
};

}  // namespace saikoku
