#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <optional>

#include "core/store/bulk_engine.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

class SqliteEngine final : public BulkWriter::Engine {
public:
    SqliteEngine(sqlite3* handle, sqlite3_stmt* statement, QString sql)
        : m_handle(handle), m_statement(statement), m_sql(std::move(sql)) {}
    ~SqliteEngine() override { sqlite3_finalize(m_statement); }

    void integer(qint64 value) override { note(sqlite3_bind_int64(m_statement, ++m_column, value)); }
    void real(double value) override { note(sqlite3_bind_double(m_statement, ++m_column, value)); }
    void text(const char* utf8, qsizetype size) override {
        if (std::memchr(utf8, '\0', static_cast<std::size_t>(size)) != nullptr) {
            m_zeroInText = true;
        }
        note(sqlite3_bind_text64(m_statement, ++m_column, utf8, static_cast<sqlite3_uint64>(size), SQLITE_TRANSIENT,
                                 SQLITE_UTF8));
    }
    void bytes(const QByteArray& value) override {
        note(sqlite3_bind_blob64(m_statement, ++m_column, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                                 SQLITE_TRANSIENT));
    }
    void null() override { note(sqlite3_bind_null(m_statement, ++m_column)); }

    Result<void> endRow() override {
        if (m_zeroInText) {
            return fail(unfitBinding(m_sql, QStringLiteral("text with U+0000")));
        }
        if (m_column != sqlite3_bind_parameter_count(m_statement)) {
            m_code = SQLITE_RANGE;
        }
        if (m_code == SQLITE_OK) {
            m_code = sqlite3_step(m_statement);
        }
        if (m_code != SQLITE_DONE) {
            return fail(sqliteError(m_handle, m_code, m_sql));
        }
        m_code = sqlite3_reset(m_statement);
        m_column = 0;
        return {};
    }

    Result<void> finish() override {
        if (m_code != SQLITE_OK || m_column != 0) {
            return fail(sqliteError(m_handle, m_code == SQLITE_OK ? SQLITE_MISUSE : m_code, m_sql));
        }
        return {};
    }

private:
    void note(int code) {
        if (code != SQLITE_OK && m_code == SQLITE_OK) {
            m_code = code;
        }
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    QString m_sql;
    int m_column = 0;
    int m_code = SQLITE_OK;
    bool m_zeroInText = false;
};

}  // namespace

Result<std::unique_ptr<BulkWriter::Engine>> sqliteBulkEngine(Database& database, const QString& table,
                                                             const QStringList& columns) {
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const QString sql = QStringLiteral("insert into %1 (%2) values (%3)")
                            .arg(table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(database.sqliteHandle(), utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return fail(sqliteError(database.sqliteHandle(), code, sql));
    }
    return std::unique_ptr<BulkWriter::Engine>(
        std::make_unique<SqliteEngine>(database.sqliteHandle(), statement, sql));
}

}  // namespace saikoku
