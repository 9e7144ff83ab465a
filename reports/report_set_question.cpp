#include "reports/report_set_question.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

#include "core/base/iso_date.h"
#include "core/cases/condition_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr QLatin1String kPeriod("period");
constexpr QLatin1String kFrom("from");
constexpr QLatin1String kTo("to");
constexpr QLatin1String kWhere("where");
constexpr QLatin1String kCompare("compare");

struct TextParameter {
    QLatin1String word;
    QString ReportQuestion::*value;
};

constexpr std::array kTexts{
    TextParameter{QLatin1String("by"), &ReportQuestion::by},
    TextParameter{QLatin1String("tax-item"), &ReportQuestion::taxItem},
    TextParameter{QLatin1String("operator"), &ReportQuestion::who},
    TextParameter{QLatin1String("group"), &ReportQuestion::group},
    TextParameter{QLatin1String("list"), &ReportQuestion::list},
    TextParameter{QLatin1String("channel"), &ReportQuestion::channel},
};

}  // namespace

QJsonObject parametersOf(const ReportQuestion& question, ReportPeriod period) {
    QJsonObject parameters;
    if (period != ReportPeriod::Days) {
        parameters.insert(kPeriod, codeOf(period));
    } else {
        const auto day = [&](QLatin1String word, QDate value) {
            if (value.isValid()) {
                parameters.insert(word, value.toString(Qt::ISODate));
            }
        };
        day(kFrom, question.from);
        day(kTo, question.to);
    }
    for (const TextParameter& each : kTexts) {
        if (!(question.*each.value).isEmpty()) {
            parameters.insert(each.word, question.*each.value);
        }
    }
    if (!question.query.condition.isEverything()) {
        parameters.insert(kWhere, question.query.condition.toText());
    }
    QJsonArray compare;
    for (const Comparison each : question.compare) {
        compare.append(codeOf(each));
    }
    if (!compare.isEmpty()) {
        parameters.insert(kCompare, compare);
    }
    return parameters;
}

ReportPeriod periodOf(const ReportSet& set) {
    return valueOfCode<ReportPeriod>(set.parameters.value(kPeriod).toString()).value_or(ReportPeriod::Days);
}

Result<ReportQuestion> questionOf(const ReportSet& set, QDate today, const ConditionNames& names) {
    ReportQuestion question;
    const ReportPeriod period = periodOf(set);
    if (period == ReportPeriod::Days) {
        question.from = parseIsoDate(set.parameters.value(kFrom).toString());
        question.to = parseIsoDate(set.parameters.value(kTo).toString());
    } else {
        const DaySpan days = daysOf(period, today);
        question.from = days.from;
        question.to = days.to;
    }
    for (const TextParameter& each : kTexts) {
        question.*each.value = set.parameters.value(each.word).toString();
    }
    const QString where = set.parameters.value(kWhere).toString();
    if (!where.isEmpty()) {
        const Result<CaseCondition> condition = parseCaseCondition(where, names);
        if (!condition) {
            return fail(ErrorCode::Usage, Text::tr("The saved parameters %1 can't be used: %2")
                                              .arg(set.name, condition.error().message));
        }
        question.query.condition = *condition;
    }
    const QJsonArray compare = set.parameters.value(kCompare).toArray();
    for (const auto& each : compare) {
        if (const auto comparison = valueOfCode<Comparison>(each.toString())) {
            question.compare.append(*comparison);
        }
    }
    return question;
}

}  // namespace saikoku::reports
