#include "core/surveys/survey_repository.h"

#include <QJsonDocument>

#include "core/contact/campaign.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"
#include "core/surveys/survey_json.h"

namespace saikoku {

namespace {

struct AnswerEntry {
    AnswersOf whose;
    SurveyVersionId version;
    QString question;
    qint64 position = 0;
    QString value;
};

SurveyVersion versionOf(Statement& row) {
    SurveyVersion version;
    version.id = SurveyVersionId{row.integer(0)};
    version.campaign = CampaignId{row.integer(1)};
    version.version = static_cast<int>(row.integer(2));
    // what was checked when it came in is right still
    version.survey = parseSurvey(row.text(3).toUtf8(), QStringLiteral("survey_version")).value_or(Survey());
    version.knownOn = row.date(4);
    version.madeBy = row.text(5);
    return version;
}

const QString kSelect = QStringLiteral("select s.survey_version_id, s.campaign_id, s.version, s.definition, s.known_on, "
                                       "coalesce(o.display_name, '') from survey_version s "
                                       "left join operator_name o on o.operator_id = s.operator_id");

}  // namespace

template <>
BulkTable RowWriter<AnswerEntry>::table() {
    return bulkTable("survey_answer", "negotiation_id campaign_id taxpayer_id survey_version_id question position value");
}

template <>
void RowWriter<AnswerEntry>::put(BulkWriter& rows, const AnswerEntry& row) {
    rows.integer(row.whose.record.value);
    rows.integer(row.whose.campaign.value);
    rows.integer(row.whose.taxpayer.value);
    rows.integer(row.version.value);
    rows.text(row.question);
    rows.integer(row.position);
    rows.text(row.value);
}

QString SurveyRepository::lastOnes() const {
    return QStringLiteral("a.negotiation_id = (select max(b.negotiation_id) from %1 b where b.taxpayer_id = a.taxpayer_id "
                          "and b.campaign_id = a.campaign_id)")
        .arg(view("survey_answer_in_force"));
}

Result<std::optional<SurveyVersion>> SurveyRepository::newest(CampaignId campaign, QDate on) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    if (on.isValid()) {
        bindings.add(QStringLiteral(":day"), on);
    }
    return selectFirst(m_db,
                       kSelect + QStringLiteral(" where s.campaign_id = :campaign%1 order by s.version desc limit 1")
                                     .arg(on.isValid() ? QStringLiteral(" and s.known_on <= :day") : QString()),
                       bindings, versionOf);
}

Result<std::optional<SurveyVersion>> SurveyRepository::version(SurveyVersionId id) const {
    return selectFirst(m_db, kSelect + QStringLiteral(" where s.survey_version_id = :id"), {{QLatin1String(":id"), id}}, versionOf);
}

Result<QList<SurveyVersion>> SurveyRepository::versions(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto all, selectAll(m_db, kSelect + QStringLiteral(" where s.campaign_id = :campaign order by s.version desc"),
                                                 {{QLatin1String(":campaign"), campaign}}, versionOf));
    return QList<SurveyVersion>(all.begin(), all.end());
}

Result<SurveyVersionId> SurveyRepository::add(const SurveyVersion& version, OperatorId by, const QDateTime& at) {
    const QString definition = QString::fromUtf8(QJsonDocument(surveyJson(version.survey)).toJson(QJsonDocument::Compact));
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       m_db.insertReturningId(QStringLiteral("insert into survey_version (campaign_id, version, definition, operator_id, "
                                                             "known_on, made_at) values (:campaign, :version, :definition, :who, :day, :at) "
                                                             "returning survey_version_id"),
                                              {{QLatin1String(":campaign"), version.campaign},
                                               {QLatin1String(":version"), version.version},
                                               {QLatin1String(":definition"), definition},
                                               {QLatin1String(":who"), by},
                                               {QLatin1String(":day"), version.knownOn},
                                               {QLatin1String(":at"), at}}));
    return SurveyVersionId{id};
}

Result<void> SurveyRepository::add(const AnswersOf& whose, const SurveyAnswers& answers) {
    for (auto one = answers.given.cbegin(); one != answers.given.cend(); ++one) {
        const QStringList values = one.value().isEmpty() ? QStringList{QString()} : one.value();
        for (qsizetype i = 0; i < values.size(); ++i) {
            SAIKOKU_TRY(RowWriter<AnswerEntry>::addOne(m_db, {whose, answers.version, one.key(), i, values.at(i)}));
        }
    }
    return {};
}

Result<SurveyAnswers> SurveyRepository::answersOf(CampaignId campaign, TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select a.survey_version_id, a.question, a.value from %1 a where a.taxpayer_id = :taxpayer "
                                                  "and a.campaign_id = :campaign and %2 order by a.question, a.position")
                                       .arg(view("survey_answer_in_force"), lastOnes()),
                                   {{QLatin1String(":taxpayer"), taxpayer}, {QLatin1String(":campaign"), campaign}}));
    SurveyAnswers answers;
    while (rows.next()) {
        answers.version = SurveyVersionId{rows.integer(0)};
        QStringList& given = answers.given[rows.text(1)];
        if (const QString value = rows.text(2); !value.isEmpty()) {
            given.append(value);
        }
    }
    SAIKOKU_TRY(rows.finish());
    return answers;
}

Result<QList<AnswerCount>> SurveyRepository::counts(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto all,
                       selectAll(m_db,
                                 QStringLiteral("select a.question, a.value, count(*) from %1 a where a.campaign_id = :campaign and %2 "
                                                "group by a.question, a.value order by a.question, a.value")
                                     .arg(view("survey_answer_in_force"), lastOnes()),
                                 {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
                                     return AnswerCount{row.text(0), row.text(1), row.integer(2)};
                                 }));
    return QList<AnswerCount>(all.begin(), all.end());
}

Result<qint64> SurveyRepository::complete(CampaignId campaign, const QString& question, const QString& value) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}, {QLatin1String(":done"), QString::fromUtf16(kAnsweredOutcome)}};
    QString those;
    if (!question.isEmpty()) {
        bindings.add(QStringLiteral(":question"), question);
        bindings.add(QStringLiteral(":value"), value);
        those = QStringLiteral(" and a.question = :question and a.value = :value and ") + lastOnes();
    }
    return m_db.selectInteger(QStringLiteral("select count(distinct a.taxpayer_id) from %1 a join %2 o on o.negotiation_id = a.negotiation_id "
                                             "where a.campaign_id = :campaign and o.outcome = :done%3")
                                  .arg(view("survey_answer_in_force"), view("outcome_known"), those),
                              bindings);
}

Result<qint64> SurveyRepository::answering(CampaignId campaign) const {
    return m_db.selectInteger(QStringLiteral("select count(distinct a.taxpayer_id) from %1 a where a.campaign_id = :campaign")
                                  .arg(view("survey_answer_in_force")),
                              {{QLatin1String(":campaign"), campaign}});
}

Result<QSet<TaxpayerId>> SurveyRepository::whoAnswered(CampaignId campaign, const QString& question, const QString& value) const {
    SAIKOKU_TRY_ASSIGN(const auto ids,
                       selectAll(m_db,
                                 QStringLiteral("select distinct a.taxpayer_id from %1 a where a.campaign_id = :campaign "
                                                "and a.question = :question and a.value = :value and %2")
                                     .arg(view("survey_answer_in_force"), lastOnes()),
                                 {{QLatin1String(":campaign"), campaign},
                                  {QLatin1String(":question"), question},
                                  {QLatin1String(":value"), value}},
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QSet<TaxpayerId>(ids.begin(), ids.end());
}

Result<QList<AnswerRow>> SurveyRepository::rows(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(
        const auto all,
        selectAll(m_db,
                  QStringLiteral("select t.number, t.is_protected, n.happened_at, s.version, a.question, a.value, a.taxpayer_id from %1 a "
                                 "join %2 n on n.negotiation_id = a.negotiation_id join %3 t on t.taxpayer_id = a.taxpayer_id "
                                 "join survey_version s on s.survey_version_id = a.survey_version_id "
                                 "where a.campaign_id = :campaign and %4 order by t.number, a.question, a.position")
                      .arg(view("survey_answer_in_force"), view("negotiation_in_force"), view("taxpayer_in_force"), lastOnes()),
                  {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
                      return AnswerRow{row.text(0), row.flag(1), row.moment(2), static_cast<int>(row.integer(3)),
                                       row.text(4), row.text(5), TaxpayerId{row.integer(6)}};
                  }));
    return QList<AnswerRow>(all.begin(), all.end());
}

Result<void> storeAnswers(Database& database, const AnswersOf& whose, const SurveyAnswers& answers) {
    return answers.isEmpty() ? Result<void>() : SurveyRepository(database).add(whose, answers);
}

}  // namespace saikoku
