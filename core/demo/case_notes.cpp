#include "core/demo/case_notes.h"

#include <algorithm>
#include <functional>

#include "core/contact/contact_facts_repository.h"
#include "core/contact/handover_repository.h"
#include "core/contact/staff_message_repository.h"
#include "core/demo/case_follow_ups.h"
#include "core/demo/fact_writer.h"
#include "core/demo/office.h"
#include "core/security/session.h"
#include "core/work/case_handovers.h"

namespace saikoku::demo {

namespace {

constexpr std::size_t kOfEachLabel = 4;
constexpr std::size_t kHandovers = 3;
constexpr std::size_t kOwnCallbacks = 2;
constexpr int kDaysWithoutCall = 8;  // no cap is touched
constexpr qint32 kTalkedAt = 16 * kHour;
constexpr qint32 kSaidAt = 17 * kHour;
constexpr qint32 kFirstCallback = 10 * kHour + 30 * 60;
constexpr qint32 kCallbacksApart = 4 * kHour;
constexpr qint32 kRemindedAt = 15 * kHour;

using Fits = std::function<bool(const Person&)>;

struct LabelWord {
    const char* text;
    LabelColour colour;
    int days;  ///< 0: until it is removed
    Fits fits;
};

TaxpayerId idOf(qint32 person) {
    return TaxpayerId{qint64(person) + 1};
}

/// The first in arrears whom it fits; nobody whose name is kept back.
std::vector<qint32> someOf(const City& city, std::size_t most, const Fits& fits) {
    std::vector<qint32> found;
    for (std::size_t i = 0; i < city.persons.size() && found.size() < most; ++i) {
        const Person& person = city.persons[i];
        if (person.arrears > 0 && !person.isProtected && fits(person)) {
            found.push_back(static_cast<qint32>(i));
        }
    }
    return found;
}

/// The office's words (rules/labels.json), on whom they fit.
Result<void> writeLabels(const PlanGround& ground) {
    const Day day = ground.businessDaysAgo(1);
    const std::vector<LabelWord> words{
        {"来庁予定", LabelColour::Blue, 30, [&](const Person& person) { return person.promiseDue >= day; }},
        {"折返し待ち", LabelColour::Green, 7,
         [&](const Person& person) { return person.lastMessage >= day - 5; }},
        {"電話調査中", LabelColour::Yellow, 60, [](const Person& person) { return person.lineCount == 0; }},
        {"納付書再発行", LabelColour::Orange, 30, [](const Person& person) { return person.mailReturned; }},
        {"要注意", LabelColour::Red, 0, [](const Person& person) { return person.talksInVain >= 2; }},
        {"分納相談中", LabelColour::Purple, 60, [](const Person& person) {
             return person.promiseDue != 0 && person.promiseAmount < person.arrears;
         }}};
    ContactFactsRepository facts(ground.session.db());
    std::size_t by = 0;
    for (const LabelWord& word : words) {
        for (const qint32 person : someOf(ground.city, kOfEachLabel, word.fits)) {
            CaseLabel label;
            label.text = QString::fromUtf8(word.text);
            label.colour = word.colour;
            label.until = word.days > 0 ? dateOf(day).addDays(word.days) : QDate();
            label.operatorId = ground.caller(by++);
            SAIKOKU_TRY(facts.add(ground.campaign, idOf(person), label, utcOf({day, kTalkedAt})));
        }
    }
    return {};
}

Result<void> writeHandovers(const PlanGround& ground) {
    const std::vector<Person>& persons = ground.city.persons;
    std::vector<qint32> cases = someOf(ground.city, persons.size(), [&](const Person& person) {
        return person.lastReached != 0 && person.promiseDue == 0 && person.callbackDay == 0 &&
               person.holdUntil < ground.city.end;
    });
    std::stable_sort(cases.begin(), cases.end(), [&](qint32 a, qint32 b) {
        return persons[static_cast<std::size_t>(a)].arrears > persons[static_cast<std::size_t>(b)].arrears;
    });
    cases.resize(std::min(cases.size(), kHandovers));
    const Day day = ground.businessDaysAgo(1);
    const struct {
        OperatorId by;
        OperatorId to;
        const char* asked;
    } asked[]{
        {ground.maker(), {}, "納付の目途が立たないとのこと。財産調査と今後の方針の検討をお願いします。"},
        {ground.maker(), ground.officer(0), "分割納付の相談を希望。収支を聞き取り、計画を立ててください。"},
        {ground.caller(0), ground.officer(1), "課税内容に不服とのこと。説明をお願いします。"}};
    HandoverRepository repository(ground.session.db());
    for (std::size_t n = 0; n < cases.size(); ++n) {
        CaseHandover handover;
        handover.campaign = ground.campaign;
        handover.taxpayer = idOf(cases[n]);
        handover.to = asked[n].to;
        handover.asked = QString::fromUtf8(asked[n].asked);
        handover.operatorId = asked[n].by;
        handover.handedAt = utcOf({day, kSaidAt - static_cast<qint32>(n) * 60});
        SAIKOKU_TRY_ASSIGN(handover.brief, briefOfCase(ground.session, ground.campaign, handover.taxpayer));
        SAIKOKU_TRY_ASSIGN(const qint64 id, repository.add(handover));
        if (handover.to == ground.officer(0)) {
            SAIKOKU_TRY(repository.add(id, HandoverAnswer::Accepted, QString(), handover.to,
                                       utcOf({day, kSaidAt + 60})));
        }
    }
    return {};
}

Result<void> writeMessages(const PlanGround& ground) {
    StaffMessageRepository messages(ground.session.db());
    const Day day = ground.businessDaysAgo(1);
    StaffMessage message;
    message.sender = ground.supervisor();
    message.sentAt = utcOf({day, kSaidAt});
    message.body =
        QStringLiteral("高額案件のリストを配りました。曜日と時間帯を変えて3回までかけてください。");
    SAIKOKU_TRY(messages.add(message, {{{}, ground.dayShift, {}, {}}, {ground.maker(), {}, {}, {}}}));
    const std::vector<qint32> promised =
        someOf(ground.city, 1, [&](const Person& person) { return person.promiseDue >= ground.city.end; });
    if (!promised.empty()) {
        message.sender = ground.caller(0);
        message.campaign = ground.campaign;
        message.taxpayer = idOf(promised.front());
        message.body = QStringLiteral("納付約束がありました。納付がなければ、こちらからもう一度かけます。");
        SAIKOKU_TRY(messages.add(message, {{ground.maker(), {}, {}, {}}}));
    }
    StaffMessage reminder;
    reminder.sender = ground.maker();
    reminder.sentAt = message.sentAt;
    reminder.dueAt = utcOf({ground.city.end, kRemindedAt});
    reminder.body = QStringLiteral("来週のシフトを確認する。");
    SAIKOKU_TRY(messages.add(reminder, {{ground.maker(), {}, {}, {}}}));
    return {};
}

}  // namespace

Result<void> agreeOwnCallbacks(const PlanGround& ground, FactSink& sink) {
    const Day day = ground.businessDaysAgo(1);
    const City& city = ground.city;
    const std::vector<qint32> cases = someOf(city, kOwnCallbacks, [&](const Person& person) {
        const PhoneLine* line =
            person.lineCount > 0 ? &city.lines[static_cast<std::size_t>(person.lines[0])] : nullptr;
        return line != nullptr && line->fault == LineFault::None && !line->givenUp &&
               line->attempts[0] < day - kDaysWithoutCall && person.lastAttempt < day - kDaysWithoutCall &&
               person.promiseDue == 0 && person.callbackDay == 0 && person.holdUntil < day &&
               person.graceUntil < day && person.lot == Lot::None;
    });
    for (std::size_t n = 0; n < cases.size(); ++n) {
        const auto later = static_cast<qint32>(n);
        Contact contact;
        contact.person = cases[n];
        contact.operatorIndex = static_cast<int>(ground.people.size()) - 1;
        contact.line = city.persons[static_cast<std::size_t>(cases[n])].lines[0];
        contact.at = {day, kTalkedAt + later * 10 * 60};
        contact.ringSeconds = 12;
        contact.talkSeconds = 55;
        contact.end = CallEnd::EndedByUs;
        contact.result = ResultCode::Reached;
        contact.counterpart = Counterpart::Person;
        contact.note = QStringLiteral("手が離せないとのこと。翌開庁日にかけ直す約束。");
        contact.callback =
            CallbackAgreed{{city.end, kFirstCallback + later * kCallbacksApart}, contact.operatorIndex};
        SAIKOKU_TRY(sink.take(contact));
    }
    return {};
}

Result<void> writeCaseNotes(const PlanGround& ground) {
    SAIKOKU_TRY(writeLabels(ground));
    SAIKOKU_TRY(writeHandovers(ground));
    SAIKOKU_TRY(writeFollowUps(ground));
    return writeMessages(ground);
}

}  // namespace saikoku::demo
