#include "ui/reports/report_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

#include "core/security/session.h"
#include "reports/access_log_report.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReportWords) };

struct ReportWords {
    const char* id;
    const char* summary;
    ReportPeriod period = ReportPeriod::ThisMonth;
    Permission permission = Permission::Reports;
};

constexpr std::array kReports{
    ReportWords{"call-activity", QT_TRANSLATE_NOOP("ReportWords", "calls, reached and promises by weekday, day or hour")},
    ReportWords{"call-activity-district", QT_TRANSLATE_NOOP("ReportWords", "calls, reached and promises by district")},
    ReportWords{"operator-activity", QT_TRANSLATE_NOOP("ReportWords", "what each person did, and what was kept of it")},
    ReportWords{"reasons", QT_TRANSLATE_NOOP("ReportWords", "why people have not paid, by tax item")},
    ReportWords{"promise-performance", QT_TRANSLATE_NOOP("ReportWords", "promises made, kept, kept in part and broken"), ReportPeriod::ThisYear},
    ReportWords{"levy-receipt-month", QT_TRANSLATE_NOOP("ReportWords", "levied and received by tax item and month"), ReportPeriod::ThisYear},
    ReportWords{"levy-receipt-year", QT_TRANSLATE_NOOP("ReportWords", "levied and received by tax item and fiscal year"), ReportPeriod::ThisYear},
    ReportWords{"collection-effect", QT_TRANSLATE_NOOP("ReportWords", "paid after a contact, beside those left alone"), ReportPeriod::LastMonth},
    ReportWords{"notice-effect", QT_TRANSLATE_NOOP("ReportWords", "sent, returned and paid, a batch of letters each"), ReportPeriod::ThisYear},
    ReportWords{"funnel", QT_TRANSLATE_NOOP("ReportWords", "from those in arrears to those who paid, step by step")},
    ReportWords{"kpi", QT_TRANSLATE_NOOP("ReportWords", "rates and times that tell how the office does")},
    ReportWords{"contractor-day", QT_TRANSLATE_NOOP("ReportWords", "the contractor's day: hours, calls and results by person"), ReportPeriod::Today},
    ReportWords{"contractor-month", QT_TRANSLATE_NOOP("ReportWords", "the contractor's month, with analysis and annexes"), ReportPeriod::LastMonth},
    ReportWords{"contractor-annexes", QT_TRANSLATE_NOOP("ReportWords", "the annexes of the contractor's month: hours, returned mail, complaints, roster"),
                ReportPeriod::LastMonth},
    ReportWords{"work-time", QT_TRANSLATE_NOOP("ReportWords", "hours planned and worked against calls: what a bill rests on"), ReportPeriod::LastMonth},
    ReportWords{"list-progress", QT_TRANSLATE_NOOP("ReportWords", "how far each list is, with the agreed tries")},
    ReportWords{"number-research", QT_TRANSLATE_NOOP("ReportWords", "telephone numbers asked for and found")},
    ReportWords{"kokuho-evidence", QT_TRANSLATE_NOOP("ReportWords", "what was done for health insurance arrears over a year"), ReportPeriod::ThisYear,
                Permission::Export},
    ReportWords{"case-list", QT_TRANSLATE_NOOP("ReportWords", "the cases that a condition names, with their columns"), ReportPeriod::ThisMonth,
                Permission::Export},
    ReportWords{"survey-results", QT_TRANSLATE_NOOP("ReportWords", "what was answered, counted")},
    ReportWords{"survey-answers", QT_TRANSLATE_NOOP("ReportWords", "what each case answered"), ReportPeriod::ThisMonth, Permission::Export},
};

struct ByWords {
    const char* by;
    const char* label;
};

constexpr std::array kBy{
    ByWords{"weekday", QT_TRANSLATE_NOOP("ReportWords", "weekday")},   ByWords{"day", QT_TRANSLATE_NOOP("ReportWords", "day")},
    ByWords{"hour", QT_TRANSLATE_NOOP("ReportWords", "hour")},         ByWords{"district", QT_TRANSLATE_NOOP("ReportWords", "district")},
    ByWords{"operator", QT_TRANSLATE_NOOP("ReportWords", "person")},   ByWords{"tax_item", QT_TRANSLATE_NOOP("ReportWords", "tax item")},
    ByWords{"list", QT_TRANSLATE_NOOP("ReportWords", "call list")},    ByWords{"campaign", QT_TRANSLATE_NOOP("ReportWords", "campaign")},
    ByWords{"channel", QT_TRANSLATE_NOOP("ReportWords", "channel")},   ByWords{"month", QT_TRANSLATE_NOOP("ReportWords", "month")},
    ByWords{"year", QT_TRANSLATE_NOOP("ReportWords", "fiscal year")},   ByWords{"reason", QT_TRANSLATE_NOOP("ReportWords", "reason")},
};

const ReportWords* wordsOf(const reports::Report& report) {
    const auto found = std::find_if(kReports.begin(), kReports.end(), [&](const ReportWords& each) { return qstrcmp(each.id, report.id) == 0; });
    return found == kReports.end() ? nullptr : &*found;
}

QString wordOf(reports::ReportParameter parameter) {
    switch (parameter) {
    case reports::ReportParameter::Period: return Text::tr("period");
    case reports::ReportParameter::By: return Text::tr("rows");
    case reports::ReportParameter::Where: return Text::tr("condition");
    case reports::ReportParameter::TaxItem: return Text::tr("tax item");
    case reports::ReportParameter::Operator: return Text::tr("person or group");
    case reports::ReportParameter::List: return Text::tr("call list");
    case reports::ReportParameter::Channel: return Text::tr("channel");
    case reports::ReportParameter::Compare: return Text::tr("comparison");
    }
    return {};
}

}  // namespace

QString summaryOf(const reports::Report& report) {
    const ReportWords* words = wordsOf(report);
    return words == nullptr ? QString() : Text::tr(words->summary);
}

int placeOf(const reports::Report& report) {
    const ReportWords* words = wordsOf(report);
    return words == nullptr ? static_cast<int>(kReports.size()) : static_cast<int>(words - kReports.data());
}

QString byLabel(const QString& by) {
    const auto found = std::find_if(kBy.begin(), kBy.end(), [&](const ByWords& each) { return by == QLatin1String(each.by); });
    return found == kBy.end() ? by : Text::tr(found->label);
}

QString parameterWords(const reports::Report& report) {
    QStringList words;
    for (const reports::ReportParameter parameter : report.parameters) {
        words.append(wordOf(parameter));
    }
    return words.join(DisplayText::listSeparator());
}

bool knows(const reports::Report& report, reports::ReportParameter parameter) {
    return std::find(report.parameters.begin(), report.parameters.end(), parameter) != report.parameters.end();
}

ReportPeriod usualPeriod(const reports::Report& report) {
    const ReportWords* words = wordsOf(report);
    return words == nullptr ? ReportPeriod::ThisMonth : words->period;
}

bool mayMake(const Session& session, const reports::Report& report) {
    const ReportWords* words = wordsOf(report);
    const bool hasOwnPlace = qstrcmp(report.id, reports::kAccessLogReport) == 0;
    return !hasOwnPlace && session.may(words == nullptr ? Permission::Reports : words->permission);
}

}  // namespace saikoku::ui
