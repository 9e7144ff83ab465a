#include "tests/reports/leak_doors.h"

#include "core/letters/letter_addresses.h"
#include "core/letters/notice_batches.h"
#include "core/cases/board.h"
#include "core/cases/board_change.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/given_numbers.h"
#include "core/cases/saved_condition.h"
#include "core/cases/tax_item_sum.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/why_not_now.h"
#include "core/exchange/receipt_review.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"

namespace saikoku::test {

namespace leak {

namespace {

Result<QString> listed(Session& session, const CampaignRoom& room, const QString& search) {
    CaseQuery query = all(room);
    query.search = search;
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    return idsOf(found.cases) + found.outstanding.toString();
}

Result<QString> receiptsText(Session& session) {
    SAIKOKU_TRY_ASSIGN(const ReceiptReviews reviews, receiptReviews(session, {}, false));
    QString text;
    for (const ReceiptReview& row : reviews.rows) {
        text += QStringList{row.code, row.noticeNumber, row.payer, row.place, row.taxpayerNumber, row.sourceName, row.note}.join(u'|') + u'\n';
    }
    return text;
}

/// Each room's own person is a payer of CampaignRooms: those outside tax owe nothing and are proposed nowhere.
Result<QString> likelyText(Session& session) {
    SAIKOKU_TRY_ASSIGN(const ReceiptReviews reviews, receiptReviews(session, ReceiptQuestion::Unmatched, true));
    QList<qint64> ids;
    for (const ReceiptReview& row : reviews.rows) {
        ids.append(row.id);
    }
    SAIKOKU_TRY_ASSIGN(const auto likely, likelyReceivables(session, ids));
    QString text;
    for (const QList<LikelyReceivable>& some : likely) {
        for (const LikelyReceivable& each : some) {
            text += QStringLiteral("#%1#").arg(each.receivable.taxpayer.value) + each.taxpayerNumber + u'|' +
                    QString::fromStdString(each.receivable.noticeNumber) + u'\n';
        }
    }
    return text;
}

}  // namespace

std::vector<LeakDoor> doorsOfCases() {
    return {
        {"core/cases/board.h", "workflowBoard",
         [](Session& s, Rs, R room) -> Result<QString> {
             QString text;
             for (const BoardDimension by : {BoardDimension::TaxItem, BoardDimension::District, BoardDimension::Operator, BoardDimension::AgeBand}) {
                 SAIKOKU_TRY_ASSIGN(const Board board, workflowBoard(s, room.campaign.id, by));
                 text += textOf(board);
             }
             return text;
         }},
        {"core/cases/board_change.h", "boardChange",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const BoardChange change, boardChange(s, room.campaign.id));
             QString text;
             for (const BoardCell& cell : change.statuses) {
                 text += cell.yen.toString() + u'|';
             }
             return text;
         }},
        {"core/cases/campaign_spaces.h", "campaigns", nullptr, kNoCase},
        {"core/cases/campaign_spaces.h", "campaignOfCode", nullptr, kNoCase},
        {"core/cases/campaign_choices.h", "campaignChoices", nullptr, kNoCase},
        {"core/cases/campaign_choices.h", "everyCampaignChoice", nullptr, kNoCase},
        {"core/cases/campaign_choices.h", "setCampaignChoices", nullptr, kWrites},
        {"core/cases/campaign_choices.h", "campaignChoicesHistory", nullptr, kNoCase},
        {"core/cases/campaign_spaces.h", "addCampaign", nullptr, kNoCase},
        {"core/cases/case_file.h", "openCase",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 const auto file = openCase(s, id, room.campaign.id);
                 text += file ? textOf(*file) : QString();
             }
             return text;
         }},
        {"core/cases/case_list.h", "findCases",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             QStringList words{QString(), QStringLiteral("55"), rooms.sharedNumber};
             for (const CampaignRoom& each : rooms.rooms) {
                 words << each.mark << each.ownNumber;
             }
             for (const QString& word : words) {
                 SAIKOKU_TRY_ASSIGN(const QString found, listed(s, room, word));
                 text += found + u'\n';
             }
             return text;
         }},
        {"core/cases/case_list.h", "casesOfPhone",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const CampaignRoom& each : rooms.rooms) {
                 SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> owners, casesOfPhone(s, each.ownNumber, room.campaign.id));
                 text += idsOf(owners);
             }
             return text;
         }},
        {"core/cases/case_list.h", "caseRows",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(s, room.campaign.id, everybody(rooms)));
             QString text;
             for (const CaseSummary& row : rows) {
                 text += textOf(row) + u'\n';
             }
             return text;
         }},
        {"core/cases/case_list.h", "countCases",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const CaseCount count, countCases(s, all(room)));
             return QStringLiteral("cases %1 ").arg(count.cases) + count.outstanding.toString();
         }},
        {"core/cases/given_numbers.h", "findNumbers",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QList<GivenNumber> given;
             for (const TaxpayerId id : everybody(rooms)) {
                 given.append({given.size() + 1, numberOf(id.value)});
             }
             SAIKOKU_TRY_ASSIGN(const NumbersFound found, findNumbers(s, room.campaign.id, given));
             return idsOf(found.cases);
         }},
        {"core/cases/saved_condition.h", "savedConditions",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<SavedCondition> kept, savedConditions(s, room.campaign.id));
             QString text;
             for (const SavedCondition& each : kept) {
                 text += each.name;
             }
             return text;
         }},
        {"core/cases/saved_condition.h", "saveCondition", nullptr, kWrites},
        {"core/cases/saved_condition.h", "removeCondition", nullptr, kWrites},
        {"core/cases/saved_condition.h", "conditionNames",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(s, room.campaign.id));
             return QStringList(names.saved.keys()).join(u'\n');
         }},
        {"core/cases/derived_check.h", "rebuildDerived", nullptr, kNoCase},
        {"core/cases/restore_rehearsal.h", "rehearseRestore", nullptr, kNoCase},
        {"core/cases/city_summary.h", "citySummary", nullptr, kOfMoney},
        {"core/cases/case_owed.h", "owedOn", nullptr, kOfMoney},
        {"core/cases/limitation_radar.h", "limitationRadar", nullptr, kOfMoney},
        {"core/cases/limitation_radar.h", "limitationForFile", nullptr, kOfMoney},
        {"core/cases/limitation_radar.h", "lapsedTally", nullptr, kOfMoney},
        {"core/cases/settled_charges.h", "settledCharges", nullptr, kOfMoney},
        {"core/cases/tax_item_sum.h", "taxItemSum",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const Yen sum, taxItemSum(s, all(room), QStringLiteral("01")));
             return sum.toString();
         }},
        {"core/contact/call_journal.h", "recordIntent", nullptr, kWrites},
        {"core/contact/call_journal.h", "recordAttempt", nullptr, kWrites},
        {"core/contact/call_journal.h", "intentsWithoutResult", nullptr, "a person's own calls, each with its campaign; the seat goes there to record one"},
        {"core/demo/demo_city.h", "makeDemoCity", nullptr, kNoCase},
        {"core/eligibility/eligibility.h", "eligibilityOf",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             using Answers = QHash<TaxpayerId, Eligibility>;
             SAIKOKU_TRY_ASSIGN(const Answers answers, eligibilityOf(s, everybody(rooms), ContactPlan{room.campaign.id}));
             QString text;
             for (auto one = answers.cbegin(); one != answers.cend(); ++one) {
                 text += QStringLiteral("#%1#").arg(one.key().value) + textOf(*one);
             }
             return text;
         }},
        {"core/eligibility/eligibility.h", "callableAfter",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 if (callableAfter(s, id, {room.campaign.id}, {}, s.clock().nowUtc())) {
                     text += QStringLiteral("#%1#").arg(id.value);
                 }
             }
             return text;
         }},
        {"core/eligibility/calling_office.h", "setCallingPart", nullptr, kNoCase},
        {"core/eligibility/eligibility.h", "mayOverride", nullptr, kNoCase},
        {"core/eligibility/why_not_now.h", "whyNotNow",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const WhyNotNow why, whyNotNow(s, all(room), ContactPlan{room.campaign.id}));
             QString text = why.selection.yen.toString();
             for (const ReasonTally& reason : why.reasons) {
                 text += reason.code + u'|' + reason.all.yen.toString();
             }
             return text;
         }},
        {"core/eligibility/why_not_now.h", "findCases",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(s, all(room), ContactPlan{room.campaign.id}, CallableChoice{}));
             return idsOf(found.cases) + found.outstanding.toString();
         }},
        {"core/exchange/extract_import.h", "importExtract", nullptr, kWrites},
        {"core/exchange/extract_import.h", "importPeople", nullptr, kWrites},
        {"core/exchange/import_history.h", "importHistory", nullptr, kNoCase},
        {"core/exchange/import_history.h", "firstKnownDate", nullptr, kNoCase},
        {"core/exchange/import_undo.h", "undoImport", nullptr, kWrites},
        {"core/exchange/payment_number_import.h", "importPaymentNumbers", nullptr, kWrites},
        {"core/exchange/receipt_import.h", "importReceipts", nullptr, kWrites},
        {"core/exchange/receipt_review.h", "receiptReviews",
         [](Session& s, Rs, R room) -> Result<QString> {
             // the import screen offers it where money is alone
             return room.campaign.hasMoney ? receiptsText(s) : Result<QString>(QString());
         }},
        {"core/exchange/receipt_review.h", "likelyReceivables",
         [](Session& s, Rs, R room) -> Result<QString> {
             return room.campaign.hasMoney ? likelyText(s) : Result<QString>(QString());
         }},
        {"core/exchange/receipt_review.h", "matchReceipt", nullptr, kWrites},
        {"core/exchange/receipt_review.h", "closeReceiptReview", nullptr, kWrites},
        {"core/exchange/reject_file.h", "saveRejects", nullptr, kWrites},
        {"core/letters/letter_addresses.h", "letterAddresses",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId each : everybody(rooms)) {
                 const auto addresses = letterAddresses(s, room.campaign.id, each);
                 for (const OfficeLetterAddress& one : addresses ? *addresses : std::vector<OfficeLetterAddress>()) {
                     text += one.address;
                 }
             }
             return text;
         }},
        {"core/letters/letter_addresses.h", "addLetterAddress", nullptr, kWrites},
        {"core/letters/letter_addresses.h", "endLetterAddress", nullptr, kWrites},
        {"core/letters/letter_office.h", "letterOffice", nullptr, kNoCase},
        {"core/letters/letter_selection.h", "selectLetters",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             LetterRequest request;
             request.campaign = room.campaign.id;
             request.notice = room.campaign.hasMoney ? QStringLiteral("notice") : QStringLiteral("health-check");
             const QList<TaxpayerId> people = everybody(rooms);
             request.cases.assign(people.begin(), people.end());
             const auto selection = selectLetters(s, request);
             QString text;
             for (const TaxpayerId each : selection ? selection->receivers : std::vector<TaxpayerId>()) {
                 text += QStringLiteral("%1 ").arg(each.value);
             }
             return text;
         }},
        {"core/letters/letter_selection.h", "addressedLetters", nullptr, kOfSelection},
        {"core/letters/letter_selection.h", "lettersOf", nullptr, kOfSelection},
        {"core/letters/notice_batches.h", "begin", nullptr, kWrites},
        {"core/letters/notice_batches.h", "noticeBatches",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto batches, noticeBatches(s, room.campaign.id, 100));
             return QStringLiteral("batches %1").arg(batches.size());
         }},
        {"core/letters/notice_batches.h", "noticeBatch", nullptr, kByNumber},
        {"core/letters/notice_batches.h", "lettersOfBatch", nullptr, kByNumber},
        {"core/letters/notice_batches.h", "batchFile", nullptr, kByNumber},
        {"core/letters/notice_batches.h", "checkBatch", nullptr, kWrites},
        {"core/letters/notice_batches.h", "removeOldBatchFiles", nullptr, kNoCase},
        {"core/letters/notice_batches.h", "sentLetters",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto letters, sentLetters(s, {.campaign = room.campaign.id}));
             QString text;
             for (const SentLetter& each : letters) {
                 text += each.taxpayerNumber + each.name;
             }
             return text;
         }},
        {"core/letters/notice_batches.h", "letterReturned", nullptr, kByNumber},
        {"core/letters/notice_batches.h", "addAddressStep", nullptr, kWrites},
        {"core/letters/notice_batches.h", "undoReturn", nullptr, kByNumber},
        {"core/letters/notice_batches.h", "withdrawBatch", nullptr, kByNumber},
        {"core/letters/notice_batches.h", "publicServiceList",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto rows, publicServiceList(s, room.campaign.id));
             QString text;
             for (const PublicServiceRow& each : rows) {
                 text += each.name;
             }
             return text;
         }},
        {"reports/letters/notice_run.h", "makeNotices", nullptr, kOfSelection},
        {"reports/letters/notice_run.h", "rehearseNotices", nullptr, kOfSelection},
        {"reports/letters/notice_run.h", "previewLetter", nullptr, kOfSelection},
        {"reports/letters/notice_run.h", "writeSpecimens", nullptr, kOfSelection},
        {"reports/letters/notice_run.h", "writePreview", nullptr, kOfSelection},
        {"reports/letters/notice_run.h", "writeBatchFile", nullptr, kByNumber},
        {"reports/letters/notice_run.h", "writeBatchFilesBySheets", nullptr, kByNumber},
        {"reports/letters/notice_run.h", "writeBatchIndex", nullptr, kByNumber},
        {"core/letters/notice_templates.h", "noticeShelf", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "noticeInUse", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "noticeVersions", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "saveNotice", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "approveNotice", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "useNoticeAgain", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "storedNoticeVersion", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "checkedNotice", nullptr, kNoCase},
        {"core/letters/notice_templates.h", "checkedNoticeFiles", nullptr, kNoCase},
        {"core/scripts/scripts.h", "scriptShelf", nullptr, kNoCase},
        {"core/scripts/scripts.h", "scriptVersions", nullptr, kNoCase},
        {"core/scripts/scripts.h", "scriptVersion", nullptr, kNoCase},
        {"core/scripts/scripts.h", "scriptUses", nullptr, kNoCase},
        {"core/scripts/scripts.h", "checkScript", nullptr, kNoCase},
        {"core/scripts/scripts.h", "setScript", nullptr, kNoCase},
        {"core/scripts/scripts.h", "useScript", nullptr, kNoCase},
        {"core/scripts/scripts.h", "scriptOfRecord", nullptr, kNoCase},
        {"core/surveys/surveys.h", "surveyInForce",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const auto version, surveyInForce(s, room.campaign.id));
             return version ? QString::fromUtf8(surveyText(version->survey)) : QString();
         }},
        {"core/surveys/surveys.h", "surveyVersions",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<SurveyVersion> versions, surveyVersions(s, room.campaign.id));
             return versions.isEmpty() ? QString() : QString::fromUtf8(surveyText(versions.constFirst().survey));
         }},
        {"core/surveys/surveys.h", "setSurvey", nullptr, kWrites},
        {"core/surveys/surveys.h", "surveyQuotas",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<QuotaStanding> standings, surveyQuotas(s, room.campaign.id));
             QString text;
             for (const QuotaStanding& each : standings) {
                 text += each.quota.question + u'=' + each.quota.answer + u' ' + QString::number(each.complete);
             }
             return text;
         }},
        {"core/surveys/surveys.h", "answersOnFile",
         [](Session& s, Rs rooms, R room) -> Result<QString> {
             QString text;
             for (const TaxpayerId id : everybody(rooms)) {
                 SAIKOKU_TRY_ASSIGN(const SurveyAnswers answers, answersOnFile(s, room.campaign.id, id));
                 text += answers.asText();
             }
             return text;
         }},
        {"core/surveys/surveys.h", "surveyResults",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const SurveyResults results, surveyResults(s, room.campaign.id));
             QString text;
             for (const AnswerCount& count : results.counts) {
                 text += count.question + count.value;
             }
             return text;
         }},
        {"core/surveys/surveys.h", "surveyAnswerRows",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const QList<AnswerRow> rows, surveyAnswerRows(s, room.campaign.id));
             QString text;
             for (const AnswerRow& row : rows) {
                 text += row.number + row.value;
             }
             return text;
         }},
    };
}

}  // namespace leak

}  // namespace saikoku::test
