#include "core/dialling/dialler_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <algorithm>

#include "core/dialling/dialler_factory.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

struct NumberKey {
    const char* key;
    int DiallerSettings::*member;
    int least;
    int most;
};

constexpr NumberKey kNumberKeys[] = {
    {"ringSeconds", &DiallerSettings::ringSeconds, 5, 180},
    {"quietSeconds", &DiallerSettings::quietSeconds, 3, 60},
};

const QString kArray = QStringLiteral("diallers");

struct TextKey {
    const char* key;
    QString DiallerSettings::*member;
};

constexpr TextKey kTextKeys[] = {
    {"kind", &DiallerSettings::kind},
    {"name", &DiallerSettings::name},
    {"host", &DiallerSettings::host},
    {"recordingFolder", &DiallerSettings::recordingFolder},
    {"dialCommand", &DiallerSettings::dialCommand},
    {"hangUpCommand", &DiallerSettings::hangUpCommand},
    {"answerCommand", &DiallerSettings::answerCommand},
    {"keysCommand", &DiallerSettings::keysCommand},
    {"uriScheme", &DiallerSettings::uriScheme},
    {"outsidePrefix", &DiallerSettings::outsidePrefix},
    {"callerIdPrefix", &DiallerSettings::callerIdPrefix},
};

tl::unexpected<Error> badValue(const QString& key, const QString& value, const QString& expected) {
    return fail(ErrorCode::BadInput,
                Text::tr("Phone settings, %1 = “%2”: expected %3.").arg(key, value, expected));
}

Result<int> readNumber(const QVariantMap& values, const QString& key, int least, int most, int fallback) {
    const QVariant value = values.value(key);
    if (!value.isValid() || value.toString().trimmed().isEmpty()) {
        return fallback;
    }
    bool good = false;
    const int number = value.toString().trimmed().toInt(&good);
    if (!good || number < least || number > most) {
        return badValue(key, value.toString(), Text::tr("a whole number from %1 to %2").arg(least).arg(most));
    }
    return number;
}

bool allDigits(const QString& text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

Result<DiallerSettings> DiallerSettings::fromVariantMap(const QVariantMap& values) {
    DiallerSettings settings;
    for (const TextKey& entry : kTextKeys) {
        const QVariant value = values.value(QLatin1String(entry.key));
        if (value.isValid()) {
            settings.*entry.member = value.toString().trimmed();
        }
    }
    SAIKOKU_TRY_ASSIGN(const int port, readNumber(values, QStringLiteral("port"), 1, 65535, settings.port));
    settings.port = static_cast<quint16>(port);
    for (const NumberKey& entry : kNumberKeys) {
        SAIKOKU_TRY_ASSIGN(settings.*entry.member, readNumber(values, QLatin1String(entry.key), entry.least,
                                                              entry.most, settings.*entry.member));
    }
    SAIKOKU_TRY(settings.check());
    return settings;
}

QVariantMap DiallerSettings::toVariantMap() const {
    QVariantMap values;
    for (const TextKey& entry : kTextKeys) {
        values.insert(QLatin1String(entry.key), this->*entry.member);
    }
    values.insert(QStringLiteral("port"), int{port});
    for (const NumberKey& entry : kNumberKeys) {
        values.insert(QLatin1String(entry.key), this->*entry.member);
    }
    return values;
}

Result<void> DiallerSettings::check() const {
    if (!diallerKinds().contains(kind)) {
        return badValue(QStringLiteral("kind"), kind,
                        Text::tr("one of %1").arg(diallerKinds().join(QStringLiteral(", "))));
    }
    if (port == 0) {
        return badValue(QStringLiteral("port"), QString::number(port),
                        Text::tr("a whole number from %1 to %2").arg(1).arg(65535));
    }
    for (const NumberKey& entry : kNumberKeys) {
        const int number = this->*entry.member;
        if (number < entry.least || number > entry.most) {
            return badValue(QLatin1String(entry.key), QString::number(number),
                            Text::tr("a whole number from %1 to %2").arg(entry.least).arg(entry.most));
        }
    }
    if (!allDigits(outsidePrefix)) {
        return badValue(QStringLiteral("outsidePrefix"), outsidePrefix, Text::tr("digits, e.g. 0"));
    }
    const QStringList callerIdPrefixes{QString(), QStringLiteral("184"), QStringLiteral("186")};
    if (!callerIdPrefixes.contains(callerIdPrefix)) {
        return badValue(QStringLiteral("callerIdPrefix"), callerIdPrefix, Text::tr("nothing, 184 or 186"));
    }
    const QStringList schemes{QStringLiteral("tel"), QStringLiteral("callto"), QStringLiteral("sip")};
    if (!schemes.contains(uriScheme)) {
        return badValue(QStringLiteral("uriScheme"), uriScheme,
                        Text::tr("one of %1").arg(schemes.join(QStringLiteral(", "))));
    }
    if (!recordingFolder.isEmpty() && !QDir::isAbsolutePath(recordingFolder)) {
        return badValue(QStringLiteral("recordingFolder"), recordingFolder, Text::tr("a whole path, or nothing"));
    }
    if (kind == QLatin1String("command") && !dialCommand.contains(QLatin1String("%n"))) {
        return badValue(
            QStringLiteral("dialCommand"), dialCommand,
            Text::tr("a program and its arguments with %1 for the number").arg(QStringLiteral("%n")));
    }
    return {};
}

Result<QList<DiallerSettings>> loadDiallers(QSettings& file) {
    QList<DiallerSettings> diallers;
    const int count = file.beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        QVariantMap values;
        const QStringList keys = file.childKeys();
        for (const QString& key : keys) {
            values.insert(key, file.value(key));
        }
        const Result<DiallerSettings> settings = DiallerSettings::fromVariantMap(values);
        if (!settings) {
            file.endArray();
            return fail(settings.error());
        }
        diallers.append(*settings);
    }
    file.endArray();
    return diallers;
}

void saveDiallers(QSettings& file, const QList<DiallerSettings>& diallers) {
    file.remove(kArray);
    file.beginWriteArray(kArray, static_cast<int>(diallers.size()));
    for (int i = 0; i < diallers.size(); ++i) {
        file.setArrayIndex(i);
        const QVariantMap values = diallers.at(i).toVariantMap();
        for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
            file.setValue(entry.key(), entry.value());
        }
    }
    file.endArray();
}

Result<DiallerSettings> findDialler(const QList<DiallerSettings>& diallers, const QString& name) {
    QStringList known;
    for (const DiallerSettings& dialler : diallers) {
        if (dialler.displayName() == name) {
            return dialler;
        }
        known.append(dialler.displayName());
    }
    for (const DiallerSettings& dialler : diallers) {
        if (dialler.kind == name) {
            return dialler;
        }
    }
    if (diallerKinds().contains(name)) {
        DiallerSettings settings;
        settings.kind = name;
        SAIKOKU_TRY(settings.check());
        return settings;
    }
    known.append(diallerKinds());
    known.removeDuplicates();
    return fail(ErrorCode::Usage, Text::tr("There is no phone called “%1”. Known are: %2.")
                                      .arg(name, known.join(QStringLiteral(", "))));
}

}  // namespace saikoku
