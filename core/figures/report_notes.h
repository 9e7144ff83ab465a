#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/figures/report_note_repository.h"

namespace saikoku {

class Session;

/// @brief The month's analysis and proposals below a report, newest first: the first one counts, the others
/// are what stood there before. Permission::Reports.
/// @param month any day of it
Result<std::vector<ReportNote>> reportNotes(Session& session, CampaignId campaign, const QString& report,
                                            QDate month);

/// @brief Writes it anew; an empty text takes it off. The same text again adds nothing. Permission::Plan (the
/// contractor's manager has it); logged without its words. BadInput: longer than 20,000 characters.
Result<void> writeReportNote(Session& session, CampaignId campaign, const QString& report, QDate month,
                             const QString& text);

}  // namespace saikoku
