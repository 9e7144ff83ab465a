#include "app/cli/commands/receipts_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/receipts_json.h"
#include "app/cli/store_access.h"
#include "core/exchange/receipt_review.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptsCommand)
};

const QLatin1String kAll("all");
const QLatin1String kKind("kind");
const QLatin1String kHow("how");
const QLatin1String kNote("note");
const QLatin1String kNotice("notice");
const QLatin1String kItem("tax-item");
const QLatin1String kYear("fiscal-year");
const QLatin1String kTerm("term");

Result<qint64> reviewOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString id, line.onlyArgument());
    bool isNumber = false;
    const qint64 review = id.toLongLong(&isNumber);
    if (!isNumber || review <= 0) {
        return fail(
            ErrorCode::Usage,
            Text::tr("\"%1\" is no entry of the list. Give the number that \"receipts reviews\" shows.")
                .arg(id));
    }
    return review;
}

using Likely = QHash<qint64, QList<LikelyReceivable>>;

/// Asked once for all that are open.
Result<Likely> likelyFor(Session& session, bool isWanted, const QList<ReceiptReview>& reviews) {
    QList<qint64> open;
    for (const ReceiptReview& review : reviews) {
        if (!review.answer) {
            open.append(review.id);
        }
    }
    return isWanted && !open.isEmpty() ? likelyReceivables(session, open) : Likely();
}

}  // namespace

QString ReceiptsListCommand::name() const {
    return m_which == Which::Unmatched ? QStringLiteral("receipts unmatched")
                                       : QStringLiteral("receipts reviews");
}

QString ReceiptsListCommand::summary() const {
    return m_which == Which::Unmatched
               ? Text::tr("List receipts without a receivable, with likely ones.")
               : Text::tr("List receipts that a person should look at: unmatched, paid twice, doubtful.");
}

QList<QCommandLineOption> ReceiptsListCommand::options() const {
    QList<QCommandLineOption> options{{kAll, Text::tr("Closed entries too.")}};
    if (m_which == Which::Everything) {
        options.append({kKind, Text::tr("Only of this kind: %1.").arg(codesOf<ReceiptQuestion>()),
                        QStringLiteral("KIND")});
    }
    return options;
}

Result<Output> ReceiptsListCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    std::optional<ReceiptQuestion> kind = ReceiptQuestion::Unmatched;
    if (m_which == Which::Everything) {
        SAIKOKU_TRY_ASSIGN(kind, codeOption<ReceiptQuestion>(line, kKind));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(mustHaveMoney(*session, line));
    SAIKOKU_TRY_ASSIGN(const ReceiptReviews reviews, receiptReviews(*session, kind, !line.has(kAll)));
    SAIKOKU_TRY_ASSIGN(const Likely likely, likelyFor(*session, m_which == Which::Unmatched, reviews.rows));
    QJsonArray list;
    QString text = Text::tr("Entries: %1").arg(reviews.total) + u'\n';
    if (reviews.total > reviews.rows.size()) {
        text += Text::tr("The oldest %1 are shown. Close some to see more.").arg(reviews.rows.size()) + u'\n';
    }
    for (const ReceiptReview& review : reviews.rows) {
        QJsonObject entry = reviewJson(review);
        text += reviewText(review);
        if (m_which == Which::Unmatched && !review.answer) {
            QJsonArray proposed;
            for (const LikelyReceivable& each : likely.value(review.id)) {
                proposed.append(likelyJson(each));
                text += likelyText(each);
            }
            entry.insert(QStringLiteral("likely"), proposed);
        }
        list.append(entry);
    }
    return Output{{{QStringLiteral("total"), reviews.total}, {QStringLiteral("reviews"), list}}, text};
}

QString ReceiptsMatchCommand::summary() const {
    return Text::tr("Give an unmatched receipt its receivable.");
}

QList<QCommandLineOption> ReceiptsMatchCommand::options() const {
    return {{kNotice, Text::tr("Notice number of the receivable."), QStringLiteral("N")},
            {kItem, Text::tr("Tax item, where the notice has several."), QStringLiteral("CODE")},
            {kYear, Text::tr("Fiscal year, where the notice has several."), QStringLiteral("YEAR")},
            {kTerm, Text::tr("Term, where the notice has several."), QStringLiteral("T")},
            {kNote, Text::tr("How it was found out."), QStringLiteral("TEXT")}};
}

Result<Output> ReceiptsMatchCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const qint64 review, reviewOf(line));
    ReceivableChoice choice;
    SAIKOKU_TRY_ASSIGN(choice.noticeNumber, line.required(kNotice));
    choice.taxItem = line.text(kItem);
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> year, line.integer(kYear, 1868, 2999));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> term, line.integer(kTerm, 0, 999));
    choice.fiscalYear = static_cast<int>(year.value_or(0));
    choice.term = static_cast<int>(term.value_or(-1));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(mustHaveMoney(*session, line));
    SAIKOKU_TRY_ASSIGN(const MatchedByHand matched, matchReceipt(*session, review, choice, line.text(kNote)));
    const ReceivableOwed& owed = matched.receivable;
    const QString notice = QString::fromStdString(owed.noticeNumber);
    Output output;
    output.json = {{QStringLiteral("id"), review},
                   {QStringLiteral("batch"), matched.batch.value},
                   {QStringLiteral("number"), matched.taxpayerNumber},
                   {QStringLiteral("notice_number"), notice},
                   {QStringLiteral("tax_item"), QString::fromStdString(owed.taxItem)},
                   {QStringLiteral("fiscal_year"), owed.fiscalYear},
                   {QStringLiteral("term"), owed.term},
                   {QStringLiteral("over"), matched.over},
                   {QStringLiteral("promises_kept"), matched.promisesKept}};
    output.text = Text::tr("Entry %1 went to %2, notice %3, as batch %4. Beyond what is owed: %5 yen.")
                      .arg(QString::number(review), matched.taxpayerNumber, notice,
                           QString::number(matched.batch.value), Yen(matched.over).toString()) +
                  u'\n';
    return output;
}

QString ReceiptsCloseCommand::summary() const {
    return Text::tr("Close an entry of the receipts' work list with what became of it.");
}

QList<QCommandLineOption> ReceiptsCloseCommand::options() const {
    return {{kHow, Text::tr("What became of it: %1.").arg(codesOf<ReviewAnswer>()), QStringLiteral("HOW")},
            {kNote, Text::tr("More about it."), QStringLiteral("TEXT")}};
}

Result<Output> ReceiptsCloseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const qint64 review, reviewOf(line));
    SAIKOKU_TRY(line.required(kHow));
    SAIKOKU_TRY_ASSIGN(const std::optional<ReviewAnswer> how, codeOption<ReviewAnswer>(line, kHow));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(mustHaveMoney(*session, line));
    SAIKOKU_TRY(closeReceiptReview(*session, review, *how, line.text(kNote)));
    return Output{{{QStringLiteral("id"), review}, {QStringLiteral("answer"), codeOf(*how)}},
                  Text::tr("Entry %1 is closed: %2.").arg(QString::number(review), labelOf(*how)) + u'\n'};
}

}  // namespace saikoku::cli
