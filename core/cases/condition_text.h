#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

#include "core/cases/case_condition.h"

namespace saikoku {

/// @brief A condition as it was typed, read from left to right. Full-width letters, digits,
/// signs and spaces count as half-width ones; places are those of the typed text.
class ConditionText {
public:
    explicit ConditionText(const QString& typed);

    qsizetype at() const { return m_at; }
    void goTo(qsizetype place) { m_at = place; }
    void skipSpaces();
    bool isAtEnd() const { return m_at >= m_plain.size(); }
    QChar current() const { return isAtEnd() ? QChar() : m_plain.at(m_at); }
    QString typed(qsizetype from, qsizetype to) const { return m_typed.mid(from, to - from); }
    qsizetype size() const { return m_typed.size(); }

    /// @brief Goes past the word when it stands here; a word of Latin letters must end here too.
    bool take(QStringView word);
    /// @brief The longest of them that stands here; its place in the list.
    std::optional<qsizetype> takeLongest(const QStringList& words);
    bool takeAny(const QStringList& words) { return takeLongest(words).has_value(); }
    bool takeSign(QChar sign);

    /// @brief Text between '…' or 「…」, doubled closing marks meaning one; nothing when none begins
    /// here. `isOpen` tells that its end is missing.
    std::optional<QString> takeQuoted(bool& isOpen);
    /// @brief Letters and digits up to a space, sign or one of the words.
    QString takeWord(const QStringList& upTo = {});
    /// @brief What stands at a place, for telling it: a word, a quoted text, a sign.
    QString tokenAt(qsizetype place) const;

    /// @brief 100000, 1,000, 10万, 1億2000万, 1.5万; goes past it.
    std::optional<qint64> takeNumber(bool thousands);
    /// @brief 30日, 2週間, 6か月, 1年, 30d; goes past it.
    std::optional<RelativeDay> takePeriod();
    /// @brief 2025, 令和7年度, R7; goes past it.
    std::optional<int> takeFiscalYear();

    /// @brief A date or relative day. `missing`: it looks like a date, but the calendar lacks it.
    std::optional<QVariant> takeDate(bool& missing);

private:
    std::optional<qint64> takeDigits();
    std::optional<QDate> takeCalendarDay(bool& missing);
    std::optional<RelativeDay> takeRelativeDay();

    QString m_typed;
    QString m_plain;
    qsizetype m_at = 0;
};

/// @brief Half-width form of one character, where there is one.
QChar plainCharacter(QChar c);
QString plainText(const QString& text);

}  // namespace saikoku
