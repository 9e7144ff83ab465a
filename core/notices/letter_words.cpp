#include "core/notices/letter_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace saikoku {

namespace {

QHash<QString, QString> textsOf(const QJsonObject& object) {
    QHash<QString, QString> texts;
    for (auto one = object.begin(); one != object.end(); ++one) {
        texts.insert(one.key(), one.value().toString());
    }
    return texts;
}

LetterWords wordsOf(const QJsonObject& object) {
    const QHash<QString, QString> texts = textsOf(object);
    LetterWords words;
    words.dates = texts.value(QStringLiteral("dates"));
    words.sum = texts.value(QStringLiteral("sum"));
    words.year = texts.value(QStringLiteral("year"));
    words.term = texts.value(QStringLiteral("term"));
    words.noTerm = texts.value(QStringLiteral("no_term"));
    words.separator = texts.value(QStringLiteral("separator"));
    words.person = texts.value(QStringLiteral("person"));
    words.company = texts.value(QStringLiteral("company"));
    words.total = texts.value(QStringLiteral("total"));
    words.columns = textsOf(object.value(QStringLiteral("columns")).toObject());
    words.office = textsOf(object.value(QStringLiteral("office")).toObject());
    return words;
}

QHash<QString, LetterWords> readWords() {
    QFile file(QStringLiteral(":/letter_words/letter_language.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, LetterWords> words;
    for (auto one = all.begin(); one != all.end(); ++one) {
        words.insert(one.key(), wordsOf(one.value().toObject()));
    }
    return words;
}

}  // namespace

const QStringList& letterLanguages() {
    static const QStringList languages{QStringLiteral("ja"), QStringLiteral("ja-simple"),
                                       QStringLiteral("en")};
    return languages;
}

const LetterWords& letterWords(const QString& language) {
    static const QHash<QString, LetterWords> all = readWords();
    static const LetterWords none;
    auto found = all.constFind(language);
    if (found == all.constEnd()) {
        found = all.constFind(letterLanguages().constFirst());
    }
    return found == all.constEnd() ? none : *found;
}

}  // namespace saikoku
