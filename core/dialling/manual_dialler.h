#pragma once

#include "core/dialling/dialler.h"

namespace saikoku {

/// @brief "By hand": the window shows the number, the clerk dials it on a desk
/// phone, says when the call is over and enters what happened. Always Ready.
class ManualDialler final : public Dialler {
    Q_OBJECT

public:
    ManualDialler(const DiallerSettings& settings, const Clock& clock, QObject* parent = nullptr);

    DiallerCapabilities capabilities() const override { return {}; }
    void open() override;
    QString dialHint() const override;

protected:
    Result<void> placeCall(const QString& digits) override;
    Result<void> dropCall() override;
};

}  // namespace saikoku
