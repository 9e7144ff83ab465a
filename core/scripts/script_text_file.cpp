#include "core/scripts/script_text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

#include "core/scripts/script_json.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

constexpr std::array kNeeded{"identity", "purpose", "intention", "solution", "third_party", "voicemail"};
constexpr std::array kOfCompany{"identity_company", "third_party_company", "voicemail_company"};

/// One part: what is spoken and what the clerk alone reads.
struct Part {
    QStringList spoken;
    QString note;
};

using Parts = QHash<QString, QStringList>;

bool isPart(const QString& name) {
    const auto is = [&](const char* each) { return name == QLatin1String(each); };
    return std::any_of(kNeeded.begin(), kNeeded.end(), is) ||
           std::any_of(kOfCompany.begin(), kOfCompany.end(), is);
}

Result<Parts> partsOf(const QString& text, const QString& fileName, QString& title) {
    Parts parts;
    QString part;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        const QString place = QStringLiteral("%1:%2").arg(fileName).arg(i + 1);
        if (part.isEmpty() && line.startsWith(u'#')) {
            title = title.isEmpty() ? line.mid(1).trimmed() : title;
        } else if (line.startsWith(u'[')) {
            part = line.endsWith(u']') ? line.mid(1, line.size() - 2) : QString();
            if (!isPart(part)) {
                return fail(ErrorCode::BadInput,
                            Text::tr("%1: \"%2\" is no part of a script. Write one of [identity], [purpose], "
                                     "[intention], [solution], [third_party], [voicemail].")
                                .arg(place, line));
            }
        } else if (!part.isEmpty()) {
            parts[part].append(line);
        } else if (!line.isEmpty()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("%1: text before the first part. Begin with [identity].").arg(place));
        }
    }
    for (const char* needed : kNeeded) {
        if (parts.value(QLatin1String(needed)).join(QString()).isEmpty()) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("%1: the part [%2] is missing or empty.").arg(fileName, QLatin1String(needed)));
        }
    }
    return parts;
}

/// {{operator}} → {caller}: the fields have other names since.
QString withFields(QString text) {
    static const QRegularExpression old(QStringLiteral("\\{\\{\\s*([^{}\\s]*)\\s*\\}\\}"));
    text.replace(old, QStringLiteral("{\\1}"));
    return text.replace(QLatin1String("{operator}"), QLatin1String("{caller}"))
        .replace(QLatin1String("{principal}"), QLatin1String("{outstanding}"));
}

/// @param speaks without any 「 all of it is spoken
Part partOf(const QStringList& lines, bool speaks) {
    Part part;
    QStringList notes;
    bool isOpen = false;
    for (const QString& line : lines) {
        if (line.isEmpty()) {
            continue;
        }
        if (!isOpen && !line.startsWith(u'「')) {
            notes.append(line);
            continue;
        }
        if (isOpen) {
            part.spoken.last() += u'\n' + line;
        } else {
            part.spoken.append(line.mid(1));
        }
        isOpen = !line.contains(u'」');
        if (line.endsWith(u'」')) {
            part.spoken.last().chop(1);
        }
    }
    if (part.spoken.isEmpty() && speaks) {
        part.spoken.swap(notes);
    }
    part.note = withFields(notes.join(u'\n'));
    for (QString& one : part.spoken) {
        one = withFields(one);
    }
    return part;
}

/// The identity's first sentence opens the call, the rest asks who they are.
void putIdentity(Script& script, const Part& part, bool ofCompany) {
    const QString first = part.spoken.value(0);
    const QString rest = part.spoken.size() > 1 ? part.spoken.mid(1).join(u'\n') : first;
    for (const auto& [id, text] : {std::pair{"opening", first}, std::pair{"gate", rest}}) {
        ScriptBox& box = *script.box(QLatin1String(id));
        (ofCompany ? box.text.company : box.text.person) = text;
    }
    if (!ofCompany) {
        script.box(QStringLiteral("gate"))->note = part.note;
    }
}

void put(Script& script, const char* id, const Part& part, bool ofCompany) {
    ScriptBox& box = *script.box(QLatin1String(id));
    (ofCompany ? box.text.company : box.text.person) = part.spoken.join(u'\n');
    box.note = part.note.isEmpty() ? box.note : part.note;
}

}  // namespace

Result<Script> scriptOfTextFile(const QString& text, const QString& fileName, const CampaignInfo& campaign) {
    QString title;
    SAIKOKU_TRY_ASSIGN(const Parts parts, partsOf(text, fileName, title));
    QFile frame(campaign.hasMoney ? QStringLiteral(":/script_frames/taken_over_money.json")
                                  : QStringLiteral(":/script_frames/taken_over.json"));
    if (!frame.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Failed,
                    Text::tr("The program's frame for scripts is missing. Install the program again."));
    }
    SAIKOKU_TRY_ASSIGN(Script script, parseScript(frame.readAll(), frame.fileName()));
    script.name = campaign.code;
    script.title = title.isEmpty() ? fileName : title;
    script.purpose.campaigns = {campaign.code};
    putIdentity(script, partOf(parts.value(QStringLiteral("identity")), true), false);
    for (const char* id : {"purpose", "intention", "third_party", "voicemail"}) {
        put(script, id, partOf(parts.value(QLatin1String(id)), true), false);
    }
    put(script, "solution", partOf(parts.value(QStringLiteral("solution")), false), false);
    if (parts.contains(QStringLiteral("identity_company"))) {
        putIdentity(script, partOf(parts.value(QStringLiteral("identity_company")), true), true);
    }
    for (const char* id : {"third_party", "voicemail"}) {
        if (const QString name = QLatin1String(id) + QStringLiteral("_company"); parts.contains(name)) {
            put(script, id, partOf(parts.value(name), true), true);
        }
    }
    return script;
}

}  // namespace saikoku
