#include "reports/export_set_question.h"

#include <QCoreApplication>

#include "core/base/text_encoding.h"
#include "core/cases/condition_words.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Reports) };

const QString kWhere = QStringLiteral("where");
const QString kColumns = QStringLiteral("columns");
const QString kSort = QStringLiteral("sort");
const QString kPeriod = QStringLiteral("period");
const QString kFrom = QStringLiteral("from");
const QString kTo = QStringLiteral("to");
const QString kCorrected = QStringLiteral("with-corrected");
const QString kFormat = QStringLiteral("format");
const QString kEncoding = QStringLiteral("encoding");
const QString kCp932 = QStringLiteral("cp932");

QStringList listOf(const QJsonObject& parameters, const QString& key) {
    return parameters.value(key).toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
}

}  // namespace

QJsonObject exportParametersOf(const ExportQuestion& question, std::optional<ReportPeriod> period, ReportFormat format) {
    QJsonObject parameters;
    const auto put = [&](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            parameters.insert(key, value);
        }
    };
    put(kWhere, question.condition.toText());
    put(kColumns, question.columns.join(QLatin1Char(',')));
    put(kSort, question.sort.join(QLatin1Char(',')));
    if (period && *period != ReportPeriod::Days) {
        put(kPeriod, codeOf(*period));
    } else {
        put(kFrom, question.from.toString(Qt::ISODate));
        put(kTo, question.to.toString(Qt::ISODate));
    }
    if (question.withCorrected) {
        parameters.insert(kCorrected, true);
    }
    put(kFormat, codeOf(format));
    put(kEncoding, question.encoding == TextEncoding::Cp932 ? kCp932 : QString());
    return parameters;
}

std::optional<ReportPeriod> exportPeriodOf(const ReportSet& set) {
    if (const auto period = valueOfCode<ReportPeriod>(set.parameters.value(kPeriod).toString())) {
        return period;
    }
    return set.parameters.contains(kFrom) || set.parameters.contains(kTo) ? std::optional(ReportPeriod::Days) : std::nullopt;
}

ReportFormat exportFormatOf(const ReportSet& set) {
    return valueOfCode<ReportFormat>(set.parameters.value(kFormat).toString()).value_or(ReportFormat::Csv);
}

Result<ExportQuestion> exportQuestionOf(const ReportSet& set, QDate today, const ConditionNames& names) {
    ExportQuestion question;
    question.area = set.subject;
    question.columns = listOf(set.parameters, kColumns);
    question.sort = listOf(set.parameters, kSort);
    question.withCorrected = set.parameters.value(kCorrected).toBool();
    question.encoding = set.parameters.value(kEncoding).toString() == kCp932 ? TextEncoding::Cp932 : TextEncoding::Utf8;
    if (const auto period = valueOfCode<ReportPeriod>(set.parameters.value(kPeriod).toString())) {
        const DaySpan days = daysOf(*period, today);
        question.from = days.from;
        question.to = days.to;
    } else {
        question.from = QDate::fromString(set.parameters.value(kFrom).toString(), Qt::ISODate);
        question.to = QDate::fromString(set.parameters.value(kTo).toString(), Qt::ISODate);
    }
    if (const QString where = set.parameters.value(kWhere).toString(); !where.isEmpty()) {
        const auto condition = readCondition(where, names);
        if (!condition) {
            return fail(ErrorCode::Usage, Text::tr("The condition of the set \"%1\" can't be read: %2").arg(set.name, condition.error().message));
        }
        question.condition = *condition;
    }
    return question;
}

}  // namespace saikoku::reports
