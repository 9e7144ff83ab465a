#include "app/cli/commands/booklet_command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/security/session.h"
#include "reports/booklet.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BookletCommand)
};

/// Its first day.
Result<QDate> monthOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString text, line.required(QStringLiteral("month")));
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}$"));
    const QDate month =
        form.match(text).hasMatch() ? QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate) : QDate();
    if (!month.isValid()) {
        return fail(ErrorCode::Usage,
                    Text::tr("--month: \"%1\" is no month. Write it like 2026-11.").arg(text));
    }
    return month;
}

}  // namespace

QString BookletCommand::summary() const {
    return Text::tr("Bind the month's reports into one PDF.");
}

QList<QCommandLineOption> BookletCommand::options() const {
    return {
        {QStringLiteral("month"), Text::tr("Which month (required)."), QStringLiteral("YYYY-MM")},
        {QStringLiteral("out"), Text::tr("Where the PDF is written (required)."), QStringLiteral("FILE")},
    };
}

Result<Output> BookletCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    reports::BookletQuestion question;
    SAIKOKU_TRY_ASSIGN(question.month, monthOf(line));
    SAIKOKU_TRY_ASSIGN(const QString file, line.required(QStringLiteral("out")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(question.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const reports::BookletWritten written,
                       reports::writeBookletFile(*session, question, file));
    Output output;
    output.json = {{QStringLiteral("month"), line.text(QStringLiteral("month"))},
                   {QStringLiteral("pages"), written.pages},
                   {QStringLiteral("reports"), QJsonArray::fromStringList(written.reports)},
                   {QStringLiteral("skipped"), QJsonArray::fromStringList(written.skipped)},
                   {QStringLiteral("file"), file}};
    output.text = Text::tr("Booklet of %1: reports %2, pages %3, in %4")
                      .arg(line.text(QStringLiteral("month")))
                      .arg(written.reports.size())
                      .arg(written.pages)
                      .arg(file) +
                  QLatin1Char('\n');
    output.warnings = written.skipped;
    return output;
}

}  // namespace saikoku::cli
