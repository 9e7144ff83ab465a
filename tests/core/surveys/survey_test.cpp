#include "core/surveys/survey.h"

#include <QTest>

#include "core/surveys/survey_answers.h"
#include "core/surveys/survey_check.h"
#include "core/surveys/survey_edit.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/survey_quotas.h"

using namespace saikoku;

namespace {

SurveyQuestion single(const QString& code, const QString& jumpOfNo = {}) {
    SurveyQuestion question;
    question.code = code;
    question.text = QStringLiteral("健診を受けましたか。");
    question.options = {{QStringLiteral("yes"), QStringLiteral("はい"), {}}, {QStringLiteral("no"), QStringLiteral("いいえ"), jumpOfNo}};
    return question;
}

SurveyQuestion of(const QString& code, QuestionKind kind, bool required = true) {
    SurveyQuestion question;
    question.code = code;
    question.kind = kind;
    question.text = QStringLiteral("いつですか。");
    question.required = required;
    if (kind == QuestionKind::Multiple) {
        question.options = {{QStringLiteral("a"), QStringLiteral("広報"), {}}, {QStringLiteral("b"), QStringLiteral("手紙"), {}}};
    }
    return question;
}

/// q1 single (no → q4), q2 number 0–120, q3 date, q4 several, q5 free words, left out at will.
Survey complete() {
    Survey survey;
    survey.title = QStringLiteral("健診アンケート");
    SurveyQuestion age = of(QStringLiteral("q2"), QuestionKind::Number);
    age.least = 0;
    age.most = 120;
    survey.questions = {single(QStringLiteral("q1"), QStringLiteral("q4")), age, of(QStringLiteral("q3"), QuestionKind::Date),
                        of(QStringLiteral("q4"), QuestionKind::Multiple), of(QStringLiteral("q5"), QuestionKind::Text, false)};
    survey.quotas = {{QStringLiteral("q1"), QStringLiteral("yes"), 50}, {{}, {}, 100}};
    return survey;
}

using Change = void (*)(Survey&);

}  // namespace

Q_DECLARE_METATYPE(Change)

class SurveyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsNameTheirPlace_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, Change change, const char* place) { QTest::newRow(name) << change << QString::fromUtf8(place); };
        row("sound", [](Survey&) {}, "");
        row("no title", [](Survey& s) { s.title.clear(); }, "title");
        row("asks nothing", [](Survey& s) { s.questions.clear(); s.quotas.clear(); }, "questions");
        row("code twice", [](Survey& s) { s.questions[1].code = QStringLiteral("q1"); s.quotas.clear(); }, "questions[1].code");
        row("no code", [](Survey& s) { s.questions[2].code = QStringLiteral("年齢"); }, "questions[2].code");
        row("end is no code", [](Survey& s) { s.questions[2].code = QStringLiteral("end"); }, "questions[2].code");
        row("no words", [](Survey& s) { s.questions[2].text = QStringLiteral(" "); }, "questions[2].text");
        row("no options", [](Survey& s) { s.questions[3].options.clear(); }, "questions[3].options");
        row("options of a number", [](Survey& s) { s.questions[1].options = {{QStringLiteral("a"), QStringLiteral("A"), {}}}; }, "questions[1].options");
        row("ten options",
            [](Survey& s) {
                for (int i = 0; i < 8; ++i) {
                    s.questions[3].options.append({QStringLiteral("x%1").arg(i), QStringLiteral("他"), {}});
                }
            },
            "questions[3].options");
        row("option twice", [](Survey& s) { s.questions[3].options[1].code = QStringLiteral("a"); }, "questions[3].options[1].code");
        row("option's words", [](Survey& s) { s.questions[3].options[1].text.clear(); }, "questions[3].options[1].text");
        row("bounds", [](Survey& s) { s.questions[1].least = 121; }, "questions[1].min");
        row("jump to nowhere", [](Survey& s) { s.questions[0].options[1].jump = QStringLiteral("q9"); }, "questions[0].options[1].goto");
        row("question's jump to nowhere", [](Survey& s) { s.questions[2].jump = QStringLiteral("q9"); }, "questions[2].goto");
        row("several can't jump each", [](Survey& s) { s.questions[3].options[0].jump = QStringLiteral("q5"); }, "questions[3].options[0].goto");
        row("round in a circle", [](Survey& s) { s.questions[3].jump = QStringLiteral("q2"); }, "questions[3]");
        row("to itself", [](Survey& s) { s.questions[4].jump = QStringLiteral("q5"); }, "questions[4]");
        row("never asked",
            [](Survey& s) {
                s.questions[0].options[0].jump = QStringLiteral("q4");
            },
            "questions[1]");
        row("quota of no question", [](Survey& s) { s.quotas[0].question = QStringLiteral("q7"); }, "quotas[0].answer");
        row("quota of no answer", [](Survey& s) { s.quotas[0].answer = QStringLiteral("maybe"); }, "quotas[0].answer");
        row("quota of nobody", [](Survey& s) { s.quotas[1].limit = 0; }, "quotas[1].limit");
    }
    void faultsNameTheirPlace() {
        QFETCH(Change, change);
        QFETCH(QString, place);
        Survey survey = complete();
        change(survey);
        const QList<SurveyFault> faults = surveyFaults(survey);
        QCOMPARE(faults.isEmpty(), place.isEmpty());
        QCOMPARE(faults.value(0).place, place);
        QCOMPARE(checkSurvey(survey).has_value(), place.isEmpty());
    }

    void jumpsAndQuotasFollowACode() {
        Survey survey = complete();
        survey.questions[3].code = QStringLiteral("how");
        followCode(survey, QStringLiteral("q4"), QStringLiteral("how"));
        QCOMPARE(survey.questions.at(0).options.at(1).jump, QStringLiteral("how"));
        survey.questions[0].code = QStringLiteral("went");
        followCode(survey, QStringLiteral("q1"), QStringLiteral("went"));
        QCOMPARE(survey.quotas.at(0).question, QStringLiteral("went"));
        QVERIFY(checkSurvey(survey).has_value());
        QVERIFY(isCodeFree(survey, 0, QStringLiteral("went")));
        QVERIFY2(!isCodeFree(survey, 0, QStringLiteral("q2")), "another one has it");
        QVERIFY(!isCodeFree(survey, 0, QString()));
        QVERIFY(!isCodeFree(survey, 0, QString::fromUtf16(kSurveyEnd)));
    }

    void aCopyHasACodeOfItsOwn() {
        Survey survey = complete();
        QCOMPARE(copyQuestion(survey, 1), 2);
        QCOMPARE(survey.questions.size(), 6);
        QCOMPARE(survey.questions.at(2).most, survey.questions.at(1).most);
        QVERIFY(checkSurvey(survey).has_value());
        QCOMPARE(copyQuestion(survey, 6), -1);
    }

    void typedAnswersAreStoredInOneWay_data() {
        QTest::addColumn<QuestionKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](QuestionKind kind, const char* typed, const char* stored) {
            QTest::newRow(typed) << kind << QString::fromUtf8(typed) << QString::fromUtf8(stored);
        };
        row(QuestionKind::Number, " 42 ", "42");
        row(QuestionKind::Number, "４２", "42");
        row(QuestionKind::Number, "1,200", "1200");
        row(QuestionKind::Number, "1,20", "1,20");
        row(QuestionKind::Number, "forty", "forty");
        row(QuestionKind::Date, "2026-11-20", "2026-11-20");
        row(QuestionKind::Date, "2026/1/5", "2026-01-05");
        row(QuestionKind::Date, "１２／１", "2026-12-01");
        row(QuestionKind::Date, "12月1日", "2026-12-01");
        row(QuestionKind::Date, "R8.11.20", "2026-11-20");
        row(QuestionKind::Date, "令和8年11月20日", "2026-11-20");
        row(QuestionKind::Date, "2/30", "2/30");
        row(QuestionKind::Text, " １２／１ ", "１２／１");
    }
    void typedAnswersAreStoredInOneWay() {
        QFETCH(QuestionKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QCOMPARE(typedAnswer(of(QStringLiteral("q"), kind), typed, QDate(2026, 11, 20)), stored);
    }

    void aFileIsReadBackAsItWas() {
        const Survey survey = complete();
        const auto read = parseSurvey(surveyText(survey), QStringLiteral("s.json"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read == survey, true);
    }

    void filesThatAreNone_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("s.json");
        QTest::newRow("unknown word") << QByteArray(R"({"title":"T","question":[]})") << QStringLiteral("question");
        QTest::newRow("kind") << QByteArray(R"({"title":"T","questions":[{"code":"a","kind":"radio","text":"x"}]})") << QStringLiteral("questions[0].kind");
        QTest::newRow("number") << QByteArray(R"({"title":"T","questions":[{"code":"a","kind":"number","text":"x","min":1.5}]})")
                                << QStringLiteral("questions[0].min");
        QTest::newRow("goto") << QByteArray(R"({"title":"T","questions":[{"code":"a","kind":"text","text":"x","goto":"b"}]})")
                              << QStringLiteral("questions[0].goto");
        QTest::newRow("word of an option")
            << QByteArray(R"({"title":"T","questions":[{"code":"a","kind":"single","text":"x","options":[{"code":"y","text":"z","jump":"b"}]}]})")
            << QStringLiteral("questions[0].options[0].jump");
    }
    void filesThatAreNone() {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const auto read = parseSurvey(json, QStringLiteral("s.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(names), qPrintable(read.error().message));
    }

    void answersLeadTheWay() {
        const Survey survey = complete();
        SurveyAnswers answers;
        QCOMPARE(wayThrough(survey, answers), QList<qsizetype>{0});
        answers.given.insert(QStringLiteral("q1"), {QStringLiteral("no")});
        QCOMPARE(wayThrough(survey, answers), (QList<qsizetype>{0, 3}));
        QVERIFY(!isComplete(survey, answers));
        answers.given.insert(QStringLiteral("q4"), {QStringLiteral("a"), QStringLiteral("b")});
        answers.given.insert(QStringLiteral("q5"), {});
        QCOMPARE(wayThrough(survey, answers), (QList<qsizetype>{0, 3, 4}));
        QVERIFY(isComplete(survey, answers));
        QVERIFY(checkAnswers(survey, answers));
        answers.given.insert(QStringLiteral("q2"), {QStringLiteral("40")});
        QVERIFY2(!checkAnswers(survey, answers), "q2 was jumped over");
    }

    void answersFitTheirQuestion_data() {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const char* question, const QStringList& given, bool fits) {
            QTest::newRow(name) << QString::fromUtf8(question) << given << fits;
        };
        row("one of them", "q1", {QStringLiteral("yes")}, true);
        row("none of them", "q1", {QStringLiteral("maybe")}, false);
        row("two of one", "q1", {QStringLiteral("yes"), QStringLiteral("no")}, false);
        row("must be answered", "q1", {}, false);
        row("number", "q2", {QStringLiteral("120")}, true);
        row("too great", "q2", {QStringLiteral("121")}, false);
        row("no number", "q2", {QStringLiteral("四十")}, false);
        row("date", "q3", {QStringLiteral("2026-11-20")}, true);
        row("no date", "q3", {QStringLiteral("2026-02-30")}, false);
        row("several", "q4", {QStringLiteral("a"), QStringLiteral("b")}, true);
        row("one twice", "q4", {QStringLiteral("a"), QStringLiteral("a")}, false);
        row("left out", "q5", {}, true);
        row("words", "q5", {QStringLiteral("特にありません")}, true);
        row("too many words", "q5", {QString(2001, u'あ')}, false);
    }
    void answersFitTheirQuestion() {
        QFETCH(QString, question);
        QFETCH(QStringList, given);
        QFETCH(bool, fits);
        const Survey survey = complete();
        QCOMPARE(checkAnswer(*survey.question(question), given).has_value(), fits);
    }

    void whenNobodyIsWanted() {
        Survey survey = complete();
        survey.quotas = {{QStringLiteral("q1"), QStringLiteral("yes"), 2}, {QStringLiteral("q1"), QStringLiteral("no"), 1}};
        const auto standings = [&](qint64 yes, qint64 no) { return QList<QuotaStanding>{{survey.quotas[0], yes}, {survey.quotas[1], no}}; };
        QVERIFY(!wantsNobody(survey, standings(2, 0)));
        QVERIFY(wantsNobody(survey, standings(2, 1)));
        QVERIFY(!wantsNobody(survey, {{{{}, {}, 3}, 2}}));
        QVERIFY(wantsNobody(survey, {{{{}, {}, 3}, 3}}));
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "survey_test.moc"
