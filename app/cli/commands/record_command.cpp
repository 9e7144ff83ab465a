#include "app/cli/commands/record_command.h"

#include <QCoreApplication>

#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/outcome_option.h"
#include "app/cli/phone_choice.h"
#include "app/cli/store_access.h"
#include "core/base/business_calendar.h"
#include "core/base/phone_number.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_list.h"
#include "core/cases/case_owed.h"
#include "core/contact/call_journal_repository.h"
#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "core/surveys/surveys.h"
#include "core/work/call_recorder.h"
#include "core/work/callback_proposal.h"
#include "core/work/record_suggestion.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

const QLatin1String kPhone("phone");
constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

Result<QString> phoneOption(const CommandLine& line) {
    if (!line.has(kPhone)) {
        return QString();
    }
    SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(line.text(kPhone)));
    return number.digits();
}

Result<std::optional<PromiseEntry>> promiseOption(const CommandLine& line) {
    const QString dateName = QStringLiteral("promise-date");
    const QString amountName = QStringLiteral("promise-amount");
    if (!line.has(dateName) && !line.has(amountName)) {
        if (line.has(QStringLiteral("promise-how"))) {
            return fail(ErrorCode::Usage, Text::tr("--promise-how needs --promise-date and --promise-amount."));
        }
        if (line.has(QStringLiteral("receivables"))) {
            return fail(ErrorCode::Usage, Text::tr("--receivables needs --promise-date and --promise-amount."));
        }
        return std::optional<PromiseEntry>();
    }
    if (!line.has(dateName) || !line.has(amountName)) {
        return fail(ErrorCode::Usage, Text::tr("A promise needs both --promise-date and --promise-amount."));
    }
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> date, line.date(dateName));
    SAIKOKU_TRY_ASSIGN(const std::optional<Yen> amount, line.yen(amountName));
    SAIKOKU_TRY_ASSIGN(const std::optional<PaymentMethod> how,
                       codeOption<PaymentMethod>(line, QStringLiteral("promise-how")));
    PromiseEntry promise{*date, *amount, how.value_or(PaymentMethod::Store)};
    if (line.has(QStringLiteral("unconfirmed"))) {
        promise.isIdentityEstablished = false;
        promise.unconfirmed = line.text(QStringLiteral("unconfirmed"));
    }
    promise.receivableKeys = line.text(QStringLiteral("receivables")).trimmed();
    if (line.has(QStringLiteral("receivables")) && promise.receivableKeys.isEmpty()) {
        promise.covers = QList<ReceivableId>();
    }
    return std::optional(promise);
}

Result<PromiseMode> modeOption(const CommandLine& line) {
    const QString text = line.text(QStringLiteral("promise-mode"));
    const std::optional<PromiseMode> mode = valueOfCode<PromiseMode>(text);
    if (!mode || (line.has(QStringLiteral("promise-mode")) && mode == PromiseMode::Unsaid)) {
        return fail(ErrorCode::Usage, Text::tr("--promise-mode: \"%1\" is neither replace nor add.").arg(text));
    }
    return *mode;
}

/// Another campaign than tax has results and reasons of its own, told once the store is open.
bool hasOwnWords(const CommandLine& line) { return line.campaign() != QLatin1String("tax"); }

Result<SurveyAnswers> answersOption(Session& session, const CommandLine& line, CampaignId campaign) {
    SurveyAnswers answers;
    const QStringList words = line.texts(QStringLiteral("answer"));
    if (words.isEmpty()) {
        return answers;
    }
    SAIKOKU_TRY_ASSIGN(const auto version, surveyInForce(session, campaign));
    if (!version) {
        return fail(ErrorCode::Rule, Text::tr("--answer: this campaign has no survey."));
    }
    answers.version = version->id;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(u'=');
        const SurveyQuestion* question = version->survey.question(word.left(qMax(sign, qsizetype(0))));
        if (sign < 0 || question == nullptr) {
            return fail(ErrorCode::Usage, Text::tr("--answer: \"%1\" is none. Write QUESTION=ANSWER with a question of \"survey show\".").arg(word));
        }
        const QString value = word.mid(sign + 1);
        answers.given.insert(question->code, value.isEmpty()                               ? QStringList()
                                             : question->kind == QuestionKind::Multiple ? value.split(u',')
                                                                                        : QStringList{value});
    }
    return answers;
}

/// Result and reason as the campaign calls them; the ten of a call go everywhere.
Result<void> takeCampaignWords(Session& session, const CommandLine& line, CampaignId campaign, CallEntry& entry) {
    SAIKOKU_TRY_ASSIGN(entry.answers, answersOption(session, line, campaign));
    if (!hasOwnWords(line)) {
        return {};
    }
    // a correction may keep what is not offered any more: the recorder knows
    SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, everyCampaignChoice(session, campaign));
    const QString code = line.text(QStringLiteral("result"));
    QStringList known;
    bool isOwn = false;
    for (const CampaignResult& result : choices.results) {
        if (result.isOffered) {
            known.append(result.code);
        }
        if (result.code == code) {
            isOwn = true;
            entry.outcome = code;
            entry.result = result.base;
        }
    }
    if (const std::optional<ResultCode> plain = valueOfCode<ResultCode>(code); plain && !isOwn) {
        entry.result = *plain;
    } else if (!isOwn) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is unknown. One of: %3.")
                                          .arg(QStringLiteral("result"), code, known.join(QStringLiteral(", ")) + QStringLiteral(", ") + codesOf<ResultCode>()));
    }
    if (choices.results.isEmpty()) {  // about money too
        SAIKOKU_TRY_ASSIGN(entry.reason, codeOption<NonPaymentReason>(line, QStringLiteral("reason")));
    } else {
        entry.outcomeReason = line.text(QStringLiteral("reason"));
    }
    return {};
}

Result<CallEntry> entryOf(const CommandLine& line) {
    CallEntry entry;
    SAIKOKU_TRY(line.required(QStringLiteral("result")));
    entry.result = ResultCode::Reached;
    if (!hasOwnWords(line)) {
        SAIKOKU_TRY_ASSIGN(const std::optional<ResultCode> result, codeOption<ResultCode>(line, QStringLiteral("result")));
        entry.result = *result;
    }
    entry.direction = line.has(QStringLiteral("inbound")) ? Direction::Inbound : Direction::Outbound;
    SAIKOKU_TRY_ASSIGN(entry.phoneDigits, phoneOption(line));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> call, line.integer(QStringLiteral("call"), 1, kLastId));
    entry.intent = CallIntentId{call.value_or(0)};
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> corrects, line.integer(QStringLiteral("corrects"), 1, kLastId));
    entry.corrects = NegotiationId{corrects.value_or(0)};
    SAIKOKU_TRY_ASSIGN(entry.counterpart, codeOption<Counterpart>(line, QStringLiteral("counterpart")));
    if (!hasOwnWords(line)) {
        SAIKOKU_TRY_ASSIGN(entry.reason, codeOption<NonPaymentReason>(line, QStringLiteral("reason")));
    }
    SAIKOKU_TRY_ASSIGN(entry.promise, promiseOption(line));
    SAIKOKU_TRY_ASSIGN(entry.promiseMode, modeOption(line));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> seen, line.integer(QStringLiteral("seen-up-to"), 0, kLastId));
    if (seen) {
        entry.seenUpTo = NegotiationId{*seen};
    }
    SAIKOKU_TRY_ASSIGN(entry.callbackAt, momentOption(line, QStringLiteral("callback")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> paidOn, line.date(QStringLiteral("paid-on")));
    entry.reportedPaidOn = paidOn.value_or(QDate());
    entry.reportedPaidWhere = line.text(QStringLiteral("paid-where"));
    entry.doNotCall = line.has(QStringLiteral("do-not-call"));
    SAIKOKU_TRY_ASSIGN(entry.relay, codeOption<RelayService>(line, QStringLiteral("relay")));
    entry.note = line.text(QStringLiteral("note"));
    return entry;
}

/// A caller may ring from anywhere; what was dialled belongs to its case alone.
Result<bool> isNumberOfCall(Session& session, const CallEntry& entry) {
    if (!entry.intent.isValid()) {
        return false;
    }
    SAIKOKU_TRY_ASSIGN(const bool mayTell, mayTellNumbers(session, {entry.taxpayer, entry.campaign}));
    SAIKOKU_TRY_ASSIGN(const auto known, CallJournalRepository(session.db()).find(entry.intent));
    return mayTell && known && known->intent.phoneDigits == entry.phoneDigits &&
           (known->intent.direction == Direction::Inbound || known->intent.taxpayer == entry.taxpayer);
}

/// A mark or an attempt holds for the number: a mistyped one would hit somebody else.
Result<void> checkPhone(Session& session, const CallEntry& entry, const QString& number) {
    if (entry.phoneDigits.isEmpty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(entry.phoneDigits));
    SAIKOKU_TRY_ASSIGN(const bool theirs, isNumberOf(session, {entry.taxpayer, entry.campaign}, phone));
    SAIKOKU_TRY_ASSIGN(const bool ofCall, isNumberOfCall(session, entry));
    if (!theirs && !ofCall) {
        return fail(ErrorCode::Rule,
                    Text::tr("%1 is not on file as a number of %2, or you may not see it. Give a number that "
                             "\"case %2\" shows, name its call with --call, or leave --phone out.")
                        .arg(phone.digits(), number));
    }
    return {};
}

/// The record stands, whatever becomes of looking at the case again.
Output recorded(const CommandLine& line, const QString& number, NegotiationId id, const Result<QList<CaseSummary>>& rows, bool hasMoney) {
    QJsonObject json{{QStringLiteral("number"), number}};
    QString text = Text::tr("Recorded.");
    if (rows && !rows->isEmpty()) {
        json = caseRowJson(rows->constFirst());
        text = Text::tr("Recorded. Status now: %1").arg(labelOf(rows->constFirst().status, hasMoney));
    } else if (!rows) {
        line.warn(Text::tr("Recorded, but the case could not be read again: %1").arg(rows.error().message));
    }
    json.insert(QStringLiteral("negotiation"), id.value);
    return Output{json, text + u'\n'};
}

/// When the callback may be made in truth.
void tellPermitted(Session& session, CampaignId campaign, const QDateTime& callbackAt, Output& output) {
    if (!callbackAt.isValid()) {
        return;
    }
    const QDateTime permitted = nextPermittedCallback(session, callbackAt, campaign).value_or(callbackAt);
    output.json.insert(QStringLiteral("callback_permitted"), momentJson(permitted));
    if (permitted != callbackAt) {
        output.text += Text::tr("Nobody may be called at the time of the callback (calling hours, closed days); the next is %1.")
                           .arg(toTokyo(permitted).toString(QStringLiteral("yyyy-MM-dd HH:mm"))) + u'\n';
    }
}

}  // namespace

QString RecordCommand::summary() const { return Text::tr("Record what a call came to."); }

QList<QCommandLineOption> RecordCommand::options() const {
    const auto valued = [](const char16_t* name, const QString& help, const QString& value) {
        return QCommandLineOption(QString::fromUtf16(name), help, value);
    };
    return outcomeOptions() + QList<QCommandLineOption>{
        valued(u"result", Text::tr("What happened (required): %1.").arg(codesOf<ResultCode>()), QStringLiteral("CODE")),
        QCommandLineOption(QStringLiteral("inbound"), Text::tr("The person called us.")),
        valued(u"call", Text::tr("The call of this result, by the \"intent\" that dial told."), QStringLiteral("INTENT")),
        valued(u"corrects", Text::tr("The record that this one replaces."), QStringLiteral("ID")),
        valued(u"phone", Text::tr("The number called: one of the person's."), QStringLiteral("N")),
        valued(u"counterpart", Text::tr("With whom: %1.").arg(codesOf<Counterpart>()), QStringLiteral("WHO")),
        valued(u"reason", Text::tr("Why it was not paid: %1.").arg(codesOf<NonPaymentReason>()), QStringLiteral("CODE")),
        valued(u"promise-date", Text::tr("The day of the promised payment."), QStringLiteral("DATE")),
        valued(u"promise-amount", Text::tr("The promised yen."), QStringLiteral("YEN")),
        valued(u"promise-how", Text::tr("How it will be paid: %1.").arg(codesOf<PaymentMethod>()), QStringLiteral("CODE")),
        valued(u"receivables", Text::tr("Of these receivables alone (default: the whole case, a correction's: as before; empty: the whole case)."),
               QStringLiteral("NOTICE/ITEM/YEAR/TERM,…")),
        valued(u"callback", Text::tr("When to call again: day and time, in Japan's time unless it names an offset."),
               QStringLiteral("DATETIME")),
        valued(u"unconfirmed", Text::tr("The identity was not established: why the promise is taken all the same."), QStringLiteral("TEXT")),
        valued(u"promise-mode", Text::tr("What becomes of a promise that stands already: replace or add."), QStringLiteral("MODE")),
        valued(u"seen-up-to", Text::tr("The newest record that was seen: refused when somebody else has recorded since."), QStringLiteral("ID")),
        valued(u"paid-on", Text::tr("The day on which the person says to have paid."), QStringLiteral("DATE")),
        valued(u"paid-where", Text::tr("Where the person says to have paid: %1, or in words.").arg(codesOf<PaymentMethod>()), QStringLiteral("TEXT")),
        QCommandLineOption(QStringLiteral("do-not-call"), Text::tr("Asked not to be called at this number again.")),
        valued(u"relay", Text::tr("The relay service that the call went through (default: as the person wishes): %1.").arg(codesOf<RelayService>()),
               QStringLiteral("CODE")),
        valued(u"answer", Text::tr("An answer to the campaign's survey; as often as needed, several codes with commas."), QStringLiteral("QUESTION=ANSWER")),
        valued(u"note", Text::tr("What was said."), QStringLiteral("TEXT")),
    };
}

namespace {

QString doubtSentence(PromiseDoubt doubt) {
    switch (doubt) {
    case PromiseDoubt::ClosedDay: return Text::tr("The promised day is no business day.");
    case PromiseDoubt::FarAhead: return Text::tr("The promised day lies more than %1 months ahead.").arg(kFarPromiseMonths);
    case PromiseDoubt::MoreThanOwed: return Text::tr("More is promised than is owed.");
    }
    return {};
}

/// Who may not look at the case is told of the day alone. The record's own log entry tells of the look.
Result<QList<PromiseDoubt>> doubtsOf(Session& session, const CallEntry& entry) {
    if (!entry.promise || entry.promise->dueDate < session.today()) {
        return QList<PromiseDoubt>();
    }
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    Yen asked;
    if (session.may(Permission::View)) {
        SAIKOKU_TRY_ASSIGN(const CaseOwed owed, owedOn(session, entry.campaign, entry.taxpayer, session.today(), RowUse::Logged));
        asked = owed.asked.sums.total();
    }
    return promiseDoubts(entry.promise->dueDate, entry.promise->amount, asked, session.today(), *calendar);
}

/// Taken all the same: a script means what it says. The record stands, whatever becomes of the look.
void warnOfPromise(const Result<QList<PromiseDoubt>>& doubts, const CommandLine& line) {
    if (!doubts) {
        line.warn(Text::tr("Recorded, but the promise could not be compared with what is owed: %1").arg(doubts.error().message));
        return;
    }
    for (const PromiseDoubt doubt : *doubts) {
        line.warn(doubtSentence(doubt));
    }
}

}  // namespace

Result<Output> RecordCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(CallEntry entry, entryOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfLine(*session, line));
    SAIKOKU_TRY(takeCampaignWords(*session, line, campaign.id, entry));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    entry.taxpayer = key.taxpayer;
    entry.campaign = key.campaign;
    SAIKOKU_TRY_ASSIGN(const auto followUps, session->rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(entry.outcomes, outcomesOption(line, *followUps));
    SAIKOKU_TRY(checkPhone(*session, entry, number));
    SAIKOKU_TRY_ASSIGN(const NegotiationId id, recordCall(*session, entry));
    warnOfPromise(doubtsOf(*session, entry), line);
    Output output = recorded(line, number, id, caseRows(*session, key.campaign, {key.taxpayer}, RowUse::Logged), campaign.hasMoney);
    tellPermitted(*session, entry.campaign, entry.callbackAt, output);
    return output;
}

}  // namespace saikoku::cli
