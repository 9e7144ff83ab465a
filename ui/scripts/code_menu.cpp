#include "ui/scripts/code_menu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kLetters = 11;
}

CodeMenu::CodeMenu(QWidget* parent) : QToolButton(parent) {
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->installEventFilter(this);
    followFont(this, [this] { showWords(); });
}

void CodeMenu::setChoices(const QList<QPair<QString, QString>>& codesAndLabels) {
    m_choices = codesAndLabels;
    menu()->clear();
    for (const auto& [code, label] : m_choices) {
        QAction* action = menu()->addAction(QString(label).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setData(code);
        connect(action, &QAction::triggered, this, [this, code = code] { turn(code); });
    }
    showWords();
}

void CodeMenu::setCodes(const QStringList& codes) {
    m_codes = codes;
    showWords();
}

void CodeMenu::setNoneWords(const QString& words) {
    m_noneWords = words;
    showWords();
}

void CodeMenu::turn(const QString& code) {
    m_codes.contains(code) ? static_cast<void>(m_codes.removeAll(code)) : m_codes.append(code);
    showWords();
    Q_EMIT changed();
}

void CodeMenu::showWords() {
    const QList<QAction*> actions = menu()->actions();
    for (QAction* action : actions) {
        action->setChecked(m_codes.contains(action->data().toString()));
    }
    QStringList words;
    for (const QString& code : m_codes) {
        const auto known = std::find_if(m_choices.begin(), m_choices.end(),
                                        [&code](const auto& each) { return each.first == code; });
        words.append(known == m_choices.end() ? code : known->second);
    }
    const QString all = words.isEmpty() ? (m_noneWords.isEmpty() ? tr("any") : m_noneWords) : words.join(DisplayText::listSeparator());
    setToolTip(all);
    setText(fontMetrics()
                .elidedText(all, Qt::ElideRight, fontMetrics().height() * kLetters)
                .replace(QLatin1Char('&'), QLatin1String("&&")));
}

/// Several are ticked in one go.
bool CodeMenu::eventFilter(QObject* watched, QEvent* event) {
    if (watched == menu()) {
        QAction* action = nullptr;
        if (event->type() == QEvent::MouseButtonRelease) {
            action = menu()->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        } else if (event->type() == QEvent::KeyPress &&
                   static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            action = menu()->activeAction();
        }
        if (action != nullptr) {
            action->trigger();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

}  // namespace saikoku::ui
