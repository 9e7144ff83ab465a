#include "ui/support/choice_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kDigits = 9;
constexpr int kWidthInLetters = 44;
constexpr int kRowSpace = 2;

QString keyed(int row, const QString& text) {
    return row < kDigits ? QStringLiteral("%1  %2").arg(row + 1).arg(text) : QStringLiteral("    ") + text;
}

}  // namespace

ChoiceDialog::ChoiceDialog(const QString& title, const QString& label, const QStringList& usual,
                           QWidget* parent)
    : QDialog(parent), m_usual(usual), m_list(new QListWidget(this)), m_own(new QLineEdit(this)) {
    setObjectName(QStringLiteral("choiceDialog"));
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    auto* question = new QLabel(label, this);
    question->setWordWrap(true);
    column->addWidget(question);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(label);
    for (int row = 0; row < m_usual.size(); ++row) {
        m_list->addItem(keyed(row, m_usual.at(row)));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_usual.isEmpty());
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* name = new QLabel(m_usual.isEmpty() ? tr("&Reason") : tr("0  Anothe&r reason"), this);
    name->setBuddy(m_own);
    column->addWidget(name);
    m_own->setObjectName(QStringLiteral("ownChoice"));
    column->addWidget(m_own);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Pass on (Enter)"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoiceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { choose(m_list->currentRow()); });
    followFont(m_list, [this] {
        const int rows = static_cast<int>(m_usual.size());
        m_list->setMinimumSize(m_list->fontMetrics().averageCharWidth() * kWidthInLetters,
                               rows * (m_list->fontMetrics().lineSpacing() + kRowSpace) + 2 * Space::kMedium);
    });
    (m_usual.isEmpty() ? static_cast<QWidget*>(m_own) : m_list)->setFocus();
}

bool ChoiceDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        if (isPlain && takeKey(key->key(), key->text())) {
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool ChoiceDialog::takeKey(int key, const QString& text) {
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentRow());
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        choose(key - Qt::Key_1);
        return true;
    }
    if (key == Qt::Key_0 || (!text.isEmpty() && text.at(0).isLetter())) {
        m_own->setFocus();
        m_own->insert(key == Qt::Key_0 ? QString() : text);
        return true;
    }
    return false;
}

void ChoiceDialog::choose(int row) {
    if (row >= 0 && row < m_usual.size()) {
        m_chosen = m_usual.at(row);
        QDialog::accept();
    }
}

/// The line's words count where something stands in it, else the row marked.
void ChoiceDialog::accept() {
    const QString own = m_own->text().trimmed();
    if (own.isEmpty()) {
        choose(focusWidget() == m_own ? -1 : m_list->currentRow());
        return;
    }
    m_chosen = own;
    QDialog::accept();
}

}  // namespace saikoku::ui
