#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/notices/notice_template.h"

namespace saikoku {

class Session;

using NoticeVersionId = TypedId<struct NoticeVersionTag>;

/// @brief A template as it stood. Kept for ever: dispatches name theirs.
struct NoticeVersion {
    NoticeVersionId id;  ///< none: the program's, which no dispatch names yet
    int version = 0;     ///< 1, 2 … of its name; 0: the program's as it is now
    bool isShipped = false;
    NoticeTemplate notice;
    QDate knownOn;
    QString madeBy;      ///< display name; empty: the program's
    QDateTime madeAt;    ///< UTC
    QString approvedBy;  ///< empty: nobody approved it yet; the program's needs none
    QDateTime approvedAt;  ///< the real moment, for evidence
    QDate approvedOn;      ///< the day to show: as the session's clock had it
};

/// @brief A name, its version in use and the newest that waits for approval.
struct ShelvedNotice {
    NoticeVersion inUse;  ///< what was approved last, or the program's; of a name of the office's own that
                          ///< nobody approved yet: the waiting one (isUsable false)
    std::optional<NoticeVersion> waiting;  ///< the newest, not approved yet
    bool isUsable = true;                  ///< letters can be made of it
    int newest = 0;  ///< number of the office's newest version: what saveNotice() is based on; 0: none
};

/// @brief The templates that the program brings (forms-templates/notices), in the list's order; read once.
const QList<NoticeTemplate>& shippedNotices();

/// @brief Every template: the program's in their order, then the office's own by title. Permission::View.
Result<std::vector<ShelvedNotice>> noticeShelf(Session& session);
/// @brief The version in use. NotFound for an unknown name, Rule for one that nobody approved yet.
/// Permission::View.
Result<NoticeVersion> noticeInUse(Session& session, const QString& name);
/// @brief Newest first, those of the program that letters have named among them; the program's as it is now
/// last. NotFound for an unknown name. Permission::View.
Result<std::vector<NoticeVersion>> noticeVersions(Session& session, const QString& name);

/// @brief Stores a new version, which waits for approval; unchanged: the one that stands. Faults stop it
/// (BadInput); findings of the legal lint too (Rule). Officers' templates by who may hold alone.
/// Permission::SendNotices; logged.
/// @param basedOn the newest version when it was begun (ShelvedNotice::newest): Rule when another seat stored
/// one meanwhile.
Result<NoticeVersion> saveNotice(Session& session, const NoticeTemplate& notice, int basedOn);
/// @brief Lets a version be used from now on. Permission::ApproveTemplates; not by who made it alone where
/// the office asks for two (rules/notices.json "two_people"); logged.
Result<void> approveNotice(Session& session, NoticeVersionId version);
/// @brief Puts an earlier version that was approved, or the program's (none), in use again.
/// Permission::ApproveTemplates; logged.
Result<void> useNoticeAgain(Session& session, const QString& name, NoticeVersionId version);

/// @brief What a dispatch names: the version as it is stored, with id and number; the program's is stored
/// when a letter names it first. In the caller's transaction. Permission::SendNotices.
Result<NoticeVersion> storedNoticeVersion(Session& session, const NoticeVersion& version);

/// @brief A template as one file (.zip of its folder) and back; bad ones as readNoticeTemplate() tells.
/// Refused as BadInput: what is no such file, paths, names that a template has not, and sizes above the
/// limits, before anything of them is unpacked. The name is the folder's in the file.
Result<QByteArray> packedNotice(const NoticeTemplate& notice);
Result<NoticeTemplate> unpackedNotice(const QByteArray& file, const NoticeRules& rules);
Result<NoticeTemplate> unpackedNotice(const QByteArray& file);  ///< by the program's limits

/// @brief The files alone, which may have faults that templates must not have.
struct NoticeFolder {
    QString name;
    QHash<QString, QByteArray> files;
};
Result<NoticeFolder> unpackedNoticeFiles(const QByteArray& file, const NoticeRules& rules);

/// @brief Faults and findings of the legal lint of one template, as `templates check` tells them.
/// Permission::View.
Result<QList<TemplateFault>> checkedNotice(Session& session, const NoticeTemplate& notice);
/// @brief The same of a folder's files, which may not even be readable.
Result<QList<TemplateFault>> checkedNoticeFiles(Session& session, const QString& name,
                                                const QHash<QString, QByteArray>& files);

}  // namespace saikoku
