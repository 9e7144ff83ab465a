#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

#include "app/desktop/desktop_options.h"
#include "app/desktop/screenshot_tour.h"
#include "core/base/moved_clock.h"
#include "core/base/standard_streams.h"
#include "core/security/process_guard.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "ui/signin/demo_maker.h"
#include "ui/signin/sign_in_screen.h"
#include "ui/support/seat_settings.h"
#include "ui/theme/theme.h"
#include "ui/window/app_window.h"

namespace {

using namespace saikoku;

struct Text { Q_DECLARE_TR_FUNCTIONS(Desktop) };

/// The pictured city when none is named: large enough for full lists.
constexpr int kPicturedResidents = 4'000;
/// When calls are made: the same pictures at any hour.
const QTime kPicturedHour(10, 0);

int complain(const Error& error) {
    std::fprintf(stderr, "saikoku: %s\n", qPrintable(error.message));
    return exitCodeFor(error.code);
}

int say(const QString& words) {
    const Result<void> said = writeStandardOutput(words.toUtf8());
    return said ? 0 : complain(said.error());
}

Result<int> screenshots(ui::AppWindow& window, ui::SeatSettings& settings, const desktop::DesktopOptions& options,
                        const StoreLocation& location, const Clock& clock) {
    QString user = options.user.isEmpty() ? QStringLiteral("admin") : options.user;
    QString password = qEnvironmentVariable("SAIKOKU_PASSWORD");
    if (!options.namesStore) {
        user = QString::fromUtf16(ui::kDemoUser);
        password = QString::fromUtf16(ui::kDemoPassword);
        SAIKOKU_TRY(ui::makeDemoStore(location, clock, kPicturedResidents));
    }
    SAIKOKU_TRY_ASSIGN(std::unique_ptr<Session> session, signIn(location, user, password, clock, QStringLiteral("saikoku")));
    window.openDesk(std::move(session));
    return desktop::takeScreenshots(window, settings, options.screenshots);
}

bool hasDisplay(const QStringList& words) {
#ifdef Q_OS_LINUX
    static const QRegularExpression choosesDisplay(QStringLiteral("^--?(platform|display)(=|$)"));  // Qt's own
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || words.indexOf(choosesDisplay) >= 0;
#else
    Q_UNUSED(words)
    return true;
#endif
}

/// The exit code of what is answered without a window; nothing when one is wanted.
std::optional<int> answerInWords(QCoreApplication& application) {
    const QStringList words = QCoreApplication::arguments();
    installLanguage(application, desktop::languageInWords(words).value_or(Language::Japanese));
    const Result<desktop::DesktopOptions> options = desktop::parseDesktopOptions(words);
    if (options && options->wantsHelp) {
        return say(desktop::desktopHelp());
    }
    if (options && options->wantsVersion) {
        return say(QStringLiteral("saikoku " SAIKOKU_VERSION "\n"));
    }
    if (hasDisplay(words)) {
        return {};  // Qt's own words are among them perhaps
    }
    return complain(options ? desktop::noDisplay() : options.error());
}

int run(QApplication& application, desktop::DesktopOptions options) {
    const QTemporaryDir passing;
    if (!options.screenshots.isEmpty() && !options.namesStore) {
        options.dataFolder = passing.filePath(QStringLiteral("demo"));
    }
    const Result<StoreLocation> location = options.location();
    if (!location) {
        return complain(location.error());
    }
    QDir().mkpath(QFileInfo(options.settingsFile()).path());
    ui::SeatSettings settings(options.settingsFile());
    installLanguage(application, options.language.value_or(settings.language()));
    ui::DisplayText::setDateStyle(settings.dateStyle());
    ui::applyTheme(application, settings.brightness(), settings.fontPoints());

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (!options.screenshots.isEmpty()) {
        const BusinessMoment asked = options.asOf.value_or(BusinessMoment{clock->today(), {}});
        clock = std::make_unique<AsOfClock>(asked.date, asked.time.isValid() ? asked.time : kPicturedHour);
    } else if (options.asOf && options.asOf->time.isValid()) {
        clock = std::make_unique<MovedClock>(options.asOf->date, options.asOf->time);
    } else if (options.asOf) {
        clock = std::make_unique<AsOfClock>(options.asOf->date);
    }
    ui::AppWindow window(*location, *clock, settings);
    if (!options.user.isEmpty()) {
        window.signInScreen().setUser(options.user);
    }
    if (!options.screenshots.isEmpty()) {
        const Result<int> count = screenshots(window, settings, options, *location, *clock);
        if (!count) {
            return complain(count.error());
        }
        return say(Text::tr("Pictures written: %1").arg(*count) + QLatin1Char('\n'));
    }
    window.showOn(window.screen()->availableGeometry());
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
    holdStandardStreams();
    forbidMemoryDumps();
    {
        // words need no display, and Qt ends the program where there is none
        QCoreApplication application(argc, argv);
        if (const std::optional<int> answered = answerInWords(application)) {
            return *answered;
        }
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("saikoku"));
    const QStringList words = QApplication::arguments();
    installLanguage(application, desktop::languageInWords(words).value_or(Language::Japanese));
    const Result<desktop::DesktopOptions> options = desktop::parseDesktopOptions(words);
    return options ? run(application, *options) : complain(options.error());
}
