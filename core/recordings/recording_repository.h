#pragma once

#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/recordings/recording.h"
#include "core/recordings/recording_seal.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief What is stored of a recording when it comes.
struct NewRecording {
    Recording recording;
    SealedRecording sealed;
    OperatorId sealedBy;
    QDateTime sealedAt;  ///< UTC
};

/// @brief Recordings, their sealed sound, marks, hearings and erasures. Known from the Tokyo date on which
/// they were stored. The caller holds the transaction.
class RecordingRepository {
public:
    explicit RecordingRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief Empty until one was made.
    Result<QString> publicKey() const;
    Result<void> addKey(const RecordingKeyPair& keys, const QDateTime& at);
    /// @brief Empty for whoever may not have it (on a server), and while there is none.
    Result<SecretBytes> secretKey() const;

    Result<bool> isStored(CallIntentId intent) const;
    Result<RecordingId> add(const NewRecording& recording);
    Result<std::optional<Recording>> find(RecordingId id) const;
    Result<SealedRecording> sealed(RecordingId id) const;

    struct Reading {
        CampaignId campaign;
        std::optional<bool> isErased;  ///< none: both
        std::optional<bool> isMarked;
        QDateTime from;                       ///< invalid: from the first
        QDateTime until;                      ///< exclusive
        std::optional<QList<TaxpayerId>> of;  ///< only these people's
        QString operatorLogin;
        std::optional<QDateTime> usualBefore;   ///< of unmarked ones: begun before
        std::optional<QDateTime> markedBefore;  ///< of marked ones
    };
    struct Sums {
        qint64 recordings = 0;
        qint64 seconds = 0;
        qint64 bytes = 0;
    };
    Result<QList<Recording>> read(const Reading& reading, int most) const;
    Result<Sums> sums(const Reading& reading) const;
    /// @brief Those of a person's calls, newest first, gone ones too.
    Result<QList<Recording>> ofCase(CampaignId campaign, TaxpayerId taxpayer) const;
    Result<QList<Hearing>> hearings(RecordingId id) const;
    Result<bool> wasHeardBy(NegotiationId record, OperatorId who) const;

    Result<void> mark(RecordingId id, const QString& reason, OperatorId by, const QDateTime& at);
    Result<void> endMarks(RecordingId id, const QString& reason, OperatorId by, const QDateTime& at);
    Result<void> addHearing(RecordingId id, const QString& reason, OperatorId by, const QDateTime& at);
    /// @brief On a server refused before the office's days have run by the server's own clock.
    Result<void> erase(RecordingId id, int days, bool isMarked, OperatorId by, const QDateTime& at);

private:
    QString selecting() const;
    Result<void> markBy(const char* function, RecordingId id, const QString& reason, const QDateTime& at);

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
