#include "tests/lint/fiction_rules.h"

#include <QRegularExpression>

namespace saikoku::lint {

namespace {

/// Reports every match that `fine` doesn't accept, line by line.
template <class Fine>
Findings scan(const SourceTree& tree, const QString& rule, const QRegularExpression& pattern, Fine fine) {
    Findings findings;
    for (const SourceFile& file : tree) {
        const QStringList lines = file.text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (auto each = pattern.globalMatch(lines[i]); each.hasNext();) {
                const QRegularExpressionMatch match = each.next();
                if (!fine(match)) {
                    findings.append({rule, file.path, i + 1, match.captured()});
                }
            }
        }
    }
    return findings;
}

}  // namespace

Findings findRealPhones(const SourceTree& tree) {
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d.\\w-])(?:0\\d{1,4}-\\d{1,4}-\\d{3,4}|0\\d{1,4}\\(\\d{1,4}\\)\\d{4}|0[5789]"
                       "0\\d{8})(?![\\d-])"));
    static const QRegularExpression fiction(QStringLiteral("^(0999|0[789]0-?0)"));
    return scan(tree, QStringLiteral("phone"), number, [](const QRegularExpressionMatch& match) {
        return fiction.match(match.captured()).hasMatch();
    });
}

Findings findRealPostcodes(const SourceTree& tree) {
    static const QRegularExpression code(QStringLiteral("(?<![\\d\\w-])\\d{3}-\\d{4}(?![\\d\\w-])"));
    return scan(tree, QStringLiteral("postcode"), code, [](const QRegularExpressionMatch& match) {
        return match.captured().startsWith(QLatin1String("999-"));
    });
}

Findings findMachineTraces(const SourceTree& tree) {
    static const QRegularExpression trace(
        QStringLiteral("(?<![\\w.$}~])/(work|root|home/\\w+|Users/\\w+|tmp/w)(?![\\w])|"
                       "\\b(deb|ftp|archive|security|snapshot)\\.(debian|ubuntu)\\.(org|com)\\b|"
                       "\\b(pypi|npmjs|crates|rubygems)\\.(org|com|io)\\b|\\bproxy\\.golang\\.org\\b"));
    return scan(tree, QStringLiteral("machine"), trace, [](const QRegularExpressionMatch&) { return false; });
}

}  // namespace saikoku::lint
