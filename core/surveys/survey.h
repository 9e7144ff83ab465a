#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

using SurveyVersionId = TypedId<struct SurveyVersionTag>;

enum class QuestionKind { Single, Multiple, Number, Date, Text };

QString codeOf(QuestionKind kind);   ///< single, multiple, number, date, text
QString labelOf(QuestionKind kind);  ///< translated
template <>
std::optional<QuestionKind> valueOfCode(QStringView code);
template <>
std::vector<QuestionKind> allValues();

/// @brief What may be answered to a question that offers a choice.
struct SurveyOption {
    QString code;
    QString text;
    QString jump;  ///< code of the question that comes after this answer, kSurveyEnd, or empty: that of the question

    bool operator==(const SurveyOption&) const = default;
};

/// @brief Where the survey ends when a jump names it.
inline constexpr char16_t kSurveyEnd[] = u"end";

struct SurveyQuestion {
    QString code;
    QuestionKind kind = QuestionKind::Single;
    QString text;
    bool required = true;             ///< false: Enter goes on without an answer
    QList<SurveyOption> options;      ///< of single and multiple; on the keys 1–9
    QString jump;                     ///< what comes after it, kSurveyEnd, or empty: the next one
    std::optional<qint64> least;      ///< of a number
    std::optional<qint64> most;

    bool offersChoice() const { return kind == QuestionKind::Single || kind == QuestionKind::Multiple; }
    const SurveyOption* option(const QString& optionCode) const;
    bool operator==(const SurveyQuestion&) const = default;
};

/// @brief How many are wanted: of all complete answers, or of those who gave this answer.
struct SurveyQuota {
    QString question;  ///< empty: of all
    QString answer;
    int limit = 0;

    bool operator==(const SurveyQuota&) const = default;
};

/// @brief アンケート: questions in the order in which they are asked, with jumps by answer.
struct Survey {
    QString title;
    QList<SurveyQuestion> questions;
    QList<SurveyQuota> quotas;

    /// @brief Place of the question; -1: there is none.
    qsizetype placeOf(const QString& questionCode) const;
    const SurveyQuestion* question(const QString& questionCode) const;
    bool operator==(const Survey&) const = default;
};

/// @brief A survey as it stood from a day on. Kept for ever: every answer names its version.
struct SurveyVersion {
    SurveyVersionId id;
    CampaignId campaign;
    int version = 0;  ///< 1, 2 … of its campaign
    Survey survey;
    QDate knownOn;
    QString madeBy;   ///< display name
};

}  // namespace saikoku
