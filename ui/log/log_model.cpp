#include "ui/log/log_model.h"

#include <QSet>

#include <utility>

#include "core/arrears/arrears_repository.h"
#include "core/base/clock.h"
#include "core/base/yen.h"
#include "core/security/session.h"
#include "ui/log/log_words.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

TaxpayerId caseOf(const LogLine& line) {
    return line.targetKind == QLatin1String("case") ? TaxpayerId{line.targetId.toLongLong()} : TaxpayerId{};
}

}  // namespace

Result<LogPage> LogPage::read(Session& session, const LogFilter& filter, const LogPlace& after, int atMost) {
    LogPage page;
    SAIKOKU_TRY_ASSIGN(page.lines, logPage(session, filter, after, atMost));
    QSet<TaxpayerId> cases;
    for (const LogLine& line : page.lines) {
        if (caseOf(line).value > 0) {
            cases.insert(caseOf(line));
        }
    }
    SAIKOKU_TRY_ASSIGN(page.numbers, ArrearsRepository(session.db()).numbersOf(QList<TaxpayerId>(cases.begin(), cases.end())));
    return page;
}

void LogModel::begin(qint64 entries) {
    beginResetModel();
    m_lines.clear();
    m_numbers.clear();
    m_entries = entries;
    m_isAsking = true;
    endResetModel();
}

void LogModel::append(LogPage page) {
    m_isAsking = false;
    if (page.lines.empty()) {
        m_entries = static_cast<qint64>(m_lines.size());
        return;
    }
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(page.lines.size()) - 1);
    m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
    m_numbers.insert(page.numbers);
    endInsertRows();
}

TaxpayerId LogModel::caseAt(int row) const { return caseOf(m_lines.at(static_cast<std::size_t>(row))); }

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString LogModel::textAt(const LogLine& line, int column) const {
    switch (column) {
    case At: {
        const QDateTime tokyo = toTokyo(line.at);
        return DisplayText::shortDate(tokyo.date()) + QLatin1Char(' ') + tokyo.time().toString(QStringLiteral("HH:mm:ss"));
    }
    case Person: return line.name;
    case Workstation: return line.workstation;
    case Operation: return operationLabel(line.operation);
    case Target: return caseOf(line).value > 0 ? m_numbers.value(caseOf(line)) : line.targetId;
    case Rows: return line.rowCount ? Yen(*line.rowCount).toString() : QString();
    case Details: return detailWords(line.detail);
    default: return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft)));
    }
    const bool isText = role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Details);
    return isText ? QVariant(textAt(m_lines.at(static_cast<std::size_t>(index.row())), index.column())) : QVariant();
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case At: return tr("Time");
    case Person: return tr("Person");
    case Workstation: return tr("Workstation");
    case Operation: return tr("Operation");
    case Target: return tr("Target");
    case Rows: return tr("Rows");
    case Details: return tr("Details");
    default: return {};
    }
}

bool LogModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_isAsking && static_cast<qint64>(m_lines.size()) < m_entries;
}

void LogModel::fetchMore(const QModelIndex&) {
    m_isAsking = true;
    const LogLine& last = m_lines.back();
    Q_EMIT moreWanted({last.at, last.signIn, last.sequence});
}

}  // namespace saikoku::ui
