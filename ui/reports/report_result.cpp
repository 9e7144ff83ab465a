#include "ui/reports/report_result.h"

#include <QCoreApplication>

#include <utility>

#include "core/base/yen.h"
#include "core/security/session.h"
#include "reports/comparison.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReportResult) };

constexpr qint64 kAskEvery = 200;  ///< rows

}  // namespace

Result<ReportResult> resultOf(reports::ReportData data, qint64 atMost, const reports::ReportProgress& goOn) {
    ReportResult result;
    result.head = std::move(data.head);
    result.charts = std::move(data.charts);
    result.behind = std::move(data.behind);
    result.notes = std::move(data.notes);
    result.leftOut = data.leftOut;
    result.total = data.total;
    if (!data.table) {
        return result;
    }
    result.columns = data.table->columns();
    bool isWhole = false;
    while (result.rows.size() < atMost) {
        if (goOn && result.rows.size() % kAskEvery == 0 && !goOn(result.rows.size(), data.rows)) {
            return fail(ErrorCode::Cancelled, Text::tr("The report was cancelled."));
        }
        QVariantList row;
        SAIKOKU_TRY_ASSIGN(const bool isRow, data.table->next(row));
        if (!isRow) {
            isWhole = true;
            break;
        }
        result.rows.append(std::move(row));
    }
    result.all = qMax<qint64>(data.rows, result.rows.size());
    if (isWhole || !result.isCut()) {
        result.all = result.rows.size();
        result.totals = data.table->totals();
    }
    return result;
}

Result<ReportResult> readReport(Session& session, const reports::Report& report, const reports::ReportQuestion& question, qint64 atMost,
                                const reports::ReportProgress& goOn) {
    SAIKOKU_TRY_ASSIGN(reports::ReportData data, reports::makeReport(session, report, question));
    return resultOf(std::move(data), atMost, goOn);
}

QString cellText(const QVariant& value, reports::ColumnKind kind) {
    if (!value.isValid()) {
        return {};
    }
    switch (kind) {
    case reports::ColumnKind::Yen:
    case reports::ColumnKind::Count:
    case reports::ColumnKind::Minutes: return Yen(value.toLongLong()).toString();
    case reports::ColumnKind::Rate: return QStringLiteral("%1%").arg(value.toDouble() * 100, 0, 'f', 1);
    case reports::ColumnKind::Ratio: return QString::number(value.toDouble(), 'f', 2);
    case reports::ColumnKind::Date: return DisplayText::shortDate(value.toDate());
    case reports::ColumnKind::Moment: {
        const QDateTime at = value.toDateTime();
        return at.isValid() ? DisplayText::shortDate(at.date()) + at.time().toString(QStringLiteral(" H:mm")) : QString();
    }
    case reports::ColumnKind::Flag: return value.toBool() ? QStringLiteral("○") : QString();
    case reports::ColumnKind::Text: break;
    }
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(DisplayText::listSeparator()) : value.toString();
}

}  // namespace saikoku::ui
