#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/exchange/receipt_match.h"
#include "core/exchange/receipt_review_repository.h"

namespace saikoku {

class Session;

/// @brief What becomes of a question about a receipt.
enum class ReviewAnswer {
    Matched,     ///< a person found the receivable
    Refund,      ///< 還付・充当: the office sees to it
    CoreSystem,  ///< the core tax system's receipt was looked at
    Asked,       ///< the agent or bank was asked and has answered
    Other,       ///< see the note
};
QString codeOf(ReviewAnswer answer);
QString labelOf(ReviewAnswer answer);
template <>
std::optional<ReviewAnswer> valueOfCode(QStringView code);
template <>
std::vector<ReviewAnswer> allValues();

/// @brief Why a receivable is proposed.
enum class LikelyBecause { SameNotice, SameName, SameAmount };
QString codeOf(LikelyBecause reason);
QString labelOf(LikelyBecause reason);

struct LikelyReceivable {
    ReceivableOwed receivable;
    LikelyBecause because = LikelyBecause::SameNotice;
    QString taxpayerNumber;
};

/// @brief One row of the work list of receipts. What could lead to a protected person whom this sign-in has
/// not revealed is empty: payer, place and note.
struct ReceiptReview {
    qint64 id = 0;
    ReceiptQuestion question = ReceiptQuestion::Unmatched;
    QString reason;  ///< of Unmatched: why nothing was found; translated
    Yen yen;
    QDate receivedOn;
    QString code;          ///< barcode, customer number or key as it came
    QString noticeNumber;  ///< the code's, whether it is known or not
    QString payer;         ///< the account's holder
    QString place;
    QString feed;
    QString taxpayerNumber;  ///< empty: not matched
    QDate knownOn;
    BatchId batch;
    QString sourceName;
    qint64 line = 0;
    std::optional<ReviewAnswer> answer;
    QString note;
    QString answeredBy;
    QDateTime answeredAt;
    bool isMasked = false;  ///< the person it belongs to is protected and not revealed
};

struct ReceiptReviews {
    QList<ReceiptReview> rows;
    qint64 total = 0;  ///< of which `rows` are the first
};

/// @brief The work list, oldest first. Permission::Import; logs the number of rows, since it shows who paid.
/// Masks as RevealedPeople has it; an unmatched payment belongs to whom its notice number belongs to.
Result<ReceiptReviews> receiptReviews(Session& session, std::optional<ReceiptQuestion> question,
                                      bool openAlone, int limit = 1000);

/// @brief Receivables that unmatched payments may be for, by the row of the work list: of the same notice, of
/// people whose name is the payer's, owing just this sum; ten at most of each. For a person to choose: the
/// sum alone never matches. Protected people who are not revealed are never among them. A row that is no
/// longer there has none. Permission::Import; one log entry.
Result<QHash<qint64, QList<LikelyReceivable>>> likelyReceivables(Session& session,
                                                                 const QList<qint64>& reviews);

/// @brief A receivable by its key.
struct ReceivableChoice {
    QString noticeNumber;
    QString taxItem;     ///< empty: the notice has one
    int fiscalYear = 0;  ///< 0: likewise
    int term = -1;       ///< -1: likewise
};

struct MatchedByHand {
    BatchId batch;
    ReceivableOwed receivable;
    QString taxpayerNumber;
    qint64 promisesKept = 0;
    qint64 over = 0;  ///< yen beyond what is owed
};

/// @brief Gives an unmatched payment its receivable, as a batch of its own that undoImport() takes back.
///
/// Permission::Import. NotFound: no such row or receivable. Rule: it is not open, no unmatched payment, or
/// the choice leaves several receivables.
Result<MatchedByHand> matchReceipt(Session& session, qint64 review, const ReceivableChoice& choice,
                                   const QString& note);

/// @brief Closes a question with what became of it. Permission::Import. NotFound: no such row. Rule: closed
/// already. BadInput: Other without a note, Matched (matchReceipt does that).
Result<void> closeReceiptReview(Session& session, qint64 review, ReviewAnswer answer, const QString& note);

}  // namespace saikoku
