#include "app/cli/commands/record_command.h"

#include <QCoreApplication>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/base/phone_number.h"
#include "core/base/text_folding.h"
#include "core/calling/call_recorder.h"
#include "core/cases/case_list.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

/// The value of an option that takes one of a list of codes.
template <class Code>
Result<std::optional<Code>> codeOption(const CommandLine& line, const QString& option) {
    if (!line.has(option)) {
        return std::optional<Code>();
    }
    const std::optional<Code> value = valueOfCode<Code>(line.text(option));
    if (!value) {
        QStringList known;
        for (const Code each : allValues<Code>()) {
            known.append(codeOf(each));
        }
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is unknown. One of: %3.")
                                          .arg(option, line.text(option), known.join(QStringLiteral(", "))));
    }
    return value;
}

Result<QDateTime> momentOption(const CommandLine& line, const QString& option) {
    if (!line.has(option)) {
        return QDateTime();
    }
    const QString text = line.text(option);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid()) {
        return fail(ErrorCode::Usage, Text::tr("--%1: \"%2\" is no moment. Write it like 2026-11-21T14:30 (Japan's time).")
                                          .arg(option, text));
    }
    // without an offset the clock on the office's wall is meant
    return moment.timeSpec() == Qt::LocalTime ? fromTokyo(moment.date(), moment.time()) : moment;
}

Result<std::optional<PromiseEntry>> promiseOption(const CommandLine& line) {
    const QString dateName = QStringLiteral("promise-date");
    const QString amountName = QStringLiteral("promise-amount");
    if (!line.has(dateName) && !line.has(amountName)) {
        if (line.has(QStringLiteral("promise-how"))) {
            return fail(ErrorCode::Usage, Text::tr("--promise-how needs --promise-date and --promise-amount."));
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
    return std::optional<PromiseEntry>(PromiseEntry{*date, *amount, how.value_or(PaymentMethod::Store)});
}

Result<CallEntry> entryOf(const CommandLine& line) {
    CallEntry entry;
    SAIKOKU_TRY(line.required(QStringLiteral("result")));
    SAIKOKU_TRY_ASSIGN(const std::optional<ResultCode> result, codeOption<ResultCode>(line, QStringLiteral("result")));
    entry.result = *result;
    entry.direction = line.has(QStringLiteral("inbound")) ? Direction::Inbound : Direction::Outbound;
    entry.phoneDigits = foldDigits(line.text(QStringLiteral("phone")));
    SAIKOKU_TRY_ASSIGN(entry.counterpart, codeOption<Counterpart>(line, QStringLiteral("counterpart")));
    SAIKOKU_TRY_ASSIGN(entry.reason, codeOption<NonPaymentReason>(line, QStringLiteral("reason")));
    SAIKOKU_TRY_ASSIGN(entry.promise, promiseOption(line));
    SAIKOKU_TRY_ASSIGN(entry.callbackAt, momentOption(line, QStringLiteral("callback")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> paidOn, line.date(QStringLiteral("paid-on")));
    entry.reportedPaidOn = paidOn.value_or(QDate());
    entry.reportedPaidWhere = line.text(QStringLiteral("paid-where"));
    entry.doNotCall = line.has(QStringLiteral("do-not-call"));
    entry.note = line.text(QStringLiteral("note"));
    return entry;
}

}  // namespace

QString RecordCommand::summary() const { return Text::tr("Record what a call came to."); }

QList<QCommandLineOption> RecordCommand::options() const {
    const auto valued = [](const char16_t* name, const QString& help, const QString& value) {
        return QCommandLineOption(QString::fromUtf16(name), help, value);
    };
    return {
        valued(u"result", Text::tr("What happened: reached, family, no_answer, voicemail, busy, not_in_use, "
                                   "wrong_number, refused, fax or cut_off."),
               QStringLiteral("CODE")),
        QCommandLineOption(QStringLiteral("inbound"), Text::tr("The person called us.")),
        valued(u"phone", Text::tr("The number called."), QStringLiteral("N")),
        valued(u"counterpart", Text::tr("With whom: person, family, agent, workplace or other."), QStringLiteral("WHO")),
        valued(u"reason", Text::tr("Why it was not paid."), QStringLiteral("CODE")),
        valued(u"promise-date", Text::tr("The day of the promised payment."), QStringLiteral("DATE")),
        valued(u"promise-amount", Text::tr("The promised yen."), QStringLiteral("YEN")),
        valued(u"promise-how", Text::tr("How it will be paid."), QStringLiteral("CODE")),
        valued(u"callback", Text::tr("When to call again, in Japan's time."), QStringLiteral("DATETIME")),
        valued(u"paid-on", Text::tr("The day on which the person says to have paid."), QStringLiteral("DATE")),
        valued(u"paid-where", Text::tr("Where the person says to have paid."), QStringLiteral("TEXT")),
        QCommandLineOption(QStringLiteral("do-not-call"), Text::tr("Asked not to be called at this number again.")),
        valued(u"note", Text::tr("What was said."), QStringLiteral("TEXT")),
    };
}

Result<Output> RecordCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(CallEntry entry, entryOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, number));
    entry.taxpayer = key.taxpayer;
    entry.campaign = key.campaign;
    SAIKOKU_TRY_ASSIGN(const NegotiationId id, recordCall(*session, entry));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(*session, key.campaign, {key.taxpayer}));
    QJsonObject json = caseRowJson(rows.value(0));
    json.insert(QStringLiteral("negotiation"), id.value);
    return Output{json, Text::tr("Recorded. Status now: %1").arg(labelOf(rows.value(0).status)) + u'\n'};
}

}  // namespace saikoku::cli
