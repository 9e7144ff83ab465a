#pragma once

#include <QObject>

#include <optional>

#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/work/call_recorder.h"

namespace saikoku::ui {

class CodeBox;

/// @brief What the talk came to in a campaign with results of its own, and why: two fields of the record strip in
/// place of reason and promise. The strip lays them out.
class CampaignFields : public QObject {
    Q_OBJECT

public:
    explicit CampaignFields(QWidget* parent);

    CodeBox* outcome() const { return m_outcome; }
    CodeBox* reason() const { return m_reason; }

    /// @brief The campaign's; empty: one about money, whose strip has its own fields.
    void setChoices(const CampaignChoices& choices);
    /// @brief The campaign's are others now: what is chosen stays. False: something chosen is not offered any more.
    bool follow(const CampaignChoices& choices);
    bool isOwn() const { return !m_choices.results.isEmpty(); }
    void clear();
    /// @brief Open with what the result of the call can come to.
    void open(std::optional<ResultCode> result, bool withPerson);
    /// @brief The record that is corrected: what it has can be chosen, offered or not.
    void fill(const Negotiation& record);
    void choose(const QString& outcome);
    void read(CallEntry& entry) const;

private:
    void showChoices();

    CampaignChoices m_choices;
    CampaignChoices m_ofRecord;  ///< one each at most
    CodeBox* m_outcome;
    CodeBox* m_reason;
};

}  // namespace saikoku::ui
