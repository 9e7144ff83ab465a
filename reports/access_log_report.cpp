#include "reports/access_log_report.h"

#include <QCoreApplication>

#include "core/arrears/arrears_repository.h"
#include "core/security/log_search.h"
#include "core/security/session.h"
#include "reports/report_list.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(AccessLogReport) };

constexpr int kPageRows = 2000;
constexpr QLatin1String kCase("case");

class AccessLogTable final : public Table {
public:
    AccessLogTable(Session& session, LogFilter filter)
        : m_session(session),
          m_filter(std::move(filter)),
          m_columns(accessLogColumns()) {}

    const QList<Column>& columns() const override { return m_columns; }

    Result<bool> next(QVariantList& row) override {
        if (m_at == m_page.size()) {
            SAIKOKU_TRY(readPage());
            if (m_page.empty()) {
                return false;
            }
        }
        const LogLine& line = m_page.at(m_at++);
        row = {toTokyo(line.at),
               line.login,
               line.name,
               line.workstation,
               line.operation,
               line.targetKind,
               line.targetId,
               line.targetKind == kCase ? m_numbers.value(TaxpayerId{line.targetId.toLongLong()}) : QString(),
               line.rowCount ? QVariant(*line.rowCount) : QVariant(),
               line.detail,
               QString::number(line.signIn.value),
               QString::number(line.sequence),
               line.hash};
        return true;
    }

private:
    Result<void> readPage() {
        SAIKOKU_TRY_ASSIGN(m_page, logPage(m_session, m_filter, m_after, kPageRows));
        m_at = 0;
        QSet<TaxpayerId> cases;
        for (const LogLine& line : m_page) {
            if (line.targetKind == kCase && !line.targetId.isEmpty()) {
                cases.insert(TaxpayerId{line.targetId.toLongLong()});
            }
            m_after = {line.at, line.signIn, line.sequence};
        }
        SAIKOKU_TRY_ASSIGN(m_numbers, ArrearsRepository(m_session.db()).numbersOf(QList<TaxpayerId>(cases.begin(), cases.end())));
        return {};
    }

    Session& m_session;
    LogFilter m_filter;
    QList<Column> m_columns;
    std::vector<LogLine> m_page;
    std::size_t m_at = 0;
    LogPlace m_after;
    QHash<TaxpayerId, QString> m_numbers;
};

}  // namespace

QList<Column> accessLogColumns() {
    return {
        {QStringLiteral("at"), Text::tr("Time"), ColumnKind::Moment},
        {QStringLiteral("login"), Text::tr("Login"), ColumnKind::Text},
        {QStringLiteral("name"), Text::tr("Name"), ColumnKind::Text},
        {QStringLiteral("workstation"), Text::tr("Workstation"), ColumnKind::Text},
        {QStringLiteral("operation"), Text::tr("Operation"), ColumnKind::Text},
        {QStringLiteral("target_kind"), Text::tr("Kind of target"), ColumnKind::Text},
        {QStringLiteral("target"), Text::tr("Target"), ColumnKind::Text},
        {QStringLiteral("number"), Text::tr("Taxpayer number"), ColumnKind::Text},
        {QStringLiteral("row_count"), Text::tr("Rows"), ColumnKind::Count},
        {QStringLiteral("detail"), Text::tr("Details"), ColumnKind::Text},
        {QStringLiteral("sign_in"), Text::tr("Sign-in"), ColumnKind::Text},
        {QStringLiteral("entry"), Text::tr("Entry"), ColumnKind::Text},
        {QStringLiteral("hash"), Text::tr("Seal"), ColumnKind::Text},
    };
}

Result<ReportData> accessLogReport(Session& session, const ReportQuestion& question) {
    LogFilter filter = question.log;
    filter.from = question.from;
    filter.to = question.to;
    SAIKOKU_TRY_ASSIGN(const qint64 entries, askLog(session, filter));
    ReportData data;
    data.head.id = QLatin1String(kAccessLogReport);
    data.head.title = titleOf(*reportOfId(data.head.id));
    data.head.asOf = session.today();
    data.head.from = question.from;
    data.head.to = question.to;
    data.head.definitions = {Text::tr("Every look, search, file, change and refusal is an entry; it holds ids, codes and counts, never names of residents.")};
    data.rows = entries;
    data.total = entries;
    data.table = std::make_unique<AccessLogTable>(session, filter);
    return data;
}

}  // namespace saikoku::reports
