#pragma once

#include <QFile>
#include <QTest>

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief The project this test was built from, read once.
inline const SourceTree& project() {
    static const SourceTree tree = readProject(QStringLiteral(SAIKOKU_SOURCE_DIR));
    return tree;
}

inline QString projectText(const QString& path) {
    for (const SourceFile& file : project()) {
        if (file.path == path) {
            return file.text;
        }
    }
    return {};
}

/// @brief What is wrong after the exceptions, one finding each; empty = clean.
/// Exceptions for the rule that nothing needs are reported too.
inline QStringList unexcused(const QString& rule, const Findings& findings) {
    Findings malformed;
    const Exceptions exceptions =
        Exceptions::parse(projectText(QStringLiteral("tests/lint/exceptions.txt")), malformed);
    QStringList lines;
    const Findings left = malformed + exceptions.without(findings);
    for (const Finding& finding : left) {
        lines.append(finding.toString());
    }
    const QStringList needless = exceptions.needless(rule, findings);
    for (const QString& path : needless) {
        lines.append(QStringLiteral("exceptions.txt: \"%1 %2\" is needed no more").arg(rule, path));
    }
    return lines;
}

}  // namespace saikoku::lint

/// Fails with every finding that no exception covers.
#define VERIFY_CLEAN(RULE, FINDINGS)                                                              \
    do {                                                                                          \
        QVERIFY2(saikoku::lint::project().size() > 50, "the project was not found");              \
        const QStringList verifyClean = saikoku::lint::unexcused(QStringLiteral(RULE), FINDINGS); \
        for (const QString& finding : verifyClean) {                                              \
            qWarning().noquote() << finding;                                                      \
        }                                                                                         \
        QCOMPARE(verifyClean.size(), 0);                                                          \
    } while (false)
