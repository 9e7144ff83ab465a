#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/letters/notice_batches.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief A dispatch of a letter's number.
struct LetterDispatch {
    qint64 id = 0;
    TaxpayerId taxpayer;
    QDate sentOn;
    QDate returnedOn;
    qint64 dispatchReturn = 0;  ///< which return; 0: none
    QDate answeredOn;
};

/// @brief Reads letters that left: the dispatches (core/contact) beside the batches that they came from. No
/// permission is asked.
class SentLetterRepository {
public:
    explicit SentLetterRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief The highest number of a dispatch; 0: none.
    Result<qint64> newestDispatch() const;
    /// @brief To whom a letter of the template left since that one, whoever's seat it was.
    Result<QSet<TaxpayerId>> sentAfter(qint64 dispatch, const QString& notice) const;
    /// @brief Who was told of in a letter of the template to somebody else since the day, and when last.
    Result<QHash<TaxpayerId, QDate>> toldIn(const QString& notice, QDate since) const;
    /// @brief Where letters went (PrintedLetter::addressMark), by number.
    Result<QHash<QString, QString>> addressMarks(const QStringList& letters) const;
    /// @brief Which of the returned dispatches have their address found since.
    Result<QSet<qint64>> withAddressFound(const QList<qint64>& dispatches) const;

    /// @brief The dispatches of a letter: one, or one of each case of the person.
    Result<std::vector<LetterDispatch>> ofLetter(CampaignId campaign, const QString& number) const;
    /// @brief All of a batch's, without those that were taken back.
    Result<std::vector<LetterDispatch>> ofBatch(qint64 batch) const;
    /// @brief Newest first; names are as on file, nothing is masked.
    Result<std::vector<SentLetter>> list(const SentLetterQuery& query) const;
    /// @brief The one of a dispatch.
    Result<std::optional<SentLetter>> one(CampaignId campaign, qint64 dispatch) const;

    /// @brief For the return with which the letter is read.
    Result<void> addStep(const SentLetter& letter, AddressStep step, const QString& note, QDate postedOn,
                         OperatorId by, const QDateTime& at, QDate knownOn);
    /// @brief What was posted last for the return; invalid: nothing.
    Result<QDate> postedOn(qint64 dispatchReturn) const;
    /// @brief Letters whose public service is due or running, by the day posted. Without protected people.
    struct Posted {
        qint64 dispatch = 0;
        QString name;
        QString title;
        QString kind;
        QDate dated;
        QDate postedOn;
    };
    Result<std::vector<Posted>> posted(CampaignId campaign) const;

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }
    QString listSql(const QString& where) const;

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
