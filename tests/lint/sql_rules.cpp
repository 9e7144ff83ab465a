#include "tests/lint/sql_rules.h"

#include <QRegularExpression>

#include "tests/lint/cpp_text.h"

namespace saikoku::lint {

namespace {

bool readsAsSql(const QString& text) {
    static const QRegularExpression statement(
        QStringLiteral(
            "\\b(select\\b.+\\bfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s|"
            "(create|drop|alter)\\s+(or\\s+replace\\s+)?(table|index|unique|view|role|trigger|function|"
            "policy)\\b|"
            "pragma\\s+\\w+|begin\\s+immediate|rollback\\s+to|(left|inner)\\s+join\\s|"
            "\\bwhere\\s+\\w+(\\.\\w+)?\\s*(=|<|>|in\\s*\\()|order\\s+by\\s+\\w+|group\\s+by\\s+\\w+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return statement.match(text).hasMatch();
}

}  // namespace

bool maySpeakSql(const QString& path) {
    static const QRegularExpression repository(QStringLiteral("_(repository|sql)\\.(cpp|h)$"));
    return path.startsWith(QLatin1String("core/store/")) ||
           (path.startsWith(QLatin1String("core/")) && repository.match(path).hasMatch());
}

Findings findSqlElsewhere(const SourceTree& tree) {
    static const QRegularExpression driver(
        QStringLiteral("^(QtSql/.*|QSql\\w+|sqlite3\\.h|sqlcipher/.*|libpq.*)$"));
    Findings findings;
    const QString rule = QStringLiteral("sql");
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path) || file.path.startsWith(QLatin1String("tests/")) || maySpeakSql(file.path)) {
            continue;
        }
        const CppText text = CppText::parse(file.text);
        for (const Include& include : text.includes) {
            if (driver.match(include.target).hasMatch()) {
                findings.append(
                    {rule, file.path, include.line,
                     QStringLiteral("<%1> belongs to core/store, *_repository and *_sql").arg(include.target)});
            }
        }
        for (const Literal& literal : text.literals) {
            const bool sentence = literal.calledFrom == QLatin1String("tr");
            if (!sentence && readsAsSql(literal.text)) {
                findings.append(
                    {rule, file.path, literal.line,
                     QStringLiteral("SQL outside core/store, *_repository and *_sql: ") + literal.text.left(60)});
            }
        }
    }
    return findings;
}

}  // namespace saikoku::lint
