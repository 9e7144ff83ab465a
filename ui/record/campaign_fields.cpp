#include "ui/record/campaign_fields.h"

#include <QSignalBlocker>
#include <QWidget>

#include "ui/record/code_box.h"

namespace saikoku::ui {

CampaignFields::CampaignFields(QWidget* parent) : QObject(parent), m_outcome(new CodeBox(parent)), m_reason(new CodeBox(parent)) {
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_reason->setObjectName(QStringLiteral("outcomeReason"));
}

void CampaignFields::setChoices(const CampaignChoices& choices) {
    m_choices = choices;
    const QSignalBlocker quietOutcome(m_outcome);
    const QSignalBlocker quietReason(m_reason);
    QList<QPair<QString, QString>> results;
    for (const CampaignResult& result : choices.results) {
        results.append({result.code, result.name});
    }
    m_outcome->setChoices(results);
    QList<QPair<QString, QString>> reasons;
    for (const CampaignReason& reason : choices.reasons) {
        reasons.append({reason.code, reason.name});
    }
    m_reason->setChoices(reasons);
}

void CampaignFields::clear() {
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
