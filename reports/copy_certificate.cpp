#include "reports/copy_certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "core/base/clock.h"
#include "core/security/audit_head.h"
#include "core/security/session.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractEnd)
};

const QLatin1String kOperation("contract.certify");

bool isIn(const QString& path, const QString& folder) {
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !root.isEmpty() && QFileInfo(path).canonicalFilePath().startsWith(root + QLatin1Char('/'));
}

Result<HeldCopy> copyAt(Session& session, const QString& path) {
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile()) {
        return fail(
            ErrorCode::Usage,
            Text::tr("\"%1\" is no file of its own. Name files, no folders, links or devices.").arg(path));
    }
    if (session.location().isLocal() && isIn(path, session.location().folder())) {
        return fail(ErrorCode::Usage,
                    Text::tr("\"%1\" belongs to the store that is open. Copies lie elsewhere.").arg(path));
    }
    HeldCopy copy{.path = info.canonicalFilePath(), .bytes = info.size(), .sha256 = {}, .isDeleted = false};
    SAIKOKU_TRY_ASSIGN(copy.sha256, checksumOf(path));
    return copy;
}

Result<void> logCertificate(Session& session, const CopyCertificate& certificate) {
    QJsonArray sums;
    qint64 deleted = 0;
    for (const HeldCopy& copy : certificate.copies) {
        sums.append(copy.sha256);
        deleted += copy.isDeleted ? 1 : 0;
    }
    return session.log(kOperation, QStringLiteral("file"), {},
                       {{QStringLiteral("sha256"), sums}, {QStringLiteral("deleted"), deleted}},
                       certificate.copies.size());
}

}  // namespace

Result<QString> checksumOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" can't be read: %2. Check the path and its rights.")
                                             .arg(path, file.errorString()));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString CopyCertificate::text() const {
    const bool areDeleted =
        std::all_of(copies.begin(), copies.end(), [](const HeldCopy& copy) { return copy.isDeleted; });
    QString text = (areDeleted ? Text::tr("Certificate of deletion") : Text::tr("List of copies held")) +
                   QStringLiteral("\n\n");
    text += areDeleted ? Text::tr("The following files were deleted.")
                       : Text::tr("The following files are held; none was deleted by this.");
    text += QStringLiteral("\n\n");
    for (const HeldCopy& copy : copies) {
        text += copy.path + u'\n' +
                QStringLiteral("  %1  SHA-256 %2\n").arg(Text::tr("bytes: %1").arg(copy.bytes), copy.sha256);
    }
    text += u'\n' + Text::tr("Files: %1").arg(copies.size()) + u'\n';
    text += (areDeleted ? Text::tr("Deleted by: %1 (%2)") : Text::tr("Listed by: %1 (%2)")).arg(by, login) +
            u'\n';
    text +=
        Text::tr("At: %1 (Japan time)").arg(toTokyo(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"))) + u'\n';
    if (!logHead.isEmpty()) {
        text += Text::tr("Head of the access log: %1").arg(logHead) + u'\n';
    }
    return text;
}

Result<CopyCertificate> certifyCopies(Session& session, const QStringList& files, bool deleteThem) {
    SAIKOKU_TRY(session.require(Permission::Export, kOperation));
    SAIKOKU_TRY(session.require(Permission::Settings, kOperation));
    if (files.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("Name the files that are to be certified."));
    }
    CopyCertificate certificate{.copies = {},
                                .by = session.actor().displayName,
                                .login = session.actor().login,
                                .at = session.clock().nowUtc(),
                                .logHead = {}};
    for (const QString& path : files) {
        SAIKOKU_TRY_ASSIGN(HeldCopy copy, copyAt(session, path));
        for (const HeldCopy& other : std::as_const(certificate.copies)) {
            if (other.path == copy.path) {
                return fail(ErrorCode::Usage, Text::tr("\"%1\" is named twice.").arg(path));
            }
        }
        certificate.copies.append(std::move(copy));
    }
    QString kept;
    for (HeldCopy& copy : certificate.copies) {
        if (deleteThem && kept.isEmpty()) {
            copy.isDeleted = QFile::remove(copy.path);
            kept = copy.isDeleted ? QString() : copy.path;
        }
    }
    SAIKOKU_TRY(logCertificate(session, certificate));
    if (!kept.isEmpty()) {
        const auto deleted = std::count_if(certificate.copies.begin(), certificate.copies.end(),
                                           [](const HeldCopy& copy) { return copy.isDeleted; });
        return fail(ErrorCode::Failed,
                    Text::tr("\"%1\" could not be deleted. Deleted before it: %2. Nothing is certified.")
                        .arg(kept)
                        .arg(deleted));
    }
    SAIKOKU_TRY_ASSIGN(const auto head, newestHead(session.db()));
    certificate.logHead = head ? head->hash : QString();
    return certificate;
}

}  // namespace saikoku::reports
