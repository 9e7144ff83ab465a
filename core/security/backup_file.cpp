#include "core/security/backup_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/security/private_files.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Backup) };

constexpr char kMagic[] = "SAIKOKU-BACKUP ";
constexpr int kFormat = 1;
constexpr qint64 kChunk = 1 << 20;
constexpr qint64 kLongestLine = 64 << 10;
constexpr qint64 kMostKeys = 64 << 20;

QByteArray sumOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray sumOfFile(QFile& file) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}

QJsonObject headJson(const BackupHead& head) {
    return {{QStringLiteral("created_at"), toStoredUtc(head.createdAt)},
            {QStringLiteral("store_id"), head.storeId},
            {QStringLiteral("source"), head.source},
            {QStringLiteral("schema"), head.schema},
            {QStringLiteral("keys_bytes"), head.keysBytes},
            {QStringLiteral("keys_sha256"), QString::fromLatin1(head.keysSum)},
            {QStringLiteral("database_bytes"), head.databaseBytes},
            {QStringLiteral("database_sha256"), QString::fromLatin1(head.databaseSum)},
            {QStringLiteral("figures"), head.figures.toJson()}};
}

tl::unexpected<Error> damaged(const QString& file, const QString& detail) {
    return fail(ErrorCode::Corrupt, Text::tr("The backup \"%1\" is damaged. Use another one. Nothing was changed.").arg(file),
                detail);
}

tl::unexpected<Error> noBackup(const QString& file) {
    return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no backup of this program.").arg(file));
}

Result<BackupHead> readHead(QFile& in) {
    const QByteArray first = in.readLine(kLongestLine);
    if (!first.startsWith(kMagic)) {
        return noBackup(in.fileName());
    }
    if (first.mid(qsizetype(sizeof kMagic) - 1).trimmed().toInt() > kFormat) {
        return fail(ErrorCode::NewerSchema, Text::tr("The backup \"%1\" was made by a newer version of the program. Install that "
                                                     "version. Nothing was changed.")
                                                .arg(in.fileName()));
    }
    const QJsonObject json = QJsonDocument::fromJson(in.readLine(kLongestLine)).object();
    BackupHead head;
    head.createdAt = fromStoredUtc(json.value(QLatin1String("created_at")).toString());
    head.storeId = json.value(QLatin1String("store_id")).toString();
    head.source = json.value(QLatin1String("source")).toString();
    head.schema = json.value(QLatin1String("schema")).toInt();
    head.keysBytes = json.value(QLatin1String("keys_bytes")).toInteger(-1);
    head.keysSum = json.value(QLatin1String("keys_sha256")).toString().toLatin1();
    head.databaseBytes = json.value(QLatin1String("database_bytes")).toInteger(-1);
    head.databaseSum = json.value(QLatin1String("database_sha256")).toString().toLatin1();
    head.figures = StoreFigures::fromJson(json.value(QLatin1String("figures")).toObject());
    const bool fits = head.keysBytes >= 0 && head.keysBytes <= kMostKeys && head.databaseBytes >= 0 &&
                      in.size() - in.pos() == head.keysBytes + head.databaseBytes;
    if (!fits) {
        return damaged(in.fileName(), QStringLiteral("length"));
    }
    return head;
}

/// Copies the rest of one file into another and gives its sum.
Result<QByteArray> copyRest(QFile& in, QIODevice& out, const QString& outName) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!in.atEnd()) {
        const QByteArray chunk = in.read(kChunk);
        if (chunk.isEmpty()) {
            return fail(readError(in.fileName(), in.errorString()));
        }
        hash.addData(chunk);
        if (out.write(chunk) != chunk.size()) {
            return fail(fileError(outName, out.errorString()));
        }
    }
    return hash.result().toHex();
}

Result<void> refuseStrangeFile(const QString& file) {
    QFile there(file);
    if (isDeviceOrPipe(file) || !there.exists()) {
        return {};
    }
    if (!there.open(QIODevice::ReadOnly)) {
        return fail(readError(file, there.errorString()));
    }
    if (!there.read(64).startsWith(kMagic)) {
        return fail(ErrorCode::Exists, Text::tr("\"%1\" is there already and no backup. Choose another name.").arg(file));
    }
    return {};
}

}  // namespace

Result<void> writeBackupFile(const QString& file, BackupHead head, const QByteArray& keys, const QString& databaseFile,
                             const std::function<Result<void>(const QString& written)>& check) {
    SAIKOKU_TRY(refuseStrangeFile(file));
    QFile database(databaseFile);
    if (!database.open(QIODevice::ReadOnly)) {
        return fail(readError(databaseFile, database.errorString()));
    }
    head.keysBytes = keys.size();
    head.keysSum = sumOf(keys);
    head.databaseBytes = database.size();
    head.databaseSum = sumOfFile(database);
    database.seek(0);
    SAIKOKU_TRY_ASSIGN(OutputFile out, OutputFile::open(file));
    const QByteArray start = kMagic + QByteArray::number(kFormat) + '\n' +
                             QJsonDocument(headJson(head)).toJson(QJsonDocument::Compact) + '\n' + keys;
    out.device().write(start);  // finish() tells
    if (const auto copied = copyRest(database, out.device(), file); !copied) {
        return fail(out.errorOr(copied.error()));
    }
    SAIKOKU_TRY_ASSIGN(const QString written, out.writtenSoFar());
    if (!written.isEmpty()) {
        SAIKOKU_TRY(check(written));
    }
    return out.finish();
}

Result<BackupHead> readBackupHead(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(readError(file, in.errorString()));
    }
    return readHead(in);
}

Result<BackupHead> unpackBackupFile(const QString& file, const QString& keysFile, const QString& databaseFile) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(readError(file, in.errorString()));
    }
    SAIKOKU_TRY_ASSIGN(const BackupHead head, readHead(in));
    const QByteArray keys = in.read(head.keysBytes);
    if (sumOf(keys) != head.keysSum) {
        return damaged(file, QStringLiteral("keys"));
    }
    SAIKOKU_TRY(writePrivateFile(keysFile, keys));
    QFile out(databaseFile);
    if (!out.open(QIODevice::WriteOnly)) {
        return fail(fileError(databaseFile, out.errorString()));
    }
    makeFilePrivate(databaseFile);
    SAIKOKU_TRY_ASSIGN(const QByteArray sum, copyRest(in, out, databaseFile));
    if (!out.flush()) {
        return fail(fileError(databaseFile, out.errorString()));
    }
    if (sum != head.databaseSum) {
        return damaged(file, QStringLiteral("database"));
    }
    return head;
}

}  // namespace saikoku
