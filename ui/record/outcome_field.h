#pragma once

#include <QList>
#include <QToolButton>

#include <memory>
#include <optional>

#include "core/contact/follow_up_rules.h"
#include "core/work/talk_outcomes.h"

namespace saikoku::ui {

class CodeBox;

/// @brief What else the talk comes to, one key each: the kind's key takes its usual state, again the next
/// one, after the last it is taken out. A click opens the kinds as a menu. The strip lays out the button and
/// the box for the topic, which stands there only while a kind with topics was turned last.
class OutcomeField : public QToolButton {
    Q_OBJECT

public:
    explicit OutcomeField(QWidget* parent);

    /// @brief The office's; without them nothing can be chosen.
    /// @param hasMoney of the campaign; without: only what comes up everywhere
    void setRules(std::shared_ptr<const FollowUpRules> rules, bool hasMoney);
    CodeBox* topic() const { return m_topic; }
    bool isOffered(FollowUpKind kind) const;

    void clear();
    void fill(const QList<OutcomeEntry>& outcomes);
    const QList<OutcomeEntry>& outcomes() const { return m_outcomes; }
    /// @brief Takes the kind's next state; a sentence that says how it stands now.
    QString turn(FollowUpKind kind);
    /// @brief As an answer of the script says; what a talk can't begin with is passed over, and so is a complaint, which
    /// asks for words.
    void put(FollowUpKind kind, std::optional<FollowUpState> state);
    void takeOut(FollowUpKind kind);
    /// @brief What the complaint's dialog said, or took out.
    void setComplaint(const std::optional<OutcomeEntry>& complaint);
    const OutcomeEntry* find(FollowUpKind kind) const;

    static QKeySequence keyOf(FollowUpKind kind);

Q_SIGNALS:
    /// By key or from the menu.
    void wanted(saikoku::FollowUpKind kind);
    void edited();

private:
    void showMenu();
    void showText();
    void showTopics(FollowUpKind kind);
    void takeTopic();

    std::shared_ptr<const FollowUpRules> m_rules;
    bool m_hasMoney = true;
    QList<OutcomeEntry> m_outcomes;
    std::optional<FollowUpKind> m_topicOf;
    CodeBox* m_topic;
};

}  // namespace saikoku::ui
