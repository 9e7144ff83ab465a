#pragma once

#include <QDialog>

namespace saikoku::ui {

/// @brief The page that tells people of recordings, to read, copy or print.
class PurposeDialog : public QDialog {
    Q_OBJECT

public:
    explicit PurposeDialog(const QString& text, QWidget* parent = nullptr);
};

}  // namespace saikoku::ui
