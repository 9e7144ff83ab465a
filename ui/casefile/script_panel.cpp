#include "ui/casefile/script_panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/security/actor.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

ScriptPanel::ScriptPanel(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new WrappingRow(Space::kUnit);
    m_title = sectionTitle(tr("Script"), this);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_title);
    auto* group = new QButtonGroup(this);
    for (QToolButton* button : {addListener(tr("The person"), Listener::Person),
                                addListener(tr("Family, others"), Listener::Other),
                                addListener(tr("Voicemail"), Listener::Voicemail)}) {
        group->addButton(button);
        head->addWidget(button);
    }
    column->addLayout(head);

    m_checks = new QWidget(this);
    auto* checks = new WrappingRow(Space::kMedium);  // a survey beside it leaves little room
    m_checks->setLayout(checks);
    checks->addWidget(mutedLabel(tr("Confirmed:"), m_checks));
    for (const auto& [box, label, name] : {std::tuple{&m_name, tr("&1 full name"), "check_name"},
                                           {&m_birth, tr("&2 date of birth"), "check_birth"},
                                           {&m_representative, tr("&2 representative or department"), "check_representative"},
                                           {&m_address, tr("&3 address"), "check_address"},
                                           {&m_notice, tr("&4 notice number"), "check_notice"}}) {
        *box = new QCheckBox(label, m_checks);
        (*box)->setObjectName(QLatin1String(name));
        connect(*box, &QCheckBox::toggled, this, &ScriptPanel::showText);
        checks->addWidget(*box);
    }
    column->addWidget(m_checks);

    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QLabel(m_area);
    m_text->setObjectName(QStringLiteral("scriptText"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextFormat(Qt::RichText);
    m_area->setWidget(m_text);
    m_area->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    followFont(m_area, [this] { m_area->setMinimumHeight(m_area->fontMetrics().lineSpacing()); });
    column->addWidget(m_area, 1);
}

int ScriptPanel::heightForLines(int lines) const {
    return layout()->minimumHeightForWidth(width()) + (lines - 1) * m_area->fontMetrics().lineSpacing();
}

QToolButton* ScriptPanel::addListener(const QString& label, Listener listener) {
    auto* button = new QToolButton(this);
    button->setText(label);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setObjectName(QStringLiteral("listener_%1").arg(m_listeners.size()));
    m_listeners.append(button);
    connect(button, &QToolButton::clicked, this, [this, listener] {
        m_listener = listener;
        showText();
    });
    return button;
}

void ScriptPanel::beginTalk() {
    m_listener = Listener::Person;
    m_listeners.constFirst()->setChecked(true);
    for (QCheckBox* box : {m_name, m_birth, m_representative, m_address, m_notice}) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
        box->setEnabled(true);
    }
    showText();
}

void ScriptPanel::show(const CallScript& script, const QHash<QString, QString>& values, const CaseFile& file, bool keepsTalk) {
    m_script = script;
    m_values = values;
    m_isCompany = file.taxpayer.isCompany;
    // What this reader is not shown can't be compared.
    m_birth->setVisible(!m_isCompany && file.taxpayer.birthDate.isValid());
    m_representative->setVisible(m_isCompany);
    m_address->setVisible(!file.taxpayer.isMasked);
    m_title->setText(tr("Script: %1").arg(script.title));
    m_listeners.at(0)->setText(m_isCompany ? tr("Who is in charge") : tr("The person"));
    m_listeners.at(1)->setText(m_isCompany ? tr("Others") : tr("Family, others"));
    if (keepsTalk) {
        showText();
    } else {
        beginTalk();
    }
}

void ScriptPanel::showUnavailable(const QString& sentence) {
    m_script = {};
    m_checks->hide();
    m_title->setText(tr("Script"));
    m_text->setText(sentence.toHtmlEscaped());
}

IdentityCheck ScriptPanel::check() const {
    return {m_name->isChecked(), m_birth->isChecked(), m_address->isChecked(), m_notice->isChecked(),
            m_representative->isChecked()};
}

QString ScriptPanel::text() const { return m_text->text(); }

void ScriptPanel::addPart(QString& html, ScriptPart part, bool withTitle) {
    const Result<QString> text = renderScript(m_script.textFor(part, m_isCompany), m_values);
    const QString muted = coloursOf(palette()).muted.name();
    if (withTitle) {
        html += QStringLiteral("<p style='margin:4px 0 0 0'><span style='color:%1'>%2</span></p>")
                    .arg(muted, labelOf(part).toHtmlEscaped());
    }
    const QString shown = text ? *text : text.error().message;
    html += QStringLiteral("<p style='margin:0'>%1</p>").arg(shown.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

void ScriptPanel::showText() {
    if (m_script.parts.isEmpty()) {
        return;
    }
    m_checks->setVisible(m_listener == Listener::Person);
    QString html;
    if (m_listener == Listener::Other) {
        addPart(html, ScriptPart::ThirdParty, false);
    } else if (m_listener == Listener::Voicemail) {
        addPart(html, ScriptPart::Voicemail, false);
    } else if (!check().isEstablished()) {
        addPart(html, ScriptPart::Identity, false);
        html += QStringLiteral("<p style='margin:6px 0 0 0; color:%1'>%2</p>")
                    .arg(coloursOf(palette()).muted.name(),
                         tr("What the call is about appears once the full name and two more are confirmed.").toHtmlEscaped());
    } else {
        for (const ScriptPart part : {ScriptPart::Purpose, ScriptPart::Intention, ScriptPart::Solution}) {
            addPart(html, part, true);
        }
    }
    m_text->setText(html);
    Q_EMIT checkChanged();
}

QHash<QString, QString> scriptValues(const CallScript& script, const CaseFile& file, const QMap<QString, QString>& taxItems,
                                     const QString& office, const Actor& caller) {
    QStringList items;
    for (const QString& code : file.summary.taxItems) {
        items.append(taxItems.value(code, code));
    }
    const QString unknown = script.word(ScriptWord::Unknown);
    return {{QStringLiteral("office"), office.isEmpty() ? script.word(ScriptWord::Office) : office},
            {QStringLiteral("phone"), unknown},
            {QStringLiteral("operator"),
             caller.displayName == caller.login ? script.word(ScriptWord::Operator) : caller.displayName},
            {QStringLiteral("name"), file.taxpayer.name},
            {QStringLiteral("items"), items.join(script.word(ScriptWord::Separator))},
            {QStringLiteral("principal"), file.summary.outstanding.toString()},
            {QStringLiteral("late_charge"), file.lateCharge ? file.lateCharge->toString() : unknown},
            {QStringLiteral("total"), file.lateCharge ? (file.summary.outstanding + *file.lateCharge).toString() : unknown},
            {QStringLiteral("oldest_due"), script.date(file.summary.oldestDue)}};
}

}  // namespace saikoku::ui
