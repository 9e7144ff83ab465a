#include "core/scripts/lint_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr int kMinutesOfHour = 60;
constexpr int kNoon = 12;

QString plainOf(const QString& text) {
    static const QRegularExpression field(QStringLiteral("\\{[^{}]*\\}"));
    return QString(text)
        .replace(field, QStringLiteral(" "))
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .simplified();
}

bool isLatin(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x250; });
}

QString squeezed(QString text) {
    return text.remove(u' ');
}

bool stands(const QString& plain, const QString& word) {
    const QString form = plainOf(word);
    if (!isLatin(form)) {
        return squeezed(plain).contains(squeezed(form));
    }
    const QRegularExpression whole(
        QStringLiteral("(?<![a-z0-9])%1(?![a-z0-9])").arg(QRegularExpression::escape(form)));
    return whole.match(plain).hasMatch();
}

/// 二十一時 → 21時, so that one form reads both.
QString withDigits(QString text) {
    static const QRegularExpression kanji(QStringLiteral("[一二三四五六七八九十]+(?=[時分])"));
    const QString digits = QStringLiteral("〇一二三四五六七八九");
    for (QRegularExpressionMatch match = kanji.match(text); match.hasMatch(); match = kanji.match(text)) {
        const QString number = match.captured();
        const qsizetype ten = number.indexOf(u'十');
        const auto digit = [&](const QString& part, qsizetype usual) {
            return part.isEmpty() ? usual : digits.indexOf(part.back());
        };
        const qsizetype value =
            ten < 0 ? digit(number, 0) : digit(number.left(ten), 1) * 10 + digit(number.mid(ten + 1), 0);
        text.replace(match.capturedStart(), match.capturedLength(), QString::number(value));
    }
    return text;
}

/// Whether the word before or after the figure says afternoon (true), morning (false) or nothing.
std::optional<bool> isAfternoon(const QString& word) {
    static const QStringList afternoon{QStringLiteral("午後"), QStringLiteral("夜"), QStringLiteral("夕方"),
                                       QStringLiteral("pm"), QStringLiteral("p.m")};
    static const QStringList morning{QStringLiteral("午前"), QStringLiteral("朝"), QStringLiteral("早朝"),
                                     QStringLiteral("am"), QStringLiteral("a.m")};
    const auto begins = [&](const QString& each) { return word.startsWith(each); };
    if (std::any_of(afternoon.begin(), afternoon.end(), begins)) {
        return true;
    }
    return std::any_of(morning.begin(), morning.end(), begins) ? std::optional(false) : std::nullopt;
}

int minutesOf(const QRegularExpressionMatch& match) {
    int hour = match.captured(QStringLiteral("hour")).toInt();
    const QString half = match.captured(QStringLiteral("half"));
    const int minute = !half.isEmpty() ? kMinutesOfHour / 2
                                       : match.captured(QStringLiteral("minute")).toInt() +
                                             match.captured(QStringLiteral("colon")).toInt();
    const auto before = isAfternoon(match.captured(QStringLiteral("before")));
    const auto said = before ? before : isAfternoon(match.captured(QStringLiteral("after")));
    if (said && *said && hour < kNoon) {
        hour += kNoon;
    } else if (said && !*said && hour == kNoon) {
        hour = 0;
    }
    return hour * kMinutesOfHour + minute;
}

}  // namespace

bool LintSentence::holds(const LintWord& word) const {
    QString rest = plain;
    for (const QString& unless : word.unless) {
        if (!stands(plain, unless)) {
            continue;
        }
        const QString form = plainOf(unless);
        // a mark in its place, so that what stands on either side doesn't become a word
        rest = isLatin(form) ? rest.replace(form, QStringLiteral("|"))
                             : squeezed(rest).replace(squeezed(form), QStringLiteral("|"));
    }
    return stands(rest, word.word);
}

bool LintSentence::holdsAny(const QStringList& words) const {
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return stands(plain, word); });
}

QList<int> LintSentence::times() const {
    static const QRegularExpression form(QStringLiteral(
        "(?<before>午前|午後|早朝|朝|夕方|夜)?の?\\s*(?<hour>\\d{1,2})"
        "(?:\\s*時(?!間)(?:(?<half>半)|\\s*(?<minute>\\d{1,2})\\s*分)?|:(?<colon>\\d{2})|(?=\\s*[ap]\\.?m))"
        "\\s*(?<after>[ap]\\.?m)?"));
    QList<int> found;
    for (auto matches = form.globalMatch(withDigits(plain)); matches.hasNext();) {
        found.append(minutesOf(matches.next()));
    }
    return found;
}

QList<LintSentence> sentencesOf(const QString& text) {
    static const QRegularExpression cut(QStringLiteral("(?<=[。！？])|(?<=[.!?])(?=\\s)|\\n"));
    QList<LintSentence> all;
    for (const QString& part : text.split(cut, Qt::SkipEmptyParts)) {
        if (const QString written = part.trimmed(); !written.isEmpty()) {
            all.append({written, plainOf(written)});
        }
    }
    return all;
}

const LintWord* foundIn(const LintSentence& sentence, const QList<LintWord>& words) {
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const LintWord& word) { return sentence.holds(word); });
    return found == words.end() ? nullptr : &*found;
}

}  // namespace saikoku
