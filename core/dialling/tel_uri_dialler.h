#pragma once

#include <QUrl>

#include <functional>

#include "core/dialling/dialler.h"

namespace saikoku {

/// @brief Hands an address to the desktop; true when something took it. Filled by
/// app with QDesktopServices::openUrl, which core may not know.
using OpenUrl = std::function<bool(const QUrl&)>;

/// @brief Hands "tel:0999…" to whatever the desktop has registered for it. No
/// answer ever comes back, so the clerk says when the call is over.
class TelUriDialler final : public Dialler {
    Q_OBJECT

public:
    TelUriDialler(const DiallerSettings& settings, const Clock& clock, OpenUrl openUrl,
                  QObject* parent = nullptr);

    DiallerCapabilities capabilities() const override { return {}; }
    void open() override;
    QString dialHint() const override;

protected:
    Result<void> placeCall(const QString& digits) override;
    Result<void> dropCall() override;

private:
    OpenUrl m_openUrl;
};

}  // namespace saikoku
