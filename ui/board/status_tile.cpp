#include "ui/board/status_tile.h"

#include <QPainter>

#include "ui/list/case_column.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr double kHeadingScale = 1.05;
constexpr double kNumberScale = 1.9;
constexpr double kNumberTop = 1.2;   ///< in lines, below the heading
constexpr double kLinesBelow = 3.1;  ///< what moved, on two, and the yen

}  // namespace

StatusTile::StatusTile(WorkflowStatus status, QWidget* parent) : QAbstractButton(parent), m_status(status) {
    setObjectName(QStringLiteral("tile_") + codeOf(status));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show({}, Yen());
}

void StatusTile::show(const BoardCell& cell, Yen allYen) {
    m_cell = cell;
    m_share = allYen.isZero() ? 0 : static_cast<double>(cell.yen.amount()) / static_cast<double>(allYen.amount());
    describe();
}

void StatusTile::showChange(const std::optional<BoardCell>& change) {
    m_change = change;
    describe();
}

void StatusTile::setMoney(bool hasMoney, qint64 allCases) {
    m_hasMoney = hasMoney;
    if (!hasMoney) {
        m_share = allCases == 0 ? 0 : static_cast<double>(m_cell.cases) / static_cast<double>(allCases);
    }
    describe();
}

QStringList StatusTile::changeLines() const {
    if (!m_change) {
        return {};
    }
    const qint64 cases = m_change->cases;
    const qint64 yen = m_change->yen.amount();
    const QString moved = tr("%1%2 since yesterday").arg(DisplayText::signOf(cases), Yen(qAbs(cases)).toString());
    if (!m_hasMoney) {
        return {moved};
    }
    return {moved,
            DisplayText::signOf(yen) + DisplayText::yenShort(Yen(qAbs(yen)))};
}

void StatusTile::describe() {
    const QString status = labelOf(m_status, m_hasMoney);
    const QString cases = Yen(m_cell.cases).toString();
    setText(m_hasMoney ? tr("%1: %2 cases, %3").arg(status, cases, DisplayText::yenShort(m_cell.yen)) : tr("%1: %2 cases").arg(status, cases));
    setAccessibleName((QStringList{text()} + changeLines()).join(QLatin1String(", ")));
    updateGeometry();
    update();
}

QString StatusTile::casesText() const { return tr("%1 cases", "large number").arg(Yen(m_cell.cases).toString()); }

QString StatusTile::shareText() const { return QStringLiteral("%1%").arg(m_share * 100, 0, 'f', 1); }

QSize StatusTile::sizeHint() const {
    return {minimumSizeHint().width(), qRound(fontMetrics().height() * (kNumberTop + kNumberScale + kLinesBelow)) + 2 * Space::kSmall + Space::kMedium};
}

/// No number is cut: whatever stands side by side fits.
QSize StatusTile::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    int widest = metrics.horizontalAdvance(DisplayText::yenShort(m_cell.yen) + shareText()) + Space::kMedium;
    for (const QString& line : changeLines()) {
        widest = qMax(widest, metrics.horizontalAdvance(line));
    }
    widest = qMax(widest, QFontMetrics(scaled(font(), kNumberScale)).horizontalAdvance(casesText()));
    widest = qMax(widest, QFontMetrics(scaled(font(), kHeadingScale, true)).horizontalAdvance(headingText()));
    return {widest + 2 * Space::kMedium + 2, fontMetrics().height() * 3};
}

QString StatusTile::headingText() const { return statusShape(m_status) + QLatin1Char(' ') + labelOf(m_status, m_hasMoney); }

QColor StatusTile::barColour() const {
    const Colours colours = coloursOf(palette());
    switch (m_status) {
    case WorkflowStatus::NotContacted:
        return colours.muted;
    case WorkflowStatus::NoPromise:
        return colours.notPromised;
    case WorkflowStatus::Promised:
        return colours.promised;
    case WorkflowStatus::BrokenPromise:
    case WorkflowStatus::Settled:
        break;
    }
    return colours.late;
}

void StatusTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? colours.hover : palette().color(QPalette::Base));
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);

    const QRectF inner = area.adjusted(Space::kMedium, Space::kSmall, -Space::kMedium, -Space::kSmall);
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(scaled(font(), kHeadingScale, true));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, headingText());
    painter.setFont(scaled(font(), kNumberScale));
    painter.drawText(inner.adjusted(0, line * kNumberTop, 0, 0), Qt::AlignLeft | Qt::AlignTop, casesText());
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(inner.adjusted(0, line * (kNumberTop + kNumberScale), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     changeLines().join(QLatin1Char('\n')));
    const QRectF below = inner.adjusted(0, 0, 0, -Space::kMedium);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignBottom, m_hasMoney ? DisplayText::yenShort(m_cell.yen) : QString());
    painter.drawText(below, Qt::AlignRight | Qt::AlignBottom, shareText());

    const QRectF bar(inner.left(), inner.bottom() - Space::kUnit, inner.width(), Space::kUnit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(barColour());
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * m_share, bar.height())), 2, 2);
}

}  // namespace saikoku::ui
