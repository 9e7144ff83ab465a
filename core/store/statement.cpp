#include "core/store/statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <utility>

#include "core/store/query_binding.h"
#include "core/store/store_error.h"

namespace saikoku {

Statement::Statement(std::shared_ptr<QSqlQuery> query, Dialect dialect) : m_query(std::move(query)), m_dialect(dialect) {}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_query, other.m_query);
    std::swap(m_dialect, other.m_dialect);
    std::swap(m_error, other.m_error);
    return *this;
}

Statement::~Statement() {
    if (m_query) {
        m_query->finish();
    }
}

bool Statement::next() {
    if (!m_query || m_error) {
        return false;
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        m_error = queryError(*m_query, m_dialect, m_query->lastQuery());
    }
    return false;
}

Result<void> Statement::finish() {
    if (m_query) {
        m_query->finish();
        m_query.reset();
    }
    if (m_error) {
        return fail(*m_error);
    }
    return {};
}

QVariant Statement::value(int column) const { return m_query->value(column); }

bool Statement::isNull(int column) const { return m_query->isNull(column); }

int Statement::columnCount() const { return m_query->record().count(); }

qint64 Statement::integer(int column) {
    const QVariant raw = value(column);
    if (m_query->isNull(column)) {
        return 0;
    }
    bool ok = false;
    const qint64 number = raw.toLongLong(&ok);
    if ((!ok || raw.typeId() == QMetaType::Double) && !m_error) {
        m_error = unfitBinding(QStringLiteral("column %1").arg(column),
                               QStringLiteral("no whole number; %1").arg(m_query->lastQuery()));
    }
    return number;
}

std::optional<qint64> Statement::integerOrNull(int column) {
    if (isNull(column)) {
        return std::nullopt;
    }
    return integer(column);
}

double Statement::real(int column) const { return value(column).toDouble(); }

QString Statement::text(int column) const { return value(column).toString(); }

std::optional<QString> Statement::textOrNull(int column) const {
    if (isNull(column)) {
        return std::nullopt;
    }
    return text(column);
}

QByteArray Statement::bytes(int column) const { return value(column).toByteArray(); }

QDate Statement::date(int column) const {
    const QVariant raw = value(column);
    return raw.typeId() == QMetaType::QDate ? raw.toDate() : QDate::fromString(raw.toString(), Qt::ISODate);
}

QDateTime Statement::moment(int column) const { return fromStoredUtc(text(column)); }

std::optional<Yen> Statement::yenOrNull(int column) {
    if (isNull(column)) {
        return std::nullopt;
    }
    return yen(column);
}

Prepared::Prepared(std::shared_ptr<QSqlQuery> query, Dialect dialect) : m_query(std::move(query)), m_dialect(dialect) {}

Prepared& Prepared::bind(QLatin1String name, const BindValue& value) {
    m_unfit = bindTo(*m_query, m_dialect, QString(name), value);
    return *this;
}

Result<qint64> Prepared::execute() {
    if (m_unfit) {
        return fail(*m_unfit);
    }
    if (!m_query->exec()) {
        return fail(queryError(*m_query, m_dialect, m_query->lastQuery()));
    }
    const qint64 rows = m_query->numRowsAffected();
    m_query->finish();
    return rows;
}

Result<qint64> Prepared::execute(const Bindings& bindings) {
    for (const Binding& binding : bindings) {
        if (const auto unfit = bindTo(*m_query, m_dialect, binding.name, binding.value)) {
            return fail(*unfit);
        }
    }
    return execute();
}

Result<Statement> Prepared::select(const Bindings& bindings) {
    for (const Binding& binding : bindings) {
        if (const auto unfit = bindTo(*m_query, m_dialect, binding.name, binding.value)) {
            return fail(*unfit);
        }
    }
    if (m_unfit) {
        return fail(*m_unfit);
    }
    if (!m_query->exec()) {
        return fail(queryError(*m_query, m_dialect, m_query->lastQuery()));
    }
    return Statement(m_query, m_dialect);
}

Result<qint64> Prepared::executeReturningId(const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(Statement rows, select(bindings));
    const qint64 id = rows.next() ? rows.integer(0) : 0;
    SAIKOKU_TRY(rows.finish());
    return id;
}

}  // namespace saikoku
