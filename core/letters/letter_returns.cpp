// Letters that came back, and what was done about it (notice_batches.h).

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "core/base/language.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/contact/fact_rows_repository.h"
#include "core/contact/letter_rules.h"
#include "core/letters/letter_number.h"
#include "core/letters/notice_batches.h"
#include "core/letters/sent_letter_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/store/row_writer.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kReturned("notice.returned");
const QLatin1String kUndo("notice.undo_return");
const QLatin1String kStep("notice.address_step");
const QLatin1String kPublic("notice.public_service");
constexpr qsizetype kLongestNote = 200;  ///< characters

constexpr std::array kSteps{
    CodeRow<AddressStep>{AddressStep::FieldCheck, "field_check", QT_TRANSLATE_NOOP("Letters", "field check")},
    CodeRow<AddressStep>{AddressStep::Found, "found", QT_TRANSLATE_NOOP("Letters", "address found")},
    CodeRow<AddressStep>{AddressStep::NotFound, "not_found",
                         QT_TRANSLATE_NOOP("Letters", "address not found")},
    CodeRow<AddressStep>{AddressStep::PublicService, "public_service",
                         QT_TRANSLATE_NOOP("Letters", "service by publication")},
    CodeRow<AddressStep>{AddressStep::Served, "served", QT_TRANSLATE_NOOP("Letters", "served")},
};

Error unknownLetter(const QString& typed) {
    return {ErrorCode::NotFound,
            Text::tr("No letter has the number \"%1\". Read it once more, the last digit checks the others.")
                .arg(typed),
            {}};
}

Result<SentLetter> shown(Session& session, CampaignId campaign, qint64 dispatch) {
    SAIKOKU_TRY_ASSIGN(auto letter, SentLetterRepository(session.db()).one(campaign, dispatch));
    if (!letter) {
        return fail(ErrorCode::NotFound, Text::tr("This letter is no longer on file."));
    }
    letter->isMasked = letter->isMasked && !isRevealed(session, letter->taxpayer);
    letter->research = letter->step ? labelOf(*letter->step) : QString();
    return *std::move(letter);
}

Result<QString> noteOf(const QString& typed) {
    const QString note = typed.simplified();
    if (note.size() > kLongestNote) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The note has %1 characters. Write %2 at most.").arg(note.size()).arg(kLongestNote));
    }
    return note;
}

Result<void> cameBack(Session& session, const std::vector<LetterDispatch>& dispatches, ReturnReason reason,
                      QDate on, const QString& note) {
    QList<TaxpayerId> cases;
    for (const LetterDispatch& each : dispatches) {
        if (each.returnedOn.isValid()) {
            return fail(
                ErrorCode::Rule,
                Text::tr("This letter came back on %1 already.").arg(dateInSentence(each.returnedOn)));
        }
        if (on < each.sentOn || on > session.today()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The letter left on %1. Give a day from then on to today.")
                            .arg(dateInSentence(each.sentOn)));
        }
        SAIKOKU_TRY(RowWriter<DispatchReturnRow>::addOne(
            session.db(), {each.id, on, codeOf(reason), session.actor().id, session.clock().nowUtc(), note,
                           session.today()}));
        cases.append(each.taxpayer);
    }
    return refreshCases(session, cases);
}

/// The dispatches of a letter, its cases' facts held still: two seats may scan it at once.
Result<std::vector<LetterDispatch>> heldDispatches(Session& session, CampaignId campaign,
                                                   const QString& number) {
    const SentLetterRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const std::vector<LetterDispatch> seen, repository.ofLetter(campaign, number));
    QList<TaxpayerId> cases;
    for (const LetterDispatch& each : seen) {
        cases.append(each.taxpayer);
    }
    std::sort(cases.begin(), cases.end());
    for (const TaxpayerId each : cases) {
        SAIKOKU_TRY(holdCaseLock(session.db(), each));
    }
    return repository.ofLetter(campaign, number);
}

/// Also why something is taken back: never empty.
Result<QString> reasonOf(const QString& typed) {
    SAIKOKU_TRY_ASSIGN(const QString reason, noteOf(typed));
    if (reason.isEmpty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Write why it is taken back: the log and the record keep it."));
    }
    return reason;
}

/// What hung on the notice board is an officer's to take back.
Result<void> mayUndo(Session& session, CampaignId campaign, const QString& number) {
    const SentLetterRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const std::vector<LetterDispatch> seen, repository.ofLetter(campaign, number));
    for (const LetterDispatch& each : seen) {
        SAIKOKU_TRY_ASSIGN(const QDate posted, repository.postedOn(each.dispatchReturn));
        if (posted.isValid()) {
            return session.require(Permission::Hold, kUndo, number);
        }
    }
    return {};
}

Result<void> neverCameBack(Session& session, const std::vector<LetterDispatch>& dispatches,
                           const QString& reason) {
    QList<TaxpayerId> cases;
    for (const LetterDispatch& each : dispatches) {
        if (each.dispatchReturn == 0) {
            continue;
        }
        SAIKOKU_TRY(RowWriter<DispatchReturnWithdrawalRow>::addOne(
            session.db(), {each.dispatchReturn, each.id, reason, session.actor().id, session.clock().nowUtc(),
                           session.today()}));
        cases.append(each.taxpayer);
    }
    if (cases.isEmpty()) {
        return fail(ErrorCode::Rule,
                    Text::tr("This letter did not come back: there is nothing to take back."));
    }
    return refreshCases(session, cases);
}

/// 公示送達 begins when the address turned out to be unknown, and with the day on which it hangs there.
Result<QDate> dayPosted(const Session& session, const SentLetter& letter, AddressStep step, QDate asked) {
    if (step != AddressStep::PublicService) {
        return QDate();
    }
    const QDate day = asked.isValid() ? asked : session.today();
    if (day < letter.returnedOn || day > session.today()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The letter came back on %1: it hung on the notice board on a day from then on to "
                     "today. Correct the day.")
                .arg(dateInSentence(letter.returnedOn)));
    }
    return day;
}

Result<void> checkStep(Session& session, const SentLetter& letter, AddressStep step, const QString& note,
                       QDate posted) {
    if (!letter.returnedOn.isValid()) {
        return fail(ErrorCode::Rule,
                    Text::tr("This letter did not come back: there is nothing to look into."));
    }
    if (step == AddressStep::Found && note.isEmpty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Write how the address was found. Enter the address itself on the case."));
    }
    if (step != AddressStep::Served) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LetterRules>());
    if (!posted.isValid()) {
        return fail(ErrorCode::Rule, Text::tr("This letter was not posted on the notice board."));
    }
    const QDate served = posted.addDays(rules->serviceDays);
    if (served > session.today()) {
        return fail(ErrorCode::Rule,
                    Text::tr("It counts as served on %1, not yet today.").arg(dateInSentence(served)));
    }
    return {};
}

}  // namespace

QString codeOf(AddressStep step) {
    return code_table::code(kSteps, step);
}
QString labelOf(AddressStep step) {
    return code_table::label(kSteps, step, "Letters");
}

template <>
std::optional<AddressStep> valueOfCode(QStringView code) {
    return code_table::find(kSteps, code);
}

template <>
std::vector<AddressStep> allValues() {
    return code_table::values(kSteps);
}

Result<SentLetter> letterReturned(Session& session, CampaignId campaign, const QString& typed,
                                  ReturnReason reason, QDate on, const QString& typedNote) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kReturned));
    const std::optional<QString> number = typedLetterNumber(typed);
    if (!number) {
        return fail(unknownLetter(typed));
    }
    SAIKOKU_TRY_ASSIGN(const QString note, noteOf(typedNote));
    const QDate day = on.isValid() ? on : session.today();
    return transact(session.db(), [&]() -> Result<SentLetter> {
        SAIKOKU_TRY(shareSeatLock(session.db(), SeatLock::Letters));  // its batch isn't taken back meanwhile
        SAIKOKU_TRY_ASSIGN(const std::vector<LetterDispatch> dispatches,
                           heldDispatches(session, campaign, *number));
        if (dispatches.empty()) {
            return fail(unknownLetter(typed));
        }
        SAIKOKU_TRY(cameBack(session, dispatches, reason, day, note));
        SAIKOKU_TRY(
            session.log(kReturned, QStringLiteral("case"), QString::number(dispatches.front().taxpayer.value),
                        {{QStringLiteral("letter"), *number}, {QStringLiteral("reason"), codeOf(reason)}}));
        return shown(session, campaign, dispatches.front().id);
    });
}

Result<SentLetter> undoReturn(Session& session, CampaignId campaign, const QString& typed,
                              const QString& typedReason) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kUndo));
    const std::optional<QString> number = typedLetterNumber(typed);
    if (!number) {
        return fail(unknownLetter(typed));
    }
    SAIKOKU_TRY_ASSIGN(const QString reason, reasonOf(typedReason));
    SAIKOKU_TRY(mayUndo(session, campaign, *number));  // a refusal is logged in a transaction of its own
    return transact(session.db(), [&]() -> Result<SentLetter> {
        SAIKOKU_TRY_ASSIGN(const std::vector<LetterDispatch> dispatches,
                           heldDispatches(session, campaign, *number));
        if (dispatches.empty()) {
            return fail(unknownLetter(typed));
        }
        SAIKOKU_TRY(neverCameBack(session, dispatches, reason));
        SAIKOKU_TRY(session.log(kUndo, QStringLiteral("case"),
                                QString::number(dispatches.front().taxpayer.value),
                                {{QStringLiteral("letter"), *number}}));
        return shown(session, campaign, dispatches.front().id);
    });
}

Result<void> addAddressStep(Session& session, CampaignId campaign, qint64 dispatch, AddressStep step,
                            const QString& typedNote, QDate postedOn) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kStep, QString::number(dispatch)));
    const bool isPublic = step == AddressStep::PublicService || step == AddressStep::Served;
    if (isPublic) {
        if (const Result<void> may = session.require(Permission::Hold, kStep, QString::number(dispatch));
            !may) {
            return fail(may.error().code, Text::tr("Service by the notice board is a tax officer's step. "
                                                   "Hand the case over to one (Ctrl+M on the case)."));
        }
    }
    SAIKOKU_TRY_ASSIGN(const QString note, noteOf(typedNote));
    return transact(session.db(), [&]() -> Result<void> {
        SentLetterRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const auto seen, repository.one(campaign, dispatch));
        if (seen) {
            SAIKOKU_TRY(holdCaseLock(session.db(), seen->taxpayer));
        }
        SAIKOKU_TRY_ASSIGN(const auto found, repository.one(campaign, dispatch));
        if (!found) {
            return fail(ErrorCode::NotFound, Text::tr("This campaign has no such letter (any more)."));
        }
        const SentLetter& letter = *found;
        if (isPublic && letter.isMasked) {  // as on file: protected, revealed or not
            return fail(ErrorCode::Rule,
                        Text::tr("A protected person's name may not hang on the notice board."));
        }
        SAIKOKU_TRY_ASSIGN(const QDate posted, repository.postedOn(letter.dispatchReturn));
        SAIKOKU_TRY(checkStep(session, letter, step, note, posted));
        SAIKOKU_TRY_ASSIGN(const QDate day, dayPosted(session, letter, step, postedOn));
        SAIKOKU_TRY(repository.addStep(letter, step, note, day, session.actor().id, session.clock().nowUtc(),
                                       session.today()));
        return session.log(kStep, QStringLiteral("case"), QString::number(letter.taxpayer.value),
                           {{QStringLiteral("step"), codeOf(step)}});
    });
}

Result<std::vector<PublicServiceRow>> publicServiceList(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kPublic));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LetterRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const auto posted, SentLetterRepository(session.db(), facts).posted(campaign));
    std::vector<PublicServiceRow> rows;
    for (const SentLetterRepository::Posted& each : posted) {
        PublicServiceRow row;
        row.dispatch = each.dispatch;
        row.name = each.name;
        row.document = Text::tr("%1 of %2")
                           .arg(each.title.isEmpty() ? dispatchKindLabel(each.kind) : each.title,
                                dateInSentence(each.dated));
        row.postedOn = each.postedOn;
        row.servedOn = each.postedOn.addDays(rules->serviceDays);
        rows.push_back(std::move(row));
    }
    SAIKOKU_TRY(session.log(kPublic, QStringLiteral("notice"), {}, {}, static_cast<qint64>(rows.size())));
    return rows;
}

}  // namespace saikoku
