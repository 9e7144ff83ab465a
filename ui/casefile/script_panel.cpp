#include "ui/casefile/script_panel.h"

#include <QLayout>
#include <QMenu>
#include <QToolButton>

#include "ui/support/elided_label.h"

namespace saikoku::ui {

namespace {

QString titleOf(const ScriptVersion& version) {
    return version.version > 0 && !version.isShipped
               ? ScriptPanel::tr("%1, version %2").arg(version.script.title).arg(version.version)
               : version.script.title;
}

}  // namespace

ScriptPanel::ScriptPanel(QWidget* parent) : TalkPanel(parent), m_others(new QToolButton(this)) {
    m_others->setObjectName(QStringLiteral("scriptOthers"));
    m_others->setText(tr("Other scr&ipt"));
    m_others->setAutoRaise(true);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setMenu(new QMenu(m_others));
    m_others->hide();
    m_tone = new ElidedLabel(this);
    m_tone->setObjectName(QStringLiteral("scriptTone"));
    m_tone->setForegroundRole(QPalette::PlaceholderText);
    m_tone->hide();
    answers()->layout()->addWidget(m_tone);
    head()->addWidget(m_others);
}

void ScriptPanel::show(const QList<ScriptVersion>& fitting, qsizetype chosen, const ValuesIn& values,
                       const CaseFile& file, bool keepsTalk) {
    m_values = values;
    m_tone->setText(file.stage ? tr("%1: %2", "stage, tone").arg(file.stage->name, file.stage->tone) : QString());
    m_tone->setVisible(file.stage && !file.stage->tone.isEmpty());
    if (keepsTalk && hasScript()) {
        setValues(values(run().script().language));
        return;
    }
    const bool isCompany = file.taxpayer.isCompany;
    m_fitting = fitting;
    m_audience = isCompany ? Audience::Company : Audience::Person;
    m_offer = {!isCompany && file.taxpayer.birthDate.isValid(), isCompany, !file.taxpayer.isMasked};
    if (chosen < 0 || chosen >= fitting.size()) {
        m_at = -1;
        m_others->hide();
        showUnavailable(tr("No script fits this case. A supervisor makes one under Manage, Scripts."),
                        m_offer);
        return;
    }
    use(chosen, {});
}

/// Who is known stays known in another script.
void ScriptPanel::use(qsizetype at, const IdentityCheck& confirmed) {
    m_at = at;
    begin(m_fitting.at(at).script, m_audience, m_values(m_fitting.at(at).script.language), m_offer);
    setCheck(confirmed);
    setTitle(titleOf(m_fitting.at(at)));
    offerOthers();
}

void ScriptPanel::offerOthers() {
    m_others->menu()->clear();
    for (qsizetype i = 0; i < m_fitting.size(); ++i) {
        if (i != m_at) {
            QAction* action = m_others->menu()->addAction(
                titleOf(m_fitting.at(i)).replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, i] { use(i, check()); });
        }
    }
    m_others->setVisible(m_fitting.size() > 1);
}

ScriptTrace ScriptPanel::trace() const {
    if (!hasScript() || m_at < 0) {
        return {};
    }
    const ScriptVersion& version = m_fitting.at(m_at);
    return {version.id, version.script.name, run().path()};
}

}  // namespace saikoku::ui
