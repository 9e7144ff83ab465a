#include "app/desktop/desktop_options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace saikoku::desktop {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(DesktopOptions) };

QList<QCommandLineOption> options() {
    return {
        {QStringLiteral("data"), Text::tr("Folder of the local store."), QStringLiteral("DIR")},
        {QStringLiteral("server"), Text::tr("Office server instead of a local store."), QStringLiteral("URL")},
        {QStringLiteral("user"), Text::tr("Who signs in; the name stands in the field already."), QStringLiteral("NAME")},
        {QStringLiteral("as-of"), Text::tr("Business date, or moment in Japan's time (default: now)."), QStringLiteral("DATE[THH:MM]")},
        {QStringLiteral("language"), Text::tr("ja or en (default: the seat's setting, else ja)."), QStringLiteral("LANGUAGE")},
        {QStringLiteral("screenshots"),
         Text::tr("Write a PNG of every screen at 1366x768 and 1920x1080, light and dark, and end. "
                  "With --data or --server sign in with SAIKOKU_PASSWORD; without them a small demo city is made for it."),
         QStringLiteral("DIR")},
        {{QStringLiteral("help"), QStringLiteral("h")}, Text::tr("Explain the options.")},
        {QStringLiteral("version"), Text::tr("Print the version.")},
    };
}

Result<std::optional<BusinessMoment>> momentOf(const QCommandLineParser& parser) {
    const QString text = parser.value(QStringLiteral("as-of"));
    if (!parser.isSet(QStringLiteral("as-of"))) {
        return std::optional<BusinessMoment>();
    }
    const std::optional<BusinessMoment> moment = parseBusinessMoment(text);
    if (!moment) {
        return fail(ErrorCode::Usage, Text::tr("--as-of: \"%1\" is no date or moment. Write it like 2026-11-20, or 2026-11-20T14:30 "
                                               "(Japan's time).")
                                          .arg(text));
    }
    return moment;
}

std::optional<Language> languageOf(const QString& text) {
    return text == QLatin1String("ja")   ? std::optional(Language::Japanese)
           : text == QLatin1String("en") ? std::optional(Language::English)
                                         : std::nullopt;
}

}  // namespace

Result<StoreLocation> DesktopOptions::location() const {
    return server.isEmpty() ? Result<StoreLocation>(StoreLocation::local(dataFolder)) : StoreLocation::server(server);
}

QString DesktopOptions::settingsFile() const {
    if (server.isEmpty()) {
        return StoreLocation::local(dataFolder).settingsFile();
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/saikoku/settings.ini");
}

Result<DesktopOptions> parseDesktopOptions(const QStringList& words) {
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(words)) {
        return fail(ErrorCode::Usage, parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no option. saikoku --help lists them.").arg(parser.positionalArguments().constFirst()));
    }
    DesktopOptions result;
    result.wantsHelp = parser.isSet(QStringLiteral("help"));
    result.wantsVersion = parser.isSet(QStringLiteral("version"));
    result.namesStore = parser.isSet(QStringLiteral("data")) || parser.isSet(QStringLiteral("server"));
    if (parser.isSet(QStringLiteral("data")) && parser.isSet(QStringLiteral("server"))) {
        return fail(ErrorCode::Usage, Text::tr("--data and --server exclude each other. Give one of them."));
    }
    result.dataFolder = parser.isSet(QStringLiteral("data"))
                            ? parser.value(QStringLiteral("data"))
                            : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/saikoku");
    result.server = parser.value(QStringLiteral("server"));
    result.user = parser.value(QStringLiteral("user"));
    result.screenshots = parser.value(QStringLiteral("screenshots"));
    SAIKOKU_TRY_ASSIGN(result.asOf, momentOf(parser));
    if (parser.isSet(QStringLiteral("language"))) {
        result.language = languageOf(parser.value(QStringLiteral("language")));
        if (!result.language) {
            return fail(ErrorCode::Usage, Text::tr("--language: \"%1\" is neither ja nor en.").arg(parser.value(QStringLiteral("language"))));
        }
    }
    return result;
}

QString desktopHelp() {
    QString text = Text::tr("Usage: saikoku [OPTIONS]") + QStringLiteral("\n\n");
    for (const QCommandLineOption& option : options()) {
        QString names = QStringLiteral("--") + option.names().constFirst();
        if (!option.valueName().isEmpty()) {
            names += QLatin1Char(' ') + option.valueName();
        }
        text += QStringLiteral("  %1  %2\n").arg(names, -22).arg(option.description());
    }
    return text;
}

Error noDisplay() {
    return {ErrorCode::Connection,
            Text::tr("There is no display on which a window could open. Start it on a desktop or with ssh -X; saikoku-cli works "
                     "without one."),
            {}};
}

std::optional<Language> languageInWords(const QStringList& words) {
    const qsizetype at = words.indexOf(QStringLiteral("--language"));
    if (at >= 0) {
        return languageOf(words.value(at + 1));
    }
    for (const QString& word : words) {
        if (word.startsWith(QLatin1String("--language="))) {
            return languageOf(word.mid(11));
        }
    }
    return {};
}

}  // namespace saikoku::desktop
