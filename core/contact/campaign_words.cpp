#include "core/contact/campaign_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr qsizetype kLongestName = 40;
const QString kResults = QStringLiteral("results");
const QString kReasons = QStringLiteral("reasons");
const QString kCode = QStringLiteral("code");
const QString kName = QStringLiteral("name");
const QString kCountsAs = QStringLiteral("counts_as");
const QString kFinal = QStringLiteral("final");
const QString kOffered = QStringLiteral("offered");

/// One of a list, checked against those before it.
class Names {
public:
    Result<void> take(const QString& code, const QString& name, bool isOffered) {
        static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,39}\\z"));
        if (!form.match(code).hasMatch()) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("\"%1\" is no code: begin with a small letter; then small letters, digits and _.")
                    .arg(code));
        }
        if (name.isEmpty() || name.size() > kLongestName) {
            return fail(ErrorCode::BadInput,
                        Text::tr("\"%1\" needs a name of 1 to %2 characters.").arg(code).arg(kLongestName));
        }
        if (m_codes.contains(code) || (isOffered && m_names.contains(name))) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("\"%1\" %2 stands there twice: give it another code or name.").arg(code, name));
        }
        m_codes.insert(code);
        if (isOffered) {
            m_names.insert(name);
        }
        return {};
    }

private:
    QSet<QString> m_codes;
    QSet<QString> m_names;
};

template <class Choice>
QString nameOf(const QList<Choice>& choices, const QString& code) {
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice& each) { return each.code == code; });
    return found == choices.end() ? QString() : found->name;
}

Result<QList<CampaignResult>> resultsOf(const QJsonArray& array) {
    QList<CampaignResult> results;
    Names names;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        CampaignResult result;
        result.code = object.value(kCode).toString();
        result.name = object.value(kName).toString().trimmed();
        result.isFinal = object.value(kFinal).toBool();
        result.isOffered = object.value(kOffered).toBool(true);
        const QString base = object.value(kCountsAs).toString(codeOf(ResultCode::Reached));
        const std::optional<ResultCode> known = valueOfCode<ResultCode>(base);
        if (!known) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("\"%1\": \"%2\" is none of the ten results of a call.").arg(result.code, base));
        }
        result.base = *known;
        SAIKOKU_TRY(names.take(result.code, result.name, result.isOffered));
        results.append(result);
    }
    if (std::none_of(results.begin(), results.end(),
                     [](const CampaignResult& each) { return each.isOffered; })) {
        return fail(ErrorCode::BadInput, Text::tr("A campaign needs at least one result that is offered."));
    }
    return results;
}

Result<QList<CampaignReason>> reasonsOf(const QJsonArray& array) {
    QList<CampaignReason> reasons;
    Names names;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const CampaignReason reason{object.value(kCode).toString(), object.value(kName).toString().trimmed(),
                                    object.value(kOffered).toBool(true)};
        SAIKOKU_TRY(names.take(reason.code, reason.name, reason.isOffered));
        reasons.append(reason);
    }
    return reasons;
}

}  // namespace

CampaignChoices CampaignChoices::offered() const {
    CampaignChoices some = *this;
    some.results.removeIf([](const CampaignResult& each) { return !each.isOffered; });
    some.reasons.removeIf([](const CampaignReason& each) { return !each.isOffered; });
    return some;
}

QString CampaignChoices::resultName(const QString& code) const {
    return nameOf(results, code);
}

QString CampaignChoices::reasonName(const QString& code) const {
    return nameOf(reasons, code);
}

QJsonObject CampaignChoices::toJson() const {
    QJsonArray resultList;
    for (const CampaignResult& each : results) {
        resultList.append(QJsonObject{{kCode, each.code},
                                      {kName, each.name},
                                      {kCountsAs, codeOf(each.base)},
                                      {kFinal, each.isFinal},
                                      {kOffered, each.isOffered}});
    }
    QJsonArray reasonList;
    for (const CampaignReason& each : reasons) {
        reasonList.append(QJsonObject{{kCode, each.code}, {kName, each.name}, {kOffered, each.isOffered}});
    }
    return {{kResults, resultList}, {kReasons, reasonList}};
}

Result<CampaignChoices> CampaignChoices::fromJson(const QJsonObject& object) {
    CampaignChoices choices;
    SAIKOKU_TRY_ASSIGN(choices.results, resultsOf(object.value(kResults).toArray()));
    SAIKOKU_TRY_ASSIGN(choices.reasons, reasonsOf(object.value(kReasons).toArray()));
    return choices;
}

Result<CampaignWords> CampaignWords::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    CampaignWords words;
    const QStringList campaigns = file.rules().keys();
    for (const QString& campaign : campaigns) {
        const Result<CampaignChoices> choices = CampaignChoices::fromJson(reader.object(campaign));
        if (!choices) {
            reader.refuse(campaign, choices.error().message);
            break;
        }
        words.own.insert(campaign, *choices);
    }
    SAIKOKU_TRY(reader.finish());
    return words;
}

Result<CampaignWords> CampaignWords::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("campaign_words")));
    return fromJson(file);
}

}  // namespace saikoku
