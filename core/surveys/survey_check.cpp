#include "core/surveys/survey_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

constexpr qsizetype kMostOptions = 9;  // the keys 1–9

bool isCode(const QString& text) {
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    return form.match(text).hasMatch() && text != QStringView(kSurveyEnd);
}

QString placeOfQuestion(qsizetype at) { return QStringLiteral("questions[%1]").arg(at); }

/// One look over a survey.
class Check {
public:
    explicit Check(const Survey& survey) : m_survey(survey) {}

    QList<SurveyFault> run() {
        if (m_survey.title.trimmed().isEmpty()) {
            add(QStringLiteral("title"), -1, Text::tr("The survey has no title. Give it one."));
        }
        if (m_survey.questions.isEmpty()) {
            add(QStringLiteral("questions"), -1, Text::tr("The survey asks nothing. Add a question."));
        }
        for (qsizetype i = 0; i < m_survey.questions.size(); ++i) {
            question(i);
        }
        quotas();
        if (m_faults.isEmpty()) {  // the ways through it mean something then
            ways();
        }
        return m_faults;
    }

private:
    void add(const QString& place, qsizetype question, const QString& sentence) { m_faults.append({place, question, sentence}); }

    void question(qsizetype at) {
        const SurveyQuestion& one = m_survey.questions.at(at);
        const QString place = placeOfQuestion(at);
        code(place + QStringLiteral(".code"), at, one.code, m_codes);
        if (one.text.trimmed().isEmpty()) {
            add(place + QStringLiteral(".text"), at, Text::tr("Question %1 has no words. Write what is asked.").arg(at + 1));
        }
        if (one.offersChoice() != !one.options.isEmpty()) {
            add(place + QStringLiteral(".options"), at,
                one.offersChoice() ? Text::tr("Question %1 offers a choice of nothing. Add options.").arg(at + 1)
                                   : Text::tr("Question %1 takes no options. Take them out, or make it one with a choice.").arg(at + 1));
        }
        if (one.options.size() > kMostOptions) {
            add(place + QStringLiteral(".options"), at, Text::tr("Question %1 has more options than the keys 1 to 9.").arg(at + 1));
        }
        if (one.least && one.most && *one.least > *one.most) {
            add(place + QStringLiteral(".min"), at, Text::tr("Question %1: the least number is above the greatest.").arg(at + 1));
        }
        jump(place + QStringLiteral(".goto"), at, one.jump);
        options(at);
    }

    void options(qsizetype at) {
        const SurveyQuestion& one = m_survey.questions.at(at);
        QSet<QString> codes;
        for (qsizetype i = 0; i < one.options.size(); ++i) {
            const SurveyOption& option = one.options.at(i);
            const QString place = QStringLiteral("%1.options[%2]").arg(placeOfQuestion(at)).arg(i);
            code(place + QStringLiteral(".code"), at, option.code, codes, i);
            if (option.text.trimmed().isEmpty()) {
                add(place + QStringLiteral(".text"), at, Text::tr("Question %1, option %2 has no words.").arg(at + 1).arg(i + 1));
            }
            if (!option.jump.isEmpty() && one.kind != QuestionKind::Single) {
                add(place + QStringLiteral(".goto"), at,
                    Text::tr("Question %1 takes several answers: only the whole question can jump, not an option.").arg(at + 1));
            }
            jump(place + QStringLiteral(".goto"), at, option.jump, i);
        }
    }

    /// `option`: counted from 0; -1: it is about the question itself.
    static QString of(qsizetype option, const QString& sentence) {
        return option < 0 ? sentence : Text::tr("Option %1: %2").arg(QString::number(option + 1), sentence);
    }

    void code(const QString& place, qsizetype at, const QString& text, QSet<QString>& taken, qsizetype option = -1) {
        if (!isCode(text)) {
            add(place, at, of(option, Text::tr("\"%1\" is no code: letters, digits, - and _, not \"end\".").arg(text)));
        } else if (taken.contains(text)) {
            add(place, at, of(option, Text::tr("The code \"%1\" stands twice.").arg(text)));
        }
        taken.insert(text);
    }

    void jump(const QString& place, qsizetype at, const QString& target, qsizetype option = -1) {
        if (!target.isEmpty() && target != QStringView(kSurveyEnd) && m_survey.placeOf(target) < 0) {
            add(place, at, of(option, Text::tr("The jump leads to \"%1\", which no question is called.").arg(target)));
        }
    }

    void quotas() {
        for (qsizetype i = 0; i < m_survey.quotas.size(); ++i) {
            const SurveyQuota& quota = m_survey.quotas.at(i);
            const QString place = QStringLiteral("quotas[%1]").arg(i);
            const SurveyQuestion* question = m_survey.question(quota.question);
            if (quota.limit <= 0) {
                add(place + QStringLiteral(".limit"), -1, Text::tr("Quota %1 wants nobody. Give 1 or more.").arg(i + 1));
            }
            if (!quota.question.isEmpty() && (question == nullptr || question->option(quota.answer) == nullptr)) {
                add(place + QStringLiteral(".answer"), question == nullptr ? -1 : m_survey.placeOf(quota.question),
                    Text::tr("Quota %1 is of an answer that nobody can give: \"%2\" to \"%3\".").arg(i + 1).arg(quota.answer, quota.question));
            }
        }
    }

    /// Where the survey may go on after the question; past the last one is its end.
    std::vector<qsizetype> after(qsizetype at) const {
        const SurveyQuestion& one = m_survey.questions.at(at);
        std::vector<qsizetype> next;
        const auto lead = [&](const QString& jump) {
            if (jump != QStringView(kSurveyEnd)) {
                next.push_back(jump.isEmpty() ? at + 1 : m_survey.placeOf(jump));
            }
        };
        bool usual = one.kind != QuestionKind::Single || !one.required;
        for (const SurveyOption& option : one.options) {
            option.jump.isEmpty() ? void(usual = true) : lead(option.jump);
        }
        if (usual) {
            lead(one.jump);
        }
        return next;
    }

    void ways() {
        m_seen.assign(static_cast<size_t>(m_survey.questions.size()), Unseen);
        walk(0);
        for (qsizetype i = 0; i < m_survey.questions.size(); ++i) {
            if (m_seen[static_cast<size_t>(i)] == Unseen) {
                add(placeOfQuestion(i), i, Text::tr("No answers lead to question %1 (\"%2\"). Change the jumps before it.")
                                               .arg(QString::number(i + 1), m_survey.questions.at(i).code));
            }
        }
    }

    void walk(qsizetype at) {
        if (at >= m_survey.questions.size() || m_seen[static_cast<size_t>(at)] == Done) {
            return;
        }
        if (m_seen[static_cast<size_t>(at)] == OnWay) {
            add(placeOfQuestion(at), at, Text::tr("Question %1 (\"%2\") comes back to itself: a jump leads round in a circle.")
                                             .arg(QString::number(at + 1), m_survey.questions.at(at).code));
            return;
        }
        m_seen[static_cast<size_t>(at)] = OnWay;
        for (const qsizetype next : after(at)) {
            walk(next);
        }
        m_seen[static_cast<size_t>(at)] = Done;
    }

    enum Seen { Unseen, OnWay, Done };

    const Survey& m_survey;
    QList<SurveyFault> m_faults;
    QSet<QString> m_codes;
    std::vector<Seen> m_seen;
};

}  // namespace

QList<SurveyFault> surveyFaults(const Survey& survey) { return Check(survey).run(); }

Result<void> checkSurvey(const Survey& survey) {
    const QList<SurveyFault> faults = surveyFaults(survey);
    if (faults.isEmpty()) {
        return {};
    }
    const QString more = faults.size() > 1 ? QLatin1Char(' ') + Text::tr("Faults in all: %1.").arg(faults.size()) : QString();
    return fail(ErrorCode::BadInput, QStringLiteral("%1: %2%3").arg(faults.constFirst().place, faults.constFirst().sentence, more));
}

}  // namespace saikoku
