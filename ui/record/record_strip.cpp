#include "ui/record/record_strip.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/eligibility/calling_rules.h"
#include "core/work/record_suggestion.h"
#include "core/contact/callback_time_entry.h"
#include "core/contact/promise_amount_entry.h"
#include "core/contact/promise_date_entry.h"
#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/record/phone_meter.h"
#include "ui/record/result_keys.h"
#include "ui/support/display_text.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

template <class T>
QList<QPair<QString, QString>> choicesOf() {
    QList<QPair<QString, QString>> choices;
    for (const T value : allValues<T>()) {
        choices.append({codeOf(value), labelOf(value)});
    }
    return choices;
}

template <class T>
std::optional<T> chosenIn(const CodeBox& box) {
    return box.isEnabled() ? valueOfCode<T>(box.code()) : std::nullopt;
}

QString typedIn(const EntryLine& line) { return line.isEnabled() ? line.text().trimmed() : QString(); }

}  // namespace

RecordStrip::RecordStrip(const Clock& clock, const BusinessCalendar& calendar, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_calendar(calendar),
      m_meter(new PhoneMeter(clock, this)),
      m_result(new ResultKeys(this)) {
    setObjectName(QStringLiteral("recordStrip"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Space::kMedium, Space::kSmall, Space::kMedium, Space::kSmall);
    grid->setHorizontalSpacing(Space::kSmall);
    grid->setVerticalSpacing(2);
    m_meter->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    grid->addWidget(m_meter, 0, 0, 5, 1);
    grid->addWidget(m_result, 0, 1, 1, 8);
    buildFields(grid);
    buildNote(grid);
    connectFields();
    begin({});
}

RecordStrip::~RecordStrip() {
    // A field that goes away while it has the keyboard says so; nobody is left to hear it.
    const QList<EntryLine*> lines = findChildren<EntryLine*>();
    for (EntryLine* line : lines) {
        line->disconnect(this);
    }
}

QLabel* RecordStrip::addField(QGridLayout* grid, int column, const QString& label, QWidget* field) {
    auto* name = new QLabel(label, this);
    name->setFont(scaled(font(), 0.88));
    name->setBuddy(field);
    name->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(name, 1, column);
    grid->addWidget(field, 2, column);
    return name;
}

void RecordStrip::buildFields(QGridLayout* grid) {
    m_counterpart = new CodeBox(this);
    m_counterpart->setObjectName(QStringLiteral("counterpart"));
    m_counterpart->setChoices(choicesOf<Counterpart>());
    m_reason = new CodeBox(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setChoices(choicesOf<NonPaymentReason>());
    m_promiseDate = new EntryLine(this);
    m_promiseDate->setObjectName(QStringLiteral("promiseDate"));
    m_amount = new EntryLine(this);
    m_amount->setObjectName(QStringLiteral("promiseAmount"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setCommandKey(QLatin1Char('/'));
    m_amount->setToolTip(tr("/ halves the amount"));
    m_how = new CodeBox(this);
    m_how->setObjectName(QStringLiteral("promiseHow"));
    m_how->setChoices(choicesOf<PaymentMethod>());
    m_callback = new EntryLine(this);
    m_callback->setObjectName(QStringLiteral("callback"));
    m_paidOn = new EntryLine(this);
    m_paidOn->setObjectName(QStringLiteral("paidOn"));
    m_paidWhere = new EntryLine(this);
    m_paidWhere->setObjectName(QStringLiteral("paidWhere"));
    addField(grid, 1, tr("Spo&ke with"), m_counterpart);
    addField(grid, 2, tr("Reas&on"), m_reason);
    addField(grid, 3, tr("&Promise date"), m_promiseDate);
    addField(grid, 4, tr("&Amount (/ halves)"), m_amount);
    addField(grid, 5, tr("Pays &by"), m_how);
    addField(grid, 6, tr("&Callback"), m_callback);
    addField(grid, 7, tr("Paid already o&n"), m_paidOn);
    addField(grid, 8, tr("W&here"), m_paidWhere);
    for (const auto& [column, stretch] : {std::pair{1, 3}, {2, 4}, {3, 4}, {4, 3}, {5, 4}, {6, 5}, {7, 3}, {8, 3}}) {
        grid->setColumnStretch(column, stretch);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_counterpart, m_reason, m_how}) {
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_promiseDate, m_amount, m_callback, m_paidOn, m_paidWhere}) {
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
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
    m_anyone = new QCheckBox(tr("cal&lback by anyone"), this);
    m_anyone->setObjectName(QStringLiteral("callbackForAnyone"));
    m_inbound = new QCheckBox(tr("the&y called"), this);
    m_inbound->setObjectName(QStringLiteral("inbound"));
    m_doNotCall = new QCheckBox(tr("not to be called here a&gain"), this);
    m_doNotCall->setObjectName(QStringLiteral("doNotCall"));
    m_register = new QPushButton(tr("&Record, then next (Ctrl+Enter)"), this);
    m_register->setObjectName(QStringLiteral("registerButton"));
    m_register->setAutoDefault(true);  // Enter moves on in the strip and ends here
    row->addWidget(label);
    row->addWidget(m_note);
    row->addWidget(m_anyone);
    row->addWidget(m_inbound);
    row->addWidget(m_doNotCall);
    row->addWidget(m_register);
    grid->setRowMinimumHeight(3, Space::kUnit);
    grid->addLayout(row, 3, 1, 1, 8);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("recordMessage"));
    m_message->setFont(scaled(font(), 0.92));
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    grid->addWidget(m_message, 4, 1, 1, 8);
}

void RecordStrip::connectFields() {
    connect(m_result, &ResultKeys::picked, this, &RecordStrip::pickResult);
    for (CodeBox* box : {m_counterpart, m_reason, m_how}) {
        connect(box, &CodeBox::movedOn, this, [this, box] { goOn(box); });
        connect(box, &QComboBox::currentIndexChanged, this, &RecordStrip::openFields);
    }
    for (EntryLine* line : {m_promiseDate, m_amount, m_callback, m_paidOn, m_paidWhere, m_note}) {
        connect(line, &EntryLine::movedOn, this, [this, line] { goOn(line); });
        connect(line, &QLineEdit::textEdited, this, &RecordStrip::touchedChanged);
    }
    connect(m_promiseDate, &EntryLine::left, this, &RecordStrip::settlePromiseDate);
    connect(m_promiseDate, &EntryLine::stepped, this, &RecordStrip::shiftPromiseDate);
    connect(m_promiseDate, &QLineEdit::textEdited, this, &RecordStrip::prefillPromise);
    connect(m_amount, &EntryLine::left, this, &RecordStrip::settleAmount);
    connect(m_callback, &EntryLine::left, this, &RecordStrip::settleCallback);
    connect(m_callback, &QLineEdit::textEdited, this, [this] { m_callbackOffered = false; });
    connect(m_amount, &EntryLine::commanded, this, [this] {
        if (const Result<Yen> amount = parsePromiseAmount(m_amount->text())) {
            m_amount->setText(halvedPromise(*amount).toString());
        }
    });
    connect(m_inbound, &QCheckBox::toggled, this, [this](bool on) {
        m_subject.direction = on ? Direction::Inbound : Direction::Outbound;
    });
    connect(m_register, &QPushButton::clicked, this, &RecordStrip::submit);
}

void RecordStrip::setCallingRules(const CallingRules& rules) {
    m_rules = std::make_unique<CallingRules>(rules);
}

QDate RecordStrip::today() const { return m_clock.today(); }

void RecordStrip::begin(const RecordSubject& subject) {
    m_subject = subject;
    m_result->choose(std::nullopt);
    for (CodeBox* box : {m_counterpart, m_reason, m_how}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    for (EntryLine* line : {m_promiseDate, m_amount, m_callback, m_paidOn, m_paidWhere, m_note}) {
        line->clear();
    }
    m_anyone->setChecked(false);
    m_doNotCall->setChecked(false);
    m_callbackOffered = false;
    m_doubts.clear();
    {
        const QSignalBlocker quiet(m_inbound);
        m_inbound->setChecked(subject.direction == Direction::Inbound);
    }
    openFields();
    say({}, false);
    Q_EMIT touchedChanged();
}

void RecordStrip::setNumber(Direction direction, const QString& phoneDigits) {
    m_subject.phoneDigits = phoneDigits;
    m_subject.direction = direction;
    const QSignalBlocker quiet(m_inbound);
    m_inbound->setChecked(direction == Direction::Inbound);
}

void RecordStrip::focusResult() { m_result->setFocus(Qt::ShortcutFocusReason); }

void RecordStrip::focusPromise() {
    if (!m_result->chosen()) {
        m_result->choose(ResultCode::Reached);
        pickResult(ResultCode::Reached, false);
    }
    if (m_promiseDate->isEnabled()) {
        m_promiseDate->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordStrip::focusCallback() {
    if (!m_result->chosen()) {
        focusResult();
    } else if (m_callback->isEnabled()) {
        m_callback->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordStrip::propose(const std::optional<ResultCode>& result) {
    if (result && !m_result->chosen()) {
        m_result->choose(result);
        pickResult(*result, false);
    }
    // Whoever writes a note while the other side hangs up goes on writing.
    const QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || focus == this || !isAncestorOf(focus)) {
        focusResult();
    }
}

bool RecordStrip::isTouched() const {
    return m_result->chosen().has_value() || !m_note->text().trimmed().isEmpty() || !m_promiseDate->text().isEmpty();
}

void RecordStrip::pickResult(ResultCode result, bool finished) {
    {
        const QSignalBlocker quiet(m_counterpart);
        const std::optional<Counterpart> usual = usualCounterpart(result);
        m_counterpart->setCode(usual ? codeOf(*usual) : QString());
    }
    openFields();
    offerCallback(result);
    say({}, false);
    Q_EMIT touchedChanged();
    if (finished) {
        goOn(m_reason->isEnabled() ? m_counterpart : static_cast<QWidget*>(m_result));
    }
}

void RecordStrip::openFields() {
    const std::optional<ResultCode> result = m_result->chosen();
    const RecordFields fields = result ? recordFieldsFor(*result, valueOfCode<Counterpart>(m_counterpart->code())) : RecordFields();
    showExamples(fields);
    m_counterpart->setEnabled(fields.counterpart);
    m_reason->setEnabled(fields.reason);
    for (QWidget* field : std::initializer_list<QWidget*>{m_promiseDate, m_amount, m_how}) {
        field->setEnabled(fields.promise);
    }
    m_callback->setEnabled(fields.callback);
    m_anyone->setEnabled(fields.callback);
    const bool paid = fields.reportedPaid && valueOfCode<NonPaymentReason>(m_reason->code()) == NonPaymentReason::BelievesPaid;
    m_paidOn->setEnabled(paid);
    m_paidWhere->setEnabled(paid);
    m_doNotCall->setEnabled(result.has_value() && !m_subject.phoneDigits.isEmpty());
    m_register->setEnabled(result.has_value());
    prefillPromise();
}

void RecordStrip::showExamples(const RecordFields& fields) {
    m_promiseDate->setPlaceholderText(fields.promise ? QStringLiteral("25  +3  11/25") : QString());
    m_callback->setPlaceholderText(fields.callback ? QStringLiteral("5m  14:30  +1 10:00") : QString());
    m_paidOn->setPlaceholderText(fields.reportedPaid ? QStringLiteral("20  -3") : QString());
}

void RecordStrip::offerCallback(ResultCode result) {
    std::optional<QDateTime> when = suggestedCallback(result, m_clock.nowUtc());
    if (when && m_rules) {
        when = m_rules->firstCallingTimeFrom(*when, m_calendar);
    }
    if (when && (m_callback->text().isEmpty() || m_callbackOffered)) {
        m_callback->setText(formatCallbackTime(toTokyo(*when), m_clock.nowTokyo()));
        m_callbackOffered = true;
    } else if (!when && m_callbackOffered) {
        m_callback->clear();
        m_callbackOffered = false;
    }
}

void RecordStrip::prefillPromise() {
    if (!m_promiseDate->isEnabled() || m_promiseDate->text().isEmpty()) {
        m_amount->setPlaceholderText(m_promiseDate->isEnabled() ? m_subject.suggestedAmount.toString() : QString());
        return;
    }
    if (m_amount->text().isEmpty() && m_subject.suggestedAmount > Yen(0)) {
        m_amount->setText(m_subject.suggestedAmount.toString());
    }
    if (m_how->code().isEmpty()) {
        const QSignalBlocker quiet(m_how);
        m_how->setCurrentIndex(1);
    }
}

void RecordStrip::goOn(QWidget* from) {
    const QList<QWidget*> order{m_result,   m_counterpart, m_reason,    m_promiseDate, m_amount,  m_how,
                                m_callback, m_paidOn,      m_paidWhere, m_note,        m_register};
    const bool promising = !m_promiseDate->text().trimmed().isEmpty();
    for (qsizetype i = order.indexOf(from) + 1; i < order.size(); ++i) {
        QWidget* next = order.at(i);
        // Without a date there is no promise to describe; a promise needs no callback.
        // Who says it is paid is asked when and where, not for a promise.
        const bool paid =
            m_paidOn->isEnabled() && !promising && (next == m_promiseDate || next == m_callback);
        const bool skipped =
            paid || (!promising && (next == m_amount || next == m_how)) || (promising && next == m_callback);
        if (next->isEnabled() && !skipped) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void RecordStrip::shiftPromiseDate(int by) {
    const Result<QDate> typed = parsePromiseDate(m_promiseDate->text(), today());
    const QDate from = typed ? *typed : today();
    const QDate date = by > 0 ? m_calendar.nextBusinessDay(from) : m_calendar.previousBusinessDay(from);
    if (date >= today()) {
        m_promiseDate->setText(formatPromiseDate(date, today()));
        prefillPromise();
        settlePromiseDate();
    }
}

void RecordStrip::settlePromiseDate() {
    if (m_promiseDate->text().trimmed().isEmpty()) {
        m_amount->clear();
        return;
    }
    const Result<QDate> date = parsePromiseDate(m_promiseDate->text(), today());
    if (!date) {
        say(date.error().message, true);
        return;
    }
    m_promiseDate->setText(formatPromiseDate(*date, today()));
    prefillPromise();
    if (m_calendar.isBusinessDay(*date)) {
        say(tr("Promise until %1.").arg(DisplayText::longDate(*date)), false);
    } else {
        say(tr("%1 is no business day; the next one is %2 (Up key).")
                .arg(DisplayText::longDate(*date), formatPromiseDate(m_calendar.nextBusinessDay(*date), today())),
            false);
    }
}

void RecordStrip::settleAmount() {
    if (m_amount->text().trimmed().isEmpty()) {
        return;
    }
    const Result<Yen> amount = parsePromiseAmount(m_amount->text());
    if (!amount) {
        say(amount.error().message, true);
        return;
    }
    m_amount->setText(amount->toString());
    if (m_subject.suggestedAmount > Yen(0) && *amount > m_subject.suggestedAmount) {
        say(tr("%1 yen is more than the %2 yen owed.")
                .arg(amount->toString(), m_subject.suggestedAmount.toString()),
            true);
    }
}

void RecordStrip::settleCallback() {
    if (m_callback->text().trimmed().isEmpty()) {
        return;
    }
    const Result<QDateTime> moment = parseCallbackTime(m_callback->text(), m_clock.nowTokyo());
    if (!moment) {
        say(moment.error().message, true);
        return;
    }
    m_callback->setText(formatCallbackTime(*moment, m_clock.nowTokyo()));
}

Result<void> RecordStrip::readPromise(CallEntry& entry) {
    const QString typed = typedIn(*m_promiseDate);
    if (typed.isEmpty()) {
        return {};
    }
    PromiseEntry promise;
    m_promiseDate->setFocus();
    SAIKOKU_TRY_ASSIGN(promise.dueDate, parsePromiseDate(typed, today()));
    m_amount->setFocus();
    SAIKOKU_TRY_ASSIGN(promise.amount, parsePromiseAmount(m_amount->text()));
    promise.how = chosenIn<PaymentMethod>(*m_how).value_or(PaymentMethod::Other);
    entry.promise = promise;
    return {};
}

Result<void> RecordStrip::readCallback(CallEntry& entry) {
    const QString typed = typedIn(*m_callback);
    if (typed.isEmpty()) {
        return {};
    }
    m_callback->setFocus();
    SAIKOKU_TRY_ASSIGN(const QDateTime moment, parseCallbackTime(typed, m_clock.nowTokyo()));
    entry.callbackAt = moment.toUTC();
    entry.callbackForAnyone = m_anyone->isChecked();
    return {};
}

Result<void> RecordStrip::readReportedPayment(CallEntry& entry) {
    const QString typed = typedIn(*m_paidOn);
    if (typed.isEmpty()) {
        return {};
    }
    m_paidOn->setFocus();
    SAIKOKU_TRY_ASSIGN(entry.reportedPaidOn, parsePaidDate(typed, today()));
    entry.reportedPaidWhere = typedIn(*m_paidWhere);
    return {};
}

Result<CallEntry> RecordStrip::entry() {
    if (!m_result->chosen()) {
        focusResult();
        return fail(ErrorCode::BadInput, tr("Choose the result with a digit first."));
    }
    CallEntry entry;
    entry.campaign = m_subject.campaign;
    entry.taxpayer = m_subject.taxpayer;
    entry.direction = m_subject.direction;
    entry.phoneDigits = m_subject.phoneDigits;
    entry.result = *m_result->chosen();
    entry.counterpart = chosenIn<Counterpart>(*m_counterpart);
    entry.reason = chosenIn<NonPaymentReason>(*m_reason);
    entry.note = m_note->text().trimmed();
    entry.corrects = m_subject.corrects;
    entry.doNotCall = m_doNotCall->isEnabled() && m_doNotCall->isChecked();
    SAIKOKU_TRY(readReportedPayment(entry));
    SAIKOKU_TRY(readPromise(entry));
    SAIKOKU_TRY(readCallback(entry));
    SAIKOKU_TRY(checkCallEntry(entry, m_clock.nowUtc()));
    return entry;
}

/// Asked back once.
QStringList RecordStrip::doubtsOf(const CallEntry& entry) const {
    QStringList doubts;
    if (!entry.promise) {
        return doubts;
    }
    const auto& [due, amount, how] = *entry.promise;
    const QString date = DisplayText::longDate(due);
    for (const PromiseDoubt doubt : promiseDoubts(due, amount, m_subject.suggestedAmount, today(), m_calendar)) {
        switch (doubt) {
        case PromiseDoubt::ClosedDay:
            doubts.append(tr("%1 is no business day.").arg(date));
            break;
        case PromiseDoubt::FarAhead:
            doubts.append(tr("%1 is more than %2 months ahead.").arg(date).arg(kFarPromiseMonths));
            break;
        case PromiseDoubt::MoreThanOwed:
            doubts.append(tr("%1 yen is more than the %2 yen owed.")
                              .arg(amount.toString(), m_subject.suggestedAmount.toString()));
            break;
        }
    }
    return doubts;
}

void RecordStrip::submit() {
    QWidget* where = focusWidget();
    const Result<CallEntry> typed = entry();
    if (!typed) {
        showProblem(typed.error().message);
        return;
    }
    if (where != nullptr) {
        where->setFocus();
    }
    const QStringList doubts = doubtsOf(*typed);
    if (!doubts.isEmpty() && doubts != m_doubts) {
        m_doubts = doubts;
        showProblem(tr("%1 Ctrl+Enter again records it all the same.").arg(doubts.join(QLatin1Char(' '))));
        return;
    }
    m_doubts.clear();
    Q_EMIT submitted(*typed);
}

void RecordStrip::showProblem(const QString& sentence) { say(sentence, true); }

void RecordStrip::showHint(const QString& sentence) {
    say(sentence, false);
}

void RecordStrip::say(const QString& sentence, bool isProblem) {
    QPalette colour = m_message->palette();
    const Colours colours = coloursOf(palette());
    colour.setColor(QPalette::WindowText, isProblem ? colours.late : colours.muted);
    m_message->setPalette(colour);
    m_message->setText(isProblem ? QStringLiteral("▲ ") + sentence : sentence);
}

void RecordStrip::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace saikoku::ui
