#include "ui/notices/body_highlighter.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <utility>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

const QRegularExpression& fields() {
    static const QRegularExpression found(QStringLiteral(R"(\{\{\s*([#^/]?)[^{}]*\}\})"));
    return found;
}

const QRegularExpression& boldRuns() {
    static const QRegularExpression found(QStringLiteral(R"(\*\*[^*]+\*\*)"));
    return found;
}

const QRegularExpression& blockLines() {
    static const QRegularExpression found(QStringLiteral(R"(^\s*(\[[a-z]+[^\]]*\]|---)\s*$)"));
    return found;
}

QTextCharFormat coloured(const QColor& colour, bool isBold = false) {
    QTextCharFormat format;
    format.setForeground(colour);
    if (isBold) {
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

}  // namespace

BodyHighlighter::BodyHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void BodyHighlighter::setPalette(const QPalette& palette) {
    const Colours colours = coloursOf(palette);
    m_field = coloured(colours.accent);
    m_section = coloured(colours.notPromised, true);
    m_block = coloured(colours.promised, true);
    m_mark = coloured(colours.muted, true);
    m_bold = QTextCharFormat();
    m_bold.setFontWeight(QFont::Bold);
    m_wrong = colours.late;
    rehighlight();
}

void BodyHighlighter::setFaults(const QHash<int, QStringList>& faults) {
    if (faults == m_faults) {
        return;
    }
    const QHash<int, QStringList> before = std::exchange(m_faults, faults);
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        if (before.value(line) != faults.value(line) || before.contains(line) != faults.contains(line)) {
            rehighlightBlock(block);
        }
    }
}

void BodyHighlighter::highlightBlock(const QString& text) {
    if (blockLines().match(text).hasMatch()) {
        setFormat(0, static_cast<int>(text.size()), m_block);
    } else {
        paintMarks(text);
    }
    paintFaults(text);
}

void BodyHighlighter::paintMarks(const QString& text) {
    if (text.startsWith(QLatin1String("# "))) {
        setFormat(0, static_cast<int>(text.size()), m_bold);
    }
    for (const char* mark : {"# ", "> ", "- "}) {
        if (text.startsWith(QLatin1String(mark))) {
            setFormat(0, 1, m_mark);
        }
    }
    for (auto it = boldRuns().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), m_bold);
    }
    for (auto it = fields().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                  match.captured(1).isEmpty() ? m_field : m_section);
    }
}

void BodyHighlighter::paintFaults(const QString& text) {
    const auto wrong = m_faults.constFind(currentBlock().blockNumber() + 1);
    if (wrong == m_faults.constEnd()) {
        return;
    }
    const auto underline = [this](qsizetype from, qsizetype length) {
        for (qsizetype i = from; i < from + length; ++i) {
            QTextCharFormat marked = format(static_cast<int>(i));
            marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            marked.setUnderlineColor(m_wrong);
            setFormat(static_cast<int>(i), 1, marked);
        }
    };
    for (const QString& word : *wrong) {
        const qsizetype at = word.isEmpty() ? -1 : text.indexOf(word);
        at < 0 ? underline(0, text.size()) : underline(at, word.size());
    }
}

}  // namespace saikoku::ui
