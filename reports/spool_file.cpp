#include "reports/spool_file.h"

#include <QCoreApplication>
#include <QDir>

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qint64 kPiece = 1024 * 1024;

}  // namespace

Result<SpoolFile> SpoolFile::open(const QString& folder) {
    QString where = folder.isEmpty() ? QDir::tempPath() : folder;
    auto file = std::make_unique<QTemporaryFile>(where + QStringLiteral("/.saikoku-XXXXXX"));
    if (!file->open()) {
        return fail(ErrorCode::ReadOnly,
                    Text::tr("Nothing can be written beside the file. Ask for write access to its folder."),
                    file->errorString());
    }
    return SpoolFile(std::move(file), std::move(where));
}

QString SpoolFile::path() const {
    return QStringLiteral("/proc/self/fd/%1").arg(m_file->handle());
}

Result<void> SpoolFile::copyTo(QIODevice& device) {
    m_file->seek(0);
    while (true) {
        const QByteArray piece = m_file->read(kPiece);
        if (piece.isEmpty()) {
            return {};
        }
        if (device.write(piece) != piece.size()) {
            return fail(ErrorCode::DiskFull,
                        Text::tr("The file could not be written: %1").arg(device.errorString()));
        }
    }
}

}  // namespace saikoku::reports
