#include "ui/frame/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace saikoku::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kMedium, Space::kUnit, Space::kSmall, Space::kUnit);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showError(const Error& error) {
    if (error.code != ErrorCode::Cancelled) {
        show(QStringLiteral("▲"), error.message, true);
    }
}

void NoticeBar::showNews(const QString& sentence) { show(QStringLiteral("●"), sentence, false); }

void NoticeBar::clearError() {
    if (m_isError) {
        hide();
    }
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

void NoticeBar::show(const QString& mark, const QString& sentence, bool isError) {
    m_isError = isError;
    m_mark->setText(mark);
    m_text->setText(sentence);
    colour();
    setVisible(true);
    update();
}

void NoticeBar::colour() {
    const Colours colours = coloursOf(palette());
    QPalette marked = m_mark->palette();
    marked.setColor(QPalette::WindowText, m_isError ? colours.late : colours.accent);
    m_mark->setPalette(marked);
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, Space::kUnit - 1, height(), m_isError ? colours.late : colours.accent);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace saikoku::ui
