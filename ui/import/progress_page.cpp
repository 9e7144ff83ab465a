#include "ui/import/progress_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/yen.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kBarWidth = 520;
constexpr int kSteps = 1000;

QString phaseText(ImportPhase phase, qint64 done, qint64 total) {
    constexpr qint64 kKilobyte = 1024;
    switch (phase) {
    case ImportPhase::Reading:
        return ProgressPage::tr("Reading the files: %1 of %2 KB").arg(Yen(done / kKilobyte).toString(), Yen(total / kKilobyte).toString());
    case ImportPhase::Checking:
        return ProgressPage::tr("Checking the rows and comparing them with what is in force …");
    case ImportPhase::Writing:
        return ProgressPage::tr("Writing: %1 of %2 rows").arg(Yen(done).toString(), Yen(total).toString());
    case ImportPhase::Refreshing:
        return ProgressPage::tr("Bringing all cases up to date …");
    }
    return {};
}

}  // namespace

ProgressPage::ProgressPage(QWidget* parent)
    : QWidget(parent),
      m_title(sectionTitle({}, this)),
      m_phase(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)) {
    setObjectName(QStringLiteral("importProgress"));
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_phase->setObjectName(QStringLiteral("importPhase"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kMedium);
    column->addStretch(1);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_phase, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addWidget(mutedLabel(tr("Cancelling leaves everything as it was. The other screens can be used meanwhile."), this), 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPage::cancelWanted);
}

void ProgressPage::begin(bool dryRun) {
    m_title->setText(dryRun ? tr("Trying the import: nothing is written") : tr("Importing"));
    m_bar->setRange(0, 0);
    m_phase->clear();
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
}

void ProgressPage::show(ImportPhase phase, qint64 done, qint64 total) {
    const bool countable = (phase == ImportPhase::Reading || phase == ImportPhase::Writing) && total > 0;
    m_bar->setRange(0, countable ? kSteps : 0);
    if (countable) {
        m_bar->setValue(static_cast<int>(done * kSteps / total));
    }
    if (m_cancel->isEnabled()) {
        m_phase->setText(phaseText(phase, done, total));
    }
}

void ProgressPage::showCancelling() {
    m_cancel->setEnabled(false);
    m_phase->setText(tr("Stopping …"));
}

}  // namespace saikoku::ui
