#include "ui/record/outcome_field.h"

#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

#include "ui/record/code_box.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {
constexpr qsizetype kShown = 2;  ///< more would leave the note no room
}

OutcomeField::OutcomeField(QWidget* parent) : QToolButton(parent), m_topic(new CodeBox(parent)) {
    setObjectName(QStringLiteral("outcomes"));
    setFocusPolicy(Qt::NoFocus);
    m_topic->setObjectName(QStringLiteral("outcomeTopic"));
    m_topic->hide();
    connect(this, &QToolButton::clicked, this, &OutcomeField::showMenu);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &OutcomeField::takeTopic);
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        auto* key = new QShortcut(keyOf(kind), parent);
        connect(key, &QShortcut::activated, this, [this, kind] { Q_EMIT wanted(kind); });
    }
    showText();
}

QKeySequence OutcomeField::keyOf(FollowUpKind kind) {
    switch (kind) {
        case FollowUpKind::DirectDebit: return QKeySequence(Qt::CTRL | Qt::Key_F5);
        case FollowUpKind::Slip: return QKeySequence(Qt::CTRL | Qt::Key_F6);
        case FollowUpKind::Relief: return QKeySequence(Qt::CTRL | Qt::Key_F7);
        case FollowUpKind::Welfare: return QKeySequence(Qt::CTRL | Qt::Key_F8);
        case FollowUpKind::SpecialCare: return QKeySequence(Qt::CTRL | Qt::Key_F9);
        case FollowUpKind::Complaint: return QKeySequence(Qt::CTRL | Qt::Key_F10);
    }
    return {};
}

void OutcomeField::setRules(std::shared_ptr<const FollowUpRules> rules, bool hasMoney) {
    m_rules = std::move(rules);
    m_hasMoney = hasMoney;
    showText();
}

bool OutcomeField::isOffered(FollowUpKind kind) const {
    return m_rules != nullptr && (m_hasMoney || !isOfMoney(kind));
}

const OutcomeEntry* OutcomeField::find(FollowUpKind kind) const {
    const auto found = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                    [&](const OutcomeEntry& each) { return each.kind == kind; });
    return found == m_outcomes.end() ? nullptr : &*found;
}

void OutcomeField::clear() {
    m_outcomes.clear();
    m_topicOf.reset();
    m_topic->hide();
    showText();
}

void OutcomeField::fill(const QList<OutcomeEntry>& outcomes) {
    clear();
    m_outcomes = outcomes;
    showText();
}

void OutcomeField::put(FollowUpKind kind, std::optional<FollowUpState> state) {
    if (!isOffered(kind) || kind == FollowUpKind::Complaint) {
        return;
    }
    const QList<FollowUpState> states = m_rules->firstStates(kind);
    const FollowUpState wanted = state.value_or(states.value(0));
    if (!states.contains(wanted)) {
        return;
    }
    m_outcomes.removeIf([kind](const OutcomeEntry& each) { return each.kind == kind; });
    m_outcomes.append({.kind = kind, .state = wanted, .consent = m_rules->find(kind, wanted)->needsConsent});
    showText();
    Q_EMIT edited();
}

void OutcomeField::takeOut(FollowUpKind kind) {
    if (m_outcomes.removeIf([kind](const OutcomeEntry& each) { return each.kind == kind; }) > 0) {
        showText();
        Q_EMIT edited();
    }
}

void OutcomeField::setComplaint(const std::optional<OutcomeEntry>& complaint) {
    m_outcomes.removeIf([](const OutcomeEntry& each) { return each.kind == FollowUpKind::Complaint; });
    if (complaint) {
        m_outcomes.append(*complaint);
    }
    showText();
    Q_EMIT edited();
}

QString OutcomeField::turn(FollowUpKind kind) {
    const QList<FollowUpState> states = m_rules->firstStates(kind);
    const auto at = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                 [&](const OutcomeEntry& each) { return each.kind == kind; });
    const qsizetype next = at == m_outcomes.end() ? 0 : states.indexOf(at->state) + 1;
    const bool isOut = next >= states.size();
    if (isOut) {
        m_outcomes.erase(at);
    } else {
        OutcomeEntry outcome = at == m_outcomes.end() ? OutcomeEntry{.kind = kind} : *at;
        outcome.state = states.at(next);
        // the state's own words say that the person consented
        outcome.consent = m_rules->find(kind, outcome.state)->needsConsent;
        if (at == m_outcomes.end()) {
            m_outcomes.append(outcome);
        } else {
            *at = outcome;
        }
    }
    showText();
    showTopics(kind);
    Q_EMIT edited();
    const QString again = keyOf(kind).toString(QKeySequence::NativeText);
    return isOut ? tr("%1: taken out.").arg(labelOf(kind))
                 : tr("%1: %2. %3 again: %4.")
                       .arg(labelOf(kind), stateLabel(kind, states.at(next)), again,
                            next + 1 < states.size() ? stateLabel(kind, states.at(next + 1))
                                                     : tr("takes it out"));
}

/// A digit names the topic; whoever has none to name goes on writing.
void OutcomeField::showTopics(FollowUpKind kind) {
    const QList<FollowUpRules::Topic> topics = m_rules->topics.value(kind);
    const OutcomeEntry* outcome = find(kind);
    m_topicOf = outcome != nullptr && !topics.isEmpty() ? std::optional(kind) : std::nullopt;
    m_topic->setVisible(m_topicOf.has_value());
    if (!m_topicOf) {
        return;
    }
    QList<QPair<QString, QString>> choices;
    for (const FollowUpRules::Topic& topic : topics) {
        choices.append({topic.code, topic.word});
    }
    {
        const QSignalBlocker quiet(m_topic);
        m_topic->setChoices(choices);
        m_topic->setCode(outcome->topic);
    }
    m_topic->setAccessibleName(tr("Topic: %1").arg(labelOf(kind)));
    m_topic->setFocus(Qt::ShortcutFocusReason);
}

void OutcomeField::takeTopic() {
    for (OutcomeEntry& each : m_outcomes) {
        if (m_topicOf == each.kind) {
            each.topic = m_topic->code();
        }
    }
    showText();
    Q_EMIT edited();
}

void OutcomeField::showText() {
    QStringList words;
    for (const OutcomeEntry& each : std::as_const(m_outcomes)) {
        const QString topic = each.topic.isEmpty() || m_rules == nullptr
                                  ? QString()
                                  : m_rules->topicWord(each.kind, each.topic);
        const QString state = stateLabel(each.kind, each.state);
        words.append(topic.isEmpty()
                         ? tr("%1 %2", "kind, state").arg(labelOf(each.kind), state)
                         : tr("%1 %2 (%3)", "kind, state, topic").arg(labelOf(each.kind), state, topic));
    }
    const QString shown = QStringList(words.mid(0, kShown)).join(DisplayText::listSeparator()) +
                          (words.size() > kShown ? QStringLiteral(" …") : QString());
    setText(words.isEmpty() ? tr("Follow-ups (Ctrl+F5–F10)") : shown);
    QStringList keys = words;
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        if (isOffered(kind)) {
            keys.append(
                tr("%1: %2", "key, kind").arg(keyOf(kind).toString(QKeySequence::NativeText), labelOf(kind)));
        }
    }
    setToolTip(keys.join(QLatin1Char('\n')));
}

void OutcomeField::showMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int digit = 0;
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        if (isOffered(kind)) {
            QAction* action = menu->addAction(QStringLiteral("&%1 %2").arg(++digit).arg(labelOf(kind)));
            connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT wanted(kind); });
        }
    }
    menu->popup(mapToGlobal(QPoint(0, 0)));
}

}  // namespace saikoku::ui
