#include "core/notices/notice_body.h"

#include <QCoreApplication>

#include <kainjow/mustache.hpp>

#include <map>
#include <memory>
#include <string>

#include "core/notices/body_blocks.h"
#include "core/notices/body_tags.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

namespace mustache = kainjow::mustache;

// Signs that no text holds, around the number of a line.
constexpr char16_t kLineFrom = 0xFDE0;
constexpr char16_t kLineTo = 0xFDE1;
constexpr char kSection = '?';  // before the name of a section, which asks otherwise than its field

/// Hands mustache the values by name alone, and keeps the names that there are none of: mustache itself
/// leaves a hole.
class ValueContext final : public mustache::context<std::string> {
public:
    ValueContext(const QHash<QString, QString>& values, const QString& language)
        : m_values(values), m_language(language) {}

    void push(const mustache::data*) override {}
    void pop() override {}

    const mustache::data* get(const std::string& name) const override {
        const auto kept = m_kept.find(name);
        if (kept != m_kept.end()) {
            return &kept->second;
        }
        return &m_kept.emplace(name, made(name)).first->second;
    }

    const QString& unknown() const { return m_unknown; }

private:
    mustache::data made(const std::string& name) const {
        const bool isSection = !name.empty() && name.front() == kSection;
        const QString field = QString::fromStdString(isSection ? name.substr(1) : name);
        if (!isLetterField(field)) {
            m_unknown = field;
        }
        if (isSection) {
            return mustache::data(isSectionShown(m_values, field, m_language)
                                      ? mustache::data::type::bool_true
                                      : mustache::data::type::bool_false);
        }
        return mustache::data(guarded(m_values.value(field)).toStdString());
    }

    const QHash<QString, QString>& m_values;
    QString m_language;
    mutable std::map<std::string, mustache::data> m_kept;
    mutable QString m_unknown;
};

bool isOpening(const BodyTag& tag) {
    return tag.kind == BodyTag::Kind::Section || tag.kind == BodyTag::Kind::Inverted ||
           tag.kind == BodyTag::Kind::Close;
}

QString tagText(const BodyTag& tag) {
    switch (tag.kind) {
        case BodyTag::Kind::Field: return QStringLiteral("{{") + tag.name + QStringLiteral("}}");
        case BodyTag::Kind::Section: return QStringLiteral("{{#?") + tag.name + QStringLiteral("}}");
        case BodyTag::Kind::Inverted: return QStringLiteral("{{^?") + tag.name + QStringLiteral("}}");
        case BodyTag::Kind::Close: return QStringLiteral("{{/?") + tag.name + QStringLiteral("}}");
        default: return {};
    }
}

/// The body as mustache takes it: every line with its number, lines that only begin or end sections joined to
/// the next.
QString numbered(const QStringList& lines, const std::vector<BodyTag>& tags) {
    QString text;
    std::size_t next = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line;
        QString words;  // what stands beside sections and comments
        qsizetype at = 0;
        bool hasSection = false;
        for (; next < tags.size() && tags.at(next).line == i + 1; ++next) {
            const BodyTag& tag = tags.at(next);
            const QString before = lines.at(i).mid(at, tag.start - at);
            line += before + tagText(tag);
            words += before + (tag.kind == BodyTag::Kind::Field ? tag.name : QString());
            hasSection = hasSection || isOpening(tag) || tag.kind == BodyTag::Kind::Comment;
            at = tag.start + tag.length;
        }
        line += lines.at(i).mid(at);
        words += lines.at(i).mid(at);
        if (hasSection && words.trimmed().isEmpty()) {
            text += line.trimmed();
        } else {
            text += QChar(kLineFrom) + QString::number(i + 1) + QChar(kLineTo) + line + u'\n';
        }
    }
    return text;
}

/// Lines again, without those of which nothing is left as no section of theirs is shown.
std::vector<BodyLine> filledLines(const QString& text, const QStringList& written) {
    std::vector<BodyLine> lines;
    for (const QString& each : text.split(u'\n')) {
        const qsizetype from = each.indexOf(QChar(kLineFrom));
        const qsizetype to = each.indexOf(QChar(kLineTo));
        if (from < 0 || to < from) {
            continue;
        }
        const int number = each.mid(from + 1, to - from - 1).toInt();
        const QString content = each.left(from) + each.mid(to + 1);
        const bool wasEmpty = written.value(number - 1).trimmed().isEmpty();
        if (wasEmpty || !content.trimmed().isEmpty()) {
            lines.push_back({content, number});
        }
    }
    return lines;
}

tl::unexpected<Error> refusal(const NoticeTemplate& notice, const Letter& letter, int line,
                              const QString& message) {
    return fail(ErrorCode::BadInput,
                Text::tr("Template \"%1\" (%2), line %3 of its text, case %4: %5")
                    .arg(notice.title, notice.name, QString::number(line),
                         letter.taxpayerNumber.isEmpty() ? Text::tr("of the sample") : letter.taxpayerNumber,
                         message));
}

/// A table or slip of which the letter has nothing to show; null: none.
const NoticeBlock* emptyBlock(const std::vector<NoticeBlock>& blocks, const Letter& letter) {
    for (const NoticeBlock& block : blocks) {
        const bool isEmpty =
            (block.kind == NoticeBlockKind::Table &&
             (block.name == QLatin1String("parts") ? letter.parts.empty() : letter.lines.empty())) ||
            (block.kind == NoticeBlockKind::Slip && letter.slips.empty());
        if (isEmpty) {
            return &block;
        }
        if (const NoticeBlock* inside = emptyBlock(block.inner, letter); inside != nullptr) {
            return inside;
        }
    }
    return nullptr;
}

/// A body read once: a run fills the same one a thousand times.
struct ReadBody {
    QString body;
    QStringList lines;
    std::vector<BodyTag> tags;
    QList<TemplateFault> faults;
    mustache::mustache text;

    explicit ReadBody(const QString& words)
        : body(words),
          lines(bodyLines(words)),
          tags(bodyTags(words)),
          faults(tagFaults(tags)),
          text(numbered(lines, tags).toStdString()) {
        text.set_custom_escape([](const std::string& value) { return value; });  // guarded already
    }
};

/// The last one of the thread is kept.
ReadBody& readBody(const QString& words) {
    static thread_local std::unique_ptr<ReadBody> kept;
    if (!kept || kept->body != words) {
        kept = std::make_unique<ReadBody>(words);
    }
    return *kept;
}

}  // namespace

Result<std::vector<NoticeBlock>> fillBody(const NoticeTemplate& notice, const Letter& letter,
                                          const LetterOffice& office) {
    ReadBody& body = readBody(notice.body);
    if (!body.faults.isEmpty()) {
        return refusal(notice, letter, body.faults.constFirst().line, body.faults.constFirst().message);
    }
    const QHash<QString, QString> values = letterValues(letter, office, notice.language);
    if (const BodyTag* hole = firstHole(body.tags, values, notice.language); hole != nullptr) {
        return refusal(
            notice, letter, hole->line,
            Text::tr("the field {{%1}} is empty. Fill it in, or put its passage between {{#%1}} and {{/%1}}.")
                .arg(hole->name));
    }
    ValueContext context(values, notice.language);
    const QString filled = QString::fromStdString(body.text.render(context));
    if (!body.text.is_valid() || !context.unknown().isEmpty()) {
        return refusal(notice, letter, 0,
                       context.unknown().isEmpty()
                           ? QString::fromStdString(body.text.error_message())
                           : Text::tr("{{%1}} is no field. Choose one of the list.").arg(context.unknown()));
    }
    std::vector<NoticeBlock> blocks = blocksOf(filledLines(filled, body.lines));
    if (const NoticeBlock* empty = emptyBlock(blocks, letter); empty != nullptr) {
        const QString name = empty->kind == NoticeBlockKind::Slip ? QStringLiteral("slip") : empty->name;
        const QString section = name == QLatin1String("parts")  ? QStringLiteral("plan")
                                : name == QLatin1String("slip") ? QStringLiteral("slips")
                                                                : name;
        return refusal(
            notice, letter, empty->line,
            Text::tr(
                "[%1] has nothing to show. Leave the case out, or put the line between {{#%2}} and {{/%2}}.")
                .arg(name, section));
    }
    return blocks;
}

}  // namespace saikoku
