#include "core/notices/body_tags.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/notices/letter_fields.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const QString kOpen = QStringLiteral("{{");
const QString kClose = QStringLiteral("}}");

BodyTag tagOf(const QString& inside) {
    BodyTag tag;
    const QChar first = inside.isEmpty() ? QChar() : inside.at(0);
    switch (first.unicode()) {
        case u'#': tag.kind = BodyTag::Kind::Section; break;
        case u'^': tag.kind = BodyTag::Kind::Inverted; break;
        case u'/': tag.kind = BodyTag::Kind::Close; break;
        case u'!': tag.kind = BodyTag::Kind::Comment; break;
        case u'{':
        case u'&':
        case u'>':
        case u'=': tag.kind = BodyTag::Kind::Refused; break;
        default: tag.name = inside; return tag;
    }
    tag.name = inside.mid(1).trimmed();
    return tag;
}

void addTags(std::vector<BodyTag>& tags, const QString& line, int number) {
    for (qsizetype start = line.indexOf(kOpen); start >= 0;) {
        qsizetype end = line.indexOf(kClose, start);
        BodyTag tag;
        if (end < 0) {
            tag.kind = BodyTag::Kind::Unclosed;
            tag.name = line.mid(start + kOpen.size()).trimmed();
            end = line.size();
        } else {
            tag = tagOf(line.mid(start + kOpen.size(), end - start - kOpen.size()).trimmed());
            end += kClose.size();
            if (tag.kind == BodyTag::Kind::Refused && end < line.size() && line.at(end) == u'}') {
                ++end;
            }
        }
        tag.line = number;
        tag.start = start;
        tag.length = end - start;
        tags.push_back(tag);
        start = line.indexOf(kOpen, end);
    }
}

/// The known name that is nearest to a misspelt one; empty: none is near.
QString nearest(const QString& name) {
    static const QStringList names = [] {
        QStringList all;
        for (const LetterField& field : noticeFields()) {
            all.append(field.name);
        }
        return all;
    }();
    for (const QString& each : names) {
        const bool begins = name.size() > 3 && (each.startsWith(name) || name.startsWith(each));
        QString sorted = each;
        QString other = name;
        std::sort(sorted.begin(), sorted.end());
        std::sort(other.begin(), other.end());
        if (begins || sorted == other) {
            return each;
        }
    }
    return {};
}

TemplateFault fault(const BodyTag& tag, const QString& message) {
    return {QStringLiteral("body.txt"), tag.line, tag.name, message};
}

TemplateFault unknown(const BodyTag& tag) {
    if (tag.name.isEmpty()) {
        return fault(
            tag,
            Text::tr("Nothing stands between {{ and }}. Write a field of the list, or take the braces out."));
    }
    const QString near = nearest(tag.name);
    return fault(tag, near.isEmpty()
                          ? Text::tr("{{%1}} is no field. Choose one of the list.").arg(tag.name)
                          : Text::tr("{{%1}} is no field. Did you mean {{%2}}?").arg(tag.name, near));
}

}  // namespace

QStringList bodyLines(const QString& body) {
    QString text = body;
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').split(u'\n');
}

std::vector<BodyTag> bodyTags(const QString& body) {
    std::vector<BodyTag> tags;
    const QStringList lines = bodyLines(body);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        addTags(tags, lines.at(i), static_cast<int>(i) + 1);
    }
    return tags;
}

QList<TemplateFault> tagFaults(const std::vector<BodyTag>& tags) {
    QList<TemplateFault> faults;
    std::vector<const BodyTag*> open;
    for (const BodyTag& tag : tags) {
        const auto kind = letterFieldKind(tag.name);
        switch (tag.kind) {
            case BodyTag::Kind::Field:
                if (!kind) {
                    faults.append(unknown(tag));
                } else if (*kind == LetterFieldKind::Section) {
                    faults.append(fault(
                        tag,
                        Text::tr("{{%1}} stands for no text. Write {{#%1}} … {{/%1}} around what it shows.")
                            .arg(tag.name)));
                }
                break;
            case BodyTag::Kind::Section:
            case BodyTag::Kind::Inverted:
                if (!kind) {
                    faults.append(unknown(tag));
                }
                open.push_back(&tag);
                break;
            case BodyTag::Kind::Close:
                if (open.empty()) {
                    faults.append(fault(tag, Text::tr("{{/%1}} ends a section that doesn't begin. Write "
                                                      "{{#%1}} before it, or take it out.")
                                                 .arg(tag.name)));
                } else if (open.back()->name != tag.name) {
                    faults.append(fault(tag, Text::tr("{{/%1}} ends a section, but the one that is open is "
                                                      "{{#%2}} of line %3. End that first.")
                                                 .arg(tag.name, open.back()->name)
                                                 .arg(open.back()->line)));
                    open.pop_back();
                } else {
                    open.pop_back();
                }
                break;
            case BodyTag::Kind::Comment: break;
            case BodyTag::Kind::Refused:
                faults.append(fault(tag, Text::tr("Write a field as {{deadline}}: no other sign may follow "
                                                  "the braces than #, ^, / and !.")));
                break;
            case BodyTag::Kind::Unclosed:
                faults.append(fault(tag, Text::tr("{{ isn't closed. Write }} in the same line.")));
                break;
        }
    }
    for (const BodyTag* tag : open) {
        faults.append(fault(
            *tag,
            Text::tr("The section {{#%1}} doesn't end. Write {{/%1}} behind what it shows.").arg(tag->name)));
    }
    std::stable_sort(faults.begin(), faults.end(),
                     [](const TemplateFault& a, const TemplateFault& b) { return a.line < b.line; });
    return faults;
}

bool isSectionShown(const QHash<QString, QString>& values, const QString& name, const QString& language) {
    const QString value = values.value(name);
    return !value.isEmpty() &&
           (letterFieldKind(name) != LetterFieldKind::Sum || value != letterSum(Yen(), language));
}

const BodyTag* firstHole(const std::vector<BodyTag>& tags, const QHash<QString, QString>& values,
                         const QString& language) {
    std::vector<bool> shown;
    for (const BodyTag& tag : tags) {
        if (tag.kind == BodyTag::Kind::Section || tag.kind == BodyTag::Kind::Inverted) {
            shown.push_back(isSectionShown(values, tag.name, language) ==
                            (tag.kind == BodyTag::Kind::Section));
        } else if (tag.kind == BodyTag::Kind::Close && !shown.empty()) {
            shown.pop_back();
        } else if (tag.kind == BodyTag::Kind::Field && values.value(tag.name).trimmed().isEmpty() &&
                   std::find(shown.begin(), shown.end(), false) == shown.end()) {
            return &tag;
        }
    }
    return nullptr;
}

}  // namespace saikoku
