#pragma once

#include <QDate>
#include <QString>

namespace saikoku::ui {

/// @brief "架電状況表_2026-10.csv": a title and a period as a file is called that people look for. A whole month is
/// its month, a day its day, other periods both days; without a period `today` stands there. What Windows refuses
/// in names is left out of the title.
QString suggestedFileName(const QString& title, QDate from, QDate to, QDate today, const QString& ending);

}  // namespace saikoku::ui
