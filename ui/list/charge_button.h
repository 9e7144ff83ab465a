#pragma once

#include <QToolButton>

#include "core/base/typed_id.h"

namespace saikoku::ui {

class Workspace;

/// @brief Into whose charge the marked cases are put: a person of the menu, or nobody. For who plans; else it
/// is away.
class ChargeButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChargeButton(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Puts the cases into the person's charge behind the window; given() when that is done.
    void give(const QList<TaxpayerId>& cases, OperatorId to, const QString& name);

Q_SIGNALS:
    void chosen(saikoku::OperatorId to, const QString& name);
    void given();

private:
    void fill();

    Workspace& m_workspace;
};

}  // namespace saikoku::ui
