#include "app/cli/template_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/cli/command_line.h"
#include "core/notices/notice_rules.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommand)
};

constexpr int kMostVersions = 1'000'000;
const QString kNumber = QStringLiteral("number");

Result<QByteArray> bytesOf(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, Text::tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1 is larger than %2 bytes, more than a template may be.").arg(path).arg(most));
    }
    return bytes;
}

Result<NoticeFolder> filesIn(const QString& path, const NoticeRules& rules) {
    const QDir folder(path);
    const QFileInfoList all = folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    if (all.size() > rules.filesMost) {
        return fail(ErrorCode::BadInput, Text::tr("%1 holds more than %2 files, more than a template may.")
                                             .arg(path)
                                             .arg(rules.filesMost));
    }
    NoticeFolder read;
    read.name = QFileInfo(folder.absolutePath()).fileName();
    qint64 left = rules.unpackedBytesMost;
    for (const QFileInfo& info : all) {
        if (info.isDir()) {
            read.files.insert(info.fileName(), {});  // told as what a template has not
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const QByteArray bytes, bytesOf(info.filePath(), left));
        left -= bytes.size();
        read.files.insert(info.fileName(), bytes);
    }
    return read;
}

}  // namespace

bool isTemplatePath(const QString& word) {
    return !isNoticeName(word) || QFileInfo::exists(word);
}

Result<NoticeFolder> templateFilesAt(Session& session, const QString& path) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<NoticeRules>());
    if (QFileInfo(path).isDir()) {
        return filesIn(path, *rules);
    }
    SAIKOKU_TRY_ASSIGN(const QByteArray bytes, bytesOf(path, rules->fileBytesMost));
    return unpackedNoticeFiles(bytes, *rules);
}

QCommandLineOption versionOption() {
    return {kNumber, Text::tr("This version; 0 is the program's as it is now."), QStringLiteral("N")};
}

Result<ShelvedNotice> shelvedTemplate(Session& session, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto shelf, noticeShelf(session));
    const auto found = std::find_if(shelf.begin(), shelf.end(), [&](const ShelvedNotice& each) {
        return each.inUse.notice.name == name;
    });
    if (found == shelf.end()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no template \"%1\". \"templates\" names them.").arg(name));
    }
    return *found;
}

Result<NoticeVersion> templateVersion(Session& session, const QString& name, int number) {
    SAIKOKU_TRY_ASSIGN(const auto all, noticeVersions(session, name));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const NoticeVersion& each) { return each.version == number; });
    if (found != all.end()) {
        return *found;
    }
    if (number == 0 &&
        all.back().isShipped) {  // the program's, which a letter named already and so has a number
        return all.back();
    }
    return fail(ErrorCode::NotFound,
                Text::tr("The template \"%1\" has no version %2. \"templates versions %1\" lists them.")
                    .arg(name)
                    .arg(number));
}

Result<NoticeVersion> templateVersionAsked(Session& session, const CommandLine& line, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto number, line.integer(kNumber, 0, kMostVersions));
    if (number) {
        return templateVersion(session, name, static_cast<int>(*number));
    }
    SAIKOKU_TRY_ASSIGN(const ShelvedNotice shelf, shelvedTemplate(session, name));
    return shelf.inUse;
}

}  // namespace saikoku::cli
