#include "app/cli/commands/demo_command.h"

#include <QCoreApplication>

#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "core/demo/demo_city.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(DemoCommand) };

/// The largest seed that JSON's numbers hold exactly.
constexpr qint64 kLargestSeed = (qint64(1) << 53) - 1;
constexpr int kNumberWidth = 12;

Result<DemoOptions> optionsOf(const CommandLine& line) {
    DemoOptions options;
    if (line.has(QStringLiteral("residents")) && line.has(QStringLiteral("cases"))) {
        return fail(ErrorCode::Usage, Text::tr("--residents and --cases exclude each other. Give one of them."));
    }
    SAIKOKU_TRY_ASSIGN(const auto residents, line.integer(QStringLiteral("residents"), 1, kMostDemoResidents));
    SAIKOKU_TRY_ASSIGN(const auto cases, line.integer(QStringLiteral("cases"), 1, kMostDemoCases));
    SAIKOKU_TRY_ASSIGN(const auto seed, line.integer(QStringLiteral("seed"), 0, kLargestSeed));
    options.residents = static_cast<int>(residents.value_or(options.residents));
    options.cases = static_cast<int>(cases.value_or(0));
    options.seed = static_cast<quint64>(seed.value_or(1));
    options.truthFile = line.text(QStringLiteral("truth"));
    if (!options.truthFile.isEmpty()) {
        SAIKOKU_TRY(tryOutput(options.truthFile));
    }
    return options;
}

struct Opened {
    std::unique_ptr<Session> session;
    bool created = false;
};

/// The store of the words; made when there is none.
Result<Opened> openOrCreate(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, storeLocation(line));
    const bool isThere = storeExists(location);
    SAIKOKU_TRY_ASSIGN(const QString password, isThere ? actingPassword(line) : firstPassword(line));
    const auto open = [&] { return signIn(location, line.user(), password, line.clock(), QStringLiteral("saikoku-cli")); };
    Opened opened;
    if (isThere) {
        Result<std::unique_ptr<Session>> session = open();
        if (session || session.error().code != ErrorCode::NotFound) {
            SAIKOKU_TRY_ASSIGN(opened.session, std::move(session));
            return opened;
        }
    }
    SAIKOKU_TRY(createStore(location, line.user(), password, line.clock()));
    SAIKOKU_TRY_ASSIGN(opened.session, open());
    opened.created = true;
    return opened;
}

QJsonObject countsOf(const DemoReport& report) {
    QJsonObject counts;
    for (auto it = report.counts.begin(); it != report.counts.end(); ++it) {
        counts.insert(it.key(), it.value());
    }
    return counts;
}

QString textOf(const DemoReport& report, const DemoOptions& options, const QString& store) {
    QString text = Text::tr("A fictional city was written to %1 (seed %2, business date %3).")
                       .arg(store, QString::number(options.seed), report.asOf.toString(Qt::ISODate)) +
                   QLatin1Char('\n');
    for (auto it = report.counts.begin(); it != report.counts.end(); ++it) {
        text += QStringLiteral("%1  %2\n").arg(it.value(), kNumberWidth).arg(it.key());
    }
    return text;
}

}  // namespace

QString DemoCommand::summary() const { return Text::tr("Fill an empty store with a fictional city."); }

QList<QCommandLineOption> DemoCommand::options() const {
    return {
        {QStringLiteral("residents"), Text::tr("How many people live there (default: 20000); a tenth is in arrears."),
         QStringLiteral("N")},
        {QStringLiteral("cases"), Text::tr("Instead: exactly so many cases in arrears."), QStringLiteral("N")},
        {QStringLiteral("seed"), Text::tr("Which city (default: 1); the same seed and date give the same rows."),
         QStringLiteral("S")},
        {QStringLiteral("truth"), Text::tr("Write the people's hidden traits to this CSV file."), QStringLiteral("FILE")},
    };
}

Result<Output> DemoCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const DemoOptions options, optionsOf(line));
    SAIKOKU_TRY_ASSIGN(const Opened opened, openOrCreate(line));
    SAIKOKU_TRY_ASSIGN(const DemoReport report, makeDemoCity(*opened.session, options));
    const QString store = opened.session->location().displayName();
    return Output{{{QStringLiteral("seed"), static_cast<qint64>(options.seed)},
                   {QStringLiteral("as_of"), report.asOf.toString(Qt::ISODate)},
                   {QStringLiteral("store"), store},
                   {QStringLiteral("created"), opened.created},
                   {QStringLiteral("counts"), countsOf(report)}},
                  textOf(report, options, store)};
}

}  // namespace saikoku::cli
