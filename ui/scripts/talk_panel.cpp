#include "ui/scripts/talk_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

#include "core/security/actor.h"
#include "ui/scripts/answer_key.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFirstBesideChecks = 5;

/// The row of digits and what Japanese keyboards have beside it; beside the ticks from 5 on.
QString keyFor(int place) {
    return QStringLiteral("1234567890-./").mid(place - 1, 1);
}

QString paragraph(const QString& text, const QString& style) {
    return QStringLiteral("<p style='margin:0 0 3px 0; %1'>%2</p>")
        .arg(style, text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

}  // namespace

TalkPanel::TalkPanel(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_head = new WrappingRow(Space::kUnit);
    m_title = new ElidedLabel(this);
    setTextScale(m_title, 1.0, true);
    m_title->setObjectName(QStringLiteral("scriptTitle"));
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_back = new QToolButton(this);
    m_back->setText(tr("&Step back"));
    m_back->setObjectName(QStringLiteral("scriptBack"));
    m_back->setAutoRaise(true);
    m_head->addWidget(m_title);
    m_head->addWidget(m_back);
    column->addLayout(m_head);
    auto* talk = new QWidget(this);
    auto* lines = new QVBoxLayout(talk);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::kUnit);
    m_text = new QLabel(talk);
    m_text->setObjectName(QStringLiteral("scriptText"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextFormat(Qt::RichText);
    lines->addWidget(m_text);
    m_aside = new QWidget(talk);
    m_aside->setObjectName(QStringLiteral("scriptAnswers"));
    auto* aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(0, 0, 0, 0);
    aside->setSpacing(Space::kUnit);
    buildChecks();
    m_answerRow = new QWidget(m_aside);
    m_answerRow->setLayout(new WrappingRow(Space::kUnit));
    m_confirmed = mutedLabel({}, m_aside);
    m_confirmed->setObjectName(QStringLiteral("scriptConfirmed"));
    m_confirmed->setWordWrap(true);
    aside->addWidget(m_checks);
    aside->addWidget(m_confirmed);
    aside->addWidget(m_answerRow);
    lines->addWidget(m_aside);
    lines->addStretch(1);
    m_area = new ScrollPane(talk, this);
    m_area->viewport()->setAutoFillBackground(false);
    talk->setAutoFillBackground(false);
    followFont(m_area, [this] { m_area->setMinimumHeight(m_area->fontMetrics().lineSpacing()); });
    column->addWidget(m_area, 1);
    connect(m_back, &QToolButton::clicked, this, &TalkPanel::stepBack);
    showBox();
}

/// The muted words have the palette's colour.
void TalkPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr && hasScript()) {
        m_text->setText(saidHtml());
    }
}

void TalkPanel::buildChecks() {
    m_checks = new QWidget(m_aside);
    auto* row = new WrappingRow(Space::kMedium);  // a survey beside it leaves little room
    m_checks->setLayout(row);
    row->addWidget(mutedLabel(tr("Confirmed:"), m_checks));
    for (const auto& [box, label, name] :
         {std::tuple{&m_name, tr("&1 full name"), "check_name"},
          {&m_birth, tr("&2 date of birth"), "check_birth"},
          {&m_representative, tr("&2 representative or department"), "check_representative"},
          {&m_address, tr("&3 address"), "check_address"},
          {&m_notice, tr("&4 notice number"), "check_notice"}}) {
        *box = new QCheckBox(label, m_checks);
        (*box)->setObjectName(QLatin1String(name));
        connect(*box, &QCheckBox::toggled, this, &TalkPanel::onTick);
        row->addWidget(*box);
    }
}

QList<QCheckBox*> TalkPanel::checkBoxes() const { return {m_name, m_birth, m_representative, m_address, m_notice}; }

void TalkPanel::begin(const Script& script, Audience audience, const ScriptValues& values,
                      const IdentityOffer& offer) {
    m_run = ScriptRun(script, audience);
    m_values = values;
    m_offer = offer;
    setTitle(script.title);
    restart();
}

void TalkPanel::setTitle(const QString& title) {
    m_scriptTitle = title;
    showTitle();
}

void TalkPanel::setValues(const ScriptValues& values) {
    m_values = values;
    showBox();
}

void TalkPanel::restart() {
    for (QCheckBox* box : checkBoxes()) {
        const QSignalBlocker quiet(box);
        box->setChecked(false);
    }
    m_run.restart();
    showBox();
    Q_EMIT checkChanged();
}

void TalkPanel::showUnavailable(const QString& sentence, const IdentityOffer& offer) {
    m_run = ScriptRun();
    m_offer = offer;
    restart();
    m_text->setText(sentence.toHtmlEscaped());
}

IdentityCheck TalkPanel::check() const {
    return {m_name->isChecked(), m_birth->isChecked(), m_address->isChecked(), m_notice->isChecked(),
            m_representative->isChecked()};
}

void TalkPanel::setCheck(const IdentityCheck& check) {
    for (const auto& [box, isOn] :
         {std::pair(m_name, check.fullName), std::pair(m_birth, check.birthDate),
          std::pair(m_address, check.address), std::pair(m_notice, check.noticeNumber),
          std::pair(m_representative, check.representative)}) {
        const QSignalBlocker quiet(box);
        box->setChecked(isOn);
    }
    onTick();
}

/// The third tick opens what the call is about; one taken back shuts it.
void TalkPanel::onTick() {
    if (!hasScript()) {
        Q_EMIT checkChanged();
        return;
    }
    const qsizetype steps = m_run.steps().size();
    m_run.setCheck(check());
    m_run.identify();
    showBox();
    Q_EMIT checkChanged();
    if (m_run.steps().size() != steps) {
        Q_EMIT answered();
    }
}

void TalkPanel::stepBack() {
    if (m_run.back()) {
        showBox();
        Q_EMIT checkChanged();
        Q_EMIT answered();
    }
}

void TalkPanel::follow(ResultCode result) {
    if (hasScript() && m_run.follow(result)) {
        showBox();
        Q_EMIT checkChanged();
    }
}

int TalkPanel::heightForLines(int lines) const {
    return layout()->minimumHeightForWidth(width()) + (lines - 1) * m_area->fontMetrics().lineSpacing();
}

QWidget* TalkPanel::takeAnswers() {
    m_aside->parentWidget()->layout()->removeWidget(m_aside);
    return m_aside;
}

QString TalkPanel::text() const {
    QStringList all{m_title->text(), m_text->text()};
    for (const AnswerKey* answer : m_answers) {
        all.append(answer->text());
    }
    return all.join(u'\n');
}

void TalkPanel::showBox() {
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool wasHere = focus != nullptr && (isAncestorOf(focus) || m_aside->isAncestorOf(focus));
    showTitle();
    showChecks();
    m_text->setText(saidHtml());
    showAnswers();
    m_back->setVisible(hasScript());
    m_back->setEnabled(m_run.hasBegun());
    m_area->verticalScrollBar()->setValue(0);
    if (wasHere && (focus == nullptr || !focus->isVisible())) {  // hiding gives the keyboard away
        (m_answers.isEmpty() ? static_cast<QWidget*>(m_back) : m_answers.constFirst())
            ->setFocus(Qt::OtherFocusReason);
    }
}

void TalkPanel::showTitle() {
    const ScriptBox* box = m_run.current();
    if (box == nullptr) {
        m_title->setText(tr("Script"));
    } else if (box->title.isEmpty()) {
        m_title->setText(tr("Script: %1").arg(m_scriptTitle));
    } else {
        m_title->setText(tr("%1 (script: %2)", "what is said now, script").arg(box->title, m_scriptTitle));
    }
}

void TalkPanel::showChecks() {
    // What this reader is not shown can't be compared.
    m_birth->setVisible(m_offer.birthDate);
    m_representative->setVisible(m_offer.representative);
    m_address->setVisible(m_offer.address);
    m_checks->setVisible(!hasScript() || m_run.isGateAhead());
    // what was confirmed stays in sight; its digits belong to the answers then
    static const QRegularExpression digit(QStringLiteral("^&\\d\\s*"));
    QStringList confirmed;
    for (const QCheckBox* box : checkBoxes()) {
        if (box->isChecked()) {
            confirmed.append(box->text().remove(digit));
        }
    }
    m_confirmed->setText(tr("Confirmed: %1").arg(confirmed.join(DisplayText::listSeparator())));
    m_confirmed->setVisible(m_run.isIdentified());
}

QString TalkPanel::saidHtml() const {
    const ScriptBox* box = m_run.current();
    if (box == nullptr) {
        return {};
    }
    const QString muted = QStringLiteral("color:%1").arg(coloursOf(palette()).muted.name());
    QString html;
    if (const QString& said = box->text.to(m_run.audience()); !said.isEmpty()) {
        const Result<QString> words = renderScript(said, m_values);
        html += paragraph(words ? *words : words.error().message, QString());
    }
    if (!box->note.isEmpty()) {
        html += paragraph(QStringLiteral("※ ") + box->note, muted);
    }
    if (const auto matter = m_run.written(RecordPart::Handover)) {
        html += paragraph(tr("Goes to an officer with the record: %1").arg(*matter), muted);
    }
    if (m_run.isGateAhead()) {
        html += paragraph(tr("What the call is about appears once the full name and two more are confirmed."),
                          muted);
    } else if (m_run.isAtEnd()) {
        html += paragraph(tr("The talk ends here."), muted);
    }
    return html;
}

void TalkPanel::addAnswer(int place, const QString& words, const std::function<Result<void>()>& take) {
    auto* key = new AnswerKey(keyFor(place), words, m_answerRow);
    key->setObjectName(QStringLiteral("scriptAnswer_%1").arg(m_answers.size() + 1));
    connect(key, &AnswerKey::clicked, this, [this, take] {
        if (take()) {
            showBox();
            Q_EMIT checkChanged();
            Q_EMIT answered();
        }
    });
    setTabOrder(m_answers.isEmpty() ? static_cast<QWidget*>(m_notice) : m_answers.constLast(), key);
    m_answers.append(key);
    m_answerRow->layout()->addWidget(key);
    key->show();
}

void TalkPanel::showAnswers() {
    for (AnswerKey* key : std::as_const(m_answers)) {
        key->hide();
        key->setObjectName({});
        key->setShortcut({});
        m_answerRow->layout()->removeWidget(key);
        key->deleteLater();  // it may be the one that was pressed
    }
    m_answers.clear();
    const ScriptBox* box = m_run.current();
    if (box == nullptr) {
        return;
    }
    const int first = m_run.isGateAhead() ? kFirstBesideChecks : 1;
    if (box->kind == BoxKind::Say && !box->next.isEmpty()) {
        addAnswer(first, tr("Said, goes on"), [this] { return m_run.goOn(); });
    }
    for (const ScriptAnswer& answer : box->answers) {
        const bool isShut = box->kind == BoxKind::Gate && answer.id == QStringView(kGateConfirmed) &&
                            !m_run.check().isEstablished();
        if (!isShut) {
            addAnswer(first + static_cast<int>(m_answers.size()), answer.text,
                      [this, id = answer.id] { return m_run.answer(id); });
        }
    }
}

ScriptCaller scriptCaller(const QString& office, const Actor& caller) {
    return {office, {}, caller.displayName == caller.login ? QString() : caller.displayName};
}

}  // namespace saikoku::ui
