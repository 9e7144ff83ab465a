#include "ui/support/texts.h"

#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kAround = 36;  ///< pixels: a dialog's frame and title
}

QLabel* sectionTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setTextScale(label, 0.95, true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* valueLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* namedField(const QString& name, QWidget* field, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kUnit);
    auto* label = new QLabel(name, box);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch(1);  // the field stays beside its name
    return box;
}

QLabel* addFact(QGridLayout* grid, int row, const QString& name, QWidget* parent) {
    grid->addWidget(mutedLabel(name, parent), row, 0);
    QLabel* value = valueLabel(parent);
    grid->addWidget(value, row, 1);
    return value;
}

void setTextColour(QWidget* widget, const QColor& colour) {
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    palette.setColor(QPalette::ButtonText, colour);
    widget->setPalette(palette);
}

void fitIntoWindow(QDialog* dialog, int letters, int rows) {
    const QSize wanted(letters * dialog->fontMetrics().averageCharWidth(), rows * rowHeight(dialog->font()));
    const QWidget* below = dialog->parentWidget();
    dialog->resize(below == nullptr ? wanted
                                    : wanted.boundedTo(below->window()->size() - QSize(kAround, kAround)));
}

}  // namespace saikoku::ui
