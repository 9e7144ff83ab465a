#include "core/store/bulk_engine.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

/// An ordinary insert, for the row that a person's click brings.
class OneRowEngine final : public BulkWriter::Engine {
public:
    OneRowEngine(Database& database, const QString& table, const QStringList& columns, const QString& idColumn, qint64& newId)
        : m_database(database), m_table(table), m_columns(columns), m_idColumn(idColumn), m_newId(newId) {}

    void integer(qint64 value) override { put(value); }
    void real(double value) override { put(value); }
    void text(const char* utf8, qsizetype size) override { put(QString::fromUtf8(utf8, size)); }
    void bytes(const QByteArray& value) override { put(value); }
    void null() override { put(nullptr); }

    Result<void> endRow() override {
        QStringList names;
        QStringList values;
        Bindings bindings;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const QString& column = m_columns.at(static_cast<qsizetype>(i));
            if (column != m_idColumn) {
                names.append(column);
                values.append(u':' + column);
                bindings.add(values.constLast(), m_values[i]);
            }
        }
        m_values.clear();
        const QString insert = QStringLiteral("insert into %1 (%2) values (%3)").arg(m_table, names.join(u','), values.join(u','));
        if (m_idColumn.isEmpty()) {
            SAIKOKU_TRY(m_database.execute(insert, bindings));
            return {};
        }
        SAIKOKU_TRY_ASSIGN(m_newId, m_database.insertReturningId(insert + QStringLiteral(" returning ") + m_idColumn, bindings));
        return {};
    }
    Result<void> finish() override { return {}; }

private:
    void put(BindValue value) { m_values.push_back(std::move(value)); }

    Database& m_database;
    QString m_table;
    QStringList m_columns;
    QString m_idColumn;
    qint64& m_newId;
    std::vector<BindValue> m_values;
};

}  // namespace

std::unique_ptr<BulkWriter::Engine> oneRowEngine(Database& database, const QString& table, const QStringList& columns,
                                                 const QString& idColumn, qint64& newId) {
    return std::make_unique<OneRowEngine>(database, table, columns, idColumn, newId);
}

}  // namespace saikoku
