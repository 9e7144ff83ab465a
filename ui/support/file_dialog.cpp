#include "ui/support/file_dialog.h"

#include <QFileDialog>

#include <optional>

namespace saikoku::ui::FileDialog {

namespace {
std::optional<QString> nextName;
QString suggestedLast;
}

QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    suggestedLast = suggested;
    if (nextName) {
        return *std::exchange(nextName, std::nullopt);
    }
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString chooseFolder(QWidget* parent, const QString& title, const QString& start) {
    if (nextName) {
        return *std::exchange(nextName, std::nullopt);
    }
    return QFileDialog::getExistingDirectory(parent, title, start);
}

QString openFile(QWidget* parent, const QString& title, const QString& start, const QString& filter) {
    if (nextName) {
        return *std::exchange(nextName, std::nullopt);
    }
    return QFileDialog::getOpenFileName(parent, title, start, filter);
}

void setNextFileName(const QString& name) { nextName = name; }

QString lastSuggestion() { return suggestedLast; }

}  // namespace saikoku::ui::FileDialog
