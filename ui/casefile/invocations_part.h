#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/contact/claim_facts.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

class FactTable;

/// @brief 援用: the private claims of the case whose time has run, whether the debtor invoked it, when and
/// how; officers record it and take it back.
class InvocationsPart : public QWidget {
    Q_OBJECT

public:
    InvocationsPart(Session& session, const CaseFile& file, CampaignId campaign, QWidget* parent = nullptr);

    /// @brief Whether the case has such claims at all.
    static bool isNeeded(const CaseFile& file);
    void show(const QList<LimitationInvocation>& invocations);
    /// @brief Rows that are seen without scrolling.
    void setRowsSeen(int rows);

Q_SIGNALS:
    /// @brief Something was tried: stored, or refused.
    void tried(const saikoku::Result<void>& done);

private:
    void buildEntry();
    void invoke();
    void takeBack();

    Session& m_session;
    const TaxpayerId m_taxpayer;
    const CampaignId m_campaign;
    QList<Receivable> m_claims;
    QList<LimitationInvocation> m_invocations;
    FactTable* m_table;
    QDateEdit* m_day = nullptr;
    QComboBox* m_way = nullptr;
    QLineEdit* m_note = nullptr;
};

}  // namespace saikoku::ui
