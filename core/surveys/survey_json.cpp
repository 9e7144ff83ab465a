#include "core/surveys/survey_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/json_reader.h"
#include "core/surveys/survey_check.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

SurveyOption optionOf(JsonReader& reader, const QJsonObject& object, const QString& place) {
    reader.words(object, place, {QStringLiteral("code"), QStringLiteral("text"), QStringLiteral("goto")});
    return {reader.text(object, place, "code", true), reader.text(object, place, "text", true), reader.text(object, place, "goto", false)};
}

QStringList kindCodes() {
    QStringList codes;
    for (const QuestionKind kind : allValues<QuestionKind>()) {
        codes.append(codeOf(kind));
    }
    return codes;
}

SurveyQuestion questionOf(JsonReader& reader, const QJsonObject& object, const QString& place) {
    reader.words(object, place,
                 {QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("text"), QStringLiteral("required"), QStringLiteral("options"),
                  QStringLiteral("goto"), QStringLiteral("min"), QStringLiteral("max")});
    SurveyQuestion question;
    question.code = reader.text(object, place, "code", true);
    question.text = reader.text(object, place, "text", true);
    const auto kind = valueOfCode<QuestionKind>(reader.text(object, place, "kind", true));
    if (!kind) {
        reader.slip(place + QStringLiteral(".kind"), kindCodes().join(QStringLiteral(" / ")));
    }
    question.kind = kind.value_or(QuestionKind::Text);
    question.required = reader.flag(object, place, "required", true);
    question.jump = reader.text(object, place, "goto", false);
    question.least = reader.number(object, place, "min");
    question.most = reader.number(object, place, "max");
    const QJsonArray options = reader.list(object, place, "options");
    for (qsizetype i = 0; i < options.size(); ++i) {
        question.options.append(optionOf(reader, options.at(i).toObject(), QStringLiteral("%1.options[%2]").arg(place).arg(i)));
    }
    return question;
}

SurveyQuota quotaOf(JsonReader& reader, const QJsonObject& object, const QString& place) {
    reader.words(object, place, {QStringLiteral("question"), QStringLiteral("answer"), QStringLiteral("limit")});
    return {reader.text(object, place, "question", false), reader.text(object, place, "answer", false),
            static_cast<int>(reader.number(object, place, "limit").value_or(0))};
}

void put(QJsonObject& object, const char* key, const QString& text) {
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

QJsonObject questionJson(const SurveyQuestion& question) {
    QJsonObject object{{QStringLiteral("code"), question.code}, {QStringLiteral("kind"), codeOf(question.kind)}, {QStringLiteral("text"), question.text}};
    if (!question.required) {
        object.insert(QStringLiteral("required"), false);
    }
    put(object, "goto", question.jump);
    if (question.least) {
        object.insert(QStringLiteral("min"), *question.least);
    }
    if (question.most) {
        object.insert(QStringLiteral("max"), *question.most);
    }
    QJsonArray options;
    for (const SurveyOption& option : question.options) {
        QJsonObject one{{QStringLiteral("code"), option.code}, {QStringLiteral("text"), option.text}};
        put(one, "goto", option.jump);
        options.append(one);
    }
    if (!options.isEmpty()) {
        object.insert(QStringLiteral("options"), options);
    }
    return object;
}

}  // namespace

Result<Survey> parseSurvey(const QByteArray& json, const QString& source) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is no survey: expected a JSON object (byte %2).").arg(source).arg(error.offset), error.errorString());
    }
    JsonReader reader(source);
    const QJsonObject object = document.object();
    reader.words(object, {}, {QStringLiteral("title"), QStringLiteral("questions"), QStringLiteral("quotas")});
    Survey survey;
    survey.title = reader.text(object, {}, "title", true);
    const QJsonArray questions = reader.list(object, {}, "questions");
    for (qsizetype i = 0; i < questions.size(); ++i) {
        survey.questions.append(questionOf(reader, questions.at(i).toObject(), QStringLiteral("questions[%1]").arg(i)));
    }
    const QJsonArray quotas = reader.list(object, {}, "quotas");
    for (qsizetype i = 0; i < quotas.size(); ++i) {
        survey.quotas.append(quotaOf(reader, quotas.at(i).toObject(), QStringLiteral("quotas[%1]").arg(i)));
    }
    SAIKOKU_TRY(reader.finish());
    if (const Result<void> checked = checkSurvey(survey); !checked) {
        return fail(checked.error().code, QStringLiteral("%1, %2").arg(source, checked.error().message));
    }
    return survey;
}

QJsonObject surveyJson(const Survey& survey) {
    QJsonArray questions;
    for (const SurveyQuestion& question : survey.questions) {
        questions.append(questionJson(question));
    }
    QJsonObject object{{QStringLiteral("title"), survey.title}, {QStringLiteral("questions"), questions}};
    QJsonArray quotas;
    for (const SurveyQuota& quota : survey.quotas) {
        QJsonObject one{{QStringLiteral("limit"), quota.limit}};
        put(one, "question", quota.question);
        put(one, "answer", quota.answer);
        quotas.append(one);
    }
    if (!quotas.isEmpty()) {
        object.insert(QStringLiteral("quotas"), quotas);
    }
    return object;
}

QByteArray surveyText(const Survey& survey) { return QJsonDocument(surveyJson(survey)).toJson(QJsonDocument::Indented); }

}  // namespace saikoku
