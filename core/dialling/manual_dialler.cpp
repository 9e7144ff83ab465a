#include "core/dialling/manual_dialler.h"

#include <QCoreApplication>

namespace saikoku {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};
}  // namespace

ManualDialler::ManualDialler(const DiallerSettings& settings, const Clock& clock, QObject* parent)
    : Dialler(settings, clock, parent) {
    open();
}

void ManualDialler::open() {
    setLine(LineState::Ready, Text::tr("Dial by hand on the desk phone."));
}

QString ManualDialler::dialHint() const {
    return hasCall() ? Text::tr("Dial %1 on the desk phone, then enter what happened.").arg(call().dialled)
                     : QString();
}

Result<void> ManualDialler::placeCall(const QString&) {
    return {};
}

Result<void> ManualDialler::dropCall() {
    reportClosed(CallEnd::NotReported, {});
    return {};
}

}  // namespace saikoku
