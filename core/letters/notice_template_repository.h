#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/letters/notice_templates.h"

namespace saikoku {

class Database;

/// @brief A decision which version of a name is used from then on.
struct NoticeUse {
    QString name;
    NoticeVersionId version;  ///< none: the program's
    QString decidedBy;
    QDateTime decidedAt;  ///< UTC, the real moment
    QDate decidedOn;      ///< as the session's clock has it
};

/// @brief A stored version with who made it, for what two people must do.
struct StoredNotice {
    NoticeVersion version;
    OperatorId maker;
};

/// @brief Rows of notice_version and notice_use.
class NoticeTemplateRepository {
public:
    explicit NoticeTemplateRepository(Database& database) : m_db(database) {}

    /// @brief Decisions known on the day, the newest first. @param name empty: of every name
    Result<std::vector<NoticeUse>> uses(QDate knownOn, const QString& name = {}) const;
    /// @brief The office's versions known on the day, the newest first, without those of the program. Without
    /// approval.
    Result<std::vector<NoticeVersion>> versions(QDate knownOn, const QString& name) const;
    /// @brief The same with those of the program that letters have named.
    Result<std::vector<NoticeVersion>> everyVersion(QDate knownOn, const QString& name) const;
    /// @brief The newest of the office's of each name, known on the day.
    Result<std::vector<NoticeVersion>> newest(QDate knownOn) const;
    Result<std::optional<StoredNotice>> version(NoticeVersionId id) const;
    /// @brief The stored version that says exactly the same, of the program's or of the office's.
    Result<std::optional<NoticeVersion>> same(const NoticeTemplate& notice, bool isShipped) const;
    /// @brief The office's newest of the name, whenever known.
    Result<std::optional<NoticeVersion>> newestOf(const QString& name) const;
    Result<int> lastNumber(const QString& name) const;
    Result<NoticeVersionId> add(const NoticeVersion& version, OperatorId by);
    Result<void> add(const QString& name, NoticeVersionId version, OperatorId by, QDate knownOn,
                     const QDateTime& at);

private:
    Database& m_db;
};

}  // namespace saikoku
