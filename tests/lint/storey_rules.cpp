#include "tests/lint/storey_rules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>

#include "tests/lint/cpp_text.h"

namespace saikoku::lint {

namespace {

using Graph = QHash<QString, QSet<QString>>;

QString storeyOf(const QString& path) {
    return path.section(QLatin1Char('/'), 0, 0);
}

QString folderOf(const QString& path) {
    return path.section(QLatin1Char('/'), 0, -2);
}

/// "base" for core/base/x.h, empty outside core or directly in it.
QString coreModuleOf(const QString& path) {
    const bool inModule = storeyOf(path) == QLatin1String("core") && path.count(QLatin1Char('/')) >= 2;
    return inModule ? path.section(QLatin1Char('/'), 1, 1) : QString();
}

/// Storeys from the bottom up; each may use itself and those below.
const QStringList kStoreys = {QStringLiteral("core"), QStringLiteral("reports"), QStringLiteral("ui"),
                              QStringLiteral("app")};

bool mustStayWithoutScreen(const QString& path) {
    return path.startsWith(QLatin1String("core/")) || path.startsWith(QLatin1String("reports/data/"));
}

/// Strongly connected folders or files: a node that is reached from itself.
QStringList cycleThrough(const Graph& graph, const QString& start) {
    QStringList way;
    QSet<QString> seen;
    const std::function<bool(const QString&)> walk = [&](const QString& node) {
        QStringList next = graph.value(node).values();
        std::sort(next.begin(), next.end());
        for (const QString& target : next) {
            if (target == start) {
                way.prepend(node);
                return true;
            }
            if (!seen.contains(target)) {
                seen.insert(target);
                if (walk(target)) {
                    way.prepend(node);
                    return true;
                }
            }
        }
        return false;
    };
    walk(start);
    return way;
}

void reportCycles(const Graph& graph, Findings& findings) {
    QStringList nodes = graph.keys();
    std::sort(nodes.begin(), nodes.end());
    QSet<QString> reported;
    for (const QString& node : nodes) {
        const QStringList way = cycleThrough(graph, node);
        const bool known =
            std::any_of(way.begin(), way.end(), [&](const QString& n) { return reported.contains(n); });
        if (!way.isEmpty() && !known) {
            reported.unite(QSet<QString>(way.begin(), way.end()));
            findings.append(
                {QStringLiteral("cycle"), node, 0, (way + QStringList{node}).join(QStringLiteral(" → "))});
        }
    }
}

}  // namespace

QHash<QString, QSet<QString>> allowedModules(const QString& architecture) {
    static const QRegularExpression row(QStringLiteral(R"(^\|\s*`core/(\w+)`\s*\|.*\|([^|]*)\|\s*$)"));
    QHash<QString, QSet<QString>> allowed;
    QStringList order;
    const QStringList lines = architecture.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = row.match(line);
        if (!match.hasMatch()) {
            continue;
        }
        QSet<QString> modules;
        QStringList words = match.captured(2).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.value(0) == QString::fromUtf8("…")) {
            const qsizetype upTo = order.indexOf(words.value(1));
            const QStringList before = order.mid(0, upTo + 1);
            modules.unite(QSet<QString>(before.begin(), before.end()));
            words.remove(0, 2);
        }
        for (const QString& word : std::as_const(words)) {
            if (word == QLatin1String("all")) {
                modules.unite(QSet<QString>(order.begin(), order.end()));
            } else if (word != QString::fromUtf8("—")) {
                modules.insert(word);
            }
        }
        allowed.insert(match.captured(1), modules);
        order.append(match.captured(1));
    }
    return allowed;
}

Findings findStoreyBreaks(const SourceTree& tree, const QHash<QString, QSet<QString>>& allowed) {
    Findings findings;
    const QString rule = QStringLiteral("storey");
    for (const SourceFile& file : tree) {
        const qsizetype storey = kStoreys.indexOf(storeyOf(file.path));
        if (!isCpp(file.path) || storey < 0) {
            continue;
        }
        const QString module = coreModuleOf(file.path);
        if (storeyOf(file.path) == QLatin1String("core") && !allowed.contains(module)) {
            findings.append({rule, file.path, 0,
                             QStringLiteral("core/%1 is not in docs/architecture.md's table").arg(module)});
            continue;
        }
        const QList<Include> includes = CppText::parse(file.text).includes;
        for (const Include& include : includes) {
            const QString to = storeyOf(include.target);
            const QString toModule = coreModuleOf(include.target);
            if (to == QLatin1String("tests") || kStoreys.indexOf(to) > storey) {
                findings.append(
                    {rule, file.path, include.line,
                     QStringLiteral("%1 must not include %2").arg(storeyOf(file.path), include.target)});
            } else if (!module.isEmpty() && !toModule.isEmpty() && toModule != module &&
                       !allowed[module].contains(toModule)) {
                findings.append({rule, file.path, include.line,
                                 QStringLiteral("core/%1 must not use core/%2").arg(module, toModule)});
            }
        }
    }
    return findings;
}

Findings findVisualIncludes(const SourceTree& tree, const QSet<QString>& visualHeaders) {
    static const QRegularExpression module(
        QStringLiteral("^Qt(Gui|Widgets|Charts|PrintSupport|OpenGL\\w*|Quick\\w*|Svg\\w*)\\b"));
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path) || !mustStayWithoutScreen(file.path)) {
            continue;
        }
        const QList<Include> includes = CppText::parse(file.text).includes;
        for (const Include& include : includes) {
            if (module.match(include.target).hasMatch() || visualHeaders.contains(include.target)) {
                findings.append({QStringLiteral("visual"), file.path, include.line,
                                 QStringLiteral("<%1> needs a screen's library").arg(include.target)});
            }
        }
    }
    return findings;
}

Findings findCycles(const SourceTree& tree) {
    Graph folders;
    Graph headers;
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path) || storeyOf(file.path) == QLatin1String("tests")) {
            continue;
        }
        const QList<Include> includes = CppText::parse(file.text).includes;
        for (const Include& include : includes) {
            if (include.angled || !kStoreys.contains(storeyOf(include.target))) {
                continue;
            }
            // A command includes the frame it fits in, whose registry lists it: one module.
            if (folderOf(include.target) != folderOf(file.path) &&
                storeyOf(file.path) != QLatin1String("app")) {
                folders[folderOf(file.path)].insert(folderOf(include.target));
            }
            if (file.path.endsWith(QLatin1String(".h"))) {
                headers[file.path].insert(include.target);
            }
        }
    }
    Findings findings;
    reportCycles(folders, findings);
    reportCycles(headers, findings);
    return findings;
}

}  // namespace saikoku::lint
