#include "core/notices/body_blocks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/notices/body_tags.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

using Kind = NoticeBlockKind;

// Signs that no text holds (U+FDD0 …: Unicode's noncharacters) stand for the marks while blocks are told
// apart.
constexpr QStringView kMarks = u"#>-*[]\\{}";
constexpr char16_t kGuard = 0xFDD0;
constexpr char16_t kGuardLast = 0xFDEF;
constexpr double kPictureMost = 250;  // mm: no picture is higher than a page

QString bare(const QString& text) {
    QString result = text;
    for (QChar& sign : result) {
        if (sign.unicode() >= kGuard && sign.unicode() < kGuard + kMarks.size()) {
            sign = kMarks.at(sign.unicode() - kGuard);
        }
    }
    return result;
}

/// Blanks at both ends, but no full-width ones: those are set on purpose.
QString withoutBlanks(const QString& text) {
    const auto isBlank = [](QChar sign) { return sign == u' ' || sign == u'\t'; };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isBlank(text.at(from))) {
        ++from;
    }
    while (to > from && isBlank(text.at(to - 1))) {
        --to;
    }
    return text.mid(from, to - from);
}

std::vector<NoticeRun> runsOf(const QString& text) {
    std::vector<NoticeRun> runs;
    bool isBold = false;
    for (const QString& part : text.split(QStringLiteral("**"))) {
        if (!part.isEmpty()) {
            runs.push_back({bare(part), isBold});
        }
        isBold = !isBold;
    }
    return runs;
}

bool isBlockLine(const QString& text) {
    return text.startsWith(u'[') && text.endsWith(u']');
}

/// The words between the brackets.
QStringList wordsOf(const QString& text) {
    return text.mid(1, text.size() - 2).split(u' ', Qt::SkipEmptyParts);
}

NoticeBlock bracketBlock(const QStringList& words) {
    NoticeBlock block;
    const QString name = words.isEmpty() ? QString() : words.constFirst();
    if (name == QLatin1String("receivables") || name == QLatin1String("parts")) {
        block.kind = Kind::Table;
        block.name = name;
    } else if (name == QLatin1String("slip")) {
        block.kind = Kind::Slip;
    } else if (name == QLatin1String("signature")) {
        block.kind = Kind::Signature;
    } else if (name == QLatin1String("page")) {
        block.kind = Kind::PageBreak;
    } else if (name == QLatin1String("picture") && words.size() > 2) {
        block.kind = Kind::Picture;
        block.name = words.at(1);
        block.height = words.at(2).toDouble();
    } else if (name == QLatin1String("frame")) {
        block.kind = Kind::Frame;
    } else if (name == QLatin1String("keep")) {
        block.kind = Kind::Keep;
    }
    return block;
}

NoticeBlock lineBlock(const QString& text) {
    NoticeBlock block;
    const auto rest = [&](Kind kind) {
        block.kind = kind;
        block.runs = runsOf(withoutBlanks(text.mid(2)));
        return block;
    };
    if (text.isEmpty()) {
        block.kind = Kind::Gap;
        return block;
    }
    if (text == QLatin1String("---")) {
        block.kind = Kind::Rule;
        return block;
    }
    if (text.startsWith(QLatin1String("# "))) {
        return rest(Kind::Heading);
    }
    if (text.startsWith(QLatin1String("> "))) {
        return rest(Kind::Right);
    }
    if (text.startsWith(QLatin1String("- "))) {
        return rest(Kind::Bullet);
    }
    block.runs = runsOf(text.startsWith(u'\\') ? text.mid(1) : text);
    return block;
}

bool isEnd(const QString& text) {
    return isBlockLine(text) && wordsOf(text) == QStringList(QStringLiteral("end"));
}

TemplateFault fault(int line, const QString& field, const QString& message) {
    return {QStringLiteral("body.txt"), line, field, message};
}

/// One look over the lines of a body.
class BlockCheck {
public:
    explicit BlockCheck(const NoticeTemplate& notice) : m_notice(notice) {}

    QList<TemplateFault> run() {
        const QStringList lines = bodyLines(m_notice.body);
        const std::vector<BodyTag> tags = bodyTags(m_notice.body);
        std::size_t next = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_line = static_cast<int>(i) + 1;
            for (; next < tags.size() && tags.at(next).line == m_line; ++next) {
                section(tags.at(next));
            }
            line(lines.at(i));
        }
        for (const Open& open : m_open) {
            m_line = open.line;
            add(open.name,
                Text::tr("[%1] doesn't end. Write [end] behind what stands in it.").arg(open.name));
        }
        slips();
        return m_faults;
    }

private:
    struct Open {
        QString name;
        int line = 0;
        int sections = 0;
    };

    void add(const QString& field, const QString& message) { m_faults.append(fault(m_line, field, message)); }

    void section(const BodyTag& tag) {
        if (tag.kind == BodyTag::Kind::Section || tag.kind == BodyTag::Kind::Inverted) {
            ++m_sections;
        } else if (tag.kind == BodyTag::Kind::Close) {
            --m_sections;
        }
    }

    void line(const QString& written) {
        static const QRegularExpression tag(QStringLiteral("\\{\\{[#^/!][^}]*\\}\\}"));
        const QString text = withoutBlanks(QString(written).remove(tag));
        const auto isControl = [](QChar sign) {
            return sign.category() == QChar::Other_Control && sign != u'\t';
        };
        const bool isForeign = std::any_of(text.begin(), text.end(), [&](QChar sign) {
            return isControl(sign) || (sign.unicode() >= kGuard && sign.unicode() <= kGuardLast);
        });
        if (isForeign) {
            add({}, Text::tr("The line holds a control sign that can't be printed. Type the line anew."));
        }
        if (isBlockLine(text)) {
            block(wordsOf(text));
            return;
        }
        if (text.count(QStringLiteral("**")) % 2 != 0) {
            add(QStringLiteral("**"),
                Text::tr("Bold letters don't end: ** stands an odd number of times in the line."));
        }
        if (text.startsWith(u'#') && !text.startsWith(QLatin1String("# "))) {
            add(QStringLiteral("#"),
                Text::tr("Write a heading as \"# \" and its words. For the sign itself write \\#."));
        }
    }

    void block(const QStringList& words) {
        const QString name = words.isEmpty() ? QString() : words.constFirst();
        static const QStringList single{QStringLiteral("receivables"), QStringLiteral("parts"),
                                        QStringLiteral("slip"), QStringLiteral("signature"),
                                        QStringLiteral("page")};
        if (name == QLatin1String("picture")) {
            picture(words);
        } else if (words.size() != 1 || !(single.contains(name) || name == QLatin1String("frame") ||
                                          name == QLatin1String("keep") || name == QLatin1String("end"))) {
            add(name, Text::tr("[%1] is no block. There are [receivables], [parts], [slip], [signature], "
                               "[picture FILE MM], [page], [frame] … "
                               "[end] and [keep] … [end]; for a line in brackets write \\ before it.")
                          .arg(words.join(u' ')));
        } else if (name == QLatin1String("frame") || name == QLatin1String("keep")) {
            m_open.push_back({name, m_line, m_sections});
        } else if (name == QLatin1String("end")) {
            end();
        } else if (name == QLatin1String("receivables") || name == QLatin1String("parts")) {
            const bool hasColumns = name == QLatin1String("parts") ? !m_notice.layout.parts.empty()
                                                                   : !m_notice.layout.receivables.empty();
            if (!hasColumns) {
                add(name, Text::tr("[%1] has no columns. Name them in layout.json under \"%1\".").arg(name));
            }
        } else if (name == QLatin1String("slip")) {
            m_slipLine = m_line;
        }
    }

    void end() {
        if (m_open.empty()) {
            add(QStringLiteral("end"),
                Text::tr("[end] ends nothing. Write [frame] or [keep] before it, or take it out."));
            return;
        }
        const Open open = m_open.back();
        m_open.pop_back();
        if (open.sections != m_sections) {
            add(QStringLiteral("end"), Text::tr("[%1] of line %2 ends in another section than it begins. Put "
                                                "both inside or both outside.")
                                           .arg(open.name)
                                           .arg(open.line));
        }
    }

    void picture(const QStringList& words) {
        bool isNumber = false;
        const double height = words.size() == 3 ? words.at(2).toDouble(&isNumber) : 0;
        if (!isNumber || height <= 0 || height > kPictureMost) {
            add(QStringLiteral("picture"),
                Text::tr("Write a picture as [picture FILE MM] with its height in mm, up to %1.")
                    .arg(kPictureMost));
        } else if (!m_notice.pictures.contains(words.at(1))) {
            add(words.at(1), Text::tr("The template has no picture \"%1\". Add it, or take the line out.")
                                 .arg(words.at(1)));
        }
    }

    void slips() {
        if (m_slipLine > 0 && !m_notice.brings) {
            m_line = m_slipLine;
            add(QStringLiteral("slip"), Text::tr("[slip] stands here, but layout.json doesn't say "
                                                 "\"brings_slips\": true. Set it, or take the line out."));
        } else if (m_slipLine == 0 && m_notice.brings) {
            m_line = 0;
            add(QStringLiteral("slip"), Text::tr("layout.json says \"brings_slips\", but no line is [slip]. "
                                                 "Add it where the slips stand."));
        }
    }

    const NoticeTemplate& m_notice;
    QList<TemplateFault> m_faults;
    std::vector<Open> m_open;
    int m_line = 0;
    int m_sections = 0;
    int m_slipLine = 0;
};

}  // namespace

QString guarded(const QString& value) {
    QString result;
    result.reserve(value.size());
    for (const QChar sign : value) {
        const qsizetype mark = kMarks.indexOf(sign);
        if (mark >= 0) {
            result.append(QChar(static_cast<char16_t>(kGuard + mark)));
        } else if (sign.category() == QChar::Other_Control || sign.unicode() == QChar::LineSeparator ||
                   sign.unicode() == QChar::ParagraphSeparator) {
            result.append(u' ');
        } else if (sign.unicode() < kGuard || sign.unicode() > kGuardLast) {
            result.append(sign);
        }
    }
    return result;
}

std::vector<NoticeBlock> blocksOf(const std::vector<BodyLine>& lines) {
    std::vector<NoticeBlock> top;
    std::vector<NoticeBlock> open;  // frames and what is kept together, the innermost last
    const auto add = [&](NoticeBlock block) {
        std::vector<NoticeBlock>& into = open.empty() ? top : open.back().inner;
        into.push_back(std::move(block));
    };
    const auto close = [&] {
        NoticeBlock done = std::move(open.back());
        open.pop_back();
        add(std::move(done));
    };
    for (const BodyLine& line : lines) {
        const QString text = withoutBlanks(line.text);
        if (isEnd(text)) {
            if (!open.empty()) {
                close();
            }
            continue;
        }
        NoticeBlock block = isBlockLine(text) ? bracketBlock(wordsOf(text)) : lineBlock(text);
        block.line = line.number;
        if (block.kind == Kind::Frame || block.kind == Kind::Keep) {
            open.push_back(std::move(block));
        } else {
            add(std::move(block));
        }
    }
    while (!open.empty()) {
        close();
    }
    return top;
}

QList<TemplateFault> blockFaults(const NoticeTemplate& notice) {
    return BlockCheck(notice).run();
}

}  // namespace saikoku
