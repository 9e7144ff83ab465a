#include "ui/casefile/case_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/security/session.h"
#include "core/work/case_handovers.h"
#include "core/work/staff_messages.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

CaseWord wordOf(const StaffMessage& message, OperatorId me) {
    CaseWord word;
    word.at = message.isReminder() ? message.dueAt : message.sentAt;
    word.kind = message.isReminder() ? Text::tr("Reminder") : Text::tr("Message");
    word.from = message.senderName;
    word.to = message.to.join(DisplayText::listSeparator());
    word.text = message.body;
    word.message = message.id;
    const bool isRead = message.readAt.isValid();
    const bool isMine = message.sender == me && !message.isForReader;
    word.isUnread = message.isForReader && !isRead;
    word.isOver = isRead;
    word.state = isMine    ? Text::tr("read by %1").arg(message.readBy)
                 : !isRead ? Text::tr("new")
                           : (message.isReminder() ? Text::tr("done") : Text::tr("read"));
    return word;
}

CaseWord wordOf(const CaseHandover& handover) {
    CaseWord word;
    word.at = handover.handedAt;
    word.kind = Text::tr("Hand-over");
    word.from = handover.operatorName;
    word.to = handover.toName.isEmpty() ? Text::tr("any officer") : handover.toName;
    word.state = handover.answer ? Text::tr("%1: %2", "what became of it, officer")
                                       .arg(labelOf(*handover.answer), handover.answeredByName)
                                 : Text::tr("waits");
    word.text = handover.asked;
    if (!handover.answerNote.isEmpty()) {
        word.text += QStringLiteral("\n\n") + Text::tr("Answer: %1").arg(handover.answerNote);
    }
    word.text += QStringLiteral("\n\n") + handover.brief;
    word.isOver = !handover.isOpen();
    return word;
}

}  // namespace

Result<QList<CaseWord>> wordsOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const QList<StaffMessage> messages, messagesOfCase(session, campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const QList<CaseHandover> handovers, handoversOf(session, campaign, taxpayer));
    QList<CaseWord> words;
    for (const StaffMessage& message : messages) {
        words.append(wordOf(message, session.actor().id));
    }
    for (const CaseHandover& handover : handovers) {
        words.append(wordOf(handover));
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const CaseWord& a, const CaseWord& b) { return a.at > b.at; });
    return words;
}

}  // namespace saikoku::ui
