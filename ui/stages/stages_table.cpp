#include "ui/stages/stages_table.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

#include "core/contact/promise_amount_entry.h"
#include "ui/scripts/cell_choice.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kNameLetters = 10, kNumberLetters = 9, kChannelLetters = 12;

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

QStringList channelNames() {
    QStringList names;
    for (const Channel channel : allValues<Channel>()) {
        names.append(labelOf(channel));
    }
    return names;
}

Channel channelCalled(const QString& name) {
    for (const Channel channel : allValues<Channel>()) {
        if (folded(labelOf(channel)) == name) {
            return channel;
        }
    }
    return Channel::Phone;
}

}  // namespace

StagesTable::StagesTable(QWidget* parent) : QTableWidget(0, kColumns, parent) {
    setObjectName(QStringLiteral("stagesTable"));
    setAccessibleName(tr("Stages, mildest first"));
    setHorizontalHeaderLabels({tr("Name"), tr("Code"), tr("From days late"), tr("or from yen"),
                               tr("or broken promises"), tr("Asks by"), tr("Every days"), tr("Tone")});
    verticalHeader()->hide();
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegateForColumn(How, new CellChoice([](const QModelIndex&) { return channelNames(); }, false, this));
    followFont(this, [this] {
        const int letter = fontMetrics().horizontalAdvance(u'0');
        for (const auto& [column, letters] : {std::pair(Name, kNameLetters),
                                              {Code, kNameLetters},
                                              {Days, kNumberLetters + 5},
                                              {Sum, kNumberLetters + 3},
                                              {Broken, kNumberLetters + 8},
                                              {How, kChannelLetters},
                                              {Every, kNumberLetters}}) {
            setColumnWidth(column, qMax(letter * (letters + 3), horizontalHeader()->sectionSizeHint(column)));
        }
        fitTone();
        verticalHeader()->setDefaultSectionSize(ui::rowHeight(font()));
    });
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (m_isShowing) {
            return;
        }
        if (item->row() == rowCount() - 1 && !item->text().trimmed().isEmpty()) {
            addEmptyRow();
        }
        Q_EMIT edited();
    });
}

void StagesTable::setStage(int row, const CallStage& stage) {
    const auto put = [&](Column column, const QString& words, bool isNumber = false) {
        auto* item = new QTableWidgetItem(words);
        if (isNumber) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        setItem(row, column, item);
    };
    const auto number = [&](qint64 value) {
        return stage.name.isEmpty() ? QString() : QString::number(value);
    };
    put(Name, stage.name);
    put(Code, stage.code);
    put(Days, number(stage.daysFrom), true);
    put(Sum, stage.yenFrom > Yen() ? stage.yenFrom.toString() : QString(), true);
    put(Broken, stage.brokenFrom > 0 ? QString::number(stage.brokenFrom) : QString(), true);
    put(Every, number(stage.everyDays), true);
    put(Tone, stage.tone);
    put(How, labelOf(stage.channel));
}

void StagesTable::addEmptyRow() {
    const bool before = std::exchange(m_isShowing, true);
    insertRow(rowCount());
    setStage(rowCount() - 1, {});
    m_isShowing = before;
}

void StagesTable::show(const std::vector<CallStage>& stages) {
    m_isShowing = true;
    setRowCount(0);
    for (const CallStage& stage : stages) {
        insertRow(rowCount());
        setStage(rowCount() - 1, stage);
    }
    addEmptyRow();
    m_isShowing = false;
    setCurrentCell(0, Name);
    fitTone();
}

/// The words whole, and all the room that is left.
void StagesTable::fitTone() {
    int others = 0;
    for (int column = 0; column < Tone; ++column) {
        others += columnWidth(column);
    }
    setColumnWidth(Tone, std::max({viewport()->width() - others, sizeHintForColumn(Tone), horizontalHeader()->sectionSizeHint(Tone)}));
}

void StagesTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitTone();
}

QString StagesTable::text(int row, Column column) const {
    const QTableWidgetItem* cell = item(row, column);
    return cell == nullptr ? QString() : folded(cell->text());
}

Result<std::vector<CallStage>> StagesTable::stages() const {
    std::vector<CallStage> stages;
    for (int row = 0; row < rowCount(); ++row) {
        CallStage stage;
        stage.name = item(row, Name) == nullptr ? QString() : item(row, Name)->text().trimmed();
        if (stage.name.isEmpty()) {
            continue;
        }
        stage.code = text(row, Code);
        stage.tone = item(row, Tone)->text().trimmed();
        stage.channel = channelCalled(text(row, How));
        for (const auto& [column, value] :
             {std::pair(Days, &stage.daysFrom), {Broken, &stage.brokenFrom}, {Every, &stage.everyDays}}) {
            const QString words = text(row, column);
            bool isNumber = words.isEmpty();
            *value = words.isEmpty() ? 0 : words.toInt(&isNumber);
            if (!isNumber) {
                return fail(ErrorCode::BadInput,
                            tr("%1, %2: \"%3\" is no number.")
                                .arg(stage.name, horizontalHeaderItem(column)->text(), words));
            }
        }
        if (const QString words = text(row, Sum); !words.isEmpty() && words != QLatin1String("0")) {
            SAIKOKU_TRY_ASSIGN(stage.yenFrom, parsePromiseAmount(words));
        }
        stages.push_back(stage);
    }
    return stages;
}

}  // namespace saikoku::ui
