#include "tests/lint/form_rules.h"

#include <QHash>
#include <QRegularExpression>

#include "tests/lint/cpp_text.h"

namespace saikoku::lint {

namespace {

constexpr qsizetype kMostLines = 600;

Findings scanCode(const SourceFile& file, const QString& rule, const QString& text,
                  const QRegularExpression& pattern, const QString& what) {
    Findings findings;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines[i]);
        if (match.hasMatch()) {
            findings.append({rule, file.path, i + 1, what.arg(match.captured())});
        }
    }
    return findings;
}

/// How a CMakeLists.txt in `folder` would name the file: relative, tests by path without .cpp.
bool isNamedIn(const QString& lists, const QString& folder, const QString& path) {
    const QString relative = path.mid(folder.isEmpty() ? 0 : folder.size() + 1);
    static const QRegularExpression boundary(QStringLiteral("[\\s()\"{}]"));
    const QStringList words = lists.split(boundary, Qt::SkipEmptyParts);
    if (words.contains(relative) || words.contains(path) || words.contains(QLatin1Char('/') + path)) {
        return true;
    }
    if (words.contains(relative.chopped(4))) {
        return true;
    }
    // foreach(name yen clock) saikoku_test(core/base/${name}_test …)
    static const QString suffix = QStringLiteral("_test.cpp");
    if (relative.endsWith(suffix) && words.contains(relative.chopped(suffix.size()))) {
        return true;
    }
    const QString test = path.startsWith(QLatin1String("tests/")) ? path.mid(6).chopped(4) : QString();
    return !test.isEmpty() && words.contains(test);
}

}  // namespace

Findings findUnguardedHeaders(const SourceTree& tree) {
    Findings findings;
    for (const SourceFile& file : tree) {
        if (file.path.endsWith(QLatin1String(".h")) &&
            !file.text.startsWith(QLatin1String("#pragma once\n"))) {
            findings.append(
                {QStringLiteral("guard"), file.path, 1, QStringLiteral("does not begin with #pragma once")});
        }
    }
    return findings;
}

Findings findLongFiles(const SourceTree& tree) {
    Findings findings;
    for (const SourceFile& file : tree) {
        const qsizetype lines = file.text.count(QLatin1Char('\n'));
        if (isCpp(file.path) && lines > kMostLines) {
            findings.append(
                {QStringLiteral("size"), file.path, 0, QStringLiteral("%1 lines: split it").arg(lines)});
        }
    }
    return findings;
}

Findings findRomaji(const SourceTree& tree) {
    static const QRegularExpression romaji(
        QStringLiteral(
            "(?<![a-z])(yakusoku|nouzei|nozei|tainou|tainousha|noufu|nofu|choshu|choushu|entaikin|tokusoku|"
            "saikokusho|bunnou|kibetsu|kigetsu|zeimoku|atena|setai|sashiosae|shikko|shuno|shunou|kaden|"
            "koshou|shiharai|kokuho|juminzei|choutei)(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(QStringLiteral("([a-z0-9])([A-Z])"));
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path)) {
            continue;
        }
        QString code = CppText::parse(file.text).code;
        code.replace(camel, QStringLiteral("\\1_\\2"));
        findings += scanCode(file, QStringLiteral("name"), code, romaji,
                             QStringLiteral("\"%1\": use the field's English word"));
        const QRegularExpressionMatch inName = romaji.match(file.path);
        if (inName.hasMatch()) {
            findings.append({QStringLiteral("name"), file.path, 0, inName.captured()});
        }
    }
    return findings;
}

Findings findBadHabits(const SourceTree& tree) {
    static const QRegularExpression mark(
        QStringLiteral("\\b(TO"
                       "DO|FIX"
                       "ME|XX"
                       "X|HA"
                       "CK)\\b"));
    static const QRegularExpression connectByText(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));
    static const QRegularExpression sleeping(QStringLiteral(
        "\\b(QTest::qWait|QTest::qSleep|QThread::m?sleep|QThread::usleep|sleep_for|usleep|qWait)\\s*\\("));
    static const QRegularExpression ownWriting(QStringLiteral("\\b(QSaveFile|fopen|ofstream)\\b"));
    const QString rule = QStringLiteral("habit");
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path)) {
            continue;
        }
        const QString code = CppText::parse(file.text).code;
        findings += scanCode(file, rule, file.text, mark,
                             QStringLiteral("%1: finish it, or say in docs what is missing"));
        findings +=
            scanCode(file, rule, code, connectByText, QStringLiteral("%1: connect by function pointer"));
        if (file.path.startsWith(QLatin1String("tests/"))) {
            findings += scanCode(file, rule, code, sleeping,
                                 QStringLiteral("%1: wait with QTRY_* for what must happen"));
        } else {
            findings += scanCode(file, rule, code, ownWriting,
                                 QStringLiteral("%1: write by an OutputFile (core/base/output_file.h)"));
        }
    }
    return findings;
}

Findings findUnlistedSources(const SourceTree& tree) {
    QHash<QString, QString> lists;
    for (const SourceFile& file : tree) {
        if (file.path.endsWith(QLatin1String("CMakeLists.txt"))) {
            lists.insert(file.path.section(QLatin1Char('/'), 0, -2), file.text);
        }
    }
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.path.endsWith(QLatin1String(".cpp"))) {
            continue;
        }
        bool named = false;
        for (QString folder = file.path; !named && folder.contains(QLatin1Char('/'));) {
            folder = folder.section(QLatin1Char('/'), 0, -2);
            named = isNamedIn(lists.value(folder), folder, file.path);
        }
        if (!named) {
            findings.append(
                {QStringLiteral("listed"), file.path, 0, QStringLiteral("no CMakeLists.txt names it")});
        }
    }
    return findings;
}

}  // namespace saikoku::lint
