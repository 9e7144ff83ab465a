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
    }
    return {};
}

}  // namespace saikoku
