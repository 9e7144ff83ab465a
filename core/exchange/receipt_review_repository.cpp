#include "core/exchange/receipt_review_repository.h"

#include <QStringList>

#include <algorithm>
#include <span>

#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr size_t kIdsPerStatement = 500;

QString idsOf(std::span<const qint64> ids) {
    QStringList all;
    for (const qint64 id : ids) {
        all.append(QString::number(id));
    }
    return all.join(u',');
}

ReviewVersion reviewOf(Statement& row) {
    return {row.integer(0),
            row.integer(1),
            valueOfCode<ReceiptQuestion>(row.text(2)).value_or(ReceiptQuestion::Unmatched),
            row.text(3),
            row.integer(4),
            row.id<TaxpayerId>(5),
            row.id<BatchId>(6)};
}

const QString kReview =
    QStringLiteral("v.row_id, v.payment, v.question, v.reason, v.yen, v.taxpayer_id, v.asked_in");

/// Which rows a list is of; `a` is the answer.
struct Wanted {
    QString condition;
    Bindings bindings;
};

Wanted wantedOf(std::optional<ReceiptQuestion> question, bool openAlone) {
    Wanted wanted{openAlone ? QStringLiteral("a.review_id is null") : QStringLiteral("1 = 1"), {}};
    if (question) {
        wanted.condition += QStringLiteral(" and v.question = :question");
        wanted.bindings.add(QStringLiteral(":question"), codeOf(*question));
    }
    return wanted;
}

}  // namespace

template <>
BulkTable RowWriter<ReviewVersion>::table() {
    return bulkTable("receipt_review", "payment question reason yen taxpayer_id asked_in from_batch");
}

template <>
void RowWriter<ReviewVersion>::put(BulkWriter& rows, const ReviewVersion& row) {
    rows.integer(row.payment);
    rows.text(codeOf(row.question));
    rows.text(row.reason);
    rows.integer(row.yen);
    row.taxpayer.isValid() ? rows.integer(row.taxpayer.value) : rows.null();
    rows.integer(row.batch.value);
    rows.integer(row.batch.value);
}

template <>
BulkTable RowWriter<ReviewAnswerRow>::table() {
    return bulkTable("receipt_review_answer",
                     "review_id answer note receivable_id operator_id answered_at known_on");
}

template <>
void RowWriter<ReviewAnswerRow>::put(BulkWriter& rows, const ReviewAnswerRow& row) {
    rows.integer(row.review);
    rows.text(row.answer);
    rows.text(row.note);
    row.receivable.isValid() ? rows.integer(row.receivable.value) : rows.null();
    rows.integer(row.operatorId.value);
    rows.moment(row.answeredAt);
    rows.date(row.knownOn);
}

Result<std::vector<ReviewVersion>> ReceiptReviewRepository::ofPayments(const std::vector<qint64>& payments) {
    std::vector<ReviewVersion> all;
    for (size_t start = 0; start < payments.size(); start += kIdsPerStatement) {
        const QString ids =
            idsOf(std::span(payments).subspan(start, std::min(kIdsPerStatement, payments.size() - start)));
        SAIKOKU_TRY_ASSIGN(
            auto part,
            selectAll(m_db,
                      QStringLiteral(
                          "select %1 from receipt_review v where v.to_batch is null and v.payment in (%2)")
                          .arg(kReview, ids),
                      {}, reviewOf));
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Result<void> ReceiptReviewRepository::end(const std::vector<qint64>& rowIds, BatchId batch) {
    for (size_t start = 0; start < rowIds.size(); start += kIdsPerStatement) {
        SAIKOKU_TRY(
            m_db.execute(QStringLiteral("update receipt_review set to_batch = :batch where row_id in (%1)")
                             .arg(idsOf(std::span(rowIds).subspan(
                                 start, std::min(kIdsPerStatement, rowIds.size() - start)))),
                         {{QLatin1String(":batch"), batch}}));
    }
    return {};
}

Result<std::vector<ReviewRow>> ReceiptReviewRepository::select(const QString& condition,
                                                               const Bindings& bindings, int limit) {
    return selectAll(
        m_db,
        QStringLiteral("select %1, b.known_on, b.source_name, coalesce(a.answer, ''), coalesce(a.note, ''),"
                       " coalesce(o.display_name, ''), a.answered_at from receipt_review v"
                       " join import_batch b on b.batch_id = v.asked_in"
                       " left join receipt_review_answer a on a.review_id = v.row_id"
                       " left join operator_name o on o.operator_id = a.operator_id"
                       " where v.to_batch is null and %2 order by v.row_id limit %3")
            .arg(kReview, condition)
            .arg(limit),
        bindings, [](Statement& row) {
            ReviewRow shown;
            shown.review = reviewOf(row);
            shown.batch = shown.review.batch;
            shown.knownOn = row.date(7);
            shown.sourceName = row.text(8);
            shown.answer = row.text(9);
            shown.note = row.text(10);
            shown.answeredBy = row.text(11);
            shown.answeredAt = row.moment(12);
            return shown;
        });
}

Result<std::vector<ReviewRow>> ReceiptReviewRepository::list(std::optional<ReceiptQuestion> question,
                                                             bool openAlone, int limit) {
    const Wanted wanted = wantedOf(question, openAlone);
    return select(wanted.condition, wanted.bindings, limit);
}

Result<qint64> ReceiptReviewRepository::count(std::optional<ReceiptQuestion> question, bool openAlone) {
    const Wanted wanted = wantedOf(question, openAlone);
    return m_db.selectInteger(
        QStringLiteral("select count(*) from receipt_review v left join receipt_review_answer a"
                       " on a.review_id = v.row_id where v.to_batch is null and %1")
            .arg(wanted.condition),
        wanted.bindings);
}

Result<std::vector<ReviewRow>> ReceiptReviewRepository::byIds(const QList<qint64>& reviews) {
    if (reviews.isEmpty()) {
        return std::vector<ReviewRow>();
    }
    return select(QStringLiteral("v.row_id in (%1)").arg(idsOf(reviews)), {},
                  static_cast<int>(reviews.size()));
}

Result<std::optional<ReviewRow>> ReceiptReviewRepository::byId(qint64 review) {
    SAIKOKU_TRY_ASSIGN(const auto found,
                       select(QStringLiteral("v.row_id = :id"), {{QLatin1String(":id"), review}}, 1));
    return found.empty() ? std::optional<ReviewRow>() : std::optional(found.front());
}

}  // namespace saikoku
