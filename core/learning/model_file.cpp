#include "core/learning/model_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>
#include <QSet>

#include "core/base/output_file.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr char kMark[] = "SAIKOKU-MODEL\n";
constexpr qsizetype kMarkSize = sizeof kMark - 1;
constexpr qsizetype kHashSize = 32;
constexpr quint32 kMostBlocks = 16;
constexpr qsizetype kMostBytes = 1 << 30;
constexpr qint64 kPiece = 16 << 20;

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QString::fromLatin1(what));
}

/// One by one: the stream itself would make room for as many as the file claims.
bool readBlocks(QDataStream& in, QList<QByteArray>& blocks) {
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && count <= kMostBlocks && in.status() == QDataStream::Ok; ++i) {
        QByteArray block;
        in >> block;
        blocks.append(block);
    }
    return count <= kMostBlocks;
}

}  // namespace

QByteArray ModelFile::toBytes() const {
    QByteArray bytes(kMark, kMarkSize);
    {
        QDataStream out(&bytes, QIODevice::WriteOnly | QIODevice::Append);
        out.setVersion(QDataStream::Qt_6_4);
        out << kVersion << QJsonDocument(description).toJson(QJsonDocument::Compact) << blocks;
    }
    return bytes + hashOf(bytes);
}

Result<QByteArray> ModelFile::sumOf(const QByteArray& bytes) {
    if (!bytes.startsWith(QByteArray(kMark, kMarkSize))) {
        return damaged("mark");
    }
    if (bytes.size() < kMarkSize + kHashSize ||
        hashOf(bytes.left(bytes.size() - kHashSize)) != bytes.right(kHashSize)) {
        return damaged("hash");
    }
    return bytes.right(kHashSize);
}

Result<ModelFile> ModelFile::fromBytes(const QByteArray& bytes) {
    SAIKOKU_TRY(sumOf(bytes));
    QDataStream in(bytes.mid(kMarkSize, bytes.size() - kMarkSize - kHashSize));
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    in >> version;
    if (in.status() == QDataStream::Ok && version > kVersion) {
        return fail(ErrorCode::NewerSchema,
                    Text::tr("The model file was made by a newer version of this program."));
    }
    ModelFile file;
    QByteArray json;
    in >> json;
    const bool few = readBlocks(in, file.blocks);
    QJsonParseError error;
    file.description = QJsonDocument::fromJson(json, &error).object();
    if (!few || !in.atEnd() || in.status() != QDataStream::Ok || version != kVersion || error.error != QJsonParseError::NoError) {
        return damaged("parts");
    }
    return file;
}

Result<QByteArray> ModelFile::save(const QString& path) const {
    const QByteArray bytes = toBytes();
    SAIKOKU_TRY(writeOutput(path, bytes));
    return bytes.right(kHashSize);
}

Result<QByteArray> ModelFile::read(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, Text::tr("The file %1 does not exist.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Failed,
                    Text::tr("The file %1 can't be read: %2").arg(path, file.errorString()));
    }
    QByteArray bytes;
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        bytes += piece;
        if (bytes.size() > kMostBytes) {
            return damaged("size");
        }
    }
    return bytes;
}

Result<void> requireDifferentFiles(const QStringList& written, const QStringList& read) {
    const auto place = [](const QString& path) {
        const QFileInfo info(path);
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        return info.exists() ? info.canonicalFilePath() : folder + QLatin1Char('/') + info.fileName();
    };
    QSet<QString> taken;
    for (const QString& path : read) {
        taken.insert(place(path));
    }
    for (const QString& path : written) {
        const QFileInfo info(path);
        if (path.isEmpty() || (info.exists() && !info.isFile())) {
            continue;
        }
        if (taken.contains(place(path))) {
            return fail(ErrorCode::Usage,
                        Text::tr("%1 would overwrite another file of the same command.").arg(path));
        }
        taken.insert(place(path));
    }
    return {};
}

}  // namespace saikoku::scoring
