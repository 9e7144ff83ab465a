#include "ui/record/campaign_fields.h"

#include <QSignalBlocker>
#include <QWidget>

#include <algorithm>

#include "ui/record/code_box.h"

namespace saikoku::ui {

namespace {

/// What is chosen stays chosen while it is there; what the record corrected has comes last when it is not offered.
template <class Choice>
void showIn(CodeBox* box, const QList<Choice>& offered, const QList<Choice>& ofRecord) {
    const QSignalBlocker quiet(box);
    const QString chosen = box->code();
    QList<QPair<QString, QString>> choices;
    for (const Choice& each : offered) {
        choices.append({each.code, each.name});
    }
    for (const Choice& each : ofRecord) {
        if (std::none_of(offered.begin(), offered.end(), [&](const Choice& one) { return one.code == each.code; })) {
            choices.append({each.code, each.name});
        }
    }
    box->setChoices(choices);
    box->setCode(chosen);
}

}  // namespace

CampaignFields::CampaignFields(QWidget* parent) : QObject(parent), m_outcome(new CodeBox(parent)), m_reason(new CodeBox(parent)) {
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_reason->setObjectName(QStringLiteral("outcomeReason"));
}

void CampaignFields::setChoices(const CampaignChoices& choices) {
    m_choices = choices;
    showChoices();
}

void CampaignFields::showChoices() {
    showIn(m_outcome, m_choices.results, m_ofRecord.results);
    showIn(m_reason, m_choices.reasons, m_ofRecord.reasons);
}

bool CampaignFields::follow(const CampaignChoices& choices) {
    const QString outcome = m_outcome->code();
    const QString reason = m_reason->code();
    setChoices(choices);
    return m_outcome->code() == outcome && m_reason->code() == reason;
}

void CampaignFields::clear() {
    m_ofRecord = {};
    showChoices();
    for (CodeBox* box : {m_outcome, m_reason}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
}

void CampaignFields::open(std::optional<ResultCode> result, bool withPerson) {
    // shipped results count as 本人応答; with 通話中断 nothing final was said
    const bool isOpen = isOwn() && withPerson && result == ResultCode::Reached;
    m_outcome->setEnabled(isOpen);
    m_reason->setEnabled(isOpen);
}

void CampaignFields::fill(const Negotiation& record) {
    m_ofRecord = {};
    if (!record.outcome.isEmpty()) {
        m_ofRecord.results.append({record.outcome, record.outcomeName, record.result, record.isFinal, false});
    }
    if (!record.outcomeReason.isEmpty()) {
        m_ofRecord.reasons.append({record.outcomeReason, record.outcomeReasonName, false});
    }
    showChoices();
    m_outcome->setCode(record.outcome);
    m_reason->setCode(record.outcomeReason);
}

void CampaignFields::choose(const QString& outcome) { m_outcome->setCode(outcome); }

void CampaignFields::read(CallEntry& entry) const {
    if (m_outcome->isEnabled()) {
        entry.outcome = m_outcome->code();
        entry.outcomeReason = m_reason->code();
    }
}

}  // namespace saikoku::ui
