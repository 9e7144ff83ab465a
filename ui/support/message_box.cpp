#include "ui/support/message_box.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/support/choice_dialog.h"
#include "ui/support/explanation_dialog.h"

namespace saikoku::ui::MessageBox {

namespace {

constexpr int kSentenceCharacters = 36;

struct Text { Q_DECLARE_TR_FUNCTIONS(MessageBox) };

std::optional<bool> nextAnswer;
std::optional<QString> nextText;
bool keepsExplanations = false;
QString explanation;
QString question;

}  // namespace

bool confirm(QWidget* parent, const QString& text, const QString& yes) {
    question = text;
    if (nextAnswer) {
        return *std::exchange(nextAnswer, std::nullopt);
    }
    QMessageBox box(QMessageBox::Question, Text::tr("Confirm"), text, QMessageBox::Cancel, parent);
    QPushButton* go = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label) {
    if (nextText) {
        return std::exchange(nextText, std::nullopt);
    }
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    // the title in sight, and room for a sentence
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * kSentenceCharacters);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<QString> askChoice(QWidget* parent, const QString& title, const QString& label, const QStringList& usual) {
    if (nextText) {
        return std::exchange(nextText, std::nullopt);
    }
    ChoiceDialog dialog(title, label, usual, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

void explain(QWidget* parent, const QString& title, const QString& text, int columns) {
    explanation = text;
    if (!keepsExplanations) {
        ExplanationDialog(title, text, columns, parent).exec();
    }
}

void keepExplanations() { keepsExplanations = true; }

QString lastQuestion() { return question; }

QString lastExplanation() { return explanation; }

void setNextAnswer(bool yes) { nextAnswer = yes; }

void setNextText(const QString& text) { nextText = text; }

}  // namespace saikoku::ui::MessageBox
