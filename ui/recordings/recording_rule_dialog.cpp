#include "ui/recordings/recording_rule_dialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recordings.h"
#include "core/security/office_rules.h"
#include "core/security/session.h"
#include "core/work/rule_catalogue.h"
#include "ui/frame/workspace.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 60;
constexpr int kPurposeLines = 4;
constexpr int kMostDays = 366;
constexpr int kMostMarkedDays = 3660;
const QString kRule = QStringLiteral("recordings");

QJsonObject valueOf(const QJsonValue& value, const QString& source) {
    return {{QStringLiteral("value"), value}, {QStringLiteral("source"), source}};
}

}  // namespace

RecordingRuleDialog::RecordingRuleDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("recordingRuleDialog"));
    setWindowTitle(tr("Rule of recording calls"));
    build();
    show();
    m_on->setFocus();
}

void RecordingRuleDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    auto* form = new QFormLayout;
    m_on = new QCheckBox(tr("&Record calls"), this);
    m_on->setObjectName(QStringLiteral("recordingOn"));
    form->addRow(QString(), m_on);
    const auto line = [this](const QString& name) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(name);
        followFont(edit,
                   [edit] { edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * kLetters); });
        return edit;
    };
    const auto days = [this](const QString& name, int most) {
        auto* spin = new QSpinBox(this);
        spin->setObjectName(name);
        spin->setRange(1, most);
        spin->setSuffix(tr(" days"));
        return spin;
    };
    m_campaigns = line(QStringLiteral("recordingCampaigns"));
    m_campaigns->setPlaceholderText(tr("codes of campaigns, e.g. tax, health_check; empty: all"));
    form->addRow(tr("&Campaigns"), m_campaigns);
    m_keep = days(QStringLiteral("recordingKeepDays"), kMostDays);
    form->addRow(tr("&Kept for"), m_keep);
    m_marked = days(QStringLiteral("recordingMarkedDays"), kMostMarkedDays);
    form->addRow(tr("&Longer: for"), m_marked);
    m_announced = new QCheckBox(tr("&Tell at the beginning of a call"), this);
    m_announced->setObjectName(QStringLiteral("recordingAnnounced"));
    form->addRow(QString(), m_announced);
    m_announcement = line(QStringLiteral("recordingAnnouncement"));
    form->addRow(tr("&What is said"), m_announcement);
    m_purpose = new QPlainTextEdit(this);
    m_purpose->setObjectName(QStringLiteral("recordingPurpose"));
    m_purpose->setTabChangesFocus(true);
    followFont(m_purpose, [this] {
        m_purpose->setMinimumHeight(m_purpose->fontMetrics().lineSpacing() * kPurposeLines);
    });
    form->addRow(tr("&Purpose"), m_purpose);
    m_source = line(QStringLiteral("recordingSource"));
    m_source->setPlaceholderText(tr("decision, its date and number"));
    form->addRow(tr("W&hose decision"), m_source);
    column->addLayout(form);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("recordingProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* store = new QPushButton(tr("&Store"), this);
    store->setObjectName(QStringLiteral("recordingStore"));
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    row->addWidget(store);
    row->addWidget(close);
    column->addLayout(row);
    connect(store, &QPushButton::clicked, this, &RecordingRuleDialog::store);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RecordingRuleDialog::show() {
    const auto rules = m_workspace.session().rules<RecordingRules>();
    if (!rules) {
        m_problem->setText(QStringLiteral("▲ ") + rules.error().message);
        return;
    }
    m_on->setChecked((*rules)->isOn);
    m_campaigns->setText((*rules)->campaigns.join(QStringLiteral(", ")));
    m_keep->setValue((*rules)->keepDays);
    m_marked->setValue((*rules)->markedDays);
    m_announced->setChecked((*rules)->isAnnounced);
    m_announcement->setText((*rules)->announcement);
    m_purpose->setPlainText((*rules)->purpose);
}

void RecordingRuleDialog::store() {
    const QString source = m_source->text().trimmed();
    if (source.isEmpty()) {
        m_problem->setText(QStringLiteral("▲ ") + tr("Write whose decision it is."));
        m_source->setFocus();
        return;
    }
    QJsonArray campaigns;
    const QStringList codes = m_campaigns->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        const auto known = [&](const CampaignChoice& choice) { return choice.code == code.trimmed(); };
        if (std::none_of(m_workspace.campaigns().begin(), m_workspace.campaigns().end(), known)) {
            m_problem->setText(QStringLiteral("▲ ") + tr("There is no campaign \"%1\".").arg(code.trimmed()));
            m_campaigns->setFocus();
            return;
        }
        campaigns.append(code.trimmed());
    }
    const QJsonObject rules{
        {QStringLiteral("is_on"), valueOf(m_on->isChecked(), source)},
        {QStringLiteral("campaigns"), valueOf(campaigns, source)},
        {QStringLiteral("keep_days"), valueOf(m_keep->value(), source)},
        {QStringLiteral("marked_days"), valueOf(m_marked->value(), source)},
        {QStringLiteral("is_announced"), valueOf(m_announced->isChecked(), source)},
        {QStringLiteral("announcement"), valueOf(m_announcement->text().trimmed(), source)},
        {QStringLiteral("purpose"), valueOf(m_purpose->toPlainText().trimmed(), source)}};
    const QJsonObject file{{QStringLiteral("title"), windowTitle()},
                           {QStringLiteral("verified"), m_workspace.today().toString(Qt::ISODate)},
                           {QStringLiteral("rules"), rules}};
    const auto stored = [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const RuleFile parsed,
                           RuleFile::parse(QJsonDocument(file).toJson(), kRule + QStringLiteral(".json")));
        SAIKOKU_TRY(setOfficeRule(m_workspace.session(), kRule, parsed, source, ruleCatalogue()));
        SAIKOKU_TRY(ensureRecordingKey(m_workspace.session()));
        return {};
    }();
    if (stored) {
        accept();
    } else {
        m_problem->setText(QStringLiteral("▲ ") + stored.error().message);
    }
}

}  // namespace saikoku::ui
