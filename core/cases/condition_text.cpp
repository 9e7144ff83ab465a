#include "core/cases/condition_text.h"

#include <QRegularExpression>

#include <array>

#include "core/base/fiscal_year.h"
#include "core/base/japanese_era.h"
#include "core/cases/condition_words.h"

namespace saikoku {

namespace {

constexpr int kMonthsInYear = 12;
constexpr int kDaysInWeek = 7;
constexpr qint64 kMostPeriods = 100'000;

bool isLatin(QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); }
bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u':' || c == u'%' || c == u'ー'; }
bool isSign(QChar c) { return QStringLiteral("=!<>≠≦≧≤≥(),'「」、。@").contains(c); }

const ConditionWords& words() { return ConditionWords::shipped(); }

}  // namespace

QChar plainCharacter(QChar c) {
    if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) {
        return QChar(c.unicode() - 0xFEE0);
    }
    return c.isSpace() ? QChar(u' ') : c;
}

QString plainText(const QString& text) {
    QString plain = text;
    for (QChar& c : plain) {
        c = plainCharacter(c);
    }
    return plain;
}

ConditionText::ConditionText(const QString& typed) : m_typed(typed), m_plain(plainText(typed)) {}

void ConditionText::skipSpaces() {
    while (!isAtEnd() && m_plain.at(m_at) == u' ') {
        ++m_at;
    }
}

bool ConditionText::take(QStringView word) {
    const QString plain = plainText(word.toString());
    if (plain.isEmpty() || QStringView(m_plain).mid(m_at, plain.size()).compare(plain, Qt::CaseInsensitive) != 0) {
        return false;
    }
    const qsizetype end = m_at + plain.size();
    if (isLatin(plain.back()) && end < m_plain.size() && (isLatin(m_plain.at(end)) || m_plain.at(end) == u'-')) {
        return false;
    }
    m_at = end;
    return true;
}

std::optional<qsizetype> ConditionText::takeLongest(const QStringList& candidates) {
    const qsizetype begin = m_at;
    qsizetype end = begin;
    std::optional<qsizetype> longest;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        m_at = begin;
        if (take(candidates.at(i)) && m_at > end) {
            end = m_at;
            longest = i;
        }
    }
    m_at = end;
    return longest;
}

bool ConditionText::takeSign(QChar sign) {
    if (current() != sign) {
        return false;
    }
    ++m_at;
    return true;
}

std::optional<QString> ConditionText::takeQuoted(bool& isOpen) {
    const QChar open = current();
    if (open != u'\'' && open != u'「') {
        return std::nullopt;
    }
    const QChar close = open == u'「' ? QChar(u'」') : QChar(u'\'');
    QString text;
    for (qsizetype i = m_at + 1; i < m_plain.size(); ++i) {
        if (m_plain.at(i) != close) {
            text += m_typed.at(i);
        } else if (i + 1 < m_plain.size() && m_plain.at(i + 1) == close) {
            text += m_typed.at(i++);
        } else {
            m_at = i + 1;
            return text;
        }
    }
    isOpen = true;
    return std::nullopt;
}

QString ConditionText::takeWord(const QStringList& upTo) {
    const qsizetype begin = m_at;
    while (!isAtEnd() && current() != u' ' && !isSign(current())) {
        const qsizetype here = m_at;
        const bool ends = here > begin && takeAny(upTo);
        m_at = here;
        if (ends) {
            break;
        }
        ++m_at;
    }
    return typed(begin, m_at);
}

QString ConditionText::tokenAt(qsizetype place) const {
    ConditionText rest(m_typed.mid(place));
    bool isOpen = false;
    if (const std::optional<QString> quoted = rest.takeQuoted(isOpen)) {
        return *quoted;
    }
    qsizetype end = 0;
    while (end < rest.m_plain.size() && isWordCharacter(rest.m_plain.at(end))) {
        ++end;
    }
    if (end == 0 && !rest.m_plain.isEmpty()) {
        const bool pair = rest.m_plain.size() > 1 && QStringLiteral("=!<>").contains(rest.m_plain.at(0)) &&
                          QStringLiteral("=>").contains(rest.m_plain.at(1));
        end = pair ? 2 : 1;
    }
    return rest.typed(0, end);
}

std::optional<qint64> ConditionText::takeDigits() {
    constexpr qsizetype kMostDigits = 15;
    qint64 number = 0;
    const qsizetype begin = m_at;
    while (!isAtEnd() && current() >= u'0' && current() <= u'9' && m_at - begin < kMostDigits) {
        number = number * 10 + current().digitValue();
        ++m_at;
    }
    return m_at == begin ? std::nullopt : std::optional(number);
}

std::optional<qint64> ConditionText::takeNumber(bool thousands) {
    static const QRegularExpression plain(QStringLiteral(R"(\G-?\d{1,15}(\.\d{1,4})?)"));
    static const QRegularExpression grouped(QStringLiteral(R"(\G-?\d{1,3}(,\d{3}){1,4}(?![\d,]))"));
    constexpr std::array kTens{std::pair(u'億', 100'000'000.0), std::pair(u'万', 10'000.0), std::pair(u'千', 1'000.0), std::pair(u'百', 100.0)};
    const qsizetype begin = m_at;
    const QRegularExpressionMatch group = thousands ? grouped.match(m_plain, m_at) : QRegularExpressionMatch();
    QRegularExpressionMatch match = group.hasMatch() ? group : plain.match(m_plain, m_at);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    double sum = 0;
    bool isWhole = true;
    while (match.hasMatch() && isWhole) {
        const double part = match.captured().remove(u',').toDouble();
        m_at += match.capturedLength();
        double tens = 1;
        for (const auto& [sign, factor] : kTens) {
            if (takeSign(sign)) {
                tens *= factor;
            }
        }
        sum += part * tens;
        match = tens > 1 ? plain.match(m_plain, m_at) : QRegularExpressionMatch();
    }
    const auto whole = static_cast<qint64>(sum);
    if (static_cast<double>(whole) != sum || qAbs(sum) > 1e15) {
        m_at = begin;
        return std::nullopt;
    }
    return whole;
}

std::optional<RelativeDay> ConditionText::takePeriod() {
    const qsizetype begin = m_at;
    const bool isNegative = takeSign(u'-');
    const std::optional<qint64> count = takeDigits();
    if (count && *count <= kMostPeriods) {
        const int signedCount = static_cast<int>(isNegative ? -*count : *count);
        QStringList all;
        QStringList units;
        for (auto it = words().periods().cbegin(); it != words().periods().cend(); ++it) {
            for (const QString& word : it.value() + QStringList{it.key()}) {
                all.append(word);
                units.append(it.key());
            }
        }
        if (const auto which = takeLongest(all)) {
            switch (units.at(*which).at(0).unicode()) {
            case u'w': return RelativeDay{signedCount * kDaysInWeek, 0};
            case u'm': return RelativeDay{0, signedCount};
            case u'y': return RelativeDay{0, signedCount * kMonthsInYear};
            default: return RelativeDay{signedCount, 0};
            }
        }
    }
    m_at = begin;
    return std::nullopt;
}

std::optional<int> ConditionText::takeFiscalYear() {
    const qsizetype begin = m_at;
    int base = 0;
    for (const Era era : {Era::Reiwa, Era::Heisei, Era::Showa}) {
        if (takeAny({eraName(era)}) || (current().toUpper() == eraLetter(era) && takeSign(current()))) {
            base = eraFirstDay(era).year() - 1;
            break;
        }
    }
    std::optional<qint64> year = base != 0 && takeSign(u'元') ? std::optional<qint64>(1) : takeDigits();
    if (!year || *year > 9999 || (base == 0 && *year < 1000)) {
        m_at = begin;
        return std::nullopt;
    }
    takeAny(words().unitWords(FieldUnit::FiscalYear));
    return static_cast<int>(base + *year);
}

std::optional<QDate> ConditionText::takeCalendarDay(bool& missing) {
    static const QRegularExpression western(QStringLiteral(R"(\G(\d{4})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})日?(?!\d))"));
    static const QRegularExpression era(QStringLiteral(R"(\G(明治|大正|昭和|平成|令和|[MTSHRmtshr])(元|\d{1,2})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})日?(?!\d))"));
    if (const QRegularExpressionMatch match = western.match(m_plain, m_at); match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        missing = !day.isValid();
        if (missing) {
            return std::nullopt;
        }
        m_at += match.capturedLength();
        return day;
    }
    if (const QRegularExpressionMatch match = era.match(m_plain, m_at); match.hasMatch()) {
        const Result<QDate> day = parseEra(match.captured());
        missing = !day;
        if (missing) {
            return std::nullopt;
        }
        m_at += match.capturedLength();
        return *day;
    }
    return std::nullopt;
}

std::optional<RelativeDay> ConditionText::takeRelativeDay() {
    const qsizetype begin = m_at;
    if (take(u"today") || [&] {  // "today+30d" has no end of a word after "today"
            static const QRegularExpression today(QStringLiteral(R"(\Gtoday(?= *[+-]))"), QRegularExpression::CaseInsensitiveOption);
            const QRegularExpressionMatch match = today.match(m_plain, m_at);
            m_at += match.hasMatch() ? match.capturedLength() : 0;
            return match.hasMatch();
        }()) {
        const qsizetype end = m_at;
        skipSpaces();
        const bool later = takeSign(u'+');
        const bool earlier = !later && takeSign(u'-');
        skipSpaces();
        const std::optional<RelativeDay> period = later || earlier ? takePeriod() : std::nullopt;
        if (period) {
            return later ? *period : RelativeDay{-period->days, -period->months};
        }
        m_at = end;
        return RelativeDay{};
    }
    takeAny(words().words(QLatin1String("to_come")));
    skipSpaces();
    if (const std::optional<RelativeDay> period = takePeriod()) {
        if (takeAny(words().words(QLatin1String("ago")))) {
            return RelativeDay{-period->days, -period->months};
        }
        if (takeAny(words().words(QLatin1String("ahead")))) {
            return period;
        }
    }
    m_at = begin;
    const auto named = [&](QLatin1String meaning) { return takeAny(words().words(meaning)); };
    if (named(QLatin1String("today"))) {
        return RelativeDay{};
    }
    if (named(QLatin1String("tomorrow"))) {
        return RelativeDay{1, 0};
    }
    if (named(QLatin1String("yesterday"))) {
        return RelativeDay{-1, 0};
    }
    return std::nullopt;
}

std::optional<QVariant> ConditionText::takeDate(bool& missing) {
    if (const std::optional<QDate> day = takeCalendarDay(missing)) {
        return QVariant(*day);
    }
    if (missing) {
        return std::nullopt;
    }
    const std::optional<RelativeDay> relative = takeRelativeDay();
    return relative ? std::optional<QVariant>(QVariant::fromValue(*relative)) : std::nullopt;
}

}  // namespace saikoku
