#include "core/work/call_script.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <utility>

#include "core/base/japanese_era.h"
#include "core/base/text_encoding.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CallScript) };

constexpr std::array kPartNames{
    std::pair{ScriptPart::Identity, "identity"},   std::pair{ScriptPart::Purpose, "purpose"},
    std::pair{ScriptPart::Intention, "intention"}, std::pair{ScriptPart::Solution, "solution"},
    std::pair{ScriptPart::ThirdParty, "third_party"}, std::pair{ScriptPart::Voicemail, "voicemail"}};
constexpr std::array kCompanyPartNames{std::pair{ScriptPart::IdentityOfCompany, "identity_company"},
                                       std::pair{ScriptPart::ThirdPartyOfCompany, "third_party_company"},
                                       std::pair{ScriptPart::VoicemailOfCompany, "voicemail_company"}};

constexpr std::array kWordNames{std::pair{ScriptWord::Office, "office"}, std::pair{ScriptWord::Operator, "operator"},
                                std::pair{ScriptWord::Unknown, "unknown"}, std::pair{ScriptWord::Separator, "separator"},
                                std::pair{ScriptWord::Dates, "dates"}};
const QLatin1String kWordsHeading("[words]");
const QLatin1String kEraDates("era");

template <class Names>
std::optional<ScriptPart> partAmong(const Names& names, const QString& line) {
    for (const auto& [part, name] : names) {
        if (line == QLatin1Char('[') + QLatin1String(name) + QLatin1Char(']')) {
            return part;
        }
    }
    return {};
}

std::optional<ScriptPart> partOfHeading(const QString& line) {
    const std::optional<ScriptPart> part = partAmong(kPartNames, line);
    return part ? part : partAmong(kCompanyPartNames, line);
}

/// `office = 市役所`
Result<void> readWord(QHash<ScriptWord, QString>& words, const QString& line, const QString& place) {
    const QString name = line.section(QLatin1Char('='), 0, 0).trimmed();
    for (const auto& [word, code] : kWordNames) {
        if (name == QLatin1String(code) && line.contains(QLatin1Char('='))) {
            words.insert(word, line.section(QLatin1Char('='), 1).trimmed());
            return {};
        }
    }
    return fail(ErrorCode::BadInput, Text::tr("%1: \"%2\" is no word of a script. Write a line such as office = …, for office, operator, "
                                              "unknown, separator or dates.")
                                         .arg(place, line));
}

ScriptPart ofCompany(ScriptPart part) {
    switch (part) {
    case ScriptPart::Identity:
        return ScriptPart::IdentityOfCompany;
    case ScriptPart::ThirdParty:
        return ScriptPart::ThirdPartyOfCompany;
    case ScriptPart::Voicemail:
        return ScriptPart::VoicemailOfCompany;
    default:
        return part;
    }
}

Result<CallScript> readScript(const QString& path, const QString& name) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, Text::tr("There is no script for this work. Put one at %1 in the data folder.").arg(name));
    }
    const Result<QString> text = decodedText(file.readAll());
    if (!text) {
        return fail(text.error().code, name + QStringLiteral(": ") + text.error().message);
    }
    return parseCallScript(*text, name);
}

Result<CallScript> complete(CallScript script, const QString& fileName) {
    for (const auto& [part, name] : kCompanyPartNames) {
        if (script.parts.contains(part)) {
            script.parts[part] = script.parts.value(part).trimmed();
        }
    }
    for (const auto& [part, name] : kPartNames) {
        QString& text = script.parts[part];
        text = text.trimmed();
        if (text.isEmpty()) {
            return fail(ErrorCode::BadInput, Text::tr("%1: the part [%2] is missing or empty.").arg(fileName, QLatin1String(name)));
        }
    }
    return script;
}

}  // namespace

QString labelOf(ScriptPart part) {
    switch (part) {
    case ScriptPart::Identity:
    case ScriptPart::IdentityOfCompany:
        return Text::tr("Identity");
    case ScriptPart::Purpose:
        return Text::tr("Purpose");
    case ScriptPart::Intention:
        return Text::tr("Intention");
    case ScriptPart::Solution:
        return Text::tr("Solution");
    case ScriptPart::ThirdParty:
    case ScriptPart::ThirdPartyOfCompany:
        return Text::tr("Family or another person");
    case ScriptPart::Voicemail:
    case ScriptPart::VoicemailOfCompany:
        return Text::tr("Voicemail");
    }
    return {};
}

bool isSpokenToAnybody(ScriptPart part) {
    return part != ScriptPart::Purpose && part != ScriptPart::Intention && part != ScriptPart::Solution;
}

QString CallScript::date(QDate day) const {
    const QString form = word(ScriptWord::Dates);
    return form.isEmpty() || form == kEraDates ? formatEra(day, EraStyle::Long) : QLocale::c().toString(day, form);
}

QString CallScript::textFor(ScriptPart part, bool toCompany) const {
    const QString own = toCompany ? parts.value(ofCompany(part)) : QString();
    return own.isEmpty() ? parts.value(part) : own;
}

bool maySpeak(ScriptPart part, const IdentityCheck& check) { return isSpokenToAnybody(part) || check.isEstablished(); }

Result<CallScript> parseCallScript(const QString& text, const QString& fileName) {
    CallScript script;
    std::optional<ScriptPart> part;
    bool isInWords = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        const QString place = QStringLiteral("%1:%2").arg(fileName).arg(i + 1);
        if (!part && !isInWords && line.startsWith(QLatin1Char('#'))) {
            script.title = script.title.isEmpty() ? line.mid(1).trimmed() : script.title;
        } else if (line == kWordsHeading) {
            isInWords = true;
        } else if (line.startsWith(QLatin1Char('['))) {
            isInWords = false;
            part = partOfHeading(line);
            if (!part) {
                return fail(ErrorCode::BadInput, Text::tr("%1: \"%2\" is no part of a script. Write one of [identity], "
                                                          "[purpose], [intention], [solution], [third_party], [voicemail].")
                                                     .arg(place, line));
            }
        } else if (isInWords) {
            SAIKOKU_TRY(line.isEmpty() ? Result<void>() : readWord(script.words, line, place));
        } else if (part) {
            script.parts[*part] += line + QLatin1Char('\n');
        } else if (!line.isEmpty()) {
            return fail(ErrorCode::BadInput, Text::tr("%1: text before the first part. Begin with [identity].").arg(place));
        }
    }
    return complete(std::move(script), fileName);
}

Result<CallScript> loadCallScript(const QString& campaignCode, const QString& dataFolder) {
    const QString name = QStringLiteral("scripts/%1.txt").arg(campaignCode);
    const QString own = dataFolder.isEmpty() ? QString() : dataFolder + QLatin1Char('/') + name;
    const Result<CallScript> shipped = readScript(QStringLiteral(":/") + name, name);
    if (own.isEmpty() || !QFile::exists(own)) {
        return shipped;
    }
    SAIKOKU_TRY_ASSIGN(CallScript script, readScript(own, name));
    for (const auto& [word, code] : kWordNames) {
        if (shipped && !script.words.contains(word)) {
            script.words.insert(word, shipped->word(word));
        }
    }
    for (const auto& [part, heading] : kCompanyPartNames) {
        if (shipped && !script.parts.contains(part) && shipped->parts.contains(part)) {
            script.parts.insert(part, shipped->parts.value(part));
        }
    }
    return script;
}

Result<CallScript> loadCallScript(const CampaignInfo& campaign, const QString& dataFolder) {
    const QString own = QStringLiteral("scripts/%1.txt").arg(campaign.code);
    if (QFile::exists(QStringLiteral(":/") + own) || (!dataFolder.isEmpty() && QFile::exists(dataFolder + QLatin1Char('/') + own))) {
        return loadCallScript(campaign.code, dataFolder);
    }
    const Campaign shipped = campaign.kind == CampaignKind::Health   ? Campaign::HealthCheck
                             : campaign.kind == CampaignKind::Survey ? Campaign::Survey
                                                                     : Campaign::Tax;
    return loadCallScript(codeOf(shipped), dataFolder);
}

Result<QString> renderScript(const QString& text, const QHash<QString, QString>& values) {
    static const QRegularExpression field(QStringLiteral("\\{\\{\\s*([^{}\\s]*)\\s*\\}\\}"));
    QString result;
    qsizetype end = 0;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd()) {
            return fail(ErrorCode::BadInput, Text::tr("The script names {{%1}}, which is no known field.").arg(match.captured(1)));
        }
        result += text.mid(end, match.capturedStart() - end) + *value;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

}  // namespace saikoku
