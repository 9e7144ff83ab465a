#pragma once

#include "core/base/typed_id.h"
#include "core/base/typed_id.h"
#include "ui/frame/screen.h"

class QTabWidget;

namespace saikoku::ui {

class BatchesPage;
class PublicServicePage;
class ReturnsPage;
class SlipRequestsPage;
class Workspace;

/// @brief 発送管理: what was sent and what became of it, what came back, who is served on the notice board,
/// and the payment slips that wait to be printed. Ctrl+Tab goes from one to the next.
class DispatchScreen : public Screen {
    Q_OBJECT

public:
    enum class Tab { Batches, Returns, PublicService, Slips };

    explicit DispatchScreen(Workspace& workspace, QWidget* parent = nullptr);

    void showTab(Tab tab);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    Tab tab() const;
    void refresh();
    TaxpayerId currentCase() const;

    Workspace& m_workspace;
    QTabWidget* m_tabs;
    BatchesPage* m_batches;
    ReturnsPage* m_returns;
    PublicServicePage* m_service;
    SlipRequestsPage* m_slips;
};

}  // namespace saikoku::ui
