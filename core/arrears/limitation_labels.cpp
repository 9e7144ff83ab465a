#include <QCoreApplication>

#include "core/arrears/limitation.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Limitation)
};

}  // namespace

QString codeOf(LimitationBasis basis) {
    switch (basis) {
        case LimitationBasis::StatutoryDueDate: return QStringLiteral("statutory_due_date");
        case LimitationBasis::DemandLetter: return QStringLiteral("demand_letter");
        case LimitationBasis::WrittenAdmission: return QStringLiteral("written_admission");
        case LimitationBasis::AdmittedPayment: return QStringLiteral("admitted_payment");
        case LimitationBasis::SeizureEnd: return QStringLiteral("seizure_end");
    }
    return {};
}

QString labelOf(LimitationBasis basis) {
    switch (basis) {
        case LimitationBasis::StatutoryDueDate: return Text::tr("Statutory due date");
        case LimitationBasis::DemandLetter: return Text::tr("Demand letter");
        case LimitationBasis::WrittenAdmission: return Text::tr("Written admission");
        case LimitationBasis::AdmittedPayment: return Text::tr("Part payment with admission");
        case LimitationBasis::SeizureEnd: return Text::tr("End of the seizure");
    }
    return {};
}

QString codeOf(LimitationAct act) {
    switch (act) {
        case LimitationAct::SendDemandLetter: return QStringLiteral("send_demand_letter");
        case LimitationAct::Seize: return QStringLiteral("seize");
        case LimitationAct::ObtainAdmission: return QStringLiteral("obtain_admission");
        case LimitationAct::CallOrNotice: return QStringLiteral("call_or_notice");
        case LimitationAct::AwaitEnd: return QStringLiteral("await_end");
        case LimitationAct::WriteOff: return QStringLiteral("write_off");
        case LimitationAct::TakeToCourt: return QStringLiteral("take_to_court");
        case LimitationAct::AwaitInvocation: return QStringLiteral("await_invocation");
    }
    return {};
}

QString labelOf(LimitationAct act) {
    switch (act) {
        case LimitationAct::SendDemandLetter: return Text::tr("Send the demand letter");
        case LimitationAct::Seize: return Text::tr("Seize assets");
        case LimitationAct::ObtainAdmission: return Text::tr("Obtain a written admission");
        case LimitationAct::CallOrNotice:
            return Text::tr("Call or send a notice (holds once for six months)");
        case LimitationAct::AwaitEnd: return Text::tr("Nothing runs out now: wait for the end");
        case LimitationAct::WriteOff: return Text::tr("Extinguished: prepare the write-off");
        case LimitationAct::TakeToCourt: return Text::tr("Apply for a payment order or take it to court");
        case LimitationAct::AwaitInvocation: return Text::tr("Time has run, not invoked: ask the legal desk");
    }
    return {};
}

template <>
std::optional<LimitationAct> valueOfCode(QStringView code) {
    for (const LimitationAct act :
         {LimitationAct::SendDemandLetter, LimitationAct::Seize, LimitationAct::ObtainAdmission, LimitationAct::CallOrNotice,
          LimitationAct::AwaitEnd, LimitationAct::WriteOff, LimitationAct::TakeToCourt, LimitationAct::AwaitInvocation}) {
        if (code == codeOf(act)) {
            return act;
        }
    }
    return std::nullopt;
}

LimitationDecider deciderOf(LimitationAct act) {
    switch (act) {
        case LimitationAct::CallOrNotice:
        case LimitationAct::AwaitEnd: return LimitationDecider::Anyone;
        case LimitationAct::SendDemandLetter:
        case LimitationAct::Seize:
        case LimitationAct::ObtainAdmission: return LimitationDecider::Officer;
        case LimitationAct::WriteOff:
        case LimitationAct::TakeToCourt:
        case LimitationAct::AwaitInvocation: return LimitationDecider::Head;
    }
    return LimitationDecider::Officer;
}

QString codeOf(LimitationDecider decider) {
    switch (decider) {
        case LimitationDecider::Anyone: return QStringLiteral("anyone");
        case LimitationDecider::Officer: return QStringLiteral("officer");
        case LimitationDecider::Head: return QStringLiteral("head");
    }
    return {};
}

QString labelOf(LimitationDecider decider) {
    switch (decider) {
        case LimitationDecider::Anyone: return Text::tr("anyone who calls");
        case LimitationDecider::Officer: return Text::tr("a tax officer");
        case LimitationDecider::Head: return Text::tr("the office's decision");
    }
    return {};
}

QString labelOf(LimitationEventKind kind) {
    switch (kind) {
        case LimitationEventKind::DemandLetter: return Text::tr("Demand letter");
        case LimitationEventKind::WrittenAdmission: return Text::tr("Written admission");
        case LimitationEventKind::AdmittedPayment: return Text::tr("Part payment with admission");
        case LimitationEventKind::Seizure: return Text::tr("Seizure");
        case LimitationEventKind::Deferral: return Text::tr("Deferral");
        case LimitationEventKind::Call: return Text::tr("Telephone call");
        case LimitationEventKind::Notice: return Text::tr("Notice");
        case LimitationEventKind::OralPromise: return Text::tr("Oral promise");
        case LimitationEventKind::Invocation: return Text::tr("Invocation of limitation");
    }
    return {};
}

}  // namespace saikoku
