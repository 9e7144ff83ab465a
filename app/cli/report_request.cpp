#include "app/cli/report_request.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/cli/case_json.h"
#include "app/cli/code_option.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

Result<QList<reports::Comparison>> comparisons(const QString& text) {
    QList<reports::Comparison> all;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto comparison = valueOfCode<reports::Comparison>(word.trimmed());
        if (!comparison) {
            return fail(
                ErrorCode::Usage,
                Text::tr("--compare: \"%1\" is none of previous, last_year, to_date, target.").arg(word));
        }
        if (!all.contains(*comparison)) {
            all.append(*comparison);
        }
    }
    return all;
}

Result<void> readPeriod(const CommandLine& line, ReportRequest& request) {
    SAIKOKU_TRY_ASSIGN(const std::optional<ReportPeriod> period,
                       codeOption<ReportPeriod>(line, QStringLiteral("period")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> to, line.date(QStringLiteral("to")));
    const bool isByDays = from || to;
    if (from && to && *to < *from) {
        return fail(ErrorCode::Usage, Text::tr("--to: %1 lies before --from, %2. Turn the two days round.")
                                          .arg(to->toString(Qt::ISODate), from->toString(Qt::ISODate)));
    }
    if (period && (isByDays || *period == ReportPeriod::Days)) {
        return fail(ErrorCode::Usage, Text::tr("Give the period either as --period or as --from and --to."));
    }
    if (period) {
        const DaySpan days = daysOf(*period, line.businessDate());
        request.period = *period;
        request.question.from = days.from;
        request.question.to = days.to;
    } else if (isByDays) {
        request.period = ReportPeriod::Days;
        request.question.from = from.value_or(QDate());
        request.question.to = to.value_or(QDate());
    }
    return {};
}

}  // namespace

QList<QCommandLineOption> reportOptions() {
    return {
        {QStringLiteral("period"),
         Text::tr("The period by its word: %1.")
             .arg(QStringLiteral("today, this_month, last_month, this_year, last_year")),
         QStringLiteral("WORD")},
        {QStringLiteral("from"), Text::tr("First day of the period."), QStringLiteral("DATE")},
        {QStringLiteral("to"), Text::tr("Last day of the period."), QStringLiteral("DATE")},
        {QStringLiteral("by"), Text::tr("What the rows stand for."), QStringLiteral("KEY")},
        {QStringLiteral("where"), Text::tr("Only cases that fit this condition."), QStringLiteral("EXPR")},
        {QStringLiteral("tax-item"), Text::tr("Only this tax item."), QStringLiteral("CODE")},
        {QStringLiteral("operator"), Text::tr("Only what this person did."), QStringLiteral("LOGIN")},
        {QStringLiteral("group"), Text::tr("Only what people of this group did."), QStringLiteral("NAME")},
        {QStringLiteral("list"), Text::tr("Only cases of this call list."), QStringLiteral("NAME")},
        {QStringLiteral("channel"), Text::tr("Only contacts of this channel."), QStringLiteral("CODE")},
        {QStringLiteral("compare"),
         Text::tr("Further columns, separated by commas: previous, last_year, to_date, target."),
         QStringLiteral("WORDS")},
    };
}

Result<ReportRequest> reportRequest(const CommandLine& line, ReportRequest before) {
    ReportRequest request = std::move(before);
    SAIKOKU_TRY(readPeriod(line, request));
    const auto read = [&](const char* option, QString& value) {
        const QString name = QLatin1String(option);
        value = line.has(name) ? line.text(name) : value;
    };
    read("by", request.question.by);
    read("tax-item", request.question.taxItem);
    read("operator", request.question.who);
    read("group", request.question.group);
    read("list", request.question.list);
    read("channel", request.question.channel);
    if (line.has(QStringLiteral("compare"))) {
        SAIKOKU_TRY_ASSIGN(request.question.compare, comparisons(line.text(QStringLiteral("compare"))));
    }
    return request;
}

QJsonObject setJson(const ReportSet& set) {
    return {{QStringLiteral("name"), set.name},
            {QStringLiteral("kind"), codeOf(set.kind)},
            {QStringLiteral("report"), set.subject},
            {QStringLiteral("parameters"), set.parameters},
            {QStringLiteral("shared"), set.isShared},
            {QStringLiteral("owner"), set.ownerName},
            {QStringLiteral("made"), momentJson(set.madeAt)},
            {QStringLiteral("changed"), momentJson(set.changedAt)},
            {QStringLiteral("may_change"), set.mayChange}};
}

QString setText(const ReportSet& set) {
    return QStringLiteral("%1  %2  %3\n    %4\n")
        .arg(set.name, set.subject,
             set.isShared ? Text::tr("shared by %1").arg(set.ownerName) : Text::tr("private"),
             QString::fromUtf8(QJsonDocument(set.parameters).toJson(QJsonDocument::Compact)));
}

}  // namespace saikoku::cli
