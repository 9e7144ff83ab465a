#include "ui/casefile/record_questions.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/contact/promise_scope.h"
#include "core/security/session.h"
#include "core/work/others_records.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordQuestions)
};

constexpr qsizetype kToldAtMost = 3;

NegotiationId newestSeen(const CaseFile& file) {
    NegotiationId newest{0};
    for (const Negotiation& record : file.negotiations) {
        newest = std::max(newest, record.id);
    }
    for (const CorrectedRecord& old : file.corrected) {
        newest = std::max(newest, old.record.id);
    }
    return newest;
}

QString told(const OtherRecord& record, QDate today) {
    const QString what = record.hasPromise ? Text::tr("%1, with a promise").arg(labelOf(record.result)) : labelOf(record.result);
    return Text::tr("%1 %2: %3", "moment, name, result").arg(DisplayText::moment(record.happenedAt, today), record.operatorName, what);
}

/// Whoever is taken for somebody else is recorded on the wrong case.
QString ofRightPerson(const CaseFile& file, const QString& question) {
    return file.namesakeCount == 0 ? question
                                   : question + u'\n' + Text::tr("▲ Another has the same name and birth date: was it this person?");
}

bool sawOthers(QWidget* parent, Workspace& workspace, const CaseFile& file, CallEntry& entry) {
    entry.seenUpTo = newestSeen(file);
    const Result<QList<OtherRecord>> others = othersRecords(workspace.session(), entry.campaign, entry.taxpayer, *entry.seenUpTo);
    if (!others || others->isEmpty()) {
        return true;  // what hinders the look hinders the record too, and says why there
    }
    QStringList lines;
    for (const OtherRecord& record : others->mid(qMax(qsizetype(0), others->size() - kToldAtMost))) {
        lines.append(told(record, workspace.today()));
    }
    if (!MessageBox::confirm(parent, ofRightPerson(file, Text::tr("Since you opened the case others have recorded on it:\n%1").arg(lines.join(u'\n'))), Text::tr("Record all the same"))) {
        return false;
    }
    entry.seenUpTo = others->constLast().id;
    return true;
}

bool saidOfPromise(QWidget* parent, const CaseFile& file, CallEntry& entry) {
    if (!entry.promise || entry.promiseMode != PromiseMode::Unsaid) {
        return true;
    }
    const auto standing = std::find_if(file.promises.begin(), file.promises.end(), [&](const PromiseOnFile& one) {
        return one.state == PromiseState::Active && one.promise.negotiation != entry.corrects &&
               sharesReceivables(one.promise.covers, entry.promise->covers.value_or(QList<ReceivableId>()));
    });
    if (standing == file.promises.end()) {
        return true;
    }
    const QString which = Text::tr("A promise of %1 yen by %2 stands already.")
                              .arg(standing->promise.amount.toString(), DisplayText::shortDate(standing->promise.dueDate));
    if (!standing->promise.plan.isValid() && MessageBox::confirm(parent, ofRightPerson(file, Text::tr("%1 Shall the new one take its place?").arg(which)), Text::tr("Replace it"))) {
        entry.promiseMode = PromiseMode::Replace;
        return true;
    }
    if (MessageBox::confirm(parent, ofRightPerson(file, Text::tr("%1 Shall both stand?").arg(which)), Text::tr("Add the new one"))) {
        entry.promiseMode = PromiseMode::Add;
        return true;
    }
    return false;
}

/// Who promises must be known; taken all the same, it says why.
bool saidWhyUnconfirmed(QWidget* parent, CallEntry& entry) {
    if (!entry.promise || entry.promise->isIdentityEstablished.value_or(true)) {
        return true;
    }
    const auto reason = MessageBox::askText(parent, Text::tr("The identity was not established"), Text::tr("Why is the promise taken all the same?"));
    if (!reason || reason->trimmed().isEmpty()) {
        return false;
    }
    entry.promise->unconfirmed = reason->trimmed();
    return true;
}

}  // namespace

std::optional<CallEntry> askBeforeRecording(QWidget* parent, Workspace& workspace, const CaseFile& file, CallEntry entry) {
    if (!sawOthers(parent, workspace, file, entry) || !saidOfPromise(parent, file, entry) || !saidWhyUnconfirmed(parent, entry)) {
        return std::nullopt;
    }
    return entry;
}

}  // namespace saikoku::ui
