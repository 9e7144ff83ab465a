#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/payment_count.h"
#include "core/store/bindings.h"
#include "core/store/row_writer.h"

namespace saikoku {

class Database;

/// @brief A question about a payment, as a version.
struct ReviewVersion {
    qint64 rowId = 0;  ///< filled on reading
    qint64 payment = 0;
    ReceiptQuestion question = ReceiptQuestion::Unmatched;
    QString reason;  ///< of Unmatched: the code of ReceiptMatch
    qint64 yen = 0;
    TaxpayerId taxpayer;
    BatchId batch;  ///< that asked it first; an undo that brings it back leaves this as it was
};

template <>
BulkTable RowWriter<ReviewVersion>::table();
template <>
void RowWriter<ReviewVersion>::put(BulkWriter& rows, const ReviewVersion& row);

/// @brief What a person answered, for RowWriter.
struct ReviewAnswerRow {
    qint64 review = 0;
    QString answer;
    QString note;
    ReceivableId receivable;
    OperatorId operatorId;
    QDateTime answeredAt;
    QDate knownOn;
};

template <>
BulkTable RowWriter<ReviewAnswerRow>::table();
template <>
void RowWriter<ReviewAnswerRow>::put(BulkWriter& rows, const ReviewAnswerRow& row);

/// @brief A row of the work list as it is shown.
struct ReviewRow {
    ReviewVersion review;
    QDate knownOn;
    BatchId batch;
    QString sourceName;
    QString answer;  ///< empty: open
    QString note;
    QString answeredBy;
    QDateTime answeredAt;
};

/// @brief The work list of receipts in the store.
class ReceiptReviewRepository {
public:
    explicit ReceiptReviewRepository(Database& database) : m_db(database) {}

    /// @brief Those in force of some payments, answered ones too.
    Result<std::vector<ReviewVersion>> ofPayments(const std::vector<qint64>& payments);
    Result<void> end(const std::vector<qint64>& rowIds, BatchId batch);
    /// @brief Oldest first.
    Result<std::vector<ReviewRow>> list(std::optional<ReceiptQuestion> question, bool openAlone, int limit);
    /// @brief How many rows a list without a limit has.
    Result<qint64> count(std::optional<ReceiptQuestion> question, bool openAlone);
    /// @brief Some by their ids; those no longer in force are left out.
    Result<std::vector<ReviewRow>> byIds(const QList<qint64>& reviews);
    Result<std::optional<ReviewRow>> byId(qint64 review);

private:
    Result<std::vector<ReviewRow>> select(const QString& condition, const Bindings& bindings, int limit);

    Database& m_db;
};

}  // namespace saikoku
