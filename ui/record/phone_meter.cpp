#include "ui/record/phone_meter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/work/current_call.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

QString labelOf(CallState state) {
    switch (state) {
    case CallState::Idle:
        return PhoneMeter::tr("Ready");
    case CallState::Dialling:
        return PhoneMeter::tr("Dialling");
    case CallState::Ringing:
        return PhoneMeter::tr("Ringing");
    case CallState::Talking:
        return PhoneMeter::tr("Talking");
    case CallState::Incoming:
        return PhoneMeter::tr("Incoming call");
    case CallState::Ended:
        return PhoneMeter::tr("Call ended");
    }
    return {};
}

PhoneMeter::PhoneMeter(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_state(new QLabel(this)),
      m_time(new QLabel(this)),
      m_detail(new QLabel(this)) {
    setObjectName(QStringLiteral("phoneMeter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space::kMedium, 0);
    column->setSpacing(0);
    m_state->setObjectName(QStringLiteral("phoneState"));
    m_detail->setObjectName(QStringLiteral("phoneDetail"));
    setTextScale(m_state, 1.0, true);
    setTextScale(m_time, 1.5);
    m_detail->setWordWrap(true);
    setTextScale(m_detail, 0.9);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_time);
    column->addWidget(m_detail, 1);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &PhoneMeter::tick);
    show(CallState::Idle, {});
}

void PhoneMeter::show(CallState state, const QDateTime& since) {
    const bool runs = state == CallState::Dialling || state == CallState::Ringing || state == CallState::Talking ||
                      state == CallState::Incoming;
    m_state->setText(labelOf(state));
    m_time->setVisible(runs || state == CallState::Ended);
    m_since = since;
    if (state != CallState::Ended) {
        m_detail->clear();
    }
    if (runs) {
        m_detail->setText(state == CallState::Incoming ? tr("F2 answers, F3 rejects") : tr("F3 hangs up"));
        m_timer.start();
        tick();
    } else {
        m_timer.stop();
        if (state == CallState::Idle) {
            m_time->clear();
        }
    }
}

void PhoneMeter::follow(const CurrentCall& call, bool isItsCase) {
    const Dialler* phone = call.phone();
    if (phone == nullptr) {
        showNone();
        return;
    }
    const CallTimes& times = phone->call().times;
    const auto showPhone = [&](CallState state) { show(state, state == CallState::Talking ? times.answered : times.begun); };
    const CallState own = isItsCase ? call.state() : CallState::Idle;
    const bool isElsewhere = phone->hasCall() && !(isItsCase && call.isOnPhone());
    if (isElsewhere && !call.isRingingIn()) {
        showPhone(phone->state());
        m_detail->setText(tr("This is not the call of this case. F3 hangs up."));
        return;
    }
    showPhone(isElsewhere && own == CallState::Idle ? CallState::Incoming : own);
    if (own == CallState::Talking && call.isSoundKept()) {
        m_detail->setText(tr("● Recorded. F3 hangs up"));
    }
    if (!phone->hasCall() && phone->lineState() != LineState::Ready) {
        m_detail->setText(phone->lineText());
    }
}

void PhoneMeter::showNone() {
    show(CallState::Idle, {});
    m_state->setText(tr("By hand"));
    m_detail->setText(tr("No telephone is set up: record by hand."));
}

void PhoneMeter::setDetail(const QString& text) { m_detail->setText(text); }

void PhoneMeter::tick() {
    m_time->setText(DisplayText::duration(qMax<qint64>(0, m_since.secsTo(m_clock.nowUtc()))));
}

}  // namespace saikoku::ui
