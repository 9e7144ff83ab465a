#include "ui/record/result_keys.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "core/work/record_suggestion.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

ResultKeys::ResultKeys(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("resultKeys"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Result of the call"));
    auto* row = new WrappingRow(Space::kUnit);
    setLayout(row);
    row->setContentsMargins(2, 2, 2, 2);
    for (const ResultCode code : allValues<ResultCode>()) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("result_") + codeOf(code));
        button->setText(keyOf(code) + QLatin1Char(' ') + labelOf(code));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, code] {
            setFocus();
            pick(code, true);
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
}

void ResultKeys::choose(std::optional<ResultCode> result) {
    m_chosen = result;
    const auto codes = allValues<ResultCode>();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool on = result && codes.at(static_cast<size_t>(i)) == *result;
        m_buttons.at(i)->setChecked(on);
        markChosen(m_buttons.at(i), on);
    }
}

void ResultKeys::pick(ResultCode result, bool finished) {
    choose(result);
    Q_EMIT picked(result, finished);
}

void ResultKeys::step(int by) {
    const auto codes = allValues<ResultCode>();
    const int count = static_cast<int>(codes.size());
    const auto found = m_chosen ? std::find(codes.begin(), codes.end(), *m_chosen) : codes.end();
    const int at = found == codes.end() ? (by > 0 ? -1 : 0) : static_cast<int>(found - codes.begin());
    pick(codes.at(static_cast<size_t>((at + by + count) % count)), false);
}

void ResultKeys::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) {
        return;  // a key held down means one result, not the next field's code as well
    }
    // A full-width digit from an input method left on counts as well.
    const QString text = event->text().normalized(QString::NormalizationForm_KC);
    if (text.size() == 1 && event->modifiers().testFlag(Qt::ControlModifier) == false) {
        if (const std::optional<ResultCode> result = resultOfKey(text.front())) {
            pick(*result, true);
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen && !event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT picked(*m_chosen, true);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ResultKeys::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ResultKeys::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ResultKeys::paintEvent(QPaintEvent*) {
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(coloursOf(palette()).accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace saikoku::ui
