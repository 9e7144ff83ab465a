#include "ui/frame/page_row.h"

#include <QButtonGroup>
#include <QEvent>
#include <QShortcut>
#include <QToolButton>

#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

PageRow::PageRow(QWidget* parent) : QWidget(parent), m_row(new WrappingRow(Space::kUnit)), m_group(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("pageRow"));
    setLayout(m_row);
    m_row->setContentsMargins(Space::kLarge, Space::kSmall, Space::kLarge, 0);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this), &QShortcut::activated, this, [this] { step(-1); });
    hide();
}

void PageRow::show(const QList<Page>& pages, const QString& current) {
    QStringList ids;
    for (const Page& page : pages) {
        ids.append(page.id);
    }
    if (ids != m_ids) {
        m_ids = ids;
        build(pages);
    }
    m_current = current;
    mark();
    setVisible(m_ids.size() > 1);
}

void PageRow::build(const QList<Page>& pages) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Page& page : pages) {
        auto* button = new QToolButton(this);
        button->setText(page.label);
        button->setObjectName(QStringLiteral("page_") + page.id);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_group->addButton(button);
        m_row->addWidget(button);
        button->show();
        m_buttons.insert(page.id, button);
        connect(button, &QToolButton::clicked, this, [this, id = page.id] {
            mark();  // whether one goes there is the window's answer
            Q_EMIT chosen(id);
        });
    }
}

void PageRow::mark() {
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setChecked(it.key() == m_current);
        markChosen(it.value(), it.key() == m_current);
    }
}

void PageRow::step(int by) {
    const qsizetype next = m_ids.indexOf(m_current) + by;
    if (next >= 0 && next < m_ids.size()) {
        Q_EMIT chosen(m_ids.at(next));
    }
}

void PageRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mark();
    }
}

}  // namespace saikoku::ui
