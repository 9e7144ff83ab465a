#include "ui/list/charge_button.h"

#include <QMenu>

#include "core/base/yen.h"
#include "core/security/session.h"
#include "core/team/colleague.h"
#include "core/team/team_view.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

ChargeButton::ChargeButton(Workspace& workspace, QWidget* parent)
    : QToolButton(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("chargeButton"));
    setText(tr("Give the cha&rge"));
    setToolTip(tr("Puts the marked cases into somebody's charge"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setVisible(workspace.session().may(Permission::Plan));
    setEnabled(false);
    connect(menu(), &QMenu::aboutToShow, this, &ChargeButton::fill);
}

void ChargeButton::fill() {
    menu()->clear();
    const auto add = [this](const QString& name, OperatorId to) {
        QString shown = name;
        connect(menu()->addAction(shown.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, name, to] { Q_EMIT chosen(to, name); });
    };
    add(tr("nobody"), {});
    const auto people = colleagues(m_workspace.session());
    if (!people) {
        m_workspace.showError(people.error());
        return;
    }
    for (const Colleague& person : *people) {
        add(person.name, person.id);
    }
}

void ChargeButton::give(const QList<TaxpayerId>& cases, OperatorId to, const QString& name) {
    m_workspace.worker().run<int>(
        [campaign = m_workspace.campaign().id, cases, to](Session& session) {
            return assignCases(session, campaign, cases, to);
        },
        this,
        [this, cases, to, name](const Result<int>& changed) {
            if (!changed) {
                m_workspace.showError(changed.error());
                return;
            }
            const QString count = Yen(*changed).toString();
            m_workspace.tell(
                to.isValid()
                    ? tr("Put into the charge of %1: %2 cases", "a person, a number").arg(name, count)
                    : tr("In nobody's charge now: %1 cases").arg(count));
            m_workspace.factsChanged(cases.size() == 1 ? cases.constFirst() : TaxpayerId());
            Q_EMIT given();
        });
}

}  // namespace saikoku::ui
