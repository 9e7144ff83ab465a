#include "ui/support/phone_maker.h"

#include <QDesktopServices>
#include <QUrl>

#include "core/dialling/dialler_factory.h"

namespace saikoku::ui {

Result<std::unique_ptr<Dialler>> makePhone(const DiallerSettings& settings, const Clock& clock) {
    return makeDialler(settings, DiallerServices{clock, [](const QUrl& url) { return QDesktopServices::openUrl(url); }});
}

Result<std::unique_ptr<Dialler>> makeSeatPhone(QSettings& file, const Clock& clock) {
    SAIKOKU_TRY_ASSIGN(const QList<DiallerSettings> diallers, loadDiallers(file));
    if (diallers.isEmpty()) {
        return std::unique_ptr<Dialler>();
    }
    return makePhone(diallers.constFirst(), clock);
}

}  // namespace saikoku::ui
