#include <QDir>
#include <QFile>

#include "core/letters/notice_templates.h"

namespace saikoku {

namespace {

/// The list's order; a folder that isn't named here comes behind them.
const QStringList& order() {
    static const QStringList names{QStringLiteral("notice"),
                                   QStringLiteral("final-notice"),
                                   QStringLiteral("seizure-warning"),
                                   QStringLiteral("broken-promise"),
                                   QStringLiteral("promise-confirmation"),
                                   QStringLiteral("written-pledge"),
                                   QStringLiteral("instalment-plan"),
                                   QStringLiteral("payment-slip"),
                                   QStringLiteral("absence-card"),
                                   QStringLiteral("receipt"),
                                   QStringLiteral("callback-request"),
                                   QStringLiteral("health-check"),
                                   QStringLiteral("survey"),
                                   QStringLiteral("special-care-notice"),
                                   QStringLiteral("plain-amounts"),
                                   QStringLiteral("notice-en")};
    return names;
}

QHash<QString, QByteArray> filesOf(const QString& folder) {
    QHash<QString, QByteArray> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        if (QFile file(info.filePath()); file.open(QIODevice::ReadOnly)) {
            files.insert(info.fileName(), file.readAll());
        }
    }
    return files;
}

QList<NoticeTemplate> readShipped() {
    QStringList names = order();
    const QString root = QStringLiteral(":/notices");
    for (const QString& each : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!names.contains(each)) {
            names.append(each);
        }
    }
    QList<NoticeTemplate> all;
    for (const QString& name : names) {
        if (const auto notice =
                readNoticeTemplate(name, filesOf(root + u'/' + name))) {  // a test asks that each can be read
            all.append(*notice);
        }
    }
    return all;
}

}  // namespace

const QList<NoticeTemplate>& shippedNotices() {
    static const QList<NoticeTemplate> all = readShipped();
    return all;
}

}  // namespace saikoku
