#include "ui/reports/picture_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/reports/axis_picture.h"
#include "ui/reports/chart_values.h"
#include "ui/reports/funnel_picture.h"
#include "ui/reports/heat_map.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kTitleLetters = 16;
}

PicturePane::PicturePane(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_name(new QLabel(tr("Pict&ure"), this)), m_title(sectionTitle({}, this)),
      m_stack(new QStackedWidget(this)), m_axes(new AxisPicture(m_stack)), m_heat(new HeatMap(m_stack)), m_funnel(new FunnelPicture(m_stack)),
      m_blank(mutedLabel(tr("There is nothing to draw in this period."), m_stack)) {
    setObjectName(QStringLiteral("reportPictures"));
    m_choice->setObjectName(QStringLiteral("reportPicture"));
    m_choice->setMinimumContentsLength(kTitleLetters);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setBuddy(m_choice);
    m_title->setWordWrap(true);
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setWordWrap(true);
    for (QWidget* page : std::initializer_list<QWidget*>{m_axes, m_heat, m_funnel, m_blank}) {
        m_stack->addWidget(page);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_choice, 1);
    head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_choice, &QComboBox::activated, this, &PicturePane::draw);
}

int PicturePane::count() const { return static_cast<int>(m_charts.size()); }

void PicturePane::show(const std::vector<reports::Chart>& charts) {
    const int before = m_choice->currentIndex();
    m_charts = charts;
    m_choice->clear();
    for (const reports::Chart& chart : m_charts) {
        m_choice->addItem(chart.title);
    }
    m_choice->setCurrentIndex(before >= 0 && before < count() ? before : m_charts.empty() ? -1 : 0);
    m_choice->setVisible(count() > 1);
    m_name->setVisible(count() > 1);
    m_title->setVisible(count() == 1);
    setVisible(!m_charts.empty());
    draw();
}

void PicturePane::draw() {
    const int at = m_choice->currentIndex();
    if (at < 0 || at >= count()) {
        return;
    }
    const reports::Chart& chart = m_charts[static_cast<std::size_t>(at)];
    m_title->setText(chart.title);
    if (isBlank(chart)) {
        turnTo(m_blank);
        return;
    }
    switch (chart.kind) {
    case reports::ChartKind::HeatMap:
        m_heat->show(chart);
        turnTo(m_heat);
        break;
    case reports::ChartKind::Funnel:
        m_funnel->show(chart);
        turnTo(m_funnel);
        break;
    case reports::ChartKind::Bars:
    case reports::ChartKind::Lines:
        m_axes->show(chart);
        turnTo(m_axes);
        break;
    }
}

/// A page that is not shown must not ask for room: another report's funnel would push the buttons out of sight.
void PicturePane::turnTo(QWidget* page) {
    for (int i = 0; i < m_stack->count(); ++i) {
        const QSizePolicy::Policy policy = m_stack->widget(i) == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(page);
}

}  // namespace saikoku::ui
