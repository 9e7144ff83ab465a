#include "core/work/case_labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

#include "core/base/language.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/contact_facts_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kPut("label.put");
const QLatin1String kRemove("label.remove");
const QLatin1String kList("label.list");

Result<QList<CaseLabel>> labelsOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    CaseParts parts;
    parts.labels = true;
    QList<CaseLabel> labels;
    SAIKOKU_TRY(readCases(session.db(), {campaign, session.today(), {taxpayer}, {}}, parts, [&](CaseRecord& record) -> Result<void> {
        labels = labelsInForce(record.labels, session.today());
        return {};
    }));
    return labels;
}

Result<CaseLabel> labelOf(Session& session, const LabelEntry& entry) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LabelRules>());
    CaseLabel label;
    label.text = entry.text.simplified();
    const LabelRules::Word* word = rules->find(label.text);
    if (label.text.isEmpty() || label.text.contains(u'|') || (word == nullptr && label.text.size() > rules->longest)) {
        return fail(ErrorCode::BadInput, Text::tr("A label has 1 to %1 characters without |. Write a shorter word.").arg(rules->longest));
    }
    label.colour = entry.colour.value_or(word == nullptr ? LabelColour::Yellow : word->colour);
    label.until = entry.until                          ? *entry.until
                  : word != nullptr && word->days > 0 ? session.today().addDays(word->days)
                                                       : QDate();
    if (label.until.isValid() && label.until < session.today()) {
        return fail(ErrorCode::BadInput, Text::tr("The last day of the label, %1, has passed. Give a later one.").arg(dateInSentence(label.until)));
    }
    label.operatorId = session.actor().id;
    return label;
}

}  // namespace

Result<CaseLabel> putLabel(Session& session, CampaignId campaign, TaxpayerId taxpayer, const LabelEntry& entry) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kPut, target));
    SAIKOKU_TRY_ASSIGN(CaseLabel label, labelOf(session, entry));
    return transact(session.db(), [&]() -> Result<CaseLabel> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY(caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY_ASSIGN(label.id, ContactFactsRepository(session.db()).add(campaign, taxpayer, label, session.clock().nowUtc()));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        SAIKOKU_TRY(session.log(kPut, QStringLiteral("case"), target, QJsonObject{{QStringLiteral("label"), label.id}}));
        return label;
    });
}

Result<void> removeLabel(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& text) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kRemove, target));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const QList<CaseLabel> labels, labelsOf(session, campaign, taxpayer));
        const auto found = std::find_if(labels.begin(), labels.end(),
                                        [word = text.simplified()](const CaseLabel& each) { return each.text == word; });
        if (found == labels.end()) {
            return fail(ErrorCode::NotFound, Text::tr("There is no label \"%1\" on this case.").arg(text.simplified()));
        }
        SAIKOKU_TRY(ContactFactsRepository(session.db())
                        .removeLabel(found->id, session.today(), {session.actor().id, session.clock().nowUtc()}));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        return session.log(kRemove, QStringLiteral("case"), target, QJsonObject{{QStringLiteral("label"), found->id}});
    });
}

Result<QList<LabelWord>> labelWords(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LabelRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const auto inUse, ContactFactsRepository(session.db(), facts).labels(campaign, session.today()));
    QHash<TaxpayerId, QList<CaseLabel>> byCase;
    for (const auto& each : inUse) {
        byCase[each.taxpayer].append(each.label);
    }
    QList<LabelWord> words;
    for (const LabelRules::Word& word : rules->words) {
        words.append({word.text, word.colour, word.days, true, 0});
    }
    for (const QList<CaseLabel>& labels : std::as_const(byCase)) {
        for (const CaseLabel& label : labelsInForce(labels, session.today())) {
            auto known = std::find_if(words.begin(), words.end(), [&](const LabelWord& word) { return word.text == label.text; });
            if (known == words.end()) {
                words.append({label.text, label.colour, 0, false, 0});
                known = std::prev(words.end());
            }
            ++known->cases;
        }
    }
    std::sort(words.begin() + rules->words.size(), words.end(), [](const LabelWord& a, const LabelWord& b) {
        return a.cases != b.cases ? a.cases > b.cases : a.text < b.text;
    });
    return words;
}

}  // namespace saikoku
