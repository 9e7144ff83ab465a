#include "tests/lint/cpp_text.h"

#include <QRegularExpression>

namespace saikoku::lint {

namespace {

bool isWordPart(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

/// Walks over C++ once, copying code and blanking what is none.
class Scanner {
public:
    Scanner(const QString& text, CppText& result) : m_text(text), m_result(result) {}

    void run() {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (startsWith(u"//")) {
                skipTo(m_text.indexOf(u'\n', m_at));
            } else if (startsWith(u"/*")) {
                const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
                skipTo(end < 0 ? end : end + 2);
            } else if (c == u'"' && m_at > 0 && m_text[m_at - 1] == u'R') {
                rawLiteral();
            } else if (c == u'"') {
                quoted();
            } else if (c == u'\'' && !(m_at > 0 && isWordPart(m_text[m_at - 1]) && !afterPrefix())) {
                character();
            } else {
                copy();
            }
        }
    }

private:
    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    /// u'x' and L'x' are characters, 1'000 is a number.
    bool afterPrefix() const {
        const QChar before = m_text[m_at - 1];
        const bool lone = m_at < 2 || !isWordPart(m_text[m_at - 2]);
        return (before == u'u' || before == u'U' || before == u'L') && lone;
    }

    void copy() {
        const QChar c = m_text[m_at++];
        m_line += c == u'\n' ? 1 : 0;
        m_result.code += c;
        if (!c.isSpace()) {
            m_adjacent = false;
        }
    }

    void skipTo(qsizetype end) {
        const qsizetype stop = end < 0 ? m_text.size() : end;
        for (; m_at < stop; ++m_at) {
            const bool newLine = m_text[m_at] == u'\n';
            m_line += newLine ? 1 : 0;
            m_result.code += newLine ? u'\n' : u' ';
        }
    }

    void character() {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != u'\'' && m_text[end] != u'\n') {
            end += m_text[end] == u'\\' ? 2 : 1;
        }
        skipTo(qMin(end + 1, m_text.size()));
    }

    void quoted() {
        const qsizetype line = m_line;
        QString text;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != u'"' && m_text[end] != u'\n') {
            if (m_text[end] == u'\\' && end + 1 < m_text.size()) {
                const QChar next = m_text[++end];
                text += next == u'"' || next == u'\\' ? QString(next) : QStringLiteral("\\") + next;
            } else {
                text += m_text[end];
            }
            ++end;
        }
        add(line, text, qMin(end + 1, m_text.size()));
    }

    void rawLiteral() {
        const qsizetype line = m_line;
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = QLatin1Char(')') + m_text.mid(m_at + 1, open - m_at - 1) + QLatin1Char('"');
        const qsizetype end = m_text.indexOf(close, open);
        if (open < 0 || end < 0) {
            skipTo(-1);
            return;
        }
        add(line, m_text.mid(open + 1, end - open - 1), end + close.size());
    }

    void add(qsizetype line, const QString& text, qsizetype end) {
        if (m_adjacent && !m_result.literals.isEmpty()) {
            m_result.literals.last().text += text;
        } else {
            m_result.literals.append({line, text, calledFrom()});
        }
        skipTo(end);
        m_adjacent = true;
    }

    /// The word before the innermost bracket that is open where the literal begins.
    QString calledFrom() const {
        const QString& code = m_result.code;
        int depth = 0;
        for (qsizetype i = code.size() - 1; i >= 0 && code.size() - i < 400; --i) {
            depth += code[i] == u')' ? 1 : 0;
            if (code[i] == u'(' && depth-- == 0) {
                qsizetype begin = i;
                while (begin > 0 && isWordPart(code[begin - 1])) {
                    --begin;
                }
                return code.mid(begin, i - begin);
            }
            if (code[i] == u';') {
                break;
            }
        }
        return {};
    }

    const QString& m_text;
    CppText& m_result;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    bool m_adjacent = false;
};

}  // namespace

CppText CppText::parse(const QString& text) {
    CppText result;
    Scanner(text, result).run();

    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"));
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (match.hasMatch()) {
            result.includes.append({i + 1, match.captured(2), match.captured(1) == QLatin1String("<")});
        }
    }
    return result;
}

}  // namespace saikoku::lint
