#include "core/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <atomic>

#include "core/base/japanese_era.h"

namespace saikoku {

Language languageFromEnvironment() {
    QString locale = qEnvironmentVariable("LC_ALL");
    if (locale.isEmpty()) {
        locale = qEnvironmentVariable("LANG");
    }
    const bool english = locale == QLatin1String("C") || locale == QLatin1String("C.UTF-8") ||
                         locale == QLatin1String("POSIX") || locale.startsWith(QLatin1String("en"));
    return english ? Language::English : Language::Japanese;
}

namespace {
Language installed = Language::English;
std::atomic<SentenceDates> sentenceDates = SentenceDates::Usual;  // workers say sentences too
}

Language installedLanguage() {
    return installed;
}

void setDatesInSentences(SentenceDates style) {
    sentenceDates = style;
}

QString dateInSentence(QDate date) {
    const bool japanese = installed == Language::Japanese;
    if (sentenceDates == SentenceDates::Western) {
        return date.toString(QStringLiteral("yyyy/M/d"));
    }
    const bool asEra = japanese || sentenceDates == SentenceDates::Era;
    const QString era = asEra ? formatEra(date, japanese ? EraStyle::Long : EraStyle::Short) : QString();
    return era.isEmpty() ? date.toString(Qt::ISODate) : era;
}

QString momentInSentence(const QDateTime& local) {
    return dateInSentence(local.date()) + local.time().toString(QStringLiteral(" H:mm"));
}

void installLanguage(QCoreApplication& application, Language language) {
    installed = language;
    static const QString mark = QStringLiteral("saikoku-translator");
    const auto earlier = application.findChildren<QTranslator*>(mark);
    for (QTranslator* translator : earlier) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    if (language == Language::English) {
        return;  // the sources are English
    }
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(mark);
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    const QString ours = QStringLiteral(":/i18n");
    const QStringList names = QDir(ours).entryList({QStringLiteral("*_ja.qm")});
    for (const QString& name : names) {
        install(name, ours);
    }
    install(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace saikoku
