#include "ui/record/record_strip.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QUuid>

#include <algorithm>
#include <utility>

#include "core/base/clock.h"
#include "core/contact/promise_date_entry.h"
#include "core/work/record_suggestion.h"
#include "ui/record/callback_field.h"
#include "ui/record/campaign_fields.h"
#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/record/outcome_field.h"
#include "ui/record/paid_fields.h"
#include "ui/record/phone_meter.h"
#include "ui/record/promise_fields.h"
#include "ui/record/relay_field.h"
#include "ui/record/result_keys.h"
#include "ui/support/display_text.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMeterCharacters = 11;

bool isEmptyField(const QWidget* field) {
    if (const auto* box = qobject_cast<const CodeBox*>(field)) {
        return box->code().isEmpty();
    }
    const auto* line = qobject_cast<const EntryLine*>(field);
    return line != nullptr && line->text().trimmed().isEmpty();
}

/// A full-width digit from an input method left on counts as well.
QString plainText(const QKeyEvent& event) { return event.text().normalized(QString::NormalizationForm_KC); }

bool isDigit(const QKeyEvent& event) {
    const QString text = plainText(event);
    return text.size() == 1 && resultOfKey(text.front()) &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

}  // namespace

RecordStrip::RecordStrip(const Clock& clock, const BusinessCalendar& calendar, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_meter(new PhoneMeter(clock, this)),
      m_result(new ResultKeys(this)),
      m_promise(new PromiseFields(calendar, this)),
      m_callback(new CallbackField(clock, this)),
      m_own(new CampaignFields(this)),
      m_paid(new PaidFields(this)) {
    setObjectName(QStringLiteral("recordStrip"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Space::kMedium, Space::kSmall, Space::kMedium, Space::kSmall);
    grid->setHorizontalSpacing(Space::kSmall);
    grid->setVerticalSpacing(2);
    followFont(m_meter, [this] { m_meter->setFixedWidth(m_meter->fontMetrics().averageCharWidth() * kMeterCharacters); });
    grid->addWidget(m_meter, 0, 0, 5, 1);
    grid->addWidget(m_result, 0, 1, 1, 8);
    buildFields(grid);
    buildNote(grid);
    m_order = {m_result,  m_counterpart, m_reason, m_own->outcome(), m_own->reason(),    m_promise->date(), m_promise->amount(), m_promise->how(), m_callback->line(),
               m_paid->date(), m_paid->place(), m_note, m_register};
    QList<QWidget*> tabs = m_order;
    for (QWidget* box : std::initializer_list<QWidget*>{m_callback->anyone(), m_inbound, m_doNotCall, m_relay->box()}) {
        tabs.insert(tabs.size() - 1, box);
    }
    for (qsizetype i = 1; i < tabs.size(); ++i) {
        setTabOrder(tabs.at(i - 1), tabs.at(i));
    }
    connectFields();
    begin({});
}

RecordStrip::~RecordStrip() {
    // A field that goes away while it has the keyboard says so; nobody is left to hear it.
    const QList<EntryLine*> lines = findChildren<EntryLine*>();
    for (EntryLine* line : lines) {
        line->disconnect(this);
    }
    for (QObject* fields : std::initializer_list<QObject*>{m_promise, m_callback, m_paid}) {
        fields->disconnect(this);
    }
}

QLabel* RecordStrip::addField(QGridLayout* grid, int column, const QString& label, QWidget* field) {
    auto* name = new QLabel(label, this);
    setTextScale(name, 0.88);
    name->setBuddy(field);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->installEventFilter(this);
    grid->addWidget(name, 1, column);
    grid->addWidget(field, 2, column);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return name;
}

void RecordStrip::buildFields(QGridLayout* grid) {
    m_counterpart = new CodeBox(this);
    m_counterpart->setObjectName(QStringLiteral("counterpart"));
    m_counterpart->setChoices<Counterpart>();
    m_reason = new CodeBox(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setChoices<NonPaymentReason>();
    addField(grid, 1, tr("Spo&ke with"), m_counterpart);
    for (const auto& [place, label, field] : {std::tuple{2, tr("Reas&on"), static_cast<QWidget*>(m_reason)},
                                              {3, tr("&Promise date"), m_promise->date()},
                                              {4, tr("&Amount (/ halves)"), m_promise->amount()},
                                              {5, tr("Pays &by"), m_promise->how()}}) {
        m_moneyFields << addField(grid, place, label, field) << field;
    }
    m_ownFields << addField(grid, 2, tr("&Outcome"), m_own->outcome()) << m_own->outcome();
    m_ownFields << addField(grid, 3, tr("&Why"), m_own->reason()) << m_own->reason();
    addField(grid, 6, tr("&Callback"), m_callback->line());
    m_paid->setLabels(addField(grid, 7, tr("Paid already o&n"), m_paid->date()), addField(grid, 8, tr("W&here"), m_paid->place()));
    for (const auto& [column, stretch] : {std::pair{1, 5}, {2, 8}, {3, 5}, {4, 4}, {5, 6}, {6, 5}}) {
        grid->setColumnStretch(column, stretch);
    }
}

void RecordStrip::buildNote(QGridLayout* grid) {
    auto* row = new WrappingRow(Space::kSmall);
    auto* label = new QLabel(tr("No&te"), this);
    m_note = new EntryLine(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setMaxLength(1000);
    m_note->keepTextOnReturn();
    label->setBuddy(m_note);
    m_inbound = new QCheckBox(tr("the&y called"), this);
    m_inbound->setObjectName(QStringLiteral("inbound"));
    m_doNotCall = new QCheckBox(tr("not to be called here a&gain"), this);
    m_doNotCall->setObjectName(QStringLiteral("doNotCall"));
    m_outcomes = new OutcomeField(this);
    m_claims = new ClaimsField(this);
    connect(m_claims, &ClaimsField::changed, this, &RecordStrip::followClaims);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this), &QShortcut::activated, this, &RecordStrip::askClaims);
    m_relay = new RelayField(this);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this), &QShortcut::activated, m_relay, &RelayField::ask);
    m_register = new QPushButton(tr("&Record, then next (Ctrl+Enter)"), this);
    m_register->setObjectName(QStringLiteral("registerButton"));
    m_register->setAutoDefault(true);  // Enter moves on in the strip and ends here
    row->addWidget(label);
    row->addWidget(m_note);
    row->addWidget(m_outcomes->topic());
    row->addWidget(m_outcomes);
    row->addWidget(m_callback->anyone());
    row->addWidget(m_inbound);
    row->addWidget(m_doNotCall);
    row->addWidget(m_relay);
    row->addWidget(m_register);
    grid->setRowMinimumHeight(3, Space::kUnit);
    grid->addLayout(row, 3, 1, 1, 8);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("recordMessage"));
    setTextScale(m_message, 0.92);
    followFont(m_message, [this] { m_message->setMinimumHeight(m_message->fontMetrics().height()); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::kSmall);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_claims);
    grid->addLayout(foot, 4, 1, 1, 8);
}

void RecordStrip::connectFields() {
    connect(m_result, &ResultKeys::picked, this, &RecordStrip::pickResult);
    for (CodeBox* box : {m_counterpart, m_reason, m_own->outcome(), m_own->reason(), m_promise->how(), m_paid->place()}) {
        connect(box, &CodeBox::movedOn, this, [this, box] { goOn(box); });
        connect(box, &QComboBox::currentIndexChanged, this, &RecordStrip::onEdited);
    }
    for (CodeBox* box : {m_counterpart, m_reason}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RecordStrip::openFields);
    }
    for (EntryLine* line : {m_promise->date(), m_promise->amount(), m_callback->line(), m_paid->date(), m_note}) {
        connect(line, &EntryLine::movedOn, this, [this, line] { goOn(line); });
        connect(line, &QLineEdit::textEdited, this, &RecordStrip::onEdited);
    }
    for (QCheckBox* box : {m_callback->anyone(), m_inbound, m_doNotCall}) {
        connect(box, &QCheckBox::clicked, this, &RecordStrip::onEdited);
    }
    connect(m_relay->box(), &CodeBox::movedOn, this, &RecordStrip::focusNextOpen);
    connect(m_relay->box(), &QComboBox::currentIndexChanged, this, &RecordStrip::onEdited);
    connect(m_promise, &PromiseFields::said, this, &RecordStrip::say);
    connect(m_callback, &CallbackField::said, this, &RecordStrip::say);
    connect(m_paid, &PaidFields::said, this, &RecordStrip::say);
    connect(m_inbound, &QCheckBox::toggled, this, [this](bool on) {
        m_subject.direction = on ? Direction::Inbound : Direction::Outbound;
    });
    connect(m_outcomes, &OutcomeField::wanted, this, &RecordStrip::turnOutcome);
    connect(m_outcomes, &OutcomeField::edited, this, &RecordStrip::onEdited);
    connect(m_outcomes->topic(), &CodeBox::movedOn, this, [this] { firstEmptyField()->setFocus(Qt::TabFocusReason); });
    connect(m_register, &QPushButton::clicked, this, &RecordStrip::submit);
    // Their names are seen, and hear their keys, only while they are open.
    for (const auto& [name, field] :
         {std::pair{tr("Paid already o&n"), static_cast<QWidget*>(m_paid->date())}, {tr("W&here"), m_paid->place()}}) {
        auto* key = new QShortcut(QKeySequence::mnemonic(name), this);
        connect(key, &QShortcut::activated, this, [this, name = name, field = field] { refuseClosed(name, field); });
        m_closedKeys.append(key);
    }
}

void RecordStrip::setCallbackAdvice(CallbackAdvice advice) { m_callback->setAdvice(std::move(advice)); }

void RecordStrip::setOwed(Yen amount, const QList<PromisableClaim>& claims) {
    m_subject.suggestedAmount = amount;
    m_subject.claims = claims;
    m_claims->setClaims(claims, amount);
    m_promise->setOwed(m_claims->covers().isEmpty() ? amount : m_claims->sum());
}

void RecordStrip::askClaims() {
    if (m_promise->date()->isEnabled()) {
        m_claims->ask();
    } else {
        refuseClosed(tr("Promise"), m_promise->date());
    }
}

/// The amount is that of what the promise is for.
void RecordStrip::followClaims() {
    m_promise->followOwed(m_claims->covers().isEmpty() ? m_subject.suggestedAmount : m_claims->sum());
    if (m_promise->isEmpty()) {
        m_promise->date()->setFocus(Qt::OtherFocusReason);
    }
    onEdited();
}

void RecordStrip::setRelayWish(RelayService service) {
    if (std::exchange(m_subject.relay, service) != service && !m_subject.corrects.isValid()) {
        m_relay->propose(service);
    }
}

void RecordStrip::setOutcomes(const CampaignChoices& choices) {
    if (choices == m_subject.choices) {
        return;
    }
    m_subject.choices = choices;
    if (!m_own->follow(choices)) {
        say(tr("What was chosen is not offered any more: the results of the campaign were changed. Choose again."), true);
    }
}

void RecordStrip::begin(const RecordSubject& subject) {
    m_subject = subject;
    m_madeOn = m_clock.today();
    m_standing.clear();
    showFields();
    clear();
}

void RecordStrip::showFields() {
    m_own->setChoices(m_subject.choices);
    m_outcomes->setRules(m_subject.followUps, m_subject.hasMoney);
    for (QWidget* field : std::as_const(m_moneyFields)) {
        field->setVisible(!m_own->isOwn());
    }
    for (QWidget* field : std::as_const(m_ownFields)) {
        field->setVisible(m_own->isOwn());
    }
}

void RecordStrip::correct(const RecordSubject& subject, const CorrectedRecord& old) {
    const Negotiation& record = old.record;
    m_subject = subject;
    m_subject.corrects = record.id;
    m_subject.direction = record.direction;
    m_subject.phoneDigits = record.phoneDigits;
    m_madeOn = toTokyo(record.happenedAt).date();
    clear();
    m_result->choose(record.result);
    m_filledFor = record.result;
    m_keepsPaid = record.reportedPaidOn.isValid();
    m_counterpart->setCode(record.counterpart ? codeOf(*record.counterpart) : QString());
    m_reason->setCode(record.reason ? codeOf(*record.reason) : QString());
    m_own->fill(record);
    openFields();
    if (old.promise) {
        m_claims->choose(old.promise->covers);
        m_promise->setOwed(m_claims->covers().isEmpty() ? m_subject.suggestedAmount : m_claims->sum());
        m_promise->fill(*old.promise);
    }
    m_callback->fill(old.callbackAt, old.callbackForAnyone);
    if (record.reportedPaidOn.isValid()) {
        m_paid->show(record.reportedPaidOn, record.reportedPaidWhere);
    }
    m_doNotCall->setChecked(record.doNotCall);
    fillOutcomes(old.followUps);
    m_relay->propose(record.relay);
    m_note->setText(record.note);
    m_isEdited = false;
    m_standing = tr("Correcting the record of %1: what is recorded replaces it; the old one stays in the journal.")
                     .arg(DisplayText::moment(record.happenedAt, m_clock.today()));
    say({}, false);
    Q_EMIT touchedChanged();
}

void RecordStrip::clear() {
    m_draft = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_fromScript.clear();
    m_result->choose(std::nullopt);
    for (CodeBox* box : {m_counterpart, m_reason}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_own->clear();
    m_outcomes->clear();
    m_note->clear();
    m_claims->setClaims(m_subject.claims, m_subject.suggestedAmount);
    m_claims->choose({});
    m_promise->setOwed(m_subject.suggestedAmount);
    m_promise->begin(m_madeOn);
    m_callback->begin();
    m_paid->begin(m_madeOn);
    m_relay->propose(m_subject.relay);
    m_doNotCall->setChecked(false);
    m_filledFor.reset();
    m_keepsPaid = false;
    m_isProposed = false;
    m_isScripts = false;
    m_wanted = nullptr;
    m_doubts.clear();
    {
        const QSignalBlocker quiet(m_inbound);
        m_inbound->setChecked(m_subject.direction == Direction::Inbound);
    }
    openFields();
    say({}, false);
    m_isEdited = false;
    Q_EMIT touchedChanged();
}

void RecordStrip::setNumber(Direction direction, const QString& phoneDigits) {
    m_subject.phoneDigits = phoneDigits;
    m_subject.direction = direction;
    const QSignalBlocker quiet(m_inbound);
    m_inbound->setChecked(direction == Direction::Inbound);
}

void RecordStrip::proposeOutcome(const QString& outcome) {
    if (m_result->chosen() != ResultCode::Reached) {
        m_result->choose(ResultCode::Reached);
        pickResult(ResultCode::Reached, false);
    }
    m_own->choose(outcome);
    m_note->setFocus(Qt::OtherFocusReason);
}

void RecordStrip::focusResult() {
    m_wanted = nullptr;
    m_result->setFocus(Qt::ShortcutFocusReason);
}

void RecordStrip::focusPromise() {
    if (!m_result->chosen()) {
        m_result->choose(ResultCode::Reached);
        pickResult(ResultCode::Reached, false);
    }
    goTo(m_promise->date());
}

void RecordStrip::focusCallback() { goTo(m_callback->line()); }

void RecordStrip::goTo(QWidget* field) {
    if (field->isEnabled()) {
        field->setFocus(Qt::ShortcutFocusReason);
    } else {
        refuseClosed(field == m_callback->line() ? tr("Callback") : tr("Promise"), field);
    }
}

/// The digits that follow are meant for this field: they must not land in another.
void RecordStrip::refuseClosed(const QString& label, QWidget* field) {
    static const QRegularExpression key(QStringLiteral("\\s*\\(&.\\)|&"));
    const QString fieldName = QString(label).remove(key);
    if (!m_result->chosen()) {
        focusResult();
        m_wanted = field;
        say(tr("Choose the result first; then comes: %1.").arg(fieldName), false);
        return;
    }
    setFocus(Qt::ShortcutFocusReason);
    say(tr("%1: not open with what is chosen (%2). Enter goes on.").arg(fieldName, labelOf(*m_result->chosen())), true);
}

void RecordStrip::focusNextOpen() {
    if (m_result->chosen() && !m_isProposed) {
        firstEmptyField()->setFocus(Qt::ShortcutFocusReason);
    } else {
        focusResult();
    }
}

void RecordStrip::propose(const std::optional<ResultCode>& result) {
    if (result && !m_result->chosen()) {
        m_result->choose(result);
        pickResult(*result, false);
        m_isProposed = true;
    }
    // Whoever writes a note while the other side hangs up goes on writing.
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus != this && isAncestorOf(focus)) {
        return;
    }
    focusNextOpen();
}

bool RecordStrip::takeDigit(QKeyEvent* event) {
    if (!isDigit(*event)) {
        return false;
    }
    if (event->isAutoRepeat()) {
        return true;
    }
    QWidget* field = m_result->chosen() && !m_isProposed ? firstEmptyField() : m_result;
    field->setFocus(Qt::TabFocusReason);
    QKeyEvent typed(QEvent::KeyPress, event->key(), event->modifiers(), event->text());
    QCoreApplication::sendEvent(field, &typed);
    return true;
}

bool RecordStrip::isTouched() const {
    if (m_subject.corrects.isValid()) {
        return m_isEdited;
    }
    return m_result->chosen().has_value() || !m_note->text().trimmed().isEmpty() || !m_promise->isEmpty() || !m_claims->covers().isEmpty() ||
           !m_outcomes->outcomes().isEmpty();
}

void RecordStrip::pickResult(ResultCode result, bool finished) {
    m_isProposed = false;
    m_isScripts = m_isFollowing;
    if (std::exchange(m_filledFor, result) != result) {
        const QSignalBlocker quiet(m_counterpart);
        const std::optional<Counterpart> usual = usualCounterpart(result);
        m_counterpart->setCode(usual ? codeOf(*usual) : QString());
        m_callback->offer(result);
    }
    openFields();
    say({}, false);
    m_isEdited = true;
    Q_EMIT touchedChanged();
    if (!m_isFollowing) {
        Q_EMIT resultPicked(result);
    }
    if (!finished) {
        return;
    }
    if (QWidget* wanted = std::exchange(m_wanted, nullptr); wanted != nullptr && wanted->isEnabled()) {
        wanted->setFocus(Qt::TabFocusReason);
    } else {
        goOn(m_reason->isEnabled() || m_own->outcome()->isEnabled() ? m_counterpart : static_cast<QWidget*>(m_result));
    }
}

/// What was wrong is being mended.
void RecordStrip::onEdited() {
    m_isEdited = true;
    if (m_isProblem) {
        say({}, false);
    }
    Q_EMIT touchedChanged();
}

void RecordStrip::openFields() {
    const std::optional<ResultCode> result = m_result->chosen();
    const RecordFields fields = result ? recordFieldsFor(*result, valueOfCode<Counterpart>(m_counterpart->code())) : RecordFields();
    m_counterpart->setEnabled(fields.counterpart);
    m_own->open(result, fields.reason);
    m_reason->setEnabled(fields.reason && !m_own->isOwn());
    m_promise->setEnabled(fields.promise && !m_own->isOwn());
    m_claims->setVisible(fields.promise && !m_own->isOwn() && !m_subject.claims.isEmpty());
    m_callback->setEnabled(fields.callback);
    m_paid->date()->setPlaceholderText(fields.reportedPaid && !m_own->isOwn() ? QStringLiteral("20  -3") : QString());
    const bool paid =
        fields.reportedPaid && !m_own->isOwn() && (m_keepsPaid || valueOfCode<NonPaymentReason>(m_reason->code()) == NonPaymentReason::BelievesPaid);
    m_paid->setOpen(paid);
    for (QShortcut* key : std::as_const(m_closedKeys)) {
        key->setEnabled(!paid && !m_own->isOwn());
    }
    m_doNotCall->setEnabled(result.has_value() && !m_subject.phoneDigits.isEmpty());
    m_register->setEnabled(result.has_value());
}

/// Without a date there is no promise to describe; a promise needs no callback. Who says
/// it is paid is asked when and where, not for a promise.
bool RecordStrip::isPassedOver(const QWidget* field) const {
    const bool promising = !m_promise->isEmpty();
    const bool isOfPromise = field == m_promise->amount() || field == m_promise->how();
    const bool isCallback = field == m_callback->line();
    const bool paid = m_paid->date()->isEnabled() && !promising && (field == m_promise->date() || isCallback);
    return !field->isEnabled() || paid || (!promising && isOfPromise) || (promising && isCallback);
}

void RecordStrip::goOn(QWidget* from) {
    for (qsizetype i = m_order.indexOf(from) + 1; i < m_order.size(); ++i) {
        if (!isPassedOver(m_order.at(i))) {
            m_order.at(i)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QWidget* RecordStrip::firstEmptyField() const {
    const auto found = std::find_if(m_order.begin(), m_order.end(), [this](const QWidget* field) {
        return isEmptyField(field) && !isPassedOver(field);
    });
    return found == m_order.end() ? m_note : *found;
}

void RecordStrip::showProblem(const QString& sentence) { say(sentence, true); }

void RecordStrip::showHint(const QString& sentence) {
    say(sentence, false);
}

void RecordStrip::say(const QString& sentence, bool isProblem) {
    m_isProblem = isProblem && !sentence.isEmpty();
    QPalette colour = m_message->palette();
    const Colours colours = coloursOf(palette());
    colour.setColor(QPalette::WindowText, m_isProblem ? colours.late : colours.muted);
    m_message->setPalette(colour);
    m_message->setText(m_isProblem ? QStringLiteral("▲ ") + sentence : sentence.isEmpty() ? m_standing : sentence);
}

bool RecordStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Shortcut) {
        const auto* name = qobject_cast<QLabel*>(watched);
        if (name != nullptr && name->buddy() != nullptr && !name->buddy()->isEnabled()) {
            refuseClosed(name->text(), name->buddy());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordStrip::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (enter && hasFocus()) {
        firstEmptyField()->setFocus(Qt::TabFocusReason);
    } else if (hasFocus() && isDigit(*event)) {
        event->accept();  // meant for a field that is not open
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace saikoku::ui
