#include "core/security/audit_head.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include "core/security/log_anchor_repository.h"
#include "core/security/private_files.h"
#include "core/security/session.h"
#include "core/security/store_info_repository.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(AccessLog) };

const QString kFormat = QStringLiteral("saikoku-audit-head");

Result<QString> headFile(Database& database, const StoreLocation& location) {
    if (location.isLocal()) {
        return location.auditHeadFile();
    }
    SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(database));
    // a restored copy has the same number and goes ways of its own
    const QString address = QStringLiteral("%1:%2/%3").arg(location.host()).arg(location.port()).arg(location.database());
    const QByteArray place = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return QStringLiteral("%1/saikoku/heads/%2-%3.head")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), info.storeId, QString::fromLatin1(place));
}

}  // namespace

QByteArray AuditHead::toJson() const {
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("store_id"), storeId},
                                     {QStringLiteral("anchor"), anchor},
                                     {QStringLiteral("hash"), hash},
                                     {QStringLiteral("sign_in"), signIn},
                                     {QStringLiteral("seq"), sequence},
                                     {QStringLiteral("at"), at}})
        .toJson();
}

Result<AuditHead> AuditHead::fromFile(const QString& file) {
    QFile in(file);
    const QJsonObject json = in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    AuditHead head;
    head.storeId = json.value(QLatin1String("store_id")).toString();
    head.anchor = json.value(QLatin1String("anchor")).toInteger();
    head.hash = json.value(QLatin1String("hash")).toString();
    head.signIn = json.value(QLatin1String("sign_in")).toInteger();
    head.sequence = json.value(QLatin1String("seq")).toInteger();
    head.at = json.value(QLatin1String("at")).toString();
    if (json.value(QLatin1String("format")).toString() != kFormat || head.anchor < 1 || head.hash.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no head of an access log. saikoku-cli audit head --out FILE writes one.").arg(file));
    }
    return head;
}

Result<std::optional<AuditHead>> newestHead(Database& database) {
    SAIKOKU_TRY_ASSIGN(const auto newest, LogAnchorRepository(database).newest());
    if (!newest) {
        return std::optional<AuditHead>();
    }
    SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(database));
    return std::optional<AuditHead>({info.storeId, newest->id, newest->anchorHash, newest->signIn, newest->sequence, newest->at});
}

Result<bool> holdsHead(Database& database, const AuditHead& head) {
    SAIKOKU_TRY_ASSIGN(const auto anchor, LogAnchorRepository(database).find(head.anchor));
    return anchor && anchor->anchorHash == head.hash;
}

Result<void> writeAuditHead(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto head, newestHead(session.db()));
    if (!head) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const QString file, headFile(session.db(), session.location()));
    SAIKOKU_TRY(makePrivateFolder(QFileInfo(file).absolutePath()));
    return writePrivateFile(file, head->toJson());
}

Result<QList<AuditHead>> keptHeads(Database& database, const StoreLocation& location) {
    SAIKOKU_TRY_ASSIGN(const QString file, headFile(database, location));
    SAIKOKU_TRY_ASSIGN(const StoreInfo info, readStoreInfo(database));
    const QFileInfo newest(file);
    QList<AuditHead> heads;
    for (const QFileInfo& each : newest.dir().entryInfoList({newest.fileName() + QLatin1Char('*')}, QDir::Files, QDir::Name)) {
        const Result<AuditHead> head = AuditHead::fromFile(each.filePath());
        if (head && head->storeId == info.storeId) {
            heads.append(*head);
        }
    }
    return heads;
}

Result<bool> putDifferingHeadAside(Database& database, const StoreLocation& location, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(const QString file, headFile(database, location));
    const Result<AuditHead> head = AuditHead::fromFile(file);
    SAIKOKU_TRY_ASSIGN(const bool holds, head ? holdsHead(database, *head) : Result<bool>(true));
    if (!holds) {
        QFile::rename(file, QStringLiteral("%1.differs-%2").arg(file, toTokyo(clock.actualUtc()).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    }
    return !holds;
}

}  // namespace saikoku
