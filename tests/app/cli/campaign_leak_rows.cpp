#include "tests/app/cli/campaign_leak_rows.h"

namespace saikoku::test {

namespace {

constexpr const char* kNoCase = "tells nothing of cases";
constexpr const char* kOfPeople = "about the staff, who work in all campaigns";
constexpr const char* kWholeStore = "of the whole store on purpose, by a permission of its own";
constexpr const char* kMakesStore = "makes, keeps or moves a store; counts rows alone";
constexpr const char* kOfFile = "tells of the file that it was given";
constexpr const char* kAuditors = "the auditor's, of all spaces on purpose";
constexpr const char* kNoStore = "reads files without names, no store";

}  // namespace

const std::vector<LeakRow>& leakRows() {
    static const std::vector<LeakRow> rows{
        {"late-charge", {}, kNoCase},
        {"barcode customer", {}, kNoCase},
        {"barcode convenience", {}, kNoCase},
        {"init", {}, kMakesStore},
        {"demo", {}, kMakesStore},
        {"check", {}, kWholeStore},
        {"backup", {}, kMakesStore},
        {"backup rehearse", {}, kMakesStore},
        {"restore", {}, kMakesStore},
        {"rekey", {}, kMakesStore},
        {"move", {}, kMakesStore},
        {"upgrade", {}, kMakesStore},
        {"users add", {}, kOfPeople},
        {"users list", {}, kOfPeople},
        {"users rename", {}, kOfPeople},
        {"users disable", {}, kOfPeople},
        {"users enable", {}, kOfPeople},
        {"users password", {}, kOfPeople},
        {"users set", {}, kOfPeople},
        {"users show", {}, kOfPeople},
        {"roles", {}, kOfPeople},
        {"roles set", {}, kOfPeople},
        {"roles remove", {}, kOfPeople},
        {"groups", {}, kOfPeople},
        {"groups add", {}, kOfPeople},
        {"groups remove", {}, kOfPeople},
        {"groups give", {}, kOfPeople},
        {"groups withdraw", {}, kOfPeople},
        {"groups put", {}, kOfPeople},
        {"groups take", {}, kOfPeople},
        {"audit verify", {}, kAuditors},
        {"audit head", {}, kAuditors},
        {"audit export", {}, kAuditors},
        {"presence", {"presence"}},
        {"presence on", {"presence on"}},
        {"presence pause", {}, kOfPeople},  // who is on a pause is handed no case
        {"presence resume", {}, kOfPeople},
        {"presence off", {}, kOfPeople},
        {"presence days", {"presence days"}},
        {"shifts", {"shifts"}},
        {"shifts plan", {}, kOfPeople},
        {"shifts withdraw", {}, kOfPeople},
        {"shifts copy", {}, kOfPeople},
        {"rules", {}, kNoCase},
        {"rules show", {}, kNoCase},
        {"rules set", {}, kNoCase},
        {"import", {}, kOfFile},
        {"summary", {"summary"}},
        {"cases",
         {"cases", "cases --limit 1", "cases --where {where}", "cases --format csv", "cases --format json", "cases --format csv --out {out}.csv",
          "cases --format json --out {out}.json"}},
        {"conditions", {"conditions"}},
        {"board", {"board", "board --by tax_item", "board --by district", "board --by operator", "board --by age"}},
        {"why", {"why", "why --where {where}"}},
        {"case", {"case {own}", "case {everywhere}"}},
        {"phone", {"phone {own}", "phone {everywhere}"}},
        {"wishes", {"wishes {own}", "wishes {everywhere}"}},
        {"research", {"research", "research --part asked"}},
        {"labels", {"labels"}},
        {"lists", {"lists"}},
        {"list show", {"list show {list}"}},
        {"list standing", {"list standing"}},
        {"queue show", {"queue show"}},
        {"callbacks", {"callbacks", "callbacks --mine"}},
        {"handovers", {"handovers", "handovers --all"}},
        {"messages", {"messages", "messages --unread", "messages --sent"}},
        {"unmatched", {"unmatched"}},
        {"campaigns", {"campaigns"}},
        {"campaigns results", {"campaigns results {code}", "campaigns results {code} --history"}},
        {"survey show", {"survey show", "survey show --out {out}.json"}},
        {"survey results",
         {"survey results", "survey results --out {out}.csv", "survey results --out {out}.json", "survey results --answers --out {out}.csv",
          "survey results --answers --out {out}.json"}},
        {"reports", {"reports"}},
        {"report", {}},  // every one, by reports::allReports()
        {"receipts unmatched", {"receipts unmatched", "receipts unmatched --all"}},
        {"receipts reviews", {"receipts reviews", "receipts reviews --all"}},
        // from here on what changes the store
        {"receipts match", {"receipts match {unmatched} --notice {notice}"}},
        {"receipts close", {"receipts close {review} --how other --note {mark}"}},
        {"callbacks give", {"callbacks give {own} {user}", "callbacks give {own} --anyone"}},
        {"queue take", {"queue take"}},
        {"queue release", {"queue release {own} --skip {mark}"}},
        {"hold", {"hold {own}", "hold {everywhere} --kind seized --reason {mark}", "hold {everywhere} --end --kind seized"}},
        {"assign", {"assign {own} {user}", "assign {everywhere} --nobody"}},
        {"plan", {"plan {user} --calls 5"}},
        {"dial", {"dial {everywhere} --via manual --override {mark}"}},
        {"record", {"record {own} --result no_answer --note {mark}", "record {everywhere} --result family --note {mark}"}},
        {"record undo", {"record undo {record}"}},
        {"promise cancel", {"promise cancel {own} --reason {mark}"}},
        {"research record", {"research record {own} --state asked --source {mark}"}},
        {"label", {"label {own} {mark}{n}"}},
        {"handover", {"handover {own}", "handover {everywhere}"}},
        {"handovers answer", {"handovers answer {handover} accepted"}},
        {"messages send", {"messages send {mark} --case {own}"}},
        {"messages read", {"messages read {message}"}},
        {"unmatched record", {"unmatched record --kind nobody --name {mark} --phone 0999559998"}},
        {"conditions save", {"conditions save {mark}{n} --where {where}"}},
        {"conditions remove", {"conditions remove {condition}"}},
        {"list make", {"list make {mark}{n} --where {where}"}},
        {"list give", {"list give {list} --to {user}"}},
        {"list close", {"list close {list}"}},
        {"survey set", {"survey set {survey}"}},
        {"campaigns add", {"campaigns add own{n}_{code} 別業務{n} --kind health"}},
        {"score evaluate", {}, kNoStore},
        {"score predict", {}, kNoStore},
        {"score show", {}, kNoStore},
    };
    return rows;
}

}  // namespace saikoku::test
