#include "ui/reports/report_sets_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kChoiceLetters = 16;
}

ReportSetsRow::ReportSetsRow(Workspace& workspace, ReportSetKind kind, std::function<Asked()> source, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_kind(kind), m_source(std::move(source)), m_choice(new QComboBox(this)),
      m_keep(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kUnit);
    auto* label = new QLabel(tr("Saved &sets"), this);
    m_choice->setObjectName(QStringLiteral("reportSets"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kChoiceLetters);
    label->setBuddy(m_choice);
    m_keep->setObjectName(QStringLiteral("reportSetsMenu"));
    m_keep->setText(tr("Se&t …"));
    m_keep->setPopupMode(QToolButton::InstantPopup);
    m_keep->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_keep);
    QAction* own = menu->addAction(tr("&Save for myself …"));
    own->setObjectName(QStringLiteral("reportSetOwn"));
    QAction* shared = menu->addAction(tr("Save for &everybody …"));
    shared->setObjectName(QStringLiteral("reportSetShared"));
    m_remove = menu->addAction(tr("&Delete it"));
    m_remove->setObjectName(QStringLiteral("reportSetDelete"));
    m_keep->setMenu(menu);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_choice, m_keep}) {
        row->addWidget(each);
    }
    connect(own, &QAction::triggered, this, [this] { save(false); });
    connect(shared, &QAction::triggered, this, [this] { save(true); });
    connect(m_remove, &QAction::triggered, this, &ReportSetsRow::remove);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { m_remove->setEnabled(current() != nullptr && current()->mayChange); });
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const ReportSet* set = current()) {
            Q_EMIT chosen(ReportSet(*set));
        }
    });
}

QList<QWidget*> ReportSetsRow::fields() const { return {m_choice, m_keep}; }

const ReportSet* ReportSetsRow::current() const {
    const int place = m_choice->currentIndex() - 1;
    return place < 0 || place >= m_sets.size() ? nullptr : &m_sets.at(place);
}

void ReportSetsRow::load(const QString& subject) {
    m_subject = subject;
    fill({});
}

void ReportSetsRow::fill(const QString& name) {
    const auto read = reportSets(m_workspace.session(), m_workspace.campaign().id, m_kind);
    m_sets.clear();
    m_choice->clear();
    m_choice->addItem(tr("(none)"));
    if (!read) {
        m_workspace.showError(read.error());
        return;
    }
    for (const ReportSet& set : *read) {
        if (m_subject.isEmpty() || set.subject == m_subject) {
            m_sets.append(set);
            m_choice->addItem(set.isShared ? tr("%1 (shared by %2)").arg(set.name, set.ownerName) : set.name);
            if (set.name == name) {
                m_choice->setCurrentIndex(m_choice->count() - 1);
            }
        }
    }
    m_remove->setEnabled(current() != nullptr && current()->mayChange);
}

void ReportSetsRow::save(bool isShared) {
    const auto name = MessageBox::askText(this, isShared ? tr("Everybody of this campaign can choose it.") : tr("You alone can choose it."),
                                          tr("&Name of the set"));
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    const Asked asked = m_source();
    ReportSet set;
    set.kind = m_kind;
    set.name = name->trimmed();
    set.subject = asked.subject;
    set.parameters = asked.parameters;
    set.isShared = isShared;
    if (const auto kept = saveReportSet(m_workspace.session(), m_workspace.campaign().id, set); !kept) {
        m_workspace.showError(kept.error());
        return;
    }
    fill(set.name);
    m_workspace.tell(tr("The set \"%1\" is saved.").arg(set.name));
}

void ReportSetsRow::remove() {
    const ReportSet* set = current();
    if (set == nullptr || !MessageBox::confirm(this, tr("Delete the set \"%1\"?").arg(set->name), tr("Delete"))) {
        return;
    }
    if (const Result<void> removed = removeReportSet(m_workspace.session(), m_workspace.campaign().id, set->name, m_kind); !removed) {
        m_workspace.showError(removed.error());
    }
    fill({});
}

}  // namespace saikoku::ui
