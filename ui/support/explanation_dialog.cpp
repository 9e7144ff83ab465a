#include "ui/support/explanation_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLettersOfALine = 60;  ///< beyond it a line is broken
constexpr QSize kLeastWindow(1366, 768);
constexpr int kAround = 36;  ///< the window's frame and title

int widthOf(const QLabel& label) {
    const QFontMetrics metrics(label.font());
    int widest = 0;
    for (const QString& line : label.text().split(QLatin1Char('\n'))) {
        widest = qMax(widest, metrics.horizontalAdvance(line));
    }
    return qMin(widest + 2, metrics.averageCharWidth() * kLettersOfALine);
}

}  // namespace

ExplanationDialog::ExplanationDialog(const QString& title, const QString& text, int columns, QWidget* parent)
    : QDialog(parent), m_area(new QScrollArea(this)) {
    setObjectName(QStringLiteral("explanation"));
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    auto* content = new QWidget(m_area);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, Space::kSmall, 0);
    row->setSpacing(2 * Space::kLarge);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const qsizetype each = (lines.size() + columns - 1) / columns;
    for (qsizetype first = 0; first < lines.size(); first += each) {
        auto* label = new QLabel(lines.mid(first, each).join(QLatin1Char('\n')), content);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(label);
    }
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fit();
    m_area->setFocus();
}

void ExplanationDialog::fit() {
    const QSize window = parentWidget() != nullptr ? parentWidget()->window()->size().expandedTo(QSize(
                                                         kLeastWindow.width() / 2, kLeastWindow.height() / 2))
                                                   : kLeastWindow;
    const QMargins margins = layout()->contentsMargins();
    QWidget* content = m_area->widget();
    int wanted = m_area->verticalScrollBar()->sizeHint().width();
    const QList<QLabel*> labels = content->findChildren<QLabel*>();
    for (QLabel* label : labels) {
        label->setMinimumWidth(
            qMin(widthOf(*label),
                 (window.width() - kAround - wanted) / static_cast<int>(labels.size()) - 2 * Space::kLarge));
    }
    for (const QLabel* label : labels) {
        wanted += label->minimumWidth();
    }
    wanted += static_cast<int>(labels.size() - 1) * 2 * Space::kLarge + Space::kSmall;
    const int height = content->layout()->totalHeightForWidth(wanted);
    const int around = layout()->totalMinimumSize().height() - m_area->minimumSizeHint().height();
    resize(QSize(wanted + margins.left() + margins.right(), qMax(0, height) + around + Space::kSmall)
               .boundedTo(window - QSize(kAround, kAround)));
}

}  // namespace saikoku::ui
