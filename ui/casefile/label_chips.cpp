#include "ui/casefile/label_chips.h"

#include <QPainter>

#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kGap = 4;
constexpr int kCorner = 3;
constexpr auto kMore = u"…";
const QColor kLetters(0x20, 0x20, 0x20);

}  // namespace

LabelChips::LabelChips(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("labelChips"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QColor LabelChips::groundOf(LabelColour colour) {
    switch (colour) {
    case LabelColour::Red: return {0xff, 0xc9, 0xc4};
    case LabelColour::Orange: return {0xff, 0xd9, 0xae};
    case LabelColour::Yellow: return {0xff, 0xef, 0xa6};
    case LabelColour::Green: return {0xc9, 0xeb, 0xc4};
    case LabelColour::Blue: return {0xc4, 0xdd, 0xf7};
    case LabelColour::Purple: return {0xe2, 0xd0, 0xf2};
    case LabelColour::Grey: break;
    }
    return {0xdc, 0xdc, 0xdc};
}

void LabelChips::show(const QList<CaseLabel>& labels, QDate today) {
    m_labels = labels;
    QStringList lines;
    for (const CaseLabel& label : labels) {
        lines.append(label.until.isValid() ? tr("%1 (to %2)", "label, last day").arg(label.text, DisplayText::moment(label.until.startOfDay(), today).section(u' ', 0, 0))
                                           : label.text);
    }
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(lines.join(DisplayText::listSeparator()));
    setVisible(!labels.isEmpty());
    updateGeometry();
    update();
}

QStringList LabelChips::words() const {
    QStringList words;
    for (const CaseLabel& label : m_labels) {
        words.append(label.text);
    }
    return words;
}

int LabelChips::widthOf(const QString& word) const { return fontMetrics().horizontalAdvance(word) + 2 * kPadding; }

QSize LabelChips::sizeHint() const {
    int width = 0;
    for (const CaseLabel& label : m_labels) {
        width += widthOf(label.text) + kGap;
    }
    return {width, fontMetrics().height() + 2};
}

QSize LabelChips::minimumSizeHint() const { return {m_labels.isEmpty() ? 0 : widthOf(QString::fromUtf16(kMore)), fontMetrics().height() + 2}; }

void LabelChips::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    const int more = widthOf(QString::fromUtf16(kMore));
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QString& word = m_labels.at(i).text;
        const bool isLast = i + 1 == m_labels.size();
        if (left + widthOf(word) > width() - (isLast ? 0 : more)) {
            painter.drawText(QRect(left, 0, more, height()), Qt::AlignCenter, QString::fromUtf16(kMore));
            return;
        }
        const QRect chip(left, 0, widthOf(word), height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(groundOf(m_labels.at(i).colour));
        painter.drawRoundedRect(chip, kCorner, kCorner);
        painter.setPen(kLetters);
        painter.drawText(chip, Qt::AlignCenter, word);
        left += chip.width() + kGap;
    }
}

}  // namespace saikoku::ui
