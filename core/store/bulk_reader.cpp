#include "core/store/bulk_reader.h"

#include <libpq-fe.h>
#include <sqlcipher/sqlite3.h>

#include <charconv>
#include <memory>
#include <vector>

#include "core/store/database.h"
#include "core/store/store_error.h"

namespace saikoku {

namespace {

bool holdsZero(const QVariant& value) {
    return value.typeId() == QMetaType::QString && value.toString().contains(QChar(u'\0'));
}

/// As both stores take it in place of a value without a type of its own.
QByteArray textOf(const QVariant& value) {
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate).toUtf8() : value.toString().toUtf8();
}

int bindSqlite(sqlite3_stmt* statement, int at, const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType: return sqlite3_bind_null(statement, at);
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, at, value.toDouble());
    default: break;
    }
    const QByteArray text = textOf(value);
    return sqlite3_bind_text64(statement, at, text.constData(), static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

using SqliteStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;
using PostgresRows = std::unique_ptr<PGresult, decltype(&PQclear)>;

Result<SqliteStatement> preparedSqlite(sqlite3* handle, const QString& sql, const Bindings& bindings) {
    sqlite3_stmt* made = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    int code = sqlite3_prepare_v2(handle, utf8.constData(), static_cast<int>(utf8.size()), &made, nullptr);
    SqliteStatement statement(made, &sqlite3_finalize);
    if (code != SQLITE_OK) {
        return fail(sqliteError(handle, code, sql));
    }
    int bound = 0;
    for (const Binding& binding : bindings) {
        const int at = sqlite3_bind_parameter_index(made, binding.name.toUtf8().constData());
        if (at == 0 || holdsZero(binding.value.value())) {
            return fail(unfitBinding(binding.name, sql));
        }
        code = bindSqlite(made, at, binding.value.value());
        if (code != SQLITE_OK) {
            return fail(sqliteError(handle, code, sql));
        }
        ++bound;
    }
    if (bound != sqlite3_bind_parameter_count(made)) {
        return fail(unfitBinding(QStringLiteral("%1 values").arg(bound), sql));
    }
    return statement;
}

/// ":name" as "$1"; texts between quotation marks are left alone.
Result<QByteArray> numbered(const QString& sql, const std::vector<QString>& names) {
    const auto isOfName = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    QString out;
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        quoted = quoted != (sql.at(i) == u'\'');
        if (quoted || sql.at(i) != u':') {
            out += sql.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && isOfName(sql.at(end))) {
            ++end;
        }
        const QString name = sql.mid(i, end - i);
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) {
            return fail(unfitBinding(name, sql));
        }
        out += u'$' + QString::number(found - names.begin() + 1);
        i = end - 1;
    }
    return out.toUtf8();
}

Result<void> sendPostgres(PGconn* connection, const QString& sql, const Bindings& bindings) {
    std::vector<QString> names;
    std::vector<QByteArray> texts;
    std::vector<const char*> values;
    for (const Binding& binding : bindings) {
        if (holdsZero(binding.value.value())) {
            return fail(unfitBinding(binding.name, sql));
        }
        names.push_back(binding.name);
        texts.push_back(textOf(binding.value.value()));
    }
    std::size_t at = 0;
    for (const Binding& binding : bindings) {
        values.push_back(binding.value.value().isValid() ? texts.at(at).constData() : nullptr);
        ++at;
    }
    SAIKOKU_TRY_ASSIGN(const QByteArray utf8, numbered(sql, names));
    // a row at a time: a city's rows would not fit into memory
    if (PQsendQueryParams(connection, utf8.constData(), static_cast<int>(values.size()), nullptr, values.data(), nullptr,
                          nullptr, 0) == 0 ||
        PQsetSingleRowMode(connection) == 0) {
        return fail(postgresError({}, QString::fromUtf8(PQerrorMessage(connection)), sql));
    }
    return {};
}

}  // namespace

struct RowReader::Engine {
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    virtual ~Engine() = default;
    virtual Result<bool> next() = 0;

    RawRow row;
};

struct RowReader::SqliteEngine final : Engine {
    SqliteEngine(sqlite3* of, SqliteStatement prepared, QString text) : handle(of), statement(std::move(prepared)), sql(std::move(text)) {
        row = RawRow(statement.get());
    }

    Result<bool> next() override {
        const int code = sqlite3_step(statement.get());
        if (code == SQLITE_ROW || code == SQLITE_DONE) {
            return code == SQLITE_ROW;
        }
        return fail(sqliteError(handle, code, sql));
    }

    sqlite3* handle;
    SqliteStatement statement;
    QString sql;
};

struct RowReader::PostgresEngine final : Engine {
    PostgresEngine(PGconn* of, QString text) : connection(of), sql(std::move(text)) {}
    ~PostgresEngine() override { drain(); }

    Result<bool> next() override {
        if (!fetch()) {
            return false;
        }
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_SINGLE_TUPLE) {
            row = RawRow(result.get());
            return true;
        }
        if (status == PGRES_TUPLES_OK) {
            drain();
            return false;
        }
        const Error error = postgresError(QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE)),
                                          QString::fromUtf8(PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY)), sql);
        drain();
        return fail(error);
    }

    bool fetch() {
        if (!isOver) {
            result.reset(PQgetResult(connection));
            isOver = result == nullptr;
        }
        return !isOver;
    }
    void drain() {
        while (fetch()) {
        }
    }

    PGconn* connection;
    QString sql;
    PostgresRows result{nullptr, &PQclear};
    bool isOver = false;
};

RowReader::RowReader(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}
RowReader::RowReader(RowReader&&) noexcept = default;
RowReader& RowReader::operator=(RowReader&&) noexcept = default;
RowReader::~RowReader() = default;

Result<RowReader> RowReader::open(Database& database, const QString& sql, const Bindings& bindings) {
    if (database.isSqlite()) {
        sqlite3* handle = database.sqliteHandle();
        SAIKOKU_TRY_ASSIGN(SqliteStatement statement, preparedSqlite(handle, sql, bindings));
        return RowReader(std::make_unique<SqliteEngine>(handle, std::move(statement), sql));
    }
    SAIKOKU_TRY(sendPostgres(database.postgresHandle(), sql, bindings));
    return RowReader(std::make_unique<PostgresEngine>(database.postgresHandle(), sql));
}

Result<bool> RowReader::next() { return m_engine->next(); }

const RawRow& RowReader::row() const { return m_engine->row; }

bool RawRow::isNull(int column) const {
    return m_statement != nullptr ? sqlite3_column_type(m_statement, column) == SQLITE_NULL
                                  : PQgetisnull(m_rows, 0, column) != 0;
}

qint64 RawRow::integer(int column) const {
    if (m_statement != nullptr) {
        return sqlite3_column_int64(m_statement, column);
    }
    const char* text = PQgetvalue(m_rows, 0, column);
    qint64 number = 0;
    std::from_chars(text, text + PQgetlength(m_rows, 0, column), number);
    return number;
}

QByteArrayView RawRow::utf8(int column) const {
    if (m_statement != nullptr) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return {text, sqlite3_column_bytes(m_statement, column)};
    }
    return {PQgetvalue(m_rows, 0, column), PQgetlength(m_rows, 0, column)};
}

Result<void> readRows(Database& database, const QString& sql, const Bindings& bindings,
                      const std::function<void(const RawRow&)>& use) {
    bool isTold = false;
    const auto read = [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(RowReader reader, RowReader::open(database, sql, bindings));
        while (true) {
            SAIKOKU_TRY_ASSIGN(const bool isRow, reader.next());
            if (!isRow) {
                return {};
            }
            isTold = true;
            use(reader.row());
        }
    };
    const Result<void> outcome = read();
    const bool isBack = !outcome && !isTold && database.isPostgres() && database.isLost() && !database.inTransaction() && database.reopen();
    return isBack ? read() : outcome;
}

}  // namespace saikoku
