#pragma once

#include "core/store/bulk_writer.h"

namespace saikoku {

class BulkWriter::Engine {
public:
    virtual ~Engine() = default;
    virtual void integer(qint64 value) = 0;
    virtual void real(double value) = 0;
    virtual void text(const char* utf8, qsizetype size) = 0;
    virtual void bytes(const QByteArray& value) = 0;
    virtual void null() = 0;
    virtual Result<void> endRow() = 0;
    virtual Result<void> finish() = 0;
};

Result<std::unique_ptr<BulkWriter::Engine>> sqliteBulkEngine(Database& database, const QString& table,
                                                             const QStringList& columns);
Result<std::unique_ptr<BulkWriter::Engine>> postgresBulkEngine(Database& database, const QString& table,
                                                               const QStringList& columns);
/// @brief BulkWriter::openForOne()
std::unique_ptr<BulkWriter::Engine> oneRowEngine(Database& database, const QString& table, const QStringList& columns,
                                                 const QString& idColumn, qint64& newId);

}  // namespace saikoku
