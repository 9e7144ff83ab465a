#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

/// @brief What may come of a talk beside promise and callback: counted, and followed until it is over.
enum class FollowUpKind {
    DirectDebit,  ///< 口座振替勧奨
    Slip,         ///< 納付書再発行
    Relief,       ///< 減免・猶予の案内
    Welfare,      ///< 福祉等へのつなぎ; only with the person's consent
    SpecialCare,  ///< 特別療養費の案内 (国民健康保険法54条の3)
    Complaint,    ///< 苦情
};

QString codeOf(FollowUpKind kind);  ///< direct_debit, slip, relief, welfare, special_care, complaint
QString labelOf(FollowUpKind kind);
template <>
std::optional<FollowUpKind> valueOfCode(QStringView code);
template <>
std::vector<FollowUpKind> allValues();

/// @brief Of 督促 and 催告 of money alone; the others come up in every campaign.
bool isOfMoney(FollowUpKind kind);

/// @brief How far it is. Which a kind has, and what comes after which, says FollowUpRules.
enum class FollowUpState {
    Advised,   ///< told of it; nothing need follow unless the person asks
    Asked,     ///< the person asks for it (of direct debit: was asked to apply)
    FormSent,  ///< the form is on its way
    Printed,
    Sent,      ///< on its way to the person
    Called,    ///< spoken with after it arrived
    Applied,   ///< the application is in
    Decided,   ///< an officer decided on it
    Referred,  ///< handed to the office that helps
    Received,  ///< a complaint was made
    Answered,
    Closed,
    Refused,  ///< the person does not want it
    Dropped,  ///< not needed any more
};

QString codeOf(FollowUpState state);  ///< advised, asked, form_sent …
QString labelOf(FollowUpState state);
template <>
std::optional<FollowUpState> valueOfCode(QStringView code);
template <>
std::vector<FollowUpState> allValues();

/// @brief The state as it is called of this kind ("asked" of a direct debit: advised).
QString stateLabel(FollowUpKind kind, FollowUpState state);

/// @brief One step of it: the first is its beginning.
struct FollowUpStep {
    FollowUpState state = FollowUpState::Asked;
    QDateTime at;                    ///< UTC
    QDate usableUntil = {};          ///< 使用期限 of the payment slip; invalid: not told with this step
    bool consent = false;            ///< the person consented to it
    QString note = {};               ///< of a complaint: the measure, the answer
    NegotiationId negotiation = {};  ///< the record that made it by itself
    OperatorId operatorId = {};
    QString operatorName = {};  ///< read
};

/// @brief An outcome of a talk and what was done about it since.
struct FollowUp {
    qint64 id = 0;
    CampaignId campaign;
    TaxpayerId taxpayer;
    NegotiationId negotiation;  ///< the record in which it came up; none: a complaint that came otherwise
    FollowUpKind kind = FollowUpKind::Slip;
    QString topic;              ///< code of FollowUpRules::topics; empty: none was named
    QString toWhom;             ///< of a complaint: to whom it was made
    QList<FollowUpStep> steps;  ///< never empty, oldest first

    const FollowUpStep& first() const { return steps.constFirst(); }
    const FollowUpStep& last() const { return steps.constLast(); }
    /// @brief 使用期限 told last; invalid when none was.
    QDate usableUntil() const;
    /// @brief The first step to this state; nothing when it was not taken.
    const FollowUpStep* stepTo(FollowUpState state) const;
    /// @brief Of a complaint: minutes from when it was made to the first answer; nothing while there is none.
    std::optional<qint64> minutesToAnswer() const;
};

}  // namespace saikoku
