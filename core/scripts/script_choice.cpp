#include "core/scripts/script_choice.h"

#include <algorithm>
#include <array>

#include "core/base/fiscal_year.h"
#include "core/base/text_folding.h"
#include "core/cases/case_file.h"

namespace saikoku {

namespace {

const QString kSimple = QStringLiteral("ja-simple");

bool holds(const QStringList& named, const QString& value) {
    return named.isEmpty() || named.contains(value);
}

bool holdsOne(const QStringList& named, const QStringList& values) {
    return named.isEmpty() || std::any_of(values.begin(), values.end(),
                                          [&](const QString& value) { return named.contains(value); });
}

/// Who owes another tax besides hears what is said of all taxes.
bool holdsAll(const QStringList& named, const QStringList& values) {
    return named.isEmpty() || (!values.isEmpty() && std::all_of(values.begin(), values.end(),
                                                                [&](const QString& value) { return named.contains(value); }));
}

bool fitsBesidesLanguage(const Script& script, const ScriptCase& about) {
    const ScriptFor& purpose = script.purpose;
    const QStringList campaigns{about.campaign, codeOf(about.kind)};
    return holdsOne(purpose.campaigns, campaigns) &&
           holdsAll(purpose.taxItems, about.taxItems) && holds(purpose.statuses, about.status) &&
           holdsOne(purpose.stages, about.stages) && holds(purpose.households, about.household) &&
           (purpose.audiences.isEmpty() || purpose.audiences.contains(about.audience)) &&
           (!script.isForOfficers || about.isOfficer);
}

/// 2: the person's own, 1: the simple Japanese of who wishes another, 0: Japanese, -1: not understood.
int languageWeight(const QString& language, const QString& wished) {
    const QString japanese = QString::fromUtf16(kScriptLanguage);
    if (language == wished) {
        return 2;
    }
    return language == japanese ? 0 : language == kSimple && wished != japanese ? 1 : -1;
}

/// How much it says about the case; the greater one is chosen.
std::array<int, 8> weightOf(const Script& script, const ScriptCase& about) {
    const ScriptFor& purpose = script.purpose;
    const int campaign = purpose.campaigns.contains(about.campaign) ? 2 : purpose.campaigns.isEmpty() ? 0 : 1;
    return {languageWeight(script.language, about.language),
            script.isForOfficers,
            campaign,
            !purpose.statuses.isEmpty(),
            !purpose.taxItems.isEmpty(),
            !purpose.stages.isEmpty(),
            !purpose.households.isEmpty(),
            !purpose.audiences.isEmpty()};
}

/// single, several or company; who of the household isn't shown counts as nobody.
QString householdOf(const CaseFile& file) {
    if (file.taxpayer.isCompany) {
        return QStringLiteral("company");
    }
    const bool owesAnother =
        std::any_of(file.household.begin(), file.household.end(),
                    [](const HouseholdMember& each) { return each.outstanding > Yen(0); });
    return owesAnother ? QStringLiteral("several") : QStringLiteral("single");
}

void readSpoken(RuleReader& reader, QMap<QString, ScriptWords>& spoken) {
    const QString key = QStringLiteral("spoken");
    const QJsonObject all = reader.object(key);
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QJsonObject said = one.value().toObject();
        const auto word = [&said](const char* name) { return said.value(QLatin1String(name)).toString(); };
        const ScriptWords words{word("office"), word("caller"), word("unknown"), word("separator"), word("dates")};
        if (words.office.isEmpty() || words.caller.isEmpty() || words.unknown.isEmpty() || words.separator.isEmpty() || words.dates.isEmpty()) {
            reader.refuse(key, QStringLiteral("{\"ja\": {\"office\": …, \"caller\": …, \"unknown\": …, \"separator\": …, \"dates\": \"era\"}, …}"));
        }
        spoken.insert(one.key(), words);
    }
    if (!spoken.contains(QString::fromUtf16(kScriptLanguage))) {
        reader.refuse(key, QStringLiteral("{\"ja\": …}"));
    }
}

}  // namespace

Result<ScriptLanguages> ScriptLanguages::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("script_languages")));
    RuleReader reader(file);
    const QString kWords = QStringLiteral("words");
    const QJsonObject all = reader.object(kWords);
    ScriptLanguages languages;
    for (auto one = all.begin(); one != all.end(); ++one) {
        for (const QJsonValue& word : one.value().toArray()) {
            languages.words[one.key()].append(foldForSearch(word.toString()));
        }
        if (!one.value().isArray() || languages.words.value(one.key()).contains(QString())) {
            reader.refuse(kWords, QStringLiteral("{\"en\": [\"English\", …], …}"));
        }
    }
    readSpoken(reader, languages.spoken);
    SAIKOKU_TRY(reader.finish());
    return languages;
}

ScriptWords ScriptLanguages::wordsIn(const QString& language) const {
    return spoken.value(spoken.contains(language) ? language : QString::fromUtf16(kScriptLanguage));
}

QString ScriptLanguages::of(const QString& wish) const {
    const QString folded = foldForSearch(wish);
    for (auto one = words.begin(); one != words.end(); ++one) {
        const bool isMeant =
            folded == foldForSearch(one.key()) ||
            std::any_of(one->begin(), one->end(), [&](const QString& word) { return folded.contains(word); });
        if (isMeant) {
            return one.key();
        }
    }
    return QString::fromUtf16(kScriptLanguage);
}

ScriptCase scriptCaseOf(const CaseFile& file, const CampaignInfo& campaign, const ScriptLanguages& languages,
                        QDate today, bool isOfficer) {
    ScriptCase about;
    about.campaign = campaign.code;
    about.kind = campaign.kind;
    about.taxItems = file.askedTaxItems;
    about.status = codeOf(file.summary.status);
    for (const ReceivableOnFile& each : file.receivables) {
        if (each.receivable.isPastDueOn(today) && !each.isLapsed) {
            about.stages.append(arrearsAge(each.receivable.fiscalYear, today) == ArrearsAge::CarriedOver
                                    ? QStringLiteral("carried_over")
                                    : QStringLiteral("current_year"));
        }
    }
    // what is older decides how the talk begins
    const bool isOld = about.stages.contains(QStringLiteral("carried_over"));
    about.stages = isOld                    ? QStringList{QStringLiteral("carried_over")}
                   : about.stages.isEmpty() ? QStringList()
                                            : QStringList{QStringLiteral("current_year")};
    if (about.stages.isEmpty() && file.asked.total() > Yen()) {
        about.stages = {QStringLiteral("charges")};
    }
    if (file.stage) {
        about.stages.append(file.stage->code);
    }
    about.language = languages.of(file.wishes.language);
    about.household = householdOf(file);
    about.audience = file.taxpayer.isCompany ? Audience::Company : Audience::Person;
    about.isOfficer = isOfficer;
    return about;
}

bool fitsCase(const Script& script, const ScriptCase& about) {
    return fitsBesidesLanguage(script, about) && languageWeight(script.language, about.language) >= 0;
}

qsizetype chooseScript(const QList<Script>& scripts, const ScriptCase& about) {
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        const bool isBetter =
            fitsCase(scripts.at(i), about) &&
            (chosen < 0 || weightOf(scripts.at(i), about) > weightOf(scripts.at(chosen), about));
        chosen = isBetter ? i : chosen;
    }
    return chosen;
}

}  // namespace saikoku
