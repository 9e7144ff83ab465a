#include "ui/scripts/purpose_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/contact/campaign.h"
#include "core/contact/workflow_status.h"
#include "ui/scripts/code_menu.h"
#include "ui/scripts/purpose_names.h"
#include "ui/scripts/script_document.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QList<QPair<QString, QString>> statuses() {
    QList<QPair<QString, QString>> all;
    for (const WorkflowStatus status : {WorkflowStatus::NotContacted, WorkflowStatus::NoPromise,
                                        WorkflowStatus::Promised, WorkflowStatus::BrokenPromise}) {
        all.append({codeOf(status), labelOf(status)});
    }
    return all;
}

QList<QPair<QString, QString>> households() {
    return {{QStringLiteral("single"), PurposeForm::tr("lives alone or alone in arrears")},
            {QStringLiteral("several"), PurposeForm::tr("several of the household in arrears")},
            {QStringLiteral("company"), PurposeForm::tr("a company")}};
}

QStringList wordsFor(const QStringList& codes, const QList<QPair<QString, QString>>& names) {
    QStringList words;
    for (const QString& code : codes) {
        const auto known = std::find_if(names.begin(), names.end(),
                                        [&code](const auto& each) { return each.first == code; });
        words.append(known == names.end() ? code : known->second);
    }
    return words;
}

}  // namespace

QList<QPair<QString, QString>> scriptLanguages() {
    return {{QStringLiteral("ja"), PurposeForm::tr("Japanese")},
            {QStringLiteral("ja-simple"), PurposeForm::tr("plain Japanese")},
            {QStringLiteral("en"), PurposeForm::tr("English")}};
}

QString purposeWords(const Script& script, const PurposeNames& names) {
    QStringList parts;
    for (const QStringList& words :
         {wordsFor(script.purpose.campaigns, names.campaigns), wordsFor(script.purpose.taxItems, names.taxItems),
          wordsFor(script.purpose.statuses, statuses()), wordsFor(script.purpose.stages, names.stages),
          wordsFor(script.purpose.households, households())}) {
        if (!words.isEmpty()) {
            parts.append(words.join(DisplayText::listSeparator()));
        }
    }
    for (const Audience audience : script.purpose.audiences) {
        parts.append(labelOf(audience));
    }
    if (script.isForOfficers) {
        parts.append(PurposeForm::tr("officers only"));
    }
    return parts.join(QStringLiteral(" / "));
}

PurposeForm::PurposeForm(ScriptDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::kSmall);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = addLine(form, tr("&Title"), QStringLiteral("scriptTitleField"));
    m_name = addLine(form, tr("Co&de"), QStringLiteral("scriptName"));
    m_name->setToolTip(
        tr("letters, digits, - and _: how files and commands call it; stays once it is stored"));
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("scriptLanguage"));
    for (const auto& [code, label] : scriptLanguages()) {
        m_language->addItem(label, code);
    }
    form->addRow(tr("Lan&guage"), m_language);
    m_officers = new QCheckBox(tr("f&or officers only"), this);
    m_officers->setToolTip(tr("holds wording that is theirs alone"));
    m_officers->setObjectName(QStringLiteral("scriptOfficers"));
    form->addRow(m_officers);
    m_campaigns =
        addMenu(form, tr("Campaigns (&W)"), QStringLiteral("scriptCampaigns"), &ScriptFor::campaigns);
    m_taxItems = addMenu(form, tr("Ta&x items"), QStringLiteral("scriptTaxItems"), &ScriptFor::taxItems);
    addMenu(form, tr("Stat&es of the case"), QStringLiteral("scriptStatuses"), &ScriptFor::statuses)
        ->setChoices(statuses());
    m_stages = addMenu(form, tr("Stages (&R)"), QStringLiteral("scriptStages"), &ScriptFor::stages);
    addMenu(form, tr("&Kind of household"), QStringLiteral("scriptHouseholds"), &ScriptFor::households)
        ->setChoices(households());
    m_audience = new QComboBox(this);
    m_audience->setObjectName(QStringLiteral("scriptAudience"));
    m_audience->addItem(tr("both"), QString());
    for (const Audience audience : allValues<Audience>()) {
        m_audience->addItem(labelOf(audience), codeOf(audience));
    }
    form->addRow(tr("Whom it speaks to (&N)"), m_audience);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        Script script = m_document.script();
        script.title = text;
        put(script, QStringLiteral("script title"));
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        Script script = m_document.script();
        script.name = text.trimmed();
        put(script, QStringLiteral("script name"));
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        Script script = m_document.script();
        script.language = m_language->currentData().toString();
        put(script);
    });
    connect(m_officers, &QCheckBox::clicked, this, [this](bool on) {
        Script script = m_document.script();
        script.isForOfficers = on;
        put(script);
    });
    connect(m_audience, &QComboBox::activated, this, [this] {
        Script script = m_document.script();
        const auto audience = valueOfCode<Audience>(m_audience->currentData().toString());
        script.purpose.audiences = audience ? QList<Audience>{*audience} : QList<Audience>();
        put(script);
    });
    connect(&document, &ScriptDocument::changed, this, &PurposeForm::show);
    show();
}

QLineEdit* PurposeForm::addLine(QFormLayout* form, const QString& label, const QString& name) {
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    form->addRow(label, line);
    return line;
}

CodeMenu* PurposeForm::addMenu(QFormLayout* form, const QString& label, const QString& name,
                               QStringList ScriptFor::*list) {
    auto* menu = new CodeMenu(this);
    menu->setObjectName(name);
    form->addRow(label, menu);
    m_menus.append({menu, list});
    connect(menu, &CodeMenu::changed, this, [this, menu, list] {
        Script script = m_document.script();
        script.purpose.*list = menu->codes();
        put(script);
    });
    return menu;
}

void PurposeForm::put(const Script& script, const QString& kind) {
    m_document.change(tr("What it is for"), script, {}, kind);
}

void PurposeForm::setNames(const PurposeNames& names) {
    m_campaigns->setChoices(names.campaigns);
    m_taxItems->setChoices(names.taxItems);
    m_stages->setChoices(names.stages);
}

void PurposeForm::setNameFixed(bool isFixed) {
    m_name->setReadOnly(isFixed);
}

void PurposeForm::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
}

void PurposeForm::show() {
    const Script& script = m_document.script();
    for (const auto& [line, text] : {std::pair(m_title, script.title), std::pair(m_name, script.name)}) {
        if (line->text() != text) {
            line->setText(text);
        }
    }
    if (m_language->findData(script.language) < 0) {
        m_language->addItem(script.language, script.language);
    }
    m_language->setCurrentIndex(m_language->findData(script.language));
    m_officers->setChecked(script.isForOfficers);
    m_audience->setCurrentIndex(script.purpose.audiences.size() == 1
                                    ? m_audience->findData(codeOf(script.purpose.audiences.constFirst()))
                                    : 0);
    for (const auto& [menu, list] : std::as_const(m_menus)) {
        if (menu->codes() != script.purpose.*list) {
            menu->setCodes(script.purpose.*list);
        }
    }
}

}  // namespace saikoku::ui
