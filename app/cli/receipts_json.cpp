#include "app/cli/receipts_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/clock.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptsCommand)
};

constexpr qsizetype kRejectsShown = 50;

QJsonArray rejectedJson(const ReceiptImportReport& report) {
    QJsonArray rejected;
    for (const ImportReject& reject : report.rejects) {
        rejected.append(
            QJsonObject{{QStringLiteral("line"), reject.line},
                        {QStringLiteral("column"), reject.column ? QJsonValue(*reject.column) : QJsonValue()},
                        {QStringLiteral("value"), reject.value},
                        {QStringLiteral("reason"), reject.reason}});
    }
    return rejected;
}

QJsonArray doubtsJson(const std::vector<DoubtfulReceipt>& doubts) {
    QJsonArray list;
    for (const DoubtfulReceipt& doubt : doubts) {
        list.append(QJsonObject{
            {QStringLiteral("line"), doubt.line},
            {QStringLiteral("kind"), codeOf(doubt.question)},
            {QStringLiteral("yen"), doubt.yen},
            {QStringLiteral("notice_number"), doubt.noticeNumber},
            {QStringLiteral("tax_item"), doubt.taxItem},
            {QStringLiteral("fiscal_year"), doubt.fiscalYear},
            {QStringLiteral("term"), doubt.term},
            {QStringLiteral("reason"), labelOf(doubt.question) + Text::tr(": ") + remedyOf(doubt.question)}});
    }
    return list;
}

QString keyText(const QString& notice, const QString& item, int year, int term) {
    return Text::tr("notice %1, tax item %2, fiscal year %3, term %4").arg(notice, item).arg(year).arg(term);
}

QString doubtsText(const std::vector<DoubtfulReceipt>& doubts) {
    QString text;
    for (const DoubtfulReceipt& doubt : doubts) {
        text += QStringLiteral("  ") +
                Text::tr("line %1: %2, %3 yen (%4). %5")
                    .arg(QString::number(doubt.line), labelOf(doubt.question), Yen(doubt.yen).toString(),
                         keyText(doubt.noticeNumber, doubt.taxItem, doubt.fiscalYear, doubt.term),
                         remedyOf(doubt.question)) +
                u'\n';
    }
    return text;
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}  // namespace

QJsonObject receiptsJson(const ReceiptImportReport& report) {
    QJsonArray unmatched;
    for (const UnmatchedReceipt& each : report.unmatched) {
        unmatched.append(QJsonObject{{QStringLiteral("line"), each.line},
                                     {QStringLiteral("code"), codeOf(each.reason)},
                                     {QStringLiteral("reason"), labelOf(each.reason)},
                                     {QStringLiteral("yen"), each.yen}});
    }
    QJsonArray failed;
    for (const auto& [code, sums] : report.failed) {
        const QString bankCode = QString::fromStdString(code);
        failed.append(QJsonObject{{QStringLiteral("code"), bankCode},
                                  {QStringLiteral("reason"), failureLabel(code)},
                                  {QStringLiteral("count"), sums.count},
                                  {QStringLiteral("yen"), sums.yen}});
    }
    return {{QStringLiteral("batch"), report.batch.isValid() ? QJsonValue(report.batch.value) : QJsonValue()},
            {QStringLiteral("as_of"), report.asOf.toString(Qt::ISODate)},
            {QStringLiteral("dry_run"), !report.batch.isValid()},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("left_aside"), report.leftAside},
            {QStringLiteral("known"), report.known},
            {QStringLiteral("matched"), report.matched},
            {QStringLiteral("yen"), report.yen.amount()},
            {QStringLiteral("held"), report.held},
            {QStringLiteral("reversed"), report.reversed},
            {QStringLiteral("reversed_yen"), report.reversedYen.amount()},
            {QStringLiteral("unmatched"), unmatched},
            {QStringLiteral("rejected"), rejectedJson(report)},
            {QStringLiteral("promises_kept"), report.promisesKept},
            {QStringLiteral("promises_reopened"), report.promisesReopened},
            {QStringLiteral("over"), doubtsJson(report.over)},
            {QStringLiteral("doubts"), doubtsJson(report.doubts)},
            {QStringLiteral("failed"), failed}};
}

QString receiptsText(const ReceiptImportReport& report) {
    QString text = (report.batch.isValid() ? Text::tr("Batch %1").arg(report.batch.value)
                                           : Text::tr("Dry run: nothing was written.")) +
                   u'\n';
    text += Text::tr(
                "Rows %1, known already %2; receipts that count now %3 (%4 yen), in the extract already %5, "
                "taken back %6 (%7 yen)")
                .arg(QString::number(report.rows), QString::number(report.known),
                     QString::number(report.matched), report.yen.toString(), QString::number(report.held),
                     QString::number(report.reversed), report.reversedYen.toString()) +
            u'\n';
    text += Text::tr("Promises kept by them: %1; open again: %2")
                .arg(report.promisesKept)
                .arg(report.promisesReopened) +
            u'\n';
    for (const auto& [code, sums] : report.failed) {
        text += Text::tr("Not paid, code %1 (%2): %3 (%4 yen)")
                    .arg(QString::fromStdString(code), failureLabel(code), QString::number(sums.count),
                         Yen(sums.yen).toString()) +
                u'\n';
    }
    if (!report.unmatched.empty()) {
        text += Text::tr("Without a receivable: %1 (work list: receipts unmatched)")
                    .arg(report.unmatched.size()) +
                u'\n';
        for (const UnmatchedReceipt& each : report.unmatched) {
            text += QStringLiteral("  ") +
                    Text::tr("line %1: %2 yen, %3")
                        .arg(QString::number(each.line), Yen(each.yen).toString(), labelOf(each.reason)) +
                    u'\n';
        }
    }
    text += doubtsText(report.over) + doubtsText(report.doubts);
    for (const ImportReject& reject : report.rejects.mid(0, kRejectsShown)) {
        text += Text::tr("line %1, %2: \"%3\" – %4")
                    .arg(QString::number(reject.line), reject.column.value_or(Text::tr("columns")),
                         reject.value, reject.reason) +
                u'\n';
    }
    return text;
}

QJsonObject reviewJson(const ReceiptReview& review) {
    return {{QStringLiteral("id"), review.id},
            {QStringLiteral("kind"), codeOf(review.question)},
            {QStringLiteral("reason"), textOrNull(review.reason)},
            {QStringLiteral("yen"), review.yen.amount()},
            {QStringLiteral("received_on"), review.receivedOn.toString(Qt::ISODate)},
            {QStringLiteral("feed"), review.feed},
            {QStringLiteral("code"), review.code},
            {QStringLiteral("notice_number"), textOrNull(review.noticeNumber)},
            {QStringLiteral("payer"), textOrNull(review.payer)},
            {QStringLiteral("place"), textOrNull(review.place)},
            {QStringLiteral("number"), textOrNull(review.taxpayerNumber)},
            {QStringLiteral("masked"), review.isMasked},
            {QStringLiteral("known_on"), review.knownOn.toString(Qt::ISODate)},
            {QStringLiteral("batch"), review.batch.value},
            {QStringLiteral("file"), review.sourceName},
            {QStringLiteral("line"), review.line},
            {QStringLiteral("answer"), review.answer ? QJsonValue(codeOf(*review.answer)) : QJsonValue()},
            {QStringLiteral("answered_by"), textOrNull(review.answeredBy)},
            {QStringLiteral("answered_at"), review.answeredAt.isValid()
                                                ? QJsonValue(toTokyo(review.answeredAt).toString(Qt::ISODate))
                                                : QJsonValue()},
            {QStringLiteral("note"), textOrNull(review.note)}};
}

QString reviewText(const ReceiptReview& review) {
    const QString what = review.reason.isEmpty() ? labelOf(review.question)
                                                 : labelOf(review.question) + Text::tr(": ") + review.reason;
    const QString whose = review.taxpayerNumber.isEmpty() ? review.code : review.taxpayerNumber;
    QString text =
        Text::tr("%1  %2  %3 yen  %4  %5  (%6, line %7)")
            .arg(QString::number(review.id), review.receivedOn.toString(Qt::ISODate), review.yen.toString(),
                 what, whose, review.sourceName, QString::number(review.line));
    if (review.answer) {
        text += QStringLiteral("  ") + Text::tr("closed by %1: %2 %3")
                                           .arg(review.answeredBy, labelOf(*review.answer), review.note)
                                           .trimmed();
    }
    return text + u'\n';
}

QJsonObject likelyJson(const LikelyReceivable& likely) {
    return {{QStringLiteral("number"), likely.taxpayerNumber},
            {QStringLiteral("notice_number"), QString::fromStdString(likely.receivable.noticeNumber)},
            {QStringLiteral("tax_item"), QString::fromStdString(likely.receivable.taxItem)},
            {QStringLiteral("fiscal_year"), likely.receivable.fiscalYear},
            {QStringLiteral("term"), likely.receivable.term},
            {QStringLiteral("due"), likely.receivable.dueDate.toString(Qt::ISODate)},
            {QStringLiteral("outstanding"), likely.receivable.outstanding},
            {QStringLiteral("because"), codeOf(likely.because)}};
}

QString likelyText(const LikelyReceivable& likely) {
    const ReceivableOwed& owed = likely.receivable;
    return QStringLiteral("      ") +
           Text::tr("likely by %1: %2, %3, owed %4 yen")
               .arg(labelOf(likely.because), likely.taxpayerNumber,
                    keyText(QString::fromStdString(owed.noticeNumber), QString::fromStdString(owed.taxItem),
                            owed.fiscalYear, owed.term),
                    Yen(owed.outstanding).toString()) +
           u'\n';
}

}  // namespace saikoku::cli
