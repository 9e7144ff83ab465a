#include "core/dialling/recording_folder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <unistd.h>

#include <algorithm>

#include "core/base/output_file.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

constexpr QFile::Permissions kOwnerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions kOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                         QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
const QString kTag = QStringLiteral("call.tag");
const QString kAside = QStringLiteral("call-");
const QString kOurs = QStringLiteral("*-enc.wav");
const QString kTheirs = QStringLiteral("*-dec.wav");
constexpr qsizetype kBlock = 64 * 1024;

bool isInMemory(const QString& folder) {
    const QByteArray kind = QStorageInfo(folder).fileSystemType();
    return kind == "tmpfs" || kind == "ramfs";
}

/// Of a folder that is yet to be made: the one that is there.
QString firstThere(QString folder) {
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    return folder;
}

QString ownedByOthers(const QString& path) {
    return Text::tr(
               "\"%1\" is not closed to others or belongs to somebody else: a recording may not lie there. "
               "Name a folder of your own.")
        .arg(path);
}

/// The pages of a memory disk are what is overwritten.
void wipeFile(const QString& name) {
    QFile file(name);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray zeros(kBlock, '\0');
        for (qint64 left = file.size(); left > 0;) {
            const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, kBlock));
            left = written <= 0 ? 0 : left - written;
        }
        file.close();
    }
    QFile::remove(name);
}

QStringList namesIn(const QString& folder, const QStringList& patterns) {
    QStringList paths;
    const QStringList names = QDir(folder).entryList(patterns, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : names) {
        paths.append(folder + u'/' + name);
    }
    return paths;
}

QByteArray textOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void PlainRecording::wipe() const {
    for (const QStringList& track : {ours, theirs}) {
        for (const QString& file : track) {
            wipeFile(file);
        }
    }
    if (!folder.isEmpty()) {
        QFile::remove(folder + u'/' + kTag);
        QDir().rmdir(folder);
    }
}

QString RecordingFolder::usualPath() {
    const QString ofSession = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(ofSession) && QFileInfo(ofSession).isDir() && isInMemory(ofSession)) {
        return QDir::cleanPath(ofSession) + QStringLiteral("/saikoku-recordings");
    }
    const QString memory = QStringLiteral("/dev/shm");
    return isInMemory(memory) && QFileInfo(memory).isWritable()
               ? memory + QStringLiteral("/saikoku-%1").arg(getuid())
               : QString();
}

Result<RecordingFolder> RecordingFolder::open(const QString& path) {
    if (!QDir::isAbsolutePath(path)) {
        return fail(ErrorCode::Rule,
                    Text::tr("\"%1\" names no folder for recordings: write the whole path.").arg(path));
    }
    const QString folder = QDir::cleanPath(path);
    if (!isInMemory(firstThere(folder))) {
        return fail(ErrorCode::Rule,
                    Text::tr("\"%1\" is no memory disk (tmpfs). Until a recording is sealed it may lie in "
                             "memory alone: name a folder below XDG_RUNTIME_DIR. Nothing is recorded.")
                        .arg(path));
    }
    if (!QFileInfo::exists(folder) && !(QDir().mkpath(QFileInfo(folder).absolutePath()) &&
                                        QDir().mkdir(folder) && QFile::setPermissions(folder, kOwnerAlone))) {
        return fail(ErrorCode::ReadOnly,
                    Text::tr("The folder for recordings \"%1\" can't be made.").arg(path));
    }
    const QFileInfo info(folder);
    if (info.isSymLink() || !info.isDir() || info.ownerId() != getuid()) {
        return fail(ErrorCode::Rule, ownedByOthers(path));
    }
    if ((info.permissions() & kOfOthers) != 0 && !QFile::setPermissions(folder, kOwnerAlone)) {
        return fail(ErrorCode::Rule, ownedByOthers(path));
    }
    return RecordingFolder(folder);
}

QString RecordingFolder::tagFile() const {
    return m_path + u'/' + kTag;
}

QStringList RecordingFolder::loose() const {
    return namesIn(m_path, {kOurs, kTheirs});
}

Result<void> RecordingFolder::begin(const QByteArray& tag) {
    SAIKOKU_TRY(collect());
    return writeOutput(tagFile(), tag);
}

std::optional<QByteArray> RecordingFolder::currentTag() const {
    return QFile::exists(tagFile()) ? std::optional<QByteArray>(textOf(tagFile())) : std::nullopt;
}

Result<std::optional<PlainRecording>> RecordingFolder::collect() {
    const QStringList files = loose();
    if (files.isEmpty()) {
        QFile::remove(tagFile());
        return std::optional<PlainRecording>();
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QString aside;
    for (int i = 0; aside.isEmpty(); ++i) {
        const QString name = QStringLiteral("%1/%2%3-%4").arg(m_path, kAside).arg(now).arg(i, 3, 10, QLatin1Char('0'));
        if (!QFileInfo::exists(name)) {
            aside = name;
        }
    }
    bool isMoved = QDir().mkdir(aside) && QFile::setPermissions(aside, kOwnerAlone);
    PlainRecording recording{aside, currentTag().value_or(QByteArray()), {}, {}};
    // first: whose it is must be known after a crash in between too
    isMoved = isMoved && writeOutput(aside + u'/' + kTag, recording.tag).has_value();
    for (const QString& file : files) {
        const QString there = aside + u'/' + QFileInfo(file).fileName();
        isMoved = isMoved && QFile::rename(file, there);
        (file.endsWith(QLatin1String("-enc.wav")) ? recording.ours : recording.theirs).append(there);
    }
    if (!isMoved) {
        return fail(
            ErrorCode::Failed,
            Text::tr("A recording in \"%1\" could not be put aside. Is the memory disk full?").arg(m_path));
    }
    QFile::remove(tagFile());
    return std::optional<PlainRecording>(recording);
}

void RecordingFolder::wipeCurrent() {
    const QStringList files = loose();
    for (const QString& file : files) {
        wipeFile(file);
    }
    QFile::remove(tagFile());
}

QList<PlainRecording> RecordingFolder::waiting() const {
    QList<PlainRecording> found;
    const QStringList folders = QDir(m_path).entryList(
        {kAside + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : folders) {
        const QString folder = m_path + u'/' + name;
        found.append(
            {folder, textOf(folder + u'/' + kTag), namesIn(folder, {kOurs}), namesIn(folder, {kTheirs})});
    }
    return found;
}

}  // namespace saikoku
