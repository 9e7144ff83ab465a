#pragma once

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "tests/reports/campaign_rooms.h"

namespace saikoku {
struct Board;
struct Eligibility;
}  // namespace saikoku

namespace saikoku::test {

/// @brief What a service tells when it is asked in one room: everything, as text.
using LeakAsk = std::function<Result<QString>(Session& session, const CampaignRooms& rooms, const CampaignRoom& room)>;

struct LeakDoor {
    const char* header;
    const char* name;
    LeakAsk ask;            ///< null: `why` it can't tell anything of a campaign
    const char* why = "";
};

/// @brief One for each service of service_doors.cpp.
const std::vector<LeakDoor>& leakDoors();

// The parts of leakDoors(), and what they say things with.
namespace leak {

inline constexpr const char* kNoCase = "tells nothing of cases";
inline constexpr const char* kWrites = "only writes; a record of another space is refused, see refusesAnotherSpace()";
inline constexpr const char* kAllSpaces = "of the whole store on purpose, by a permission of its own";
inline constexpr const char* kOfMoney = "about what is levied and received: tax alone, the campaigns without money have none";
inline constexpr const char* kOfSelection = "the letters of a selection that selectLetters() made in the room";
inline constexpr const char* kByNumber = "of the one batch or letter whose number is given, printed in its campaign";
inline constexpr const char* kOfPeople = "about the staff, who work in all campaigns";
inline constexpr const char* kOfNumber = "of a person's telephone numbers, which all campaigns share on purpose";
inline constexpr const char* kOwnLetters = "one's own letters, each with its campaign; the seat goes there to open the case";
inline constexpr const char* kSameAsSibling = "the same data as its sibling here, into a file";

using R = const CampaignRoom&;
using Rs = const CampaignRooms&;

std::vector<LeakDoor> doorsOfCases();
std::vector<LeakDoor> doorsOfWork();

QString textOf(const CaseSummary& row);
QString textOf(const Negotiation& n);
QString textOf(const CaseFile& file);
QString textOf(const Eligibility& answer);
QString textOf(const Board& board);
QString idsOf(const QList<TaxpayerId>& cases);
CaseQuery all(const CampaignRoom& room);
QList<TaxpayerId> everybody(const CampaignRooms& rooms);

}  // namespace leak

}  // namespace saikoku::test
