#include "ui/support/message_box.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/support/choice_dialog.h"
#include "ui/support/explanation_dialog.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui::MessageBox {

namespace {

constexpr int kSentenceCharacters = 36;
constexpr int kReasonCharacters = 60;
constexpr int kTitleButtons = 120;  ///< what a window's frame keeps beside its title

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
    dialog.setMinimumWidth(qMax(dialog.fontMetrics().averageCharWidth() * kSentenceCharacters,
                                dialog.fontMetrics().horizontalAdvance(title) + kTitleButtons));
    dialog.setCancelButtonText(Text::tr("Cancel (Esc)"));
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<QString> askReason(QWidget* parent, const QString& title, const QString& label, const QString& yes) {
    if (nextText) {
        return std::exchange(nextText, std::nullopt);
    }
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("reasonDialog"));
    dialog.setWindowTitle(yes);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * kReasonCharacters);
    auto* column = new QVBoxLayout(&dialog);
    auto* about = new QLabel(title, &dialog);
    auto* ask = new QLabel(label, &dialog);
    auto* problem = new QLabel(&dialog);
    problem->setObjectName(QStringLiteral("reasonProblem"));
    setTextColour(problem, coloursOf(dialog.palette()).late);
    for (QLabel* words : {about, ask, problem}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    auto* reason = new QLineEdit(&dialog);
    reason->setObjectName(QStringLiteral("reasonText"));
    reason->setAccessibleName(label);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* go = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("reasonGo"));
    go->setDefault(true);
    buttons->addButton(Text::tr("Cancel (Esc)"), QDialogButtonBox::RejectRole);
    for (QWidget* each : std::initializer_list<QWidget*>{about, ask, reason, problem, buttons}) {
        column->addWidget(each);
    }
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (!reason->text().trimmed().isEmpty()) {
            dialog.accept();
            return;
        }
        problem->setText(Text::tr("▲ Write why: the log and the record keep it."));
        reason->setFocus();
    });
    reason->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(reason->text().trimmed()) : std::nullopt;
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
