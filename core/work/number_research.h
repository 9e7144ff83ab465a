#pragma once

#include <QDate>
#include <QList>

#include <optional>

#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/cases/case_summary.h"
#include "core/contact/phone_research.h"

namespace saikoku {

class Session;

/// @brief What was done to find somebody's number.
struct ResearchEntry {
    ResearchState state = ResearchState::Asked;
    QString source;          ///< where it was asked or found, in words
    QDate happenedOn;        ///< invalid: today
    QString digits;          ///< of ResearchState::Found
    PhoneKind kind = PhoneKind::Mobile;
    QString note;
};

/// @brief Adds a step. A number found becomes one of the person's (office_phone.h) in the same
/// transaction, and the case is refreshed. Permission::Record; ErrorCode::Permission while a
/// protected person is masked. BadInput without a source, for a day to come, for a number that
/// is none, and for one with another state than found.
Result<void> recordResearch(Session& session, TaxpayerId taxpayer, const ResearchEntry& entry);

/// @brief Which part of the work list of 電話番号調査.
enum class ResearchPart {
    ToDo,      ///< nobody has asked yet
    Asked,     ///< an answer is awaited
    NotFound,  ///< looked for in vain
    All,       ///< of those without a usable number
    Found,     ///< found, a usable number there again or not
};

QString codeOf(ResearchPart part);   ///< todo, asked, not_found, all, found
template <>
std::optional<ResearchPart> valueOfCode(QStringView code);

/// @brief The condition of the part, for lists and files: `phone_usable = false and …`.
QString researchCondition(ResearchPart part);

struct ResearchRow {
    CaseSummary row;
    std::optional<PhoneResearch> research;  ///< the newest step; of a masked person without its words
};

struct ResearchList {
    qint64 total = 0;
    QList<ResearchRow> rows;  ///< the largest sums first
};

/// @brief People in arrears without a usable number, or the part of them. Permission::View;
/// logged as a search, its rows counted as looked at. Call it off the GUI thread.
/// @param most rows at most
Result<ResearchList> researchList(Session& session, CampaignId campaign, ResearchPart part, int most);

/// @brief Every step for one person, newest first; none of a masked one. Permission::View.
Result<QList<PhoneResearch>> researchHistory(Session& session, TaxpayerId taxpayer);

}  // namespace saikoku
