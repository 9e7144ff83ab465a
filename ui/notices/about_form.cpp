#include "ui/notices/about_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <utility>

#include "core/contact/campaign.h"
#include "ui/notices/notice_document.h"
#include "ui/notices/notice_words.h"
#include "ui/scripts/code_menu.h"
#include "ui/scripts/purpose_form.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

/// The names of noticeSwitches() with their Alt keys.
QStringList keyedSwitches() {
    return {AboutForm::tr("for tax &officers only"), AboutForm::tr("only with open a&rrears"),
            AboutForm::tr("only with a &promise or plan"), AboutForm::tr("brings pa&yment slips")};
}

}  // namespace

AboutForm::AboutForm(NoticeDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::kSmall);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    form->addRow(tr("Titl&e"), m_title);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("noticeName"));
    m_name->setToolTip(tr("letters, digits and -: how files and commands call it; stays once it is stored"));
    form->addRow(tr("Co&de"), m_name);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("noticeLanguage"));
    for (const auto& [code, label] : scriptLanguages()) {
        m_language->addItem(label, code);
    }
    form->addRow(tr("Lan&guage"), m_language);
    m_campaigns = new CodeMenu(this);
    m_campaigns->setObjectName(QStringLiteral("noticeCampaigns"));
    QList<QPair<QString, QString>> kinds;
    for (const CampaignKind kind : allValues<CampaignKind>()) {
        kinds.append({codeOf(kind), labelOf(kind)});
    }
    m_campaigns->setChoices(kinds);
    form->addRow(tr("Campaigns (&K)"), m_campaigns);
    const QList<NoticeSwitch> switches = noticeSwitches();
    const QStringList labels = keyedSwitches();
    for (qsizetype i = 0; i < switches.size(); ++i) {
        auto* box = new QCheckBox(labels.at(i), this);
        box->setObjectName(QStringLiteral("notice_") + switches.at(i).key);
        form->addRow(box);
        m_switches.append({box, switches.at(i).value});
        connect(box, &QCheckBox::clicked, this, [this, value = switches.at(i).value](bool on) {
            NoticeTemplate notice = m_document.notice();
            notice.*value = on;
            put(notice);
        });
    }
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        NoticeTemplate notice = m_document.notice();
        notice.title = text.trimmed();
        put(notice, QStringLiteral("title"));
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        NoticeTemplate notice = m_document.notice();
        notice.name = text.trimmed();
        put(notice, QStringLiteral("name"));
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        NoticeTemplate notice = m_document.notice();
        notice.language = m_language->currentData().toString();
        put(notice);
    });
    connect(m_campaigns, &CodeMenu::changed, this, [this] {
        NoticeTemplate notice = m_document.notice();
        notice.campaigns = m_campaigns->codes();
        put(notice);
    });
    connect(&document, &NoticeDocument::changed, this, &AboutForm::show);
}

void AboutForm::put(const NoticeTemplate& notice, const QString& kind) {
    m_document.change(tr("What it is for"), notice, kind);
}

void AboutForm::setNameFixed(bool isFixed) {
    m_name->setReadOnly(isFixed);
}

void AboutForm::setMayChangeOfficers(bool may) {
    for (const auto& [box, value] : std::as_const(m_switches)) {
        if (value == &NoticeTemplate::isForOfficers) {
            box->setEnabled(may);
        }
    }
}

void AboutForm::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
}

void AboutForm::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
}

void AboutForm::show() {
    const NoticeTemplate& notice = m_document.notice();
    for (const auto& [line, text] : {std::pair(m_title, notice.title), std::pair(m_name, notice.name)}) {
        if (line->text().trimmed() != text) {
            line->setText(text);
        }
    }
    if (m_language->findData(notice.language) < 0) {
        m_language->addItem(notice.language, notice.language);
    }
    m_language->setCurrentIndex(m_language->findData(notice.language));
    if (m_campaigns->codes() != notice.campaigns) {
        m_campaigns->setCodes(notice.campaigns);
    }
    for (const auto& [box, value] : std::as_const(m_switches)) {
        box->setChecked(notice.*value);
    }
}

}  // namespace saikoku::ui
