#include "ui/record/relay_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/record/code_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

RelayField::RelayField(QWidget* parent) : QWidget(parent), m_box(new CodeBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kUnit);
    auto* name = new QLabel(tr("Through"), this);
    name->setToolTip(tr("Ctrl+R: the call goes through a relay service"));
    name->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("relay"));
    m_box->setAccessibleName(tr("Relay service"));
    m_box->setChoices<RelayService>();
    row->addWidget(name);
    row->addWidget(m_box);
    hide();
}

void RelayField::propose(RelayService service) {
    const QSignalBlocker quiet(m_box);
    m_proposed = service;
    m_box->setCode(service == RelayService::None ? QString() : codeOf(service));
    setVisible(service != RelayService::None);
}

void RelayField::ask() {
    show();
    m_box->setFocus(Qt::ShortcutFocusReason);
}

std::optional<RelayService> RelayField::said() const {
    const RelayService chosen = valueOfCode<RelayService>(m_box->code()).value_or(RelayService::None);
    const bool isProposal = chosen == m_proposed && (chosen != RelayService::None || m_box->code().isEmpty());
    return isProposal ? std::nullopt : std::optional(chosen);
}

}  // namespace saikoku::ui
