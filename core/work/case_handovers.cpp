#include "core/work/case_handovers.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/arrears/arrears_repository.h"
#include "core/base/clock.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_tables.h"
#include "core/cases/namesake_repository.h"
#include "core/contact/assignment_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/handover_repository.h"
#include "core/contact/staff_message_repository.h"
#include "core/security/operator_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/rights_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/case_entry.h"
#include "core/work/handover_brief.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

const QLatin1String kHandOver("handover");
const QLatin1String kAnswer("handover.answer");
constexpr qsizetype kLongestAsked = 500;  ///< characters

Result<QString> brief(Session& session, CampaignId campaign, const Taxpayer& person) {
    SAIKOKU_TRY_ASSIGN(const auto promises, session.rules<PromiseRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    RecordQuery query{campaign, session.today(), {person.id}, {}};
    SAIKOKU_TRY_ASSIGN(query.facts, factsOf(session));
    CaseParts parts;
    parts.phones = parts.promises = parts.callback = parts.holds = parts.dispatches = parts.wishes = parts.labels = true;
    parts.arrears = CaseParts::Arrears::All;
    parts.receipts = CaseParts::Receipts::All;
    parts.records = CaseParts::Records::Full;
    parts.callsSince = fromTokyo(session.today(), QTime(0, 0));  // only the marks are wanted
    const BriefGround ground{*promises, *calendar, session.today(), person.isProtected && !isRevealed(session, person.id)};
    QString text;
    SAIKOKU_TRY(readCases(session.db(), query, parts, [&](CaseRecord& record) -> Result<void> {
        text = handoverBrief(record, ground);
        return {};
    }));
    return text;
}

Result<OperatorId> officerOf(Session& session, const QString& login) {
    if (login.isEmpty()) {
        return OperatorId();
    }
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).findByLogin(login));
    if (!person || person->isDisabled()) {
        return fail(ErrorCode::NotFound, Text::tr("There is nobody \"%1\" who may sign in. Give another login, or none: any officer takes it.").arg(login));
    }
    SAIKOKU_TRY_ASSIGN(const bool isOfficer, RightsRepository(session.db()).isOfficer(person->id));
    if (!isOfficer) {
        return fail(ErrorCode::Rule, Text::tr("%1 is no officer and could not take the case. Name an officer, or nobody: any officer takes it.").arg(person->displayName));
    }
    return person->id;
}

void hideWords(CaseHandover& handover) {
    handover.asked.clear();
    handover.brief.clear();
    handover.answerNote.clear();
}

/// Who handed it over need not look for the answer.
Result<void> tellSender(Session& session, const CaseHandover& handover, HandoverAnswer answer, const QString& note) {
    StaffMessage message;
    message.sender = session.actor().id;
    message.campaign = handover.campaign;
    message.taxpayer = handover.taxpayer;
    message.body = Text::tr("Hand-over: %1").arg(labelOf(answer));
    if (!note.isEmpty()) {
        message.body += u'\n' + note;
    }
    message.sentAt = session.clock().nowUtc();
    SAIKOKU_TRY(StaffMessageRepository(session.db()).add(message, {{handover.operatorId, {}, {}, {}}}));
    return {};
}

/// With what names their cases; of masked people without what was typed.
Result<QList<HandoverRow>> named(Session& session, const KnownFacts& facts, CampaignId campaign, const QList<CaseHandover>& handovers) {
    ArrearsRepository people(session.db(), facts);
    QList<TaxpayerId> cases;
    for (const CaseHandover& handover : handovers) {
        cases.append(handover.taxpayer);
    }
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(const QSet<TaxpayerId> alike, NamesakeRepository(session.db(), tables).among(campaign, cases));
    QList<HandoverRow> rows;
    for (const CaseHandover& handover : handovers) {
        SAIKOKU_TRY_ASSIGN(const auto person, people.taxpayer(handover.taxpayer));
        if (!person) {
            continue;  // the import that brought it was taken back
        }
        rows.append({handover, person->number, person->name, alike.contains(person->id)});
        if (person->isProtected && !isRevealed(session, person->id)) {
            hideWords(rows.last().handover);
        }
    }
    return rows;
}

Result<void> checkAnswer(const CaseHandover& handover, HandoverAnswer answer, const QString& note) {
    if (!handover.isOpen()) {
        return fail(ErrorCode::Rule, Text::tr("This hand-over is over already. The case can be handed over again."));
    }
    if (handover.answer == answer) {
        return fail(ErrorCode::Rule, Text::tr("%1 took this case over already.").arg(handover.answeredByName));
    }
    if (answer == HandoverAnswer::Returned && note.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Write why the case goes back."));
    }
    return {};
}

/// Who takes the case over is in charge of it; returned, whoever had it is again, unless the charge was given
/// on since.
Result<void> moveCharge(Session& session, const CaseHandover& handover, HandoverAnswer answer) {
    AssignmentRepository assignments(session.db());
    const auto give = [&](OperatorId to) {
        return assignments.add({handover.campaign, handover.taxpayer, to, session.actor().id,
                                session.clock().nowUtc(), handover.id});
    };
    SAIKOKU_TRY_ASSIGN(const auto inCharge, assignments.of(handover.campaign, {handover.taxpayer}));
    const OperatorId now = inCharge.value(handover.taxpayer);
    if (answer == HandoverAnswer::Accepted) {
        return now == session.actor().id ? Result<void>() : give(session.actor().id);
    }
    if (answer == HandoverAnswer::Returned) {
        SAIKOKU_TRY_ASSIGN(const auto moved, assignments.ofHandover(handover.id));
        return moved && moved->officer == now ? give(moved->before) : Result<void>();
    }
    return {};
}

}  // namespace

Result<QString> briefOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kHandOver, QString::number(taxpayer.value)));
    SAIKOKU_TRY(countRead(session, {taxpayer}));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    return brief(session, campaign, person);
}

Result<qint64> handOver(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QString& asked, const QString& to) {
    const QString target = QString::number(taxpayer.value);
    SAIKOKU_TRY(session.require(Permission::Record, kHandOver, target));
    CaseHandover handover;
    handover.campaign = campaign;
    handover.taxpayer = taxpayer;
    handover.asked = asked.trimmed();
    handover.operatorId = session.actor().id;
    handover.handedAt = session.clock().nowUtc();
    if (handover.asked.isEmpty() || handover.asked.size() > kLongestAsked) {
        return fail(ErrorCode::BadInput, Text::tr("What is the officer asked to do? Write it, in %1 characters at most.").arg(kLongestAsked));
    }
    return transact(session.db(), [&]() -> Result<qint64> {
        SAIKOKU_TRY(holdCaseLock(session.db(), taxpayer));
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
        SAIKOKU_TRY_ASSIGN(handover.to, officerOf(session, to));
        HandoverRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const QList<CaseHandover> earlier, repository.of(campaign, taxpayer));
        if (!handoverState(earlier).isEmpty()) {
            return fail(ErrorCode::Rule, Text::tr("This case is handed over already. Write a message to add something."));
        }
        SAIKOKU_TRY_ASSIGN(handover.brief, brief(session, campaign, person));
        SAIKOKU_TRY_ASSIGN(const qint64 id, repository.add(handover));
        SAIKOKU_TRY(refreshCases(session, {taxpayer}));
        SAIKOKU_TRY(session.log(kHandOver, QStringLiteral("case"), target,
                                QJsonObject{{QStringLiteral("handover"), id}, {QStringLiteral("to"), handover.to.value}}));
        return id;
    });
}

Result<void> answerHandover(Session& session, qint64 id, HandoverAnswer answer, const QString& typed) {
    SAIKOKU_TRY(session.require(Permission::Hold, kAnswer, QString::number(id)));
    const QString note = typed.trimmed();
    HandoverRepository repository(session.db());
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const auto first, repository.find(id));
        if (!first) {
            return fail(ErrorCode::NotFound, Text::tr("There is no hand-over %1.").arg(id));
        }
        SAIKOKU_TRY(holdCaseLock(session.db(), first->taxpayer));
        SAIKOKU_TRY_ASSIGN(const auto handover, repository.find(id));  // as it stands now that nobody else answers
        SAIKOKU_TRY(checkAnswer(*handover, answer, note));
        SAIKOKU_TRY(repository.add(id, answer, note, session.actor().id, session.clock().nowUtc()));
        SAIKOKU_TRY(moveCharge(session, *handover, answer));
        SAIKOKU_TRY(tellSender(session, *handover, answer, note));
        SAIKOKU_TRY(refreshCases(session, {handover->taxpayer}));
        return session.log(kAnswer, QStringLiteral("case"), QString::number(handover->taxpayer.value),
                           QJsonObject{{QStringLiteral("handover"), id}, {QStringLiteral("answer"), codeOf(answer)}});
    });
}

Result<QList<HandoverRow>> openHandovers(Session& session, CampaignId campaign, bool all) {
    SAIKOKU_TRY(session.require(Permission::View, kHandOver));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(QList<CaseHandover> open, HandoverRepository(session.db(), facts).open(campaign));
    const OperatorId me = session.actor().id;
    const bool isOfficer = session.may(Permission::Hold);
    open.removeIf([&](const CaseHandover& handover) {
        return handover.operatorId != me && !(isOfficer && (all || !handover.to.isValid() || handover.to == me));
    });
    return named(session, facts, campaign, open);
}

Result<QList<HandoverRow>> handoversForMe(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kHandOver));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    const HandoverRepository repository(session.db(), facts);
    const OperatorId me = session.actor().id;
    QList<CaseHandover> mine;
    if (session.may(Permission::Hold)) {
        SAIKOKU_TRY_ASSIGN(mine, repository.open(campaign));
        mine.removeIf([&](const CaseHandover& handover) {
            return handover.answer ? handover.answeredBy != me : handover.to.isValid() && handover.to != me;
        });
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseHandover> returned, repository.returnedTo(campaign, me));
    return named(session, facts, campaign, mine + returned);
}

Result<QList<CaseHandover>> handoversOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kHandOver, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, caseOnFile(session, campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(QList<CaseHandover> all, HandoverRepository(session.db(), facts).of(campaign, taxpayer));
    if (!mustBeShown(session, person)) {
        for (CaseHandover& handover : all) {
            hideWords(handover);
        }
    }
    return all;
}

}  // namespace saikoku
