#include "app/cli/payment_numbers_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qsizetype kRejectsShown = 50;

}  // namespace

QJsonObject paymentNumbersJson(const PaymentNumberReport& report) {
    QJsonArray rejected;
    for (const ImportReject& reject : report.rejects) {
        rejected.append(
            QJsonObject{{QStringLiteral("file"), report.file},
                        {QStringLiteral("line"), reject.line},
                        {QStringLiteral("column"), reject.column ? QJsonValue(*reject.column) : QJsonValue()},
                        {QStringLiteral("value"), reject.value},
                        {QStringLiteral("reason"), reject.reason}});
    }
    return {{QStringLiteral("batch"), report.batch.isValid() ? QJsonValue(report.batch.value) : QJsonValue()},
            {QStringLiteral("as_of"), report.asOf.toString(Qt::ISODate)},
            {QStringLiteral("dry_run"), !report.batch.isValid()},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("left_aside"), report.leftAside},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), rejected}};
}

QString paymentNumbersText(const PaymentNumberReport& report) {
    QString text =
        (report.batch.isValid()
             ? Text::tr("Batch %1 as of %2")
                   .arg(QString::number(report.batch.value), report.asOf.toString(Qt::ISODate))
             : Text::tr("Dry run as of %1: nothing was written.").arg(report.asOf.toString(Qt::ISODate))) +
        u'\n';
    text += Text::tr("Payment numbers: rows %1, new %2, changed %3, unchanged %4, rejected %5")
                .arg(report.rows)
                .arg(report.added)
                .arg(report.changed)
                .arg(report.unchanged)
                .arg(report.rejects.size()) +
            u'\n';
    for (const ImportReject& reject : report.rejects.mid(0, kRejectsShown)) {
        const QString column = reject.column ? Text::tr(", column %1").arg(*reject.column) : QString();
        text += Text::tr("%1, line %2%3: \"%4\" – %5")
                    .arg(report.file, QString::number(reject.line), column, reject.value, reject.reason) +
                u'\n';
    }
    if (report.rejects.size() > kRejectsShown) {
        text += Text::tr("… and %1 more. --rejects FILE saves all of them.")
                    .arg(report.rejects.size() - kRejectsShown) +
                u'\n';
    }
    return text;
}

}  // namespace saikoku::cli
