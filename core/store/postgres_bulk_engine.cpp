#include <libpq-fe.h>

#include "core/store/bulk_engine.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

constexpr qsizetype kBufferBytes = 256 * 1024;

Error resultError(const PGresult* result, const QString& sql) {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return postgresError(QString::fromLatin1(state), QString::fromUtf8(text), sql);
}

/// COPY's text format: tab between columns, \N for NULL, backslash escapes.
class PostgresEngine final : public BulkWriter::Engine {
public:
    PostgresEngine(PGconn* connection, qsizetype columns, QString sql)
        : m_connection(connection), m_columns(columns), m_sql(std::move(sql)) {
        m_buffer.reserve(kBufferBytes + 4096);
    }
    ~PostgresEngine() override {
        if (!m_done) {
            PQputCopyEnd(m_connection, "abandoned");
            static_cast<void>(drain().has_value());
        }
    }

    void integer(qint64 value) override { startColumn().append(QByteArray::number(value)); }
    void real(double value) override { startColumn().append(QByteArray::number(value, 'g', 17)); }
    void text(const char* utf8, qsizetype size) override {
        QByteArray& out = startColumn();
        for (qsizetype i = 0; i < size; ++i) {
            switch (utf8[i]) {
            case '\\': out.append("\\\\", 2); break;
            case '\t': out.append("\\t", 2); break;
            case '\n': out.append("\\n", 2); break;
            case '\r': out.append("\\r", 2); break;
            case '\0': m_zeroInText = true; break;
            default: out.append(utf8[i]);
            }
        }
    }
    void bytes(const QByteArray& value) override { startColumn().append("\\\\x", 3).append(value.toHex()); }
    void null() override { startColumn().append("\\N", 2); }

    Result<void> endRow() override {
        if (m_zeroInText) {
            return fail(unfitBinding(m_sql, QStringLiteral("text with U+0000")));
        }
        if (m_column != m_columns) {
            return fail(unfitBinding(m_sql, QStringLiteral("%1 values for %2 columns").arg(m_column).arg(m_columns)));
        }
        m_buffer.append('\n');
        m_column = 0;
        return m_buffer.size() < kBufferBytes ? Result<void>() : flush();
    }

    Result<void> finish() override {
        if (m_zeroInText || m_column != 0) {
            return fail(unfitBinding(m_sql, QStringLiteral("a row is not complete")));
        }
        SAIKOKU_TRY(flush());
        m_done = true;
        const bool ended = PQputCopyEnd(m_connection, nullptr) == 1;
        const Result<void> outcome = drain();
        if (!ended) {
            return fail(postgresError({}, {}, m_sql));
        }
        return outcome;
    }

private:
    QByteArray& startColumn() {
        if (m_column++ > 0) {
            m_buffer.append('\t');
        }
        return m_buffer;
    }

    Result<void> flush() {
        const bool sent = m_buffer.isEmpty() ||
                          PQputCopyData(m_connection, m_buffer.constData(), static_cast<int>(m_buffer.size())) == 1;
        m_buffer.resize(0);
        if (!sent) {
            return fail(postgresError({}, {}, m_sql));
        }
        return {};
    }

    /// libpq wants every result taken before the connection is free again.
    Result<void> drain() {
        Result<void> outcome;
        while (PGresult* result = PQgetResult(m_connection)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK && outcome) {
                outcome = fail(resultError(result, m_sql));
            }
            PQclear(result);
        }
        return outcome;
    }

    PGconn* m_connection;
    qsizetype m_columns;
    QString m_sql;
    QByteArray m_buffer;
    qsizetype m_column = 0;
    bool m_zeroInText = false;
    bool m_done = false;
};

}  // namespace

Result<std::unique_ptr<BulkWriter::Engine>> postgresBulkEngine(Database& database, const QString& table,
                                                               const QStringList& columns) {
    const QString sql = QStringLiteral("copy %1 (%2) from stdin").arg(table, columns.join(QStringLiteral(", ")));
    PGconn* connection = database.postgresHandle();
    PGresult* result = PQexec(connection, sql.toUtf8().constData());
    if (PQresultStatus(result) != PGRES_COPY_IN) {
        const Error error = resultError(result, sql);
        PQclear(result);
        return fail(error);
    }
    PQclear(result);
    return std::unique_ptr<BulkWriter::Engine>(std::make_unique<PostgresEngine>(connection, columns.size(), sql));
}

}  // namespace saikoku
