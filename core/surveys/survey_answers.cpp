#include "core/surveys/survey_answers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/iso_date.h"
#include "core/base/japanese_era.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

constexpr int kLongestText = 2000;

Error wrong(const SurveyQuestion& question, const QString& given, const QString& expected) {
    return {ErrorCode::BadInput, Text::tr("Question \"%1\": \"%2\" is no answer. Expected: %3.").arg(question.code, given, expected), {}};
}

QString optionCodes(const SurveyQuestion& question) {
    QStringList codes;
    for (const SurveyOption& option : question.options) {
        codes.append(option.code);
    }
    return codes.join(QStringLiteral(", "));
}

Result<void> checkNumber(const SurveyQuestion& question, const QString& given) {
    bool isWhole = false;
    const qint64 number = given.toLongLong(&isWhole);
    if (!isWhole || (question.least && number < *question.least) || (question.most && number > *question.most)) {
        const QString from = question.least ? QString::number(*question.least) : QStringLiteral("…");
        const QString to = question.most ? QString::number(*question.most) : QStringLiteral("…");
        return fail(wrong(question, given, Text::tr("a whole number from %1 to %2").arg(from, to)));
    }
    return {};
}

/// Where the survey goes on; its size: at its end.
qsizetype after(const Survey& survey, qsizetype at, const QStringList& given) {
    const SurveyQuestion& question = survey.questions.at(at);
    QString jump = question.jump;
    if (question.kind == QuestionKind::Single && !given.isEmpty()) {
        const SurveyOption* option = question.option(given.constFirst());
        jump = option != nullptr && !option->jump.isEmpty() ? option->jump : jump;
    }
    if (jump.isEmpty()) {
        return at + 1;
    }
    const qsizetype place = survey.placeOf(jump);
    return place < 0 ? survey.questions.size() : place;
}

/// 2026/11/20, 2026年11月20日, 11/20, 11月20日; invalid for anything else.
QDate writtenDate(const QString& text, QDate today) {
    static const QRegularExpression form(QStringLiteral("\\A(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
    return match.hasMatch() ? QDate(year, match.captured(2).toInt(), match.captured(3).toInt()) : QDate();
}

}  // namespace

QString typedAnswer(const SurveyQuestion& question, const QString& typed, QDate today) {
    const QString text = typed.trimmed();
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(u' ');
    if (question.kind == QuestionKind::Number) {
        static const QRegularExpression number(QStringLiteral("\\A[-+]?\\d{1,3}(?:,\\d{3})*\\z|\\A[-+]?\\d+\\z"));
        return number.match(plain).hasMatch() ? plain.remove(u',') : text;
    }
    if (question.kind == QuestionKind::Date && !plain.isEmpty()) {
        QDate date = writtenDate(plain, today);
        if (!date.isValid()) {
            date = parseEra(plain).value_or(QDate());
        }
        return date.isValid() ? date.toString(Qt::ISODate) : text;
    }
    return text;
}

QString SurveyAnswers::asText() const {
    QStringList parts;
    for (auto one = given.cbegin(); one != given.cend(); ++one) {
        parts.append(one.key() + u'=' + one.value().join(u','));
    }
    return parts.isEmpty() ? QString() : QString::number(version.value) + u'|' + parts.join(u'|');
}

QList<qsizetype> wayThrough(const Survey& survey, const SurveyAnswers& answers) {
    QList<qsizetype> way;
    qsizetype at = 0;
    while (at < survey.questions.size() && !way.contains(at)) {
        way.append(at);
        const auto given = answers.given.constFind(survey.questions.at(at).code);
        if (given == answers.given.constEnd()) {
            return way;
        }
        at = after(survey, at, *given);
    }
    return way;
}

bool isComplete(const Survey& survey, const SurveyAnswers& answers) {
    const QList<qsizetype> way = wayThrough(survey, answers);
    return !way.isEmpty() && answers.given.contains(survey.questions.at(way.constLast()).code);
}

Result<void> checkAnswer(const SurveyQuestion& question, const QStringList& given) {
    if (given.isEmpty() || (given.size() == 1 && given.constFirst().trimmed().isEmpty())) {
        return question.required ? Result<void>(fail(ErrorCode::BadInput, Text::tr("Question \"%1\" must be answered.").arg(question.code)))
                                 : Result<void>();
    }
    if (question.kind != QuestionKind::Multiple && given.size() > 1) {
        return fail(wrong(question, given.join(QStringLiteral(", ")), Text::tr("one answer")));
    }
    const QString& first = given.constFirst();
    switch (question.kind) {
    case QuestionKind::Single:
    case QuestionKind::Multiple:
        for (const QString& one : given) {
            if (question.option(one) == nullptr || given.count(one) > 1) {
                return fail(wrong(question, one, optionCodes(question)));
            }
        }
        return {};
    case QuestionKind::Number: return checkNumber(question, first);
    case QuestionKind::Date: return parseIsoDate(first).isValid() ? Result<void>() : Result<void>(fail(wrong(question, first, QStringLiteral("2026-11-20"))));
    case QuestionKind::Text:
        return first.size() <= kLongestText
                   ? Result<void>()
                   : Result<void>(fail(ErrorCode::BadInput, Text::tr("Question \"%1\": up to %2 characters.").arg(question.code).arg(kLongestText)));
    }
    return {};
}

Result<void> checkAnswers(const Survey& survey, const SurveyAnswers& answers) {
    QStringList onWay;
    const QList<qsizetype> way = wayThrough(survey, answers);
    for (const qsizetype at : way) {
        onWay.append(survey.questions.at(at).code);
    }
    for (auto one = answers.given.cbegin(); one != answers.given.cend(); ++one) {
        const SurveyQuestion* question = survey.question(one.key());
        if (question == nullptr) {
            return fail(ErrorCode::BadInput, Text::tr("The survey asks no question \"%1\".").arg(one.key()));
        }
        if (!onWay.contains(one.key())) {
            return fail(ErrorCode::BadInput, Text::tr("Question \"%1\" is not asked after these answers, or one before it is missing.").arg(one.key()));
        }
        SAIKOKU_TRY(checkAnswer(*question, one.value()));
    }
    return {};
}

}  // namespace saikoku
