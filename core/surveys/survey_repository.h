#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/store/known_facts.h"
#include "core/surveys/survey.h"
#include "core/surveys/survey_answers.h"

namespace saikoku {

class Database;

/// @brief Whose answers these are: they come with a record and are corrected with it.
struct AnswersOf {
    NegotiationId record;
    CampaignId campaign;
    TaxpayerId taxpayer;
};

/// @brief How often a value was given to a question.
struct AnswerCount {
    QString question;
    QString value;  ///< empty: asked and left out
    qint64 cases = 0;
};

/// @brief One answer on record.
struct AnswerRow {
    QString number;  ///< taxpayer number
    bool isProtected = false;
    QDateTime at;    ///< UTC, of the record
    int version = 0;
    QString question;
    QString value;
    TaxpayerId taxpayer;
};

/// @brief Versions of surveys and the answers to them. Of a case's records in force the last one with answers counts.
class SurveyRepository {
public:
    explicit SurveyRepository(Database& database, KnownFacts facts = {}) : m_db(database), m_facts(std::move(facts)) {}

    /// @brief The newest version that was known on the day; invalid: of all.
    Result<std::optional<SurveyVersion>> newest(CampaignId campaign, QDate on = {}) const;
    Result<std::optional<SurveyVersion>> version(SurveyVersionId id) const;
    /// @brief Newest first.
    Result<QList<SurveyVersion>> versions(CampaignId campaign) const;
    Result<SurveyVersionId> add(const SurveyVersion& version, OperatorId by, const QDateTime& at);

    Result<void> add(const AnswersOf& whose, const SurveyAnswers& answers);
    /// @brief Empty: none.
    Result<SurveyAnswers> answersOf(CampaignId campaign, TaxpayerId taxpayer) const;

    Result<QList<AnswerCount>> counts(CampaignId campaign) const;
    /// @brief Cases with complete answers, or of them those who gave this answer.
    Result<qint64> complete(CampaignId campaign, const QString& question = {}, const QString& value = {}) const;
    /// @brief Cases with any answers.
    Result<qint64> answering(CampaignId campaign) const;
    /// @brief Who gave this answer, complete or not.
    Result<QSet<TaxpayerId>> whoAnswered(CampaignId campaign, const QString& question, const QString& value) const;
    /// @brief By number and question.
    Result<QList<AnswerRow>> rows(CampaignId campaign) const;

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }
    /// @brief " a.… " that leaves the answers of earlier records of the case out.
    QString lastOnes() const;

    Database& m_db;
    KnownFacts m_facts;
};

/// @brief Adds the answers, in the running transaction; nothing when there are none.
Result<void> storeAnswers(Database& database, const AnswersOf& whose, const SurveyAnswers& answers);

}  // namespace saikoku
