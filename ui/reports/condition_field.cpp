#include "ui/reports/condition_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/base/language.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/saved_condition.h"
#include "core/security/session.h"
#include "ui/extract/condition_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kSentenceLetters = 40;
}

ConditionField::ConditionField(Workspace& workspace, const QString& applyLabel, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_applyLabel(applyLabel), m_build(new QPushButton(tr("&Condition …"), this)),
      m_sentence(new QLabel(this)), m_everybody(new QPushButton(tr("&All cases"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kUnit);
    m_build->setObjectName(QStringLiteral("reportCondition"));
    m_sentence->setObjectName(QStringLiteral("reportSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_everybody->setObjectName(QStringLiteral("reportEverybody"));
    for (QPushButton* button : {m_build, m_everybody}) {
        button->setAutoDefault(false);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_build, m_sentence, m_everybody}) {
        row->addWidget(each);
    }
    row->addStretch(1);
    connect(m_build, &QPushButton::clicked, this, &ConditionField::openBuilder);
    connect(m_everybody, &QPushButton::clicked, this, [this] { take({}); });
    followFont(this, [this] { say(); });
}

QList<QWidget*> ConditionField::fields() const { return {m_build, m_everybody}; }

void ConditionField::setCondition(const CaseCondition& condition) {
    m_condition = condition;
    say();
}

void ConditionField::take(const CaseCondition& condition) {
    setCondition(condition);
    m_build->setFocus();
    Q_EMIT changed();
}

void ConditionField::say() {
    QString words = m_condition.toText();
    if (installedLanguage() == Language::Japanese && !m_condition.isEverything()) {
        if (const auto names = conditionNames(m_workspace.session(), m_workspace.campaign().id)) {
            words = conditionInJapanese(m_condition, *names);
        }
    }
    m_sentence->setToolTip(words);
    m_sentence->setText(m_condition.isEverything()
                            ? tr("all cases")
                            : fontMetrics().elidedText(words, Qt::ElideRight, kSentenceLetters * fontMetrics().averageCharWidth()));
    m_everybody->setVisible(!m_condition.isEverything());
}

void ConditionField::openBuilder() {
    CaseQuery asked;
    asked.campaign = m_workspace.campaign().id;
    asked.condition = m_condition;
    auto* dialog = new ConditionDialog(m_workspace, asked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setApplyLabel(m_applyLabel);
    connect(dialog, &ConditionDialog::applied, this, [this](const CaseCondition& built, const ConditionDialog::Numbers& among) {
        if (among) {
            m_workspace.announce(tr("Here a condition counts alone: the list of numbers was left aside. Make a call list of them, or write them into the condition."));
        }
        take(built);
    });
    dialog->open();
}

}  // namespace saikoku::ui
