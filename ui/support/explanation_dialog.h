#pragma once

#include <QDialog>

class QScrollArea;

namespace saikoku::ui {

/// @brief Something to read, its lines in columns beside each other; never larger than the window it stands
/// over, and what has no room scrolls by the arrow keys. Enter and Esc close it.
class ExplanationDialog : public QDialog {
    Q_OBJECT

public:
    ExplanationDialog(const QString& title, const QString& text, int columns, QWidget* parent = nullptr);

private:
    void fit();

    QScrollArea* m_area;
};

}  // namespace saikoku::ui
