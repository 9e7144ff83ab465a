#pragma once

#include <QLabel>

class QDialog;
class QGridLayout;

namespace saikoku::ui {

/// @brief A heading within a screen: small, bold, space above does the parting.
QLabel* sectionTitle(const QString& text, QWidget* parent);
/// @brief Secondary text in the palette's muted colour.
QLabel* mutedLabel(const QString& text, QWidget* parent);
/// @brief A value that can be selected and copied.
QLabel* valueLabel(QWidget* parent);
/// @brief Adds "name  value" to a two-column grid; gives the value.
QLabel* addFact(QGridLayout* grid, int row, const QString& name, QWidget* parent);
/// @brief A field right behind its name, whose mnemonic leads to it.
QWidget* namedField(const QString& name, QWidget* field, QWidget* parent);
/// @brief Text colour by palette, kept until changed again.
void setTextColour(QWidget* widget, const QColor& colour);
/// @brief A dialog of so many letters and rows, but inside the window over which it stands.
void fitIntoWindow(QDialog* dialog, int letters, int rows);

}  // namespace saikoku::ui
