#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace saikoku::ui::MessageBox {

/// @brief Asks before something that can't be taken back. True: go on.
bool confirm(QWidget* parent, const QString& question, const QString& yes);

/// @brief Asks for one line of text; nothing when cancelled.
std::optional<QString> askText(QWidget* parent, const QString& question, const QString& label);

/// @brief Asks why, and stays open until there are words; nothing when it is given up.
/// @param yes on the button that does it
std::optional<QString> askReason(QWidget* parent, const QString& question, const QString& label, const QString& yes);

/// @brief Asks for one of the usual answers, chosen by the digits 1–9, or for words of one's own (0); nothing when
/// cancelled.
std::optional<QString> askChoice(QWidget* parent, const QString& title, const QString& label, const QStringList& usual);

/// @brief Shows something to read; many short lines in columns beside each other.
void explain(QWidget* parent, const QString& title, const QString& text, int columns = 1);

/// @brief Tests answer the next question without a window.
void setNextAnswer(bool yes);
/// @brief What confirm() asked last.
QString lastQuestion();
void setNextText(const QString& text);
/// @brief From now on explain() only keeps its text, for tests.
void keepExplanations();
QString lastExplanation();

}  // namespace saikoku::ui::MessageBox
