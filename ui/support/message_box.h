#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace saikoku::ui::MessageBox {

/// @brief Asks before something that can't be taken back. True: go on.
bool confirm(QWidget* parent, const QString& question, const QString& yes);

/// @brief Asks for one line of text; nothing when cancelled.
std::optional<QString> askText(QWidget* parent, const QString& question, const QString& label);

/// @brief Shows something to read.
void explain(QWidget* parent, const QString& title, const QString& text);

/// @brief Tests answer the next question without a window.
void setNextAnswer(bool yes);
/// @brief What confirm() asked last.
QString lastQuestion();
void setNextText(const QString& text);
/// @brief From now on explain() only keeps its text, for tests.
void keepExplanations();
QString lastExplanation();

}  // namespace saikoku::ui::MessageBox
