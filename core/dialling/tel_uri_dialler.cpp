#include "core/dialling/tel_uri_dialler.h"

#include <QCoreApplication>

namespace saikoku {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};
}  // namespace

TelUriDialler::TelUriDialler(const DiallerSettings& settings, const Clock& clock, OpenUrl openUrl,
                             QObject* parent)
    : Dialler(settings, clock, parent), m_openUrl(std::move(openUrl)) {
    open();
}

void TelUriDialler::open() {
    if (m_openUrl) {
        setLine(
            LineState::Ready,
            Text::tr("Calls go to the program that this computer uses for “%1:”.").arg(settings().uriScheme));
    } else {
        setLine(LineState::Unavailable,
                Text::tr("“%1:” addresses can be opened from the window only. Use another phone here.")
                    .arg(settings().uriScheme));
    }
}

QString TelUriDialler::dialHint() const {
    return hasCall()
               ? Text::tr("%1 was handed to the telephone program. Enter what happened.").arg(call().dialled)
               : QString();
}

Result<void> TelUriDialler::placeCall(const QString& digits) {
    QUrl url;
    url.setScheme(settings().uriScheme);
    url.setPath(digits);  // escapes the # that would begin a fragment
    if (!m_openUrl(url)) {
        return fail(
            ErrorCode::Failed,
            Text::tr("This computer has no program for “%1:” addresses. Install or choose one, or dial by "
                     "hand.")
                .arg(settings().uriScheme));
    }
    return {};
}

Result<void> TelUriDialler::dropCall() {
    reportClosed(CallEnd::NotReported, {});
    return {};
}

}  // namespace saikoku
