#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/notices/letter.h"
#include "core/notices/notice_template.h"
#include "reports/letters/page_flow.h"

namespace saikoku::reports {

/// @brief A table of a letter as text: columns in mm, rows, the line of sums.
struct LetterTable {
    std::vector<NoticeColumn> columns;  ///< with their titles
    std::vector<QStringList> rows;
    QStringList sums;  ///< empty: none; else one for each column, empty where nothing adds up
    QString sumTitle;
    double letterSize = 9.5;  ///< points
};

/// @brief "receivables" or "parts" of a letter with the columns of the layout; without rows where the letter
/// has none.
LetterTable letterTable(const QString& name, const NoticeTemplate& notice, const Letter& letter);

/// @brief Draws it down the pages: the head on each, no row cut, the sums never alone on a page. Numbers
/// stand right and become smaller, words are broken, rather than anything be cut off. Columns that are too
/// wide together are made narrower.
void drawTable(PageFlow& flow, const LetterTable& table);

}  // namespace saikoku::reports
