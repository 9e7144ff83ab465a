#include "tests/lint/table_rules.h"

#include <QRegularExpression>

#include <algorithm>

#include "tests/lint/cpp_text.h"

namespace saikoku::lint {

namespace {

const QString kMigrations = QStringLiteral("core/store/migrations/");
/// Scripts that must never change are named by a later one.
constexpr int kFirstWithRights = 5;

bool isMigration(const QString& path) {
    return path.startsWith(kMigrations) && path.endsWith(QLatin1String(".sql"));
}

int versionOf(const QString& path) {
    return path.mid(kMigrations.size()).section(QLatin1Char('_'), 0, 0).toInt();
}

struct Made {
    QString name;
    QString path;
    qsizetype line = 0;
};

/// Tables and views that the migrations make and don't drop again.
QList<Made> madeBy(const SourceTree& tree) {
    static const QRegularExpression change(
        QStringLiteral("^\\s*(create|drop)\\s+(?:table|view)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?([a-z_0-9]+)"));
    QList<Made> made;
    for (const SourceFile& file : tree) {
        const QStringList lines = isMigration(file.path) ? file.text.split(QLatin1Char('\n')) : QStringList();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = change.match(lines[i]);
            if (!match.hasMatch()) {
                continue;
            }
            const QString name = match.captured(2);
            made.removeIf([&](const Made& each) { return each.name == name; });
            if (match.captured(1) == QLatin1String("create")) {
                made.append({name, file.path, i + 1});
            }
        }
    }
    return made;
}

/// Words that are a column's name too can't be told apart when they stand alone.
QSet<QString> columnsOf(const SourceTree& tree) {
    static const QRegularExpression column(QStringLiteral("(?:^\\s+|add column )([a-z_0-9]+) \\{[a-z]+\\}"),
                                           QRegularExpression::MultilineOption);
    QSet<QString> columns;
    for (const SourceFile& file : tree) {
        for (auto each = column.globalMatch(isMigration(file.path) ? file.text : QString()); each.hasNext();) {
            columns.insert(each.next().captured(1));
        }
    }
    return columns;
}

QString moduleOf(const QString& path) {
    return path.startsWith(QLatin1String("core/")) && path.count(QLatin1Char('/')) >= 2 ? path.section(QLatin1Char('/'), 1, 1)
                                                                                        : QString();
}

/// The words where SQL names a table.
QStringList namedBySql(const QString& sql) {
    static const QRegularExpression place(
        QStringLiteral("\\b(?:from|join|into|update)\\s+(?:only\\s+)?"
                       "([a-z_0-9]+(?:\\s+(?:as\\s+)?[a-z_0-9]+)?(?:\\s*,\\s*[a-z_0-9]+(?:\\s+(?:as\\s+)?[a-z_0-9]+)?)*)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (auto each = place.globalMatch(sql); each.hasNext();) {
        const QStringList list = each.next().captured(1).split(QLatin1Char(','));
        for (const QString& item : list) {
            names.append(item.simplified().section(QLatin1Char(' '), 0, 0));
        }
    }
    return names;
}

/// Whether tables are handed on by name in this file: to the bulk writer, or into
/// SQL built around a placeholder.
bool handsTablesOn(const CppText& text) {
    static const QRegularExpression writer(
        QStringLiteral("\\b(BulkWriter|RowWriter|continueIdentity|columnNames)\\b"));
    static const QRegularExpression built(QStringLiteral("\\b(from|join|into|update)\\s+%\\d"),
                                          QRegularExpression::CaseInsensitiveOption);
    return writer.match(text.code).hasMatch() ||
           std::any_of(text.literals.begin(), text.literals.end(), [](const Literal& each) {
               return each.calledFrom != QLatin1String("tr") && built.match(each.text).hasMatch();
           });
}

bool isSentence(const Literal& literal) {
    return literal.calledFrom == QLatin1String("tr") || literal.calledFrom == QLatin1String("QT_TRANSLATE_NOOP");
}

/// What one file may not name.
class ForeignTables {
public:
    ForeignTables(const SourceFile& file, const TableOwners& owners, const QSet<QString>& allowed, const QSet<QString>& columns)
        : m_file(file), m_owners(owners), m_allowed(allowed), m_columns(columns), m_module(moduleOf(file.path)) {}

    Findings find() const {
        const CppText text = CppText::parse(m_file.text);
        const bool handsOn = handsTablesOn(text);
        Findings findings;
        for (const Literal& literal : text.literals) {
            if (isSentence(literal)) {
                continue;
            }
            QStringList names = namedBySql(literal.text);
            const bool listed = literal.calledFrom.contains(QLatin1String("table"), Qt::CaseInsensitive);
            if (listed || (handsOn && !m_columns.contains(literal.text))) {
                names.append(literal.text);
            }
            names.removeDuplicates();
            for (const QString& name : names) {
                report(name, literal.line, findings);
            }
        }
        return findings;
    }

private:
    void report(const QString& name, qsizetype line, Findings& findings) const {
        const bool isView = m_owners.views.contains(name);
        const QString owner = isView ? m_owners.views.value(name) : m_owners.tables.value(name);
        if (owner.isEmpty() || owner == m_module || (isView && m_allowed.contains(owner))) {
            return;
        }
        findings.append({QStringLiteral("table"), m_file.path, line,
                         QStringLiteral("%1 is core/%2's %3").arg(name, owner, isView ? QStringLiteral("view") : QStringLiteral("table"))});
    }

    const SourceFile& m_file;
    const TableOwners& m_owners;
    const QSet<QString> m_allowed;
    const QSet<QString>& m_columns;
    QString m_module;
};

}  // namespace

TableOwners tableOwners(const QString& dataModel) {
    static const QRegularExpression row(QStringLiteral(R"(^\|\s*`core/(\w+)`\s*\|([^|]*)\|([^|]*)\|\s*$)"));
    static const QRegularExpression name(QStringLiteral("[a-z_0-9]+"));
    TableOwners owners;
    const QStringList lines = dataModel.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = row.match(line);
        if (!match.hasMatch()) {
            continue;
        }
        for (auto each = name.globalMatch(match.captured(2)); each.hasNext();) {
            owners.tables.insert(each.next().captured(), match.captured(1));
        }
        for (auto each = name.globalMatch(match.captured(3)); each.hasNext();) {
            owners.views.insert(each.next().captured(), match.captured(1));
        }
    }
    return owners;
}

Findings findUnownedTables(const SourceTree& tree, const TableOwners& owners) {
    const QString rule = QStringLiteral("table");
    Findings findings;
    // made by the migrator itself, before the first migration
    QSet<QString> made{QStringLiteral("schema_migration")};
    for (const Made& each : madeBy(tree)) {
        made.insert(each.name);
        if (!owners.tables.contains(each.name) && !owners.views.contains(each.name)) {
            findings.append({rule, each.path, each.line, each.name + QStringLiteral(" has no owner in docs/data-model.md")});
        }
    }
    QStringList named = owners.tables.keys() + owners.views.keys();
    std::sort(named.begin(), named.end());
    for (const QString& name : named) {
        if (!made.contains(name)) {
            findings.append({rule, QStringLiteral("docs/data-model.md"), 0, name + QStringLiteral(" is made by no migration")});
        }
    }
    return findings;
}

Findings findForeignTables(const SourceTree& tree, const TableOwners& owners, const QHash<QString, QSet<QString>>& allowed) {
    const QSet<QString> columns = columnsOf(tree);
    Findings findings;
    for (const SourceFile& file : tree) {
        const QString module = moduleOf(file.path);
        if (isCpp(file.path) && !module.isEmpty()) {
            findings += ForeignTables(file, owners, allowed.value(module), columns).find();
        }
    }
    return findings;
}

Findings findMissingRights(const SourceTree& tree) {
    static const QRegularExpression line(QStringLiteral("^--\\s*(?:append-only|owner-appends|owner-writes|owner-keeps|staff-writes|derived|view):\\s*([a-z_0-9]+)"),
                                         QRegularExpression::MultilineOption);
    QHash<QString, QSet<QString>> namedIn;  // the files that name a table
    for (const SourceFile& file : tree) {
        for (auto each = line.globalMatch(isMigration(file.path) ? file.text : QString()); each.hasNext();) {
            namedIn[each.next().captured(1)].insert(file.path);
        }
    }
    Findings findings;
    for (const Made& each : madeBy(tree)) {
        const QSet<QString>& files = namedIn[each.name];
        const bool anywhere = versionOf(each.path) < kFirstWithRights && !files.isEmpty();
        if (!anywhere && !files.contains(each.path)) {
            findings.append({QStringLiteral("rights"), each.path, each.line,
                             QStringLiteral("no line says what staff may do with ") + each.name});
        }
    }
    return findings;
}

Findings findViewFaults(const SourceTree& tree) {
    static const QRegularExpression view(QStringLiteral("^create view ([a-z_0-9]+)[^;]*;"), QRegularExpression::MultilineOption);
    static const QRegularExpression grouped(QStringLiteral("\\bgroup\\s+by\\b"), QRegularExpression::CaseInsensitiveOption);
    Findings findings;
    for (const SourceFile& file : tree) {
        for (auto each = view.globalMatch(isMigration(file.path) ? file.text : QString()); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const auto report = [&](const QString& what) {
                const qsizetype line = file.text.left(match.capturedStart()).count(QLatin1Char('\n')) + 1;
                findings.append({QStringLiteral("view"), file.path, line, match.captured(1) + what});
            };
            if (!match.captured().contains(match.captured(1) + QStringLiteral(" {invoker}"))) {
                report(QStringLiteral(" doesn't ask for the reader's rights: {invoker}"));
            }
            if (grouped.match(match.captured()).hasMatch()) {
                report(QStringLiteral(" groups: write a scalar of its own"));
            }
        }
    }
    return findings;
}

}  // namespace saikoku::lint
