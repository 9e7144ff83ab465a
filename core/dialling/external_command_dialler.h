#pragma once

#include <QStringList>

#include "core/dialling/dialler.h"

namespace saikoku {

/// @brief Starts a program for each call, e.g. `MicroSIP.exe %n`. Template and
/// number become an argument list; no shell ever sees them. Nothing comes back
/// from the program, so the clerk says when the call is over.
class ExternalCommandDialler final : public Dialler {
    Q_OBJECT

public:
    ExternalCommandDialler(const DiallerSettings& settings, const Clock& clock, QObject* parent = nullptr);

    DiallerCapabilities capabilities() const override;
    void open() override;
    QString dialHint() const override;

    /// @brief Splits a template at spaces (quotes hold together) and puts `value`
    /// for each `placeholder`. The program itself takes no placeholder.
    static QStringList expand(const QString& commandTemplate, const QString& placeholder,
                              const QString& value);

protected:
    Result<void> placeCall(const QString& digits) override;
    Result<void> dropCall() override;
    Result<void> takeCall() override;
    Result<void> sendKeys(const QString& keys) override;

private:
    Result<void> run(const QStringList& words) const;
};

}  // namespace saikoku
