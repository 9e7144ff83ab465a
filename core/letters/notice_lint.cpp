#include "core/letters/notice_lint.h"

#include <QRegularExpression>

#include "core/scripts/script_lint.h"

namespace saikoku {

namespace {

/// The words of a line: what fields will stand for is none, and marks part no word.
QString wordsOf(const QString& line) {
    static const QRegularExpression tag(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    return QString(line).replace(tag, QStringLiteral(" ")).remove(QStringLiteral("**"));
}

void lintText(QList<TemplateFault>& faults, const QString& file, int line, const QString& text,
              const TextUse& use, const LintRules& rules) {
    for (const LintFinding& finding : saikoku::lintText(text, use, rules)) {
        faults.append({file, line, {}, findingText(finding)});
    }
}

}  // namespace

QList<TemplateFault> lintNotice(const NoticeTemplate& notice, const LintRules& rules) {
    const TextUse use{TextReader::Person, notice.isForOfficers, true};
    QList<TemplateFault> faults;
    lintText(faults, QStringLiteral("layout.json"), 0, notice.title, use, rules);
    const QStringList lines = QString(notice.body).remove(u'\r').split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lintText(faults, QStringLiteral("body.txt"), static_cast<int>(i) + 1, wordsOf(lines.at(i)), use,
                 rules);
    }
    return faults;
}

}  // namespace saikoku
