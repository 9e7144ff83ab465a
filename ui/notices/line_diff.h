#pragma once

#include <QList>
#include <QString>

namespace saikoku::ui {

/// @brief A line of two texts laid over each other.
struct DiffLine {
    enum class Kind { Same, Gone, Fresh };
    Kind kind = Kind::Same;
    int before = 0;  ///< 1, 2 … in the earlier text; 0: only in the later one
    int after = 0;   ///< likewise in the later one
    QString text;
};

/// @brief What has to go and to come to make one text of the other, line by line, as few as possible. Texts
/// of more than some thousand different lines are told as gone and come as a whole. Pure.
QList<DiffLine> lineDiff(const QString& before, const QString& after);

/// @brief The lines that differ with `around` equal ones about them; a line with nothing but 0 as numbers
/// stands for those left out.
QList<DiffLine> shortened(const QList<DiffLine>& lines, int around);

}  // namespace saikoku::ui
