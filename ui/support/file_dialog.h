#pragma once

#include <QString>

class QWidget;

namespace saikoku::ui::FileDialog {

/// @brief Where to save; empty when cancelled. `suggested` is a full path.
QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
/// @brief Which folder to read; empty when cancelled.
QString chooseFolder(QWidget* parent, const QString& title, const QString& start);
QString openFile(QWidget* parent, const QString& title, const QString& start, const QString& filter);

/// @brief Tests answer the next dialog without a window; empty cancels it.
void setNextFileName(const QString& name);
/// @brief The full path that saveFile() suggested last.
QString lastSuggestion();

}  // namespace saikoku::ui::FileDialog
