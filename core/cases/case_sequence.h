#pragma once

#include <QDate>

#include "core/cases/call_stage.h"
#include "core/contact/dispatch.h"
#include "core/contact/negotiation.h"

namespace saikoku {

struct CaseFile;

/// @brief The tries and talks of a sequence, whatever order they come in; money is the caller's to add. Pure.
SequenceFacts sequenceOf(const QList<Negotiation>& records, const QList<Dispatch>& dispatches);

/// @brief What the case's stage and its place in the sequence rest on: tries are calls and visits that went
/// out and notices that are no demand letters. Pure.
StageFacts stageFacts(const CaseFile& file);
SequenceFacts sequenceFacts(const CaseFile& file);

/// @brief Fills CaseFile::stage and CaseFile::sequence; none where nothing is past due.
void setStage(CaseFile& file, const StageRules& rules, QDate today);

}  // namespace saikoku
