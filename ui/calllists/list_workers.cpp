#include "ui/calllists/list_workers.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kMostShare = 100;
constexpr int kLastTurn = 99;
}  // namespace

ListWorkers::ListWorkers(QWidget* parent)
    : QWidget(parent),
      m_table(new FactTable({{tr("Who"), 150}, {tr("Share"), 60, true}, {tr("Turn"), 60, true}, {tr("Kind")}},
                            tr("Given to nobody: everybody may call from it."), this)),
      m_to(new QComboBox(this)),
      m_share(new QSpinBox(this)),
      m_turn(new QSpinBox(this)),
      m_give(new QPushButton(tr("&Give the list"), this)) {
    m_table->setObjectName(QStringLiteral("listWorkers"));
    m_table->view()->setAccessibleName(tr("Who works on it"));
    m_to->setObjectName(QStringLiteral("giveTo"));
    m_share->setObjectName(QStringLiteral("giveShare"));
    m_share->setRange(0, kMostShare);
    m_share->setValue(1);
    m_share->setSpecialValueText(tr("0: take it back"));
    m_turn->setObjectName(QStringLiteral("giveTurn"));
    m_turn->setRange(1, kLastTurn);
    m_give->setObjectName(QStringLiteral("giveList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Who works on it"), this));
    column->addWidget(m_table, 1);
    auto* form = new QFormLayout;
    form->setSpacing(Space::kSmall);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Share"), m_share);
    form->addRow(tr("T&urn"), m_turn);
    column->addLayout(form);
    column->addWidget(m_give);
    connect(m_give, &QPushButton::clicked, this, [this] {
        const int at = m_to->currentIndex();
        if (at >= 0 && at < m_possible.size()) {
            const ListWorker& worker = m_possible.at(at);
            Q_EMIT giveWanted({{}, {}, worker.login, worker.isGroup ? worker.name : QString(), m_share->value(), m_turn->value()});
        }
    });
}

void ListWorkers::setPossible(const QList<ListWorker>& workers) {
    const QString chosen = m_to->currentText();
    m_possible = workers;
    m_to->clear();
    for (const ListWorker& worker : workers) {
        m_to->addItem(worker.isGroup ? tr("%1 (group)").arg(worker.name) : worker.name);
    }
    m_to->setCurrentIndex(qMax(0, m_to->findText(chosen)));
}

void ListWorkers::setWorkers(const QList<ListWorker>& workers) {
    QList<FactRow> rows;
    for (const ListWorker& worker : workers) {
        rows.append({{worker.name, QString::number(worker.share), QString::number(worker.turn), worker.isGroup ? tr("group") : tr("person")}});
    }
    m_table->setRows(rows);
}

void ListWorkers::setCanGive(bool can) { m_give->setEnabled(can); }

}  // namespace saikoku::ui
