#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/letters/notice_batches.h"
#include "core/store/bindings.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief A batch as it is stored, beside what NoticeBatch tells.
struct NoticeBatchRow {
    NoticeBatch batch;  ///< its sums, days, conditions, envelope, log head
    NoticeVersionId version;
    QString fileHash;  ///< SHA-256 of the file, hexadecimal
    OperatorId by;
    QDate knownOn;
    bool isForOfficers = false;  ///< read: its template is
};

/// @brief Batches of letters and their sealed files. Rows are added; only files and their keys go, after
/// retention. No permission is asked.
class NoticeBatchRepository {
public:
    explicit NoticeBatchRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    /// @brief The newest import: what is owed may have changed since an older one. 0: none yet.
    Result<qint64> newestImport() const;
    /// @brief The next batch's number, nobody else's from then on.
    Result<NoticeBatchId> takeNumber(OperatorId by, const QDateTime& at);
    Result<void> add(const NoticeBatchRow& row);
    /// @brief All of a batch at the engine's own speed, in order.
    Result<void> addLetters(NoticeBatchId batch, const std::vector<PrintedLetter>& letters);
    /// @param piece the sealed ones in order, one at a time in memory; empty: there are no more
    Result<void> addFile(NoticeBatchId batch, const std::function<Result<QByteArray>()>& piece,
                         const SecretBytes& key);
    /// @brief False when somebody did before.
    Result<bool> addCheck(NoticeBatchId batch, OperatorId by, const QDateTime& at, QDate knownOn);

    /// @brief The batch was a mistake. False when somebody took it back before.
    Result<bool> withdraw(NoticeBatchId batch, const QString& reason, OperatorId by, const QDateTime& at,
                          QDate knownOn);

    /// @brief Newest first. @param id that one alone
    Result<std::vector<NoticeBatchRow>> read(CampaignId campaign, int most,
                                             std::optional<NoticeBatchId> id = {}) const;
    /// @brief Whose campaign it is, its maker, hash; nothing for an unknown one.
    Result<std::optional<NoticeBatchRow>> find(NoticeBatchId id) const;
    /// @brief What became of their letters, put beside them: returned, called back, paid within 10, 30, 60
    /// days.
    Result<void> addEffects(std::vector<NoticeBatch>& batches) const;
    /// @brief PrintedLetter::isMasked: whoever is protected, revealed or not.
    Result<std::vector<PrintedLetter>> letters(NoticeBatchId batch) const;
    /// @brief Whether one of them went to somebody who is protected today.
    Result<bool> hasProtected(NoticeBatchId batch) const;

    /// @brief Empty once the file is gone, and for who may not send notices.
    Result<SecretBytes> key(NoticeBatchId batch) const;
    /// @brief Hands over the sealed pieces in order, one at a time in memory.
    Result<void> pieces(NoticeBatchId batch,
                        const std::function<Result<void>(const QByteArray&)>& take) const;
    /// @brief Batches with a file that were known before the day.
    Result<std::vector<NoticeBatchId>> withFileBefore(QDate day) const;
    Result<void> removeFile(NoticeBatchId batch);

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }
    Result<std::vector<NoticeBatchRow>> readWhere(const QString& where, const Bindings& bindings) const;

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
