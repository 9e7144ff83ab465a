#include "tests/lint/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace saikoku::lint {

namespace {

const QStringList kFolders = {
    QStringLiteral("app"),       QStringLiteral("core"),  QStringLiteral("ui"),
    QStringLiteral("reports"),   QStringLiteral("docs"),  QStringLiteral("forms-templates"),
    QStringLiteral("installer"), QStringLiteral("tests"), QStringLiteral("translations"),
    QStringLiteral(".ci"),       QStringLiteral(".cmake")};

const QSet<QString> kBinary = {QStringLiteral("png"), QStringLiteral("ico"), QStringLiteral("gz"),
                               QStringLiteral("db"),  QStringLiteral("wav"), QStringLiteral("pdf")};

void readFile(const QDir& top, const QString& path, SourceTree& tree) {
    if (kBinary.contains(QFileInfo(path).suffix().toLower())) {
        return;
    }
    QFile file(top.filePath(path));
    if (file.open(QIODevice::ReadOnly)) {
        tree.append({path, QString::fromUtf8(file.readAll())});
    }
}

}  // namespace

QString Finding::toString() const {
    const QString place = line > 0 ? QStringLiteral("%1:%2").arg(path).arg(line) : path;
    return QStringLiteral("%1 [%2] %3").arg(place, rule, what);
}

SourceTree readProject(const QString& top) {
    const QDir folder(top);
    SourceTree tree;
    const QStringList here = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString& name : here) {
        if (name != QLatin1String("LICENSE") && name != QLatin1String(".git") &&
            name != QLatin1String("CMakeUserPresets.json") &&
            name != QLatin1String("compile_commands.json")) {
            readFile(folder, name, tree);
        }
    }
    for (const QString& name : kFolders) {
        QDirIterator each(folder.filePath(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            readFile(folder, folder.relativeFilePath(each.next()), tree);
        }
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return tree;
}

bool isCpp(const QString& path) {
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
}

Exceptions Exceptions::parse(const QString& text, Findings& malformed) {
    Exceptions exceptions;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() < 4) {
            malformed.append({QStringLiteral("exceptions"), QStringLiteral("tests/lint/exceptions.txt"),
                              i + 1, QStringLiteral("an exception is RULE PATH and a reason in words")});
            continue;
        }
        exceptions.m_entries.append({words[0], words[1]});
    }
    return exceptions;
}

Findings Exceptions::without(const Findings& findings) const {
    Findings left;
    for (const Finding& finding : findings) {
        const bool excused = std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
            return entry.rule == finding.rule && entry.path == finding.path;
        });
        if (!excused) {
            left.append(finding);
        }
    }
    return left;
}

QStringList Exceptions::needless(const QString& rule, const Findings& findings) const {
    QStringList paths;
    for (const Entry& entry : m_entries) {
        const bool needed = std::any_of(findings.begin(), findings.end(),
                                        [&](const Finding& finding) { return finding.path == entry.path; });
        if (entry.rule == rule && !needed) {
            paths.append(entry.path);
        }
    }
    return paths;
}

}  // namespace saikoku::lint
