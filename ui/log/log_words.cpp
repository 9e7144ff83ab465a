#include "ui/log/log_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(LogWords) };

struct Word {
    const char* code;
    const char* label;
};

constexpr Word kOperations[] = {
    {"sign_in", QT_TRANSLATE_NOOP("LogWords", "Sign-in")},
    {"sign_out", QT_TRANSLATE_NOOP("LogWords", "Sign-out")},
    {"refused", QT_TRANSLATE_NOOP("LogWords", "Refused")},
    {"search", QT_TRANSLATE_NOOP("LogWords", "Search")},
    {"open_case", QT_TRANSLATE_NOOP("LogWords", "Case opened")},
    {"read_rows", QT_TRANSLATE_NOOP("LogWords", "Cases seen")},
    {"many_rows_read", QT_TRANSLATE_NOOP("LogWords", "Many cases seen")},
    {"reading_refused", QT_TRANSLATE_NOOP("LogWords", "Too many cases asked for")},
    {"export", QT_TRANSLATE_NOOP("LogWords", "File written")},
    {"report", QT_TRANSLATE_NOOP("LogWords", "Report made")},
    {"targets.set", QT_TRANSLATE_NOOP("LogWords", "Target set")},
    {"reveal", QT_TRANSLATE_NOOP("LogWords", "Protected person revealed")},
    {"dial", QT_TRANSLATE_NOOP("LogWords", "Dialled")},
    {"call_ended", QT_TRANSLATE_NOOP("LogWords", "Call ended")},
    {"record", QT_TRANSLATE_NOOP("LogWords", "Recorded")},
    {"import", QT_TRANSLATE_NOOP("LogWords", "Import")},
    {"import.undo", QT_TRANSLATE_NOOP("LogWords", "Import undone")},
    {"import.receipts", QT_TRANSLATE_NOOP("LogWords", "Receipts imported")},
    {"import.payment_numbers", QT_TRANSLATE_NOOP("LogWords", "Payment numbers imported")},
    {"receipts.list", QT_TRANSLATE_NOOP("LogWords", "Open receipts seen")},
    {"receipts.match", QT_TRANSLATE_NOOP("LogWords", "Receipt matched")},
    {"receipts.close", QT_TRANSLATE_NOOP("LogWords", "Open receipt closed")},
    {"import.rejects", QT_TRANSLATE_NOOP("LogWords", "Rejected rows written")},
    {"condition.list", QT_TRANSLATE_NOOP("LogWords", "Saved conditions read")},
    {"condition.save", QT_TRANSLATE_NOOP("LogWords", "Condition saved")},
    {"condition.remove", QT_TRANSLATE_NOOP("LogWords", "Saved condition removed")},
    {"report_set.list", QT_TRANSLATE_NOOP("LogWords", "Saved parameters of reports read")},
    {"report_set.save", QT_TRANSLATE_NOOP("LogWords", "Parameters of a report saved")},
    {"report_set.remove", QT_TRANSLATE_NOOP("LogWords", "Saved parameters of a report deleted")},
    {"booklet", QT_TRANSLATE_NOOP("LogWords", "Booklet of reports made")},
    {"why", QT_TRANSLATE_NOOP("LogWords", "Reasons against calls counted")},
    {"call_list.make", QT_TRANSLATE_NOOP("LogWords", "Call list made")},
    {"call_list.close", QT_TRANSLATE_NOOP("LogWords", "Call list closed")},
    {"call_list.hand_out", QT_TRANSLATE_NOOP("LogWords", "Call list handed out")},
    {"caller_plan", QT_TRANSLATE_NOOP("LogWords", "Calls planned")},
    {"queue.take", QT_TRANSLATE_NOOP("LogWords", "Case taken")},
    {"queue.release", QT_TRANSLATE_NOOP("LogWords", "Case given back")},
    {"record.withdraw", QT_TRANSLATE_NOOP("LogWords", "Record withdrawn")},
    {"record.unmatched", QT_TRANSLATE_NOOP("LogWords", "Call without a case")},
    {"claims.look", QT_TRANSLATE_NOOP("LogWords", "Consents and guarantors looked at")},
    {"consent.record", QT_TRANSLATE_NOOP("LogWords", "Consent given or withdrawn")},
    {"guarantor.change", QT_TRANSLATE_NOOP("LogWords", "Guarantor added, decided on or ended")},
    {"limitation.invoke", QT_TRANSLATE_NOOP("LogWords", "Invocation of limitation recorded")},
    {"limitation.take_back", QT_TRANSLATE_NOOP("LogWords", "Invocation of limitation taken back")},
    {"claim.cause", QT_TRANSLATE_NOOP("LogWords", "Cause of a claim written down")},
    {"ledger.make", QT_TRANSLATE_NOOP("LogWords", "Ledger of claims made")},
    {"notice.select", QT_TRANSLATE_NOOP("LogWords", "Letters selected")},
    {"notice.preview", QT_TRANSLATE_NOOP("LogWords", "Letter previewed")},
    {"notice.print", QT_TRANSLATE_NOOP("LogWords", "Letters printed")},
    {"notice.reprint", QT_TRANSLATE_NOOP("LogWords", "Letters printed again")},
    {"notice.batch_letters", QT_TRANSLATE_NOOP("LogWords", "Letters of a batch listed")},
    {"notice.check", QT_TRANSLATE_NOOP("LogWords", "Batch of letters checked")},
    {"notice.retention", QT_TRANSLATE_NOOP("LogWords", "File of letters removed")},
    {"notice.sent", QT_TRANSLATE_NOOP("LogWords", "Letters that left listed")},
    {"notice.returned", QT_TRANSLATE_NOOP("LogWords", "Letter came back")},
    {"notice.undo_return", QT_TRANSLATE_NOOP("LogWords", "Return of a letter taken back")},
    {"notice.withdraw", QT_TRANSLATE_NOOP("LogWords", "Batch of letters taken back")},
    {"notice.specimens", QT_TRANSLATE_NOOP("LogWords", "Specimens of letters drawn")},
    {"notice.address_step", QT_TRANSLATE_NOOP("LogWords", "Address looked into")},
    {"notice.public_service", QT_TRANSLATE_NOOP("LogWords", "Service by publication listed")},
    {"letter_address.list", QT_TRANSLATE_NOOP("LogWords", "Addresses for letters seen")},
    {"letter_address.add", QT_TRANSLATE_NOOP("LogWords", "Address for letters entered")},
    {"letter_address.end", QT_TRANSLATE_NOOP("LogWords", "Address for letters taken back")},
    {"waiver.add", QT_TRANSLATE_NOOP("LogWords", "Charge waived")},
    {"waiver.take_back", QT_TRANSLATE_NOOP("LogWords", "Waiver taken back")},
    {"promise.cancel", QT_TRANSLATE_NOOP("LogWords", "Promise cancelled")},
    {"follow_up.list", QT_TRANSLATE_NOOP("LogWords", "Follow-ups listed")},
    {"follow_up.step", QT_TRANSLATE_NOOP("LogWords", "Follow-up taken further")},
    {"complaint.add", QT_TRANSLATE_NOOP("LogWords", "Complaint entered")},
    {"scripts", QT_TRANSLATE_NOOP("LogWords", "Scripts")},
    {"scripts.set", QT_TRANSLATE_NOOP("LogWords", "Script set")},
    {"scripts.use", QT_TRANSLATE_NOOP("LogWords", "Use of a script decided")},
    {"scripts.taken_over", QT_TRANSLATE_NOOP("LogWords", "Script file taken over")},
    {"templates", QT_TRANSLATE_NOOP("LogWords", "Templates of letters")},
    {"templates.save", QT_TRANSLATE_NOOP("LogWords", "Template of letters stored")},
    {"templates.approve", QT_TRANSLATE_NOOP("LogWords", "Template of letters approved")},
    {"templates.use", QT_TRANSLATE_NOOP("LogWords", "Earlier template of letters used again")},
    {"label.put", QT_TRANSLATE_NOOP("LogWords", "Label put")},
    {"label.remove", QT_TRANSLATE_NOOP("LogWords", "Label removed")},
    {"phone.change", QT_TRANSLATE_NOOP("LogWords", "Number changed")},
    {"phone.lift", QT_TRANSLATE_NOOP("LogWords", "Mark of a number lifted")},
    {"contact.wishes", QT_TRANSLATE_NOOP("LogWords", "Wishes noted")},
    {"research", QT_TRANSLATE_NOOP("LogWords", "Number research")},
    {"handover", QT_TRANSLATE_NOOP("LogWords", "Handed over")},
    {"handover.answer", QT_TRANSLATE_NOOP("LogWords", "Hand-over answered")},
    {"instalments.preview", QT_TRANSLATE_NOOP("LogWords", "Instalments tried out")},
    {"instalments.propose", QT_TRANSLATE_NOOP("LogWords", "Instalment plan prepared")},
    {"instalments.approve", QT_TRANSLATE_NOOP("LogWords", "Instalment plan approved")},
    {"instalments.refuse", QT_TRANSLATE_NOOP("LogWords", "Instalment plan refused")},
    {"instalments.end", QT_TRANSLATE_NOOP("LogWords", "Instalment plan ended")},
    {"instalments.pledge", QT_TRANSLATE_NOOP("LogWords", "Pledge of instalments recorded")},
    {"instalments.work", QT_TRANSLATE_NOOP("LogWords", "Instalments to see to listed")},
    {"recording.list", QT_TRANSLATE_NOOP("LogWords", "Recordings listed")},
    {"recording.hear", QT_TRANSLATE_NOOP("LogWords", "Recording heard")},
    {"recording.mark", QT_TRANSLATE_NOOP("LogWords", "Recording kept longer")},
    {"recording.unmark", QT_TRANSLATE_NOOP("LogWords", "Recording no longer kept longer")},
    {"recording.keep", QT_TRANSLATE_NOOP("LogWords", "Recording sealed")},
    {"recording.wipe", QT_TRANSLATE_NOOP("LogWords", "Sound without a call wiped")},
    {"recording.erase", QT_TRANSLATE_NOOP("LogWords", "Recordings erased by the rule")},
    {"recording.key", QT_TRANSLATE_NOOP("LogWords", "Key of recordings made")},
    {"review.draw", QT_TRANSLATE_NOOP("LogWords", "Calls drawn for review")},
    {"review.list", QT_TRANSLATE_NOOP("LogWords", "Reviews listed")},
    {"review.add", QT_TRANSLATE_NOOP("LogWords", "Call reviewed")},
    {"review.own", QT_TRANSLATE_NOOP("LogWords", "Own reviews looked at")},
    {"hold.set", QT_TRANSLATE_NOOP("LogWords", "Hold set")},
    {"hold.end", QT_TRANSLATE_NOOP("LogWords", "Hold ended")},
    {"hold.approve", QT_TRANSLATE_NOOP("LogWords", "Hold approved")},
    {"hold.review", QT_TRANSLATE_NOOP("LogWords", "Holds listed")},
    {"person.pairs", QT_TRANSLATE_NOOP("LogWords", "Possible same persons listed")},
    {"person.join", QT_TRANSLATE_NOOP("LogWords", "Cases joined as one person")},
    {"person.different", QT_TRANSLATE_NOOP("LogWords", "Told apart as two people")},
    {"person.part", QT_TRANSLATE_NOOP("LogWords", "Join taken back")},
    {"message", QT_TRANSLATE_NOOP("LogWords", "Message sent")},
    {"presence.on", QT_TRANSLATE_NOOP("LogWords", "Signed on for work")},
    {"presence.pause", QT_TRANSLATE_NOOP("LogWords", "Pause")},
    {"presence.resume", QT_TRANSLATE_NOOP("LogWords", "Back from a pause")},
    {"presence.off", QT_TRANSLATE_NOOP("LogWords", "Signed off from work")},
    {"presence.days", QT_TRANSLATE_NOOP("LogWords", "Days worked read")},
    {"report.note", QT_TRANSLATE_NOOP("LogWords", "Month's analysis written")},
    {"contract.end", QT_TRANSLATE_NOOP("LogWords", "Everything handed over")},
    {"contract.certify", QT_TRANSLATE_NOOP("LogWords", "Copies listed or deleted")},
    {"shift.plan", QT_TRANSLATE_NOOP("LogWords", "Shifts planned")},
    {"shift.replan", QT_TRANSLATE_NOOP("LogWords", "Shifts of a day changed")},
    {"shift.plan_week", QT_TRANSLATE_NOOP("LogWords", "Week of shifts planned")},
    {"shift.withdraw", QT_TRANSLATE_NOOP("LogWords", "Shifts withdrawn")},
    {"team.free", QT_TRANSLATE_NOOP("LogWords", "Case let go")},
    {"callback.give", QT_TRANSLATE_NOOP("LogWords", "Callback given to a person")},
    {"case.assign", QT_TRANSLATE_NOOP("LogWords", "Cases given to a person")},
    {"rules.history", QT_TRANSLATE_NOOP("LogWords", "Changes of rules read")},
    {"role.set", QT_TRANSLATE_NOOP("LogWords", "Role changed")},
    {"role.remove", QT_TRANSLATE_NOOP("LogWords", "Role removed")},
    {"group.add", QT_TRANSLATE_NOOP("LogWords", "Group made")},
    {"group.remove", QT_TRANSLATE_NOOP("LogWords", "Group removed")},
    {"group.give", QT_TRANSLATE_NOOP("LogWords", "Role given to a group")},
    {"group.withdraw", QT_TRANSLATE_NOOP("LogWords", "Role taken from a group")},
    {"group.put", QT_TRANSLATE_NOOP("LogWords", "Put into a group")},
    {"group.take", QT_TRANSLATE_NOOP("LogWords", "Taken out of a group")},
    {"user.set", QT_TRANSLATE_NOOP("LogWords", "Person changed")},
    {"store.backed_up", QT_TRANSLATE_NOOP("LogWords", "Backup written")},
    {"store.backups_removed", QT_TRANSLATE_NOOP("LogWords", "Old backups removed")},
    {"store.rehearse", QT_TRANSLATE_NOOP("LogWords", "Restore rehearsed")},
    {"store.rekey", QT_TRANSLATE_NOOP("LogWords", "New data key")},
    {"store.move", QT_TRANSLATE_NOOP("LogWords", "Store moved")},
    {"store.moved_in", QT_TRANSLATE_NOOP("LogWords", "Store moved in")},
    {"store.move_lifted", QT_TRANSLATE_NOOP("LogWords", "Move taken back")},
    {"store.rebuild", QT_TRANSLATE_NOOP("LogWords", "Derived data rebuilt")},
    {"rules.set", QT_TRANSLATE_NOOP("LogWords", "Rules changed")},
    {"rules.taken_over", QT_TRANSLATE_NOOP("LogWords", "Rules taken over")},
    {"set_letter_sender", QT_TRANSLATE_NOOP("LogWords", "Sender of letters changed")},
    {"set_official_seal", QT_TRANSLATE_NOOP("LogWords", "Official seal changed")},
    {"set_office_name", QT_TRANSLATE_NOOP("LogWords", "Office's name changed")},
    {"user.add", QT_TRANSLATE_NOOP("LogWords", "Person added")},
    {"user.disable", QT_TRANSLATE_NOOP("LogWords", "Person shut out")},
    {"user.enable", QT_TRANSLATE_NOOP("LogWords", "Person let in again")},
    {"user.password", QT_TRANSLATE_NOOP("LogWords", "Password changed")},
    {"user.rename", QT_TRANSLATE_NOOP("LogWords", "Name changed")},
    {"store.backup", QT_TRANSLATE_NOOP("LogWords", "Backup")},
    {"store.restore", QT_TRANSLATE_NOOP("LogWords", "Restored")},
    {"store.replace", QT_TRANSLATE_NOOP("LogWords", "Store replaced")},
    {"store.upgrade", QT_TRANSLATE_NOOP("LogWords", "Brought up to date")},
    {"store.check", QT_TRANSLATE_NOOP("LogWords", "Store checked")},
    {"demo.make", QT_TRANSLATE_NOOP("LogWords", "Demo city made")},
    {"read_log", QT_TRANSLATE_NOOP("LogWords", "Access log read")},
    {"log.verify", QT_TRANSLATE_NOOP("LogWords", "Access log verified")},
};

constexpr Word kDetails[] = {
    {"permission", QT_TRANSLATE_NOOP("LogWords", "permission")},
    {"program", QT_TRANSLATE_NOOP("LogWords", "program")},
    {"condition", QT_TRANSLATE_NOOP("LogWords", "condition")},
    {"search_length", QT_TRANSLATE_NOOP("LogWords", "letters searched")},
    {"first", QT_TRANSLATE_NOOP("LogWords", "first ones shown")},
    {"listed", QT_TRANSLATE_NOOP("LogWords", "printed as a list")},
    {"encoding", QT_TRANSLATE_NOOP("LogWords", "encoding")},
    {"protected_left_out", QT_TRANSLATE_NOOP("LogWords", "protected people left out")},
    {"reason", QT_TRANSLATE_NOOP("LogWords", "reason")},
    {"direction", QT_TRANSLATE_NOOP("LogWords", "direction")},
    {"override", QT_TRANSLATE_NOOP("LogWords", "passed over a refusal")},
    {"outcome", QT_TRANSLATE_NOOP("LogWords", "outcome")},
    {"result", QT_TRANSLATE_NOOP("LogWords", "result")},
    {"role", QT_TRANSLATE_NOOP("LogWords", "role")},
    {"rule", QT_TRANSLATE_NOOP("LogWords", "rule")},
    {"limit", QT_TRANSLATE_NOOP("LogWords", "limit")},
    {"person", QT_TRANSLATE_NOOP("LogWords", "person")},
    {"operation", QT_TRANSLATE_NOOP("LogWords", "operation")},
    {"target", QT_TRANSLATE_NOOP("LogWords", "target")},
    {"from", QT_TRANSLATE_NOOP("LogWords", "from")},
    {"to", QT_TRANSLATE_NOOP("LogWords", "to")},
    {"usual", QT_TRANSLATE_NOOP("LogWords", "by the usual rule")},
    {"marked", QT_TRANSLATE_NOOP("LogWords", "of those kept longer")},
    {"keep_days", QT_TRANSLATE_NOOP("LogWords", "days kept")},
    {"seconds", QT_TRANSLATE_NOOP("LogWords", "seconds")},
    {"call_intent", QT_TRANSLATE_NOOP("LogWords", "call")},
    {"recording", QT_TRANSLATE_NOOP("LogWords", "recording")},
    {"seed", QT_TRANSLATE_NOOP("LogWords", "seed")},
    {"per_person", QT_TRANSLATE_NOOP("LogWords", "each person")},
    {"review", QT_TRANSLATE_NOOP("LogWords", "review")},
    {"basis", QT_TRANSLATE_NOOP("LogWords", "judged by")},
    {"corrects", QT_TRANSLATE_NOOP("LogWords", "in the place of")},
    {"unsound", QT_TRANSLATE_NOOP("LogWords", "unsound")},
    {"wrong_passwords_before", QT_TRANSLATE_NOOP("LogWords", "wrong passwords before")},
    {"key_file_tampered", QT_TRANSLATE_NOOP("LogWords", "key file was edited")},
    {"log_head_differs", QT_TRANSLATE_NOOP("LogWords", "the log didn't reach the kept head")},
};

template <std::size_t N>
QString labelIn(const Word (&words)[N], const QString& code) {
    for (const Word& word : words) {
        if (code == QLatin1String(word.code)) {
            return Text::tr(word.label);
        }
    }
    return code;
}

QString words(const QJsonValue& value) {
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& each : value.toArray()) {
            parts.append(words(each));
        }
        return parts.join(QLatin1Char(' '));
    }
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (value.isString() && day.isValid()) {
        return DisplayText::shortDate(day);
    }
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) : value.toVariant().toString();
}

}  // namespace

QString operationLabel(const QString& code) { return labelIn(kOperations, code); }

QString detailWords(const QString& json) {
    const QJsonObject detail = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    for (auto each = detail.begin(); each != detail.end(); ++each) {
        if (each.key().startsWith(QLatin1String("anchor"))) {
            continue;
        }
        const QString label = labelIn(kDetails, each.key());
        parts.append(each->isBool() && each->toBool() ? label : Text::tr("%1: %2").arg(label, words(*each)));
    }
    return parts.join(Text::tr("; "));
}

}  // namespace saikoku::ui
