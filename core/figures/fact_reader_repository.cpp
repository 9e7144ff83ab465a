#include "core/figures/fact_reader_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

#include "core/contact/campaign_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Figures) };

/// The names in braces are those of views.
QString readAsOf(const FigureScope& scope, QString sql) {
    sql.replace(QLatin1String("{taxpayer}"), QLatin1String("join {taxpayer_in_force} t on t.taxpayer_id = f.taxpayer_id"));
    sql.replace(QLatin1String("{operator}"), QLatin1String("left join operator_name o on o.operator_id = f.operator_id"));
    static const QRegularExpression name(QStringLiteral("\\{([a-z_]+)\\}"));
    QString read;
    qsizetype done = 0;
    for (const QRegularExpressionMatch& match : name.globalMatch(sql)) {
        read += sql.mid(done, match.capturedStart() - done);
        read += scope.view(QLatin1String(match.captured(1).toLatin1()));
        done = match.capturedEnd();
    }
    return read + sql.mid(done);
}

/// Of tax work: what the tax system delivered; elsewhere: the campaign's own people.
Result<QString> spaceOnly(Session& session, const FigureScope& scope, const FactArea& area) {
    if (area.campaign != nullptr) {
        return QStringLiteral(" and %1 = :campaign").arg(QLatin1String(area.campaign));
    }
    SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(scope.question().campaign));
    if (!campaign || campaign->hasMoney) {
        return QStringLiteral(" and t.outside_tax = 0");
    }
    if (area.isOfMoney) {
        return fail(ErrorCode::Rule, Text::tr("The campaign \"%1\" is not about money: it has none of these. Choose another area.").arg(campaign->name));
    }
    return QStringLiteral(" and exists (select 1 from %1 g where g.taxpayer_id = t.taxpayer_id and g.campaign_id = :campaign)")
        .arg(scope.view(QLatin1String("campaign_member_in_force")));
}

Result<QString> fromWhere(Session& session, const FigureScope& scope, const FactQuestion& question) {
    const FactArea& area = *question.area;
    SAIKOKU_TRY_ASSIGN(const QString space, spaceOnly(session, scope, area));
    QString sql = QStringLiteral(" from %1 where 1 = 1").arg(QLatin1String(area.from)) + space;
    if (area.inForce != nullptr && !question.withCorrected) {
        sql += QStringLiteral(" and ") + QLatin1String(area.inForce);
    }
    if (area.period != nullptr) {
        const QString column = QLatin1String(area.period);
        sql += area.periodIsMoment ? scope.momentsOnly(column) : scope.daysOnly(column);
    }
    if (area.taxpayer != nullptr) {
        sql += scope.casesOnly(QLatin1String(area.taxpayer));
    }
    return readAsOf(scope, sql);
}

}  // namespace

Result<FactReader> FactReader::open(Session& session, const FactQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::openForExport(session, question.which));
    SAIKOKU_TRY_ASSIGN(const QString sql, fromWhere(session, scope, question));
    FactReader reader(session, question, sql, scope.bindingsOf(sql));
    QStringList columns;
    for (const FactColumn* column : question.columns) {
        columns.append(readAsOf(scope, QLatin1String(column->sql)));
    }
    reader.m_select = columns.join(QStringLiteral(", "));
    QStringList order;
    for (const FactQuestion::Order& each : question.order) {
        order.append(readAsOf(scope, QLatin1String(each.column->sql)) + (each.isDescending ? QStringLiteral(" desc") : QString()));
    }
    order.append(QLatin1String(question.area->order));
    reader.m_order = order.join(QStringLiteral(", "));
    SAIKOKU_TRY(reader.count());
    SAIKOKU_TRY(reader.log());
    return reader;
}

/// A row that names nobody tells of nobody.
QString FactReader::visibleOnly() const {
    return m_question.area->taxpayer == nullptr || m_session->may(Permission::SeeProtected) ? QString() : QStringLiteral(" and coalesce(t.is_protected, 0) = 0");
}

Result<void> FactReader::count() {
    const QString visible = visibleOnly();
    const QString counts = QStringLiteral("select count(*)") + m_sql;
    SAIKOKU_TRY_ASSIGN(const qint64 shown, m_session->db().selectInteger(counts + visible, m_bindings));
    if (!visible.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const qint64 all, m_session->db().selectInteger(counts, m_bindings));
        m_leftOut = all - shown;
    }
    m_total = shown;
    m_rows = m_question.limit ? std::min(shown, *m_question.limit) : shown;
    return {};
}

Result<void> FactReader::log() {
    QJsonArray columns;
    for (const FactColumn* column : m_question.columns) {
        columns.append(QLatin1String(column->key));
    }
    QJsonObject detail{{QStringLiteral("area"), QLatin1String(m_question.area->code)},
                       {QStringLiteral("condition"), m_question.which.condition.toText(true)},
                       {QStringLiteral("columns"), columns},
                       {QStringLiteral("protected_left_out"), m_leftOut}};
    const auto tell = [&](const QString& key, QDate day) {
        if (day.isValid()) {
            detail.insert(key, day.toString(Qt::ISODate));
        }
    };
    tell(QStringLiteral("from"), m_question.which.from);
    tell(QStringLiteral("to"), m_question.which.to);
    return m_session->log(QStringLiteral("export"), QStringLiteral("facts"), {}, detail, m_rows);
}

Result<RowReader> FactReader::read() {
    QString sql = QStringLiteral("select ") + m_select + m_sql + visibleOnly() + QStringLiteral(" order by ") + m_order;
    if (m_question.limit) {
        sql += QStringLiteral(" limit %1").arg(*m_question.limit);
    }
    return RowReader::open(m_session->db(), sql, m_bindings);
}

}  // namespace saikoku
