#include "core/letters/notice_templates.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

#include "core/letters/notice_lint.h"
#include "core/letters/notice_template_repository.h"
#include "core/notices/notice_rules.h"
#include "core/scripts/lint_rules.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QString kLook = QStringLiteral("templates");
const QString kSave = QStringLiteral("templates.save");
const QString kApprove = QStringLiteral("templates.approve");
const QString kUse = QStringLiteral("templates.use");
const QString kTarget = QStringLiteral("template");

const NoticeTemplate* shippedNotice(const QString& name) {
    const QList<NoticeTemplate>& all = shippedNotices();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const NoticeTemplate& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

NoticeVersion programs(const NoticeTemplate& notice) {
    NoticeVersion version;
    version.isShipped = true;
    version.notice = notice;
    return version;
}

/// The first decision that took the version into use is its approval.
void putApproval(NoticeVersion& version, const std::vector<NoticeUse>& uses) {
    for (const NoticeUse& use : uses) {  // newest first: the first one is found last
        if (use.version.isValid() && use.version == version.id) {
            version.approvedBy = use.decidedBy;
            version.approvedAt = use.decidedAt;
            version.approvedOn = use.decidedOn;
        }
    }
}

tl::unexpected<Error> unknownName(const QString& name) {
    return fail(ErrorCode::NotFound,
                Text::tr("There is no template \"%1\". \"templates\" names them.").arg(name));
}

/// What stands under a name. @param uses of this name, the newest first
Result<std::optional<ShelvedNotice>> shelved(const NoticeTemplateRepository& repository, const QString& name,
                                             const std::vector<NoticeUse>& uses,
                                             const std::optional<NoticeVersion>& newest) {
    ShelvedNotice shelf;
    const NoticeTemplate* shipped = shippedNotice(name);
    shelf.newest = newest ? newest->version : 0;
    if (newest) {
        NoticeVersion waiting = *newest;
        putApproval(waiting, uses);
        if (waiting.approvedBy.isEmpty() && !waiting.approvedAt.isValid()) {
            shelf.waiting = waiting;
        }
    }
    if (!uses.empty() && uses.front().version.isValid()) {
        SAIKOKU_TRY_ASSIGN(const auto stored, repository.version(uses.front().version));
        if (stored) {
            shelf.inUse = stored->version;
            putApproval(shelf.inUse, uses);
            return std::optional(shelf);
        }
    }
    if (shipped != nullptr) {
        SAIKOKU_TRY_ASSIGN(const auto stored,
                           repository.same(*shipped, true));  // a letter may have named it already
        shelf.inUse = stored.value_or(programs(*shipped));
        return std::optional(shelf);
    }
    if (!shelf.waiting) {
        return std::optional<ShelvedNotice>();
    }
    shelf.inUse = *shelf.waiting;
    shelf.isUsable = false;
    return std::optional(shelf);
}

Result<ShelvedNotice> shelvedOf(Session& session, const QString& name) {
    const NoticeTemplateRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto uses, repository.uses(session.today(), name));
    SAIKOKU_TRY_ASSIGN(const auto versions, repository.versions(session.today(), name));
    const std::optional<NoticeVersion> newest =
        versions.empty() ? std::nullopt : std::optional(versions.front());
    SAIKOKU_TRY_ASSIGN(const auto shelf, shelved(repository, name, uses, newest));
    if (!shelf) {
        return unknownName(name);
    }
    return *shelf;
}

Result<void> mayHold(const Session& session, const NoticeTemplate& notice) {
    if (!notice.isForOfficers || session.may(Permission::Hold)) {
        return {};
    }
    return fail(ErrorCode::Permission, Text::tr("The template \"%1\" is officers' alone: only somebody who "
                                                "may set holds changes it. Ask an officer.")
                                           .arg(notice.title));
}

/// Faults by the office's limits, then what may not be written.
Result<void> mayStand(Session& session, const NoticeTemplate& notice) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<NoticeRules>());
    if (const QList<TemplateFault> faults = templateFaults(notice, *rules); !faults.isEmpty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Template \"%1\": %2").arg(notice.name, faultText(faults.constFirst())));
    }
    SAIKOKU_TRY_ASSIGN(const auto lint, session.rules<LintRules>());
    if (const QList<TemplateFault> found = lintNotice(notice, *lint); !found.isEmpty()) {
        return fail(ErrorCode::Rule,
                    Text::tr("Template \"%1\": %2").arg(notice.name, faultText(found.constFirst())));
    }
    return {};
}

Result<NoticeVersion> saveOnce(Session& session, const NoticeTemplate& notice, int basedOn) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    NoticeTemplateRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto newest, repository.newestOf(notice.name));
    if ((newest ? newest->version : 0) != basedOn) {
        return fail(ErrorCode::Rule, Text::tr("Meanwhile %1 stored version %2 of the template \"%3\". Open "
                                              "it and put your changes into it: nothing "
                                              "was stored of yours.")
                                         .arg(newest ? newest->madeBy : QString(),
                                              QString::number(newest ? newest->version : 0), notice.title));
    }
    SAIKOKU_TRY_ASSIGN(const auto same, repository.same(notice, false));
    if (same && newest && same->version == newest->version) {
        return *same;
    }
    NoticeVersion version;
    SAIKOKU_TRY_ASSIGN(version.version, repository.lastNumber(notice.name));
    ++version.version;
    version.notice = notice;
    version.knownOn = session.today();
    version.madeBy = session.actor().displayName;
    version.madeAt = session.clock().actualUtc();
    SAIKOKU_TRY_ASSIGN(version.id, repository.add(version, session.actor().id));
    SAIKOKU_TRY(session.log(kSave, kTarget, notice.name, {{QStringLiteral("version"), version.version}}));
    return version;
}

Result<void> addUse(Session& session, const QString& operation, const QString& name,
                    const NoticeVersion& version) {
    SAIKOKU_TRY(NoticeTemplateRepository(session.db())
                    .add(name, version.id, session.actor().id, session.today(), session.clock().actualUtc()));
    return session.log(
        operation, kTarget, name,
        {{QStringLiteral("version"), version.version}, {QStringLiteral("shipped"), !version.id.isValid()}});
}

Result<StoredNotice> storedOf(Session& session, NoticeVersionId id) {
    SAIKOKU_TRY_ASSIGN(auto stored, NoticeTemplateRepository(session.db()).version(id));
    if (!stored || stored->version.knownOn > session.today()) {
        return fail(
            ErrorCode::NotFound,
            Text::tr("There is no such version of a template. \"templates versions NAME\" lists them."));
    }
    return std::move(*stored);
}

/// Officers' wording, and what stands in its place, is put in use by who may set holds too.
Result<void> mayPutInUse(Session& session, const QString& operation, const QString& name,
                         const NoticeTemplate* notice) {
    bool isForOfficers = notice != nullptr && notice->isForOfficers;
    if (const auto shelf = shelvedOf(session, name)) {
        isForOfficers = isForOfficers || shelf->inUse.notice.isForOfficers;
    } else if (shelf.error().code != ErrorCode::NotFound) {
        return fail(shelf.error());
    }
    return isForOfficers ? session.require(Permission::Hold, operation, name) : Result<void>();
}

Result<void> approveOnce(Session& session, NoticeVersionId id) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    SAIKOKU_TRY_ASSIGN(const StoredNotice stored, storedOf(session, id));
    const NoticeVersion& version = stored.version;
    if (version.isShipped) {
        return fail(ErrorCode::Rule,
                    Text::tr("The program's own version of \"%1\" needs no approval: use it again instead.")
                        .arg(version.notice.title));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<NoticeRules>());
    if (rules->needsTwoPeople && stored.maker == session.actor().id) {
        return fail(ErrorCode::Rule, Text::tr("You made version %1 of \"%2\" yourself: another person who "
                                              "may approve templates has to look at it.")
                                         .arg(QString::number(version.version), version.notice.title));
    }
    SAIKOKU_TRY(mayStand(session, version.notice));  // limits and words may have changed since
    SAIKOKU_TRY_ASSIGN(const ShelvedNotice shelf, shelvedOf(session, version.notice.name));
    if (shelf.isUsable && shelf.inUse.id == version.id) {
        return {};
    }
    return addUse(session, kApprove, version.notice.name, version);
}

Result<void> useOnce(Session& session, const QString& name, NoticeVersionId id) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    SAIKOKU_TRY(shelvedOf(session, name));  // NotFound for an unknown name
    if (!id.isValid()) {
        const NoticeTemplate* shipped = shippedNotice(name);
        if (shipped == nullptr) {
            return fail(ErrorCode::NotFound, Text::tr("The program brings no template \"%1\".").arg(name));
        }
        return addUse(session, kUse, name, programs(*shipped));
    }
    SAIKOKU_TRY_ASSIGN(StoredNotice stored, storedOf(session, id));
    if (stored.version.notice.name != name) {
        return fail(
            ErrorCode::NotFound,
            Text::tr("There is no such version of a template. \"templates versions NAME\" lists them."));
    }
    SAIKOKU_TRY_ASSIGN(const auto uses, NoticeTemplateRepository(session.db()).uses(session.today(), name));
    putApproval(stored.version, uses);
    if (!stored.version.isShipped && !stored.version.approvedAt.isValid()) {
        return fail(ErrorCode::Rule,
                    Text::tr("Version %1 of \"%2\" was never approved. Approve it instead.")
                        .arg(QString::number(stored.version.version), stored.version.notice.title));
    }
    SAIKOKU_TRY(mayStand(session, stored.version.notice));
    return addUse(session, kUse, name, stored.version);
}

}  // namespace

Result<std::vector<ShelvedNotice>> noticeShelf(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    const NoticeTemplateRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto uses, repository.uses(session.today()));
    SAIKOKU_TRY_ASSIGN(const auto newest, repository.newest(session.today()));
    QHash<QString, std::vector<NoticeUse>> usesByName;
    for (const NoticeUse& use : uses) {
        usesByName[use.name].push_back(use);
    }
    QHash<QString, NoticeVersion> newestByName;
    QStringList names;
    for (const NoticeTemplate& each : shippedNotices()) {
        names.append(each.name);
    }
    for (const NoticeVersion& each : newest) {
        newestByName.insert(each.notice.name, each);
        if (!names.contains(each.notice.name)) {
            names.append(each.notice.name);
        }
    }
    std::vector<ShelvedNotice> shelf;
    for (const QString& name : names) {
        const auto found = newestByName.constFind(name);
        SAIKOKU_TRY_ASSIGN(const auto one,
                           shelved(repository, name, usesByName.value(name),
                                   found == newestByName.constEnd() ? std::nullopt : std::optional(*found)));
        if (one) {
            shelf.push_back(*one);
        }
    }
    return shelf;
}

Result<NoticeVersion> noticeInUse(Session& session, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, name));
    SAIKOKU_TRY_ASSIGN(ShelvedNotice shelf, shelvedOf(session, name));
    if (!shelf.isUsable) {
        return fail(ErrorCode::Rule,
                    Text::tr("Nobody has approved the template \"%1\" yet: no letters can be made of it.")
                        .arg(shelf.inUse.notice.title));
    }
    return std::move(shelf.inUse);
}

Result<std::vector<NoticeVersion>> noticeVersions(Session& session, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, name));
    const NoticeTemplateRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(std::vector<NoticeVersion> all, repository.everyVersion(session.today(), name));
    const NoticeTemplate* shipped = shippedNotice(name);
    if (shipped == nullptr && all.empty()) {
        return unknownName(name);
    }
    SAIKOKU_TRY_ASSIGN(const auto uses, repository.uses(session.today(), name));
    for (NoticeVersion& each : all) {
        putApproval(each, uses);
    }
    if (shipped == nullptr) {
        return all;
    }
    SAIKOKU_TRY_ASSIGN(const auto stored, repository.same(*shipped, true));
    if (stored) {
        std::erase_if(all, [&](const NoticeVersion& each) { return each.id == stored->id; });
    }
    all.push_back(stored.value_or(programs(*shipped)));
    return all;
}

Result<NoticeVersion> saveNotice(Session& session, const NoticeTemplate& notice, int basedOn) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kSave, notice.name));
    SAIKOKU_TRY(mayHold(session, notice));
    if (const auto shelf = shelvedOf(
            session, notice.name)) {  // nobody makes an officers' template everybody's by saving over it
        SAIKOKU_TRY(mayHold(session, shelf->inUse.notice));
    } else if (shelf.error().code != ErrorCode::NotFound) {
        return fail(shelf.error());
    }
    SAIKOKU_TRY(mayStand(session, notice));
    return transact(session.db(), [&] { return saveOnce(session, notice, basedOn); });
}

Result<void> approveNotice(Session& session, NoticeVersionId version) {
    SAIKOKU_TRY(session.require(Permission::ApproveTemplates, kApprove, QString::number(version.value)));
    SAIKOKU_TRY_ASSIGN(const StoredNotice stored, storedOf(session, version));
    SAIKOKU_TRY(mayPutInUse(session, kApprove, stored.version.notice.name, &stored.version.notice));
    return transact(session.db(), [&] { return approveOnce(session, version); });
}

Result<void> useNoticeAgain(Session& session, const QString& name, NoticeVersionId version) {
    SAIKOKU_TRY(session.require(Permission::ApproveTemplates, kUse, name));
    if (version.isValid()) {
        SAIKOKU_TRY_ASSIGN(const StoredNotice stored, storedOf(session, version));
        SAIKOKU_TRY(mayPutInUse(session, kUse, name, &stored.version.notice));
    } else {
        SAIKOKU_TRY(mayPutInUse(session, kUse, name, shippedNotice(name)));
    }
    return transact(session.db(), [&] { return useOnce(session, name, version); });
}

Result<NoticeVersion> storedNoticeVersion(Session& session, const NoticeVersion& version) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kLook, version.notice.name));
    if (version.id.isValid()) {
        return version;
    }
    return transact(session.db(), [&]() -> Result<NoticeVersion> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
        NoticeTemplateRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const auto same, repository.same(version.notice, true));
        if (same) {
            return *same;
        }
        NoticeVersion stored = version;
        SAIKOKU_TRY_ASSIGN(stored.version, repository.lastNumber(version.notice.name));
        ++stored.version;
        stored.knownOn = session.today();
        stored.madeAt = session.clock().actualUtc();
        SAIKOKU_TRY_ASSIGN(stored.id, repository.add(stored, session.actor().id));
        return stored;
    });
}

Result<QList<TemplateFault>> checkedNotice(Session& session, const NoticeTemplate& notice) {
    return checkedNoticeFiles(session, notice.name, noticeTemplateFiles(notice));
}

Result<QList<TemplateFault>> checkedNoticeFiles(Session& session, const QString& name,
                                                const QHash<QString, QByteArray>& files) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, name));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<NoticeRules>());
    SAIKOKU_TRY_ASSIGN(const auto lint, session.rules<LintRules>());
    const ReadNotice read = lookAtNotice(name, files, *rules);
    return read.faults + lintNotice(read.notice, *lint);
}

}  // namespace saikoku
