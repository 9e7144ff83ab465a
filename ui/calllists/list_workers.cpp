#include "ui/calllists/list_workers.h"

#include <QComboBox>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/support/display_text.h"
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
      m_table(new FactTable({{tr("Who"), 130}, {tr("Turn"), 50, true}, {tr("Share"), 50, true}, {tr("Of the turn"), 70, true}, {tr("Kind")}},
                            tr("Given to nobody: everybody may call from it."), this)),
      m_mix(new QLabel(this)),
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
    m_mix->setObjectName(QStringLiteral("workerMix"));
    m_mix->setWordWrap(true);
    m_mix->setTextFormat(Qt::PlainText);
    column->addWidget(m_mix);
    auto* form = new QFormLayout;
    form->setSpacing(Space::kSmall);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Share"), m_share);
    form->addRow(tr("T&urn"), m_turn);
    column->addLayout(form);
    column->addWidget(m_give);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListWorkers::follow);
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

namespace {

/// Of all that is given in the same turn, in percent.
int percentOf(const QList<ListMix>& mixes, int turn, int share) {
    int all = 0;
    for (const ListMix& mix : mixes) {
        all += mix.turn == turn ? mix.share : 0;
    }
    return all == 0 ? 100 : (100 * share + all / 2) / all;
}

QString percent(int value) { return QStringLiteral("%1%").arg(value); }

}  // namespace

void ListWorkers::setWorkers(const QList<ListWorker>& workers, const QHash<QString, QList<ListMix>>& mixes) {
    const ListWorker* before = marked();
    const QString key = before == nullptr ? QString() : workerKey(*before);
    m_workers = workers;
    m_mixes = mixes;
    QList<FactRow> rows;
    int current = 0;
    for (const ListWorker& worker : workers) {
        current = workerKey(worker) == key ? static_cast<int>(rows.size()) : current;
        rows.append({{worker.name, QString::number(worker.turn), QString::number(worker.share),
                      percent(percentOf(mixes.value(workerKey(worker)), worker.turn, worker.share)), worker.isGroup ? tr("group") : tr("person")},
                     false, false, rows.size() + 1});
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(current);
    }
    follow();
}

const ListWorker* ListWorkers::marked() const {
    const qint64 row = m_table->currentId();
    return row < 1 || row > m_workers.size() ? nullptr : &m_workers.at(row - 1);
}

/// Their way through the lists in a sentence, and the fields ready to change it.
void ListWorkers::follow() {
    const ListWorker* worker = marked();
    m_mix->setVisible(worker != nullptr);
    if (worker != nullptr) {
        const QList<ListMix>& mixes = m_mixes.value(workerKey(*worker));
        QStringList turns;
        for (qsizetype i = 0; i < mixes.size();) {
            QStringList lists;
            const int turn = mixes.at(i).turn;
            for (; i < mixes.size() && mixes.at(i).turn == turn; ++i) {
                const QString part = percent(percentOf(mixes, turn, mixes.at(i).share));
                lists.append(mixes.at(i).byGroup.isEmpty()
                                 ? tr("%1 %2", "list, its part of the turn").arg(mixes.at(i).list, part)
                                 : tr("%1 %2 (group %3)", "list, its part of the turn, to whom it was given").arg(mixes.at(i).list, part, mixes.at(i).byGroup));
            }
            turns.append(tr("turn %1: %2").arg(turn).arg(lists.join(DisplayText::listSeparator())));
        }
        m_mix->setText(tr("%1 — %2", "person or group, their lists").arg(worker->name, turns.join(QStringLiteral(" → "))));
        for (int i = 0; i < m_possible.size(); ++i) {
            if (workerKey(m_possible.at(i)) == workerKey(*worker)) {
                m_to->setCurrentIndex(i);
            }
        }
        m_share->setValue(worker->share);
        m_turn->setValue(worker->turn);
    }
    Q_EMIT markedChanged();
}

bool ListWorkers::canMove(int by) const {
    const ListWorker* worker = marked();
    return m_canGive && worker != nullptr && worker->turn + by >= 1 && worker->turn + by <= kLastTurn;
}

void ListWorkers::move(int by) {
    if (canMove(by)) {
        const ListWorker worker = *marked();
        Q_EMIT giveWanted({{}, {}, worker.login, worker.isGroup ? worker.name : QString(), worker.share, worker.turn + by});
    }
}

void ListWorkers::setCanGive(bool can) {
    m_canGive = can;
    m_give->setEnabled(can);
    Q_EMIT markedChanged();
}

}  // namespace saikoku::ui
