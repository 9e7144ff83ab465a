#include <QDir>
#include <QFile>

#include <algorithm>

#include "core/scripts/script_json.h"
#include "core/scripts/scripts.h"

namespace saikoku {

namespace {

QList<Script> readShipped() {
    QList<Script> all;
    const QFileInfoList files =
        QDir(QStringLiteral(":/scripts")).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        if (const Result<Script> script =
                parseScript(file.readAll(), info.fileName())) {  // a test asks that each can be read
            all.append(*script);
        }
    }
    return all;
}

}  // namespace

const QList<Script>& shippedScripts() {
    static const QList<Script> all = readShipped();
    return all;
}

const Script* shippedScript(const QString& name) {
    const QList<Script>& all = shippedScripts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Script& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace saikoku
