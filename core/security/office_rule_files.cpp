#include "core/security/office_rule_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

#include "core/base/language.h"
#include "core/security/office_rule_source.h"
#include "core/security/office_rules.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(OfficeRules) };

struct FoundFile {
    QString name;
    QString path;
    QByteArray bytes;
    QString hash;
};

Result<FoundFile> readFile(const QFileInfo& info) {
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The rule file %1 can't be read. Restore or remove it.").arg(info.filePath()), file.errorString());
    }
    FoundFile found{info.completeBaseName(), info.filePath(), file.readAll(), {}};
    found.hash = QString::fromLatin1(QCryptographicHash::hash(found.bytes, QCryptographicHash::Sha256).toHex());
    return found;
}

/// Stores it, unless the program's own is newer.
Result<std::optional<QDate>> store(Session& session, const FoundFile& found, const RuleFile& file, bool isFirst) {
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(found.name));
    if (file.verified() <= shipped.verified()) {
        return std::optional<QDate>();
    }
    // what the row is made from holds until it is stored, and ids come in the order of the commits
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    SAIKOKU_TRY_ASSIGN(const OfficeRuleSource before, OfficeRuleSource::read(session.db(), session.today()));
    if (const OfficeRule* own = before.own(found.name); shipped.isTable() && own != nullptr && file.verified() < own->verified) {
        return std::optional<QDate>();
    }
    SAIKOKU_TRY_ASSIGN(OfficeRule row, officeRuleOf(session, found.name, file, before));
    row.fileHash = found.hash;
    if (isFirst) {
        row.knownOn = std::min(file.verified(), row.knownOn);
    }
    SAIKOKU_TRY(OfficeRuleRepository(session.db()).add(row));
    SAIKOKU_TRY(session.log(QStringLiteral("rules.taken_over"), QStringLiteral("rules"), found.name,
                            {{QStringLiteral("known_on"), row.knownOn.toString(Qt::ISODate)},
                             {QStringLiteral("file_sha256"), found.hash}}));
    return std::optional(row.knownOn);
}

Result<void> takeOver(Session& session, const FoundFile& found, const RuleFile& file, bool isFirst) {
    SAIKOKU_TRY_ASSIGN(const auto knownOn, transact(session.db(), [&] { return store(session, found, file, isFirst); }));
    if (knownOn) {
        session.addNote(Text::tr("The rule file %1 was taken over into the store, for every seat (known from %2). From now "
                                 "on, change rules with: saikoku-cli rules set")
                            .arg(found.path, dateInSentence(*knownOn)));
    }
    return {};
}

}  // namespace

Result<void> takeOverRuleFiles(Session& session) {
    if (!session.location().isLocal()) {
        return {};
    }
    const QFileInfoList files = QDir(session.location().folder() + QStringLiteral("/rules"))
                                    .entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    std::map<QString, Error> damaged;
    QHash<QString, QString> hashes;
    if (!files.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(hashes, OfficeRuleRepository(session.db()).lastFileHashes());
    }
    for (const QFileInfo& info : files) {
        const QString name = info.completeBaseName();
        if (!RuleFile::isShipped(name)) {
            continue;
        }
        if (const Result<void> bySelf = mustBeSetByFile(name); !bySelf) {
            session.addNote(Text::tr("The rule file %1 is left alone: %2").arg(info.filePath(), bySelf.error().message));
            continue;
        }
        const Result<FoundFile> found = readFile(info);
        if (found && hashes.value(name) == found->hash) {
            continue;
        }
        const Result<RuleFile> file = found ? RuleFile::parse(found->bytes, found->path) : Result<RuleFile>(fail(found.error()));
        if (file) {
            SAIKOKU_TRY(takeOver(session, *found, *file, !hashes.contains(name)));
        } else {
            damaged.emplace(name, file.error());
        }
    }
    session.signedIn().rules.setDamaged(std::move(damaged));
    return {};
}

}  // namespace saikoku
