#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "core/cases/case_file.h"

namespace saikoku::cli {

/// @brief {"id", "kind", "topic", "state", "since", "due", "overdue", "days", "next", "usable_until",
/// "consent", "to_whom", "negotiation", "minutes_to_answer", "steps": [{"state", "at", "usable_until", "by",
/// "note", "negotiation"}]}. Of a masked person it holds what the follow-up holds: the words are gone
/// already.
QJsonObject followUpJson(const FollowUp& followUp, const FollowUpStanding& standing);
QJsonArray followUpsJson(const QList<FollowUpOnFile>& followUps);

/// @brief One line for people: "12  New payment slip: printed since 2026-11-20, due 2026-11-24".
QString followUpLine(const FollowUp& followUp, const FollowUpStanding& standing, const QString& topicWord);

}  // namespace saikoku::cli
