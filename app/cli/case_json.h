#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "core/eligibility/eligibility.h"
#include "core/cases/case_file.h"
#include "core/surveys/survey_answers.h"

namespace saikoku::cli {

/// @brief A list row with the keys of its fields (case_field.h). Missing
/// values are null.
QJsonObject caseRowJson(const CaseSummary& summary);

/// @brief Everything on the case; of a protected person only what the file shows. A
/// late charge that a rule refuses is null, with the reason in "late_charge_refused".
QJsonObject caseFileJson(const CaseFile& file);

/// @brief [{"from", "to", "days", "rate", "base", "yen"}]: as the command late-charge prints them.
QJsonArray lateChargeLinesJson(const LateCharge& charge);

/// @brief A receivable with its charges line by line and its limitation.
QJsonObject receivableJson(const ReceivableOnFile& entry);

/// @brief {"id", "receivable", "kind", "yen", "ground", "approver", "note", "on", "operator"}.
QJsonObject waiverJson(const Waiver& waiver);

/// @brief {"principal", "late_charge", "accrued_late_charge", "demand_fee", "total"}.
QJsonObject askedJson(const AskedSums& sums);

/// @brief [{"text", "colour", "until"}].
QJsonArray labelsJson(const QList<CaseLabel>& labels);

/// @brief {"channel", "relay", "language", "interpreter", "workplace_contact", "note", "entered"}.
QJsonObject wishesJson(const ContactWishes& wishes);

/// @param isMasked of a protected person: without what was typed freely
QJsonObject holdJson(const Hold& hold, bool isMasked);

/// @brief {"now", "reasons": [{"code", "until", "sentence", "phone"}], "next"}.
QJsonObject eligibilityJson(const Eligibility& eligibility);

/// @brief ISO in Asia/Tokyo ("2026-11-20T10:15:00+09:00"), null when invalid.
QJsonValue momentJson(const QDateTime& moment);
QJsonValue dateJson(QDate date);

/// @brief By question code a list of what was answered; empty: asked and left out.
QJsonObject answersJson(const SurveyAnswers& answers);

}  // namespace saikoku::cli
