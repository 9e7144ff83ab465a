#include "reports/letters/frame_words.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace saikoku::reports {

namespace {

FrameWords read(const QJsonObject& words) {
    const auto word = [&](const char* name) { return words.value(QLatin1String(name)).toString(); };
    return {word("letter_number"), word("phone"),     word("hours"),      word("enquiries"),
            word("page"),          word("envelope"),  word("specimen"),   word("sign_date"),
            word("sign_address"),  word("sign_name"), word("sign_phone"), word("sign_seal"),
            word("bullet")};
}

QHash<QString, FrameWords> readAll() {
    QFile file(QStringLiteral(":/letters/frame_words.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "frameWords", "the library lacks its words");
    const QJsonObject all = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QHash<QString, FrameWords> words;
    for (auto each = all.begin(); each != all.end(); ++each) {
        words.insert(each.key(), read(each.value().toObject()));
    }
    return words;
}

}  // namespace

const FrameWords& frameWords(const QString& language) {
    static const QHash<QString, FrameWords> kAll = readAll();
    static const FrameWords kJapanese = kAll.value(QStringLiteral("ja"));
    const auto found = kAll.constFind(language);
    return found == kAll.constEnd() ? kJapanese : *found;
}

}  // namespace saikoku::reports
