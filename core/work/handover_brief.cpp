#include "core/work/handover_brief.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/cases/case_facts.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoverBrief)
};

constexpr qsizetype kRecordsTold = 10;  ///< the newest ones: a page

QString comma() { return Text::tr(", ", "between parts of a line"); }

QStringList arrearsLines(const CaseRecord& record, QDate today) {
    QMap<QString, Yen> byItem;
    Yen sum;
    int count = 0;
    QDate oldest;
    for (const Receivable& receivable : record.receivables) {
        if (!receivable.isPastDueOn(today)) {
            continue;
        }
        const QString item = receivable.taxItemName.isEmpty() ? receivable.taxItem : receivable.taxItemName;
        byItem[item] += receivable.outstanding();
        sum += receivable.outstanding();
        ++count;
        oldest = oldest.isValid() ? std::min(oldest, receivable.dueDate) : receivable.dueDate;
    }
    if (count == 0) {
        return {Text::tr("Nothing is past due.")};
    }
    QStringList items;
    for (auto item = byItem.cbegin(); item != byItem.cend(); ++item) {
        items.append(Text::tr("%1 %2 yen", "tax item, sum").arg(item.key(), item.value().toString()));
    }
    return {Text::tr("Principal %1 yen (without late charge) in %2 instalments, the oldest due on %3").arg(sum.toString(), QString::number(count), dateInSentence(oldest)),
            items.join(comma())};
}

QStringList reachLines(const CaseRecord& record, const BriefGround& ground) {
    QStringList lines;
    if (!ground.isMasked) {
        for (const Phone& phone : record.taxpayer.phones) {
            QStringList words{labelOf(phone.kind, record.taxpayer.isCompany) + u' ' + phone.digits};
            const PhoneMarks marks = phoneMarks(record.numbers.value(phone.digits).records, record.taxpayer.id);
            if (phone.isRetired) {
                words.append(Text::tr("retired"));
            } else if (!marks.isUsable()) {
                words.append(Text::tr("not usable"));
            } else if (marks.doNotCall) {
                words.append(Text::tr("asked not to be called there"));
            }
            lines.append(words.join(comma()));
        }
    }
    const ContactWishes& wishes = record.wishes;
    if (wishes.channel) {
        lines.append(Text::tr("Wishes to be contacted by: %1").arg(labelOf(*wishes.channel)));
    }
    if (wishes.relay != RelayService::None) {
        lines.append(labelOf(wishes.relay));
    }
    if (!wishes.language.isEmpty()) {
        lines.append(Text::tr("Speaks: %1").arg(wishes.language));
    }
    if (!ground.isMasked) {
        if (!wishes.interpreter.isEmpty()) {
            lines.append(Text::tr("Interpreter: %1").arg(wishes.interpreter));
        }
        if (!wishes.workplaceContact.isEmpty()) {
            lines.append(Text::tr("At the workplace only: %1").arg(wishes.workplaceContact));
        }
        if (!wishes.note.isEmpty()) {
            lines.append(wishes.note);
        }
    }
    return lines.isEmpty() ? QStringList{ground.isMasked ? Text::tr("masked") : Text::tr("No number is known.")} : lines;
}

QString recordLine(const Negotiation& record, bool isMasked) {
    QStringList words{momentInSentence(toTokyo(record.happenedAt)),
                      record.channel == Channel::Phone ? labelOf(record.direction) : labelOf(record.channel), labelOf(record.result)};
    if (record.counterpart) {
        words.append(labelOf(*record.counterpart));
    }
    if (record.reason) {
        words.append(labelOf(*record.reason));
    }
    if (record.reportedPaidOn.isValid()) {
        words.append(Text::tr("says paid on %1").arg(dateInSentence(record.reportedPaidOn)));
    }
    QString line = words.join(u' ');
    if (!record.operatorName.isEmpty()) {
        line += Text::tr(" (%1)", "who spoke").arg(record.operatorName);
    }
    if (!isMasked && !record.note.isEmpty()) {
        line += Text::tr(": %1", "what was noted").arg(record.note.simplified());
    }
    return line;
}

QStringList talkLines(const CaseRecord& record, const BriefGround& ground) {
    const auto& all = record.negotiations;
    const auto reached = std::count_if(all.begin(), all.end(), [](const Negotiation& each) {
        return isReached(each.result, each.direction, each.counterpart);
    });
    if (all.isEmpty()) {
        return {Text::tr("Nobody has spoken with this person yet.")};
    }
    QStringList lines{Text::tr("Records: %1, spoken with the person: %2").arg(QString::number(all.size()), QString::number(reached))};
    for (qsizetype i = all.size() - 1; i >= 0 && i >= all.size() - kRecordsTold; --i) {
        lines.append(recordLine(all.at(i), ground.isMasked));
    }
    if (all.size() > kRecordsTold) {
        lines.append(Text::tr("and %1 older ones").arg(all.size() - kRecordsTold));
    }
    return lines;
}

QStringList promiseLines(const CaseRecord& record, const BriefGround& ground) {
    const StatusFacts facts = statusFacts(record);
    QStringList lines;
    for (const PromiseStanding& promise :
         settlePromises(facts.promises, facts.receipts, facts.contacts, ground.promises, ground.calendar, ground.today)) {
        lines.append(Text::tr("%1: %2 yen, received %3 yen, %4")
                         .arg(dateInSentence(promise.due), promise.amount.toString(), promise.received.toString(), labelOf(promise.state)));
    }
    return lines.isEmpty() ? QStringList{Text::tr("none")} : lines;
}

QStringList standingLines(const CaseRecord& record, const BriefGround& ground) {
    QStringList lines;
    for (const Hold& hold : record.holds) {
        if (hold.isInForceOn(ground.today)) {
            const QString until = hold.until.isValid() ? Text::tr(" until %1").arg(dateInSentence(hold.until)) : QString();
            lines.append(labelOf(hold.kind) + until + (ground.isMasked || hold.reason.isEmpty() ? QString() : Text::tr(": %1", "what was noted").arg(hold.reason)));
        }
    }
    for (const CaseLabel& label : labelsInForce(record.labels, ground.today)) {
        if (!ground.isMasked) {
            lines.append(Text::tr("Label: %1").arg(label.text));
        }
    }
    for (const Dispatch& dispatch : record.dispatches) {
        QString line = Text::tr("Notice sent on %1").arg(dateInSentence(dispatch.sentOn));
        if (dispatch.returnedOn.isValid()) {
            line += Text::tr(", came back on %1").arg(dateInSentence(dispatch.returnedOn));
        }
        if (dispatch.answeredOn.isValid()) {
            line += Text::tr(", answered by a call on %1").arg(dateInSentence(dispatch.answeredOn));
        }
        lines.append(line);
    }
    if (record.callback) {
        lines.append(Text::tr("Callback fixed: %1").arg(momentInSentence(toTokyo(record.callback->callAt))));
    }
    return lines.isEmpty() ? QStringList{Text::tr("none")} : lines;
}

QString part(const QString& heading, const QStringList& lines) {
    QString text = Text::tr("[%1]", "heading of a part").arg(heading);
    for (const QString& line : lines) {
        text += u'\n' + Text::tr("- %1", "one line of a part").arg(line);
    }
    return text;
}

}  // namespace

QString handoverBrief(const CaseRecord& record, const BriefGround& ground) {
    return QStringList{part(Text::tr("Arrears"), arrearsLines(record, ground.today)), part(Text::tr("How to reach them"), reachLines(record, ground)),
                       part(Text::tr("Course of the talks"), talkLines(record, ground)), part(Text::tr("Promises"), promiseLines(record, ground)),
                       part(Text::tr("Notices, holds, labels"), standingLines(record, ground))}
        .join(u'\n');
}

}  // namespace saikoku
