#pragma once

#include <QList>
#include <QString>

#include <vector>

#include "core/notices/notice_body.h"

namespace saikoku {

/// @brief A line of body.txt, its fields filled in; what came from a field is guarded (guarded()).
struct BodyLine {
    QString text;
    int number = 0;  ///< of body.txt
};

/// @brief A value in which nothing can be taken for markup or the end of a line.
QString guarded(const QString& value);

/// @brief What the lines are, [frame] and [keep] with what stands in them.
std::vector<NoticeBlock> blocksOf(const std::vector<BodyLine>& lines);

/// @brief Lines of body.txt that are no known block, blocks that don't end, pictures and tables that the
/// template lacks.
QList<TemplateFault> blockFaults(const NoticeTemplate& notice);

}  // namespace saikoku
