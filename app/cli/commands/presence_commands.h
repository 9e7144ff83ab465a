#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `presence`: where the acting person stands at this workstation. JSON:
/// `{"on", "pause", "since", "workstation"}`; `since` is null when never signed on today.
class PresenceCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("presence"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `presence on`, `presence pause REASON`, `presence resume`, `presence off`: the acting
/// person's, at this workstation and the moment of the clock (`--as-of`). JSON as of `presence`.
class PresenceChangeCommand final : public Command {
public:
    enum class Change { On, Pause, Resume, Off };
    explicit PresenceChangeCommand(Change change) : m_change(change) {}

    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Change m_change;
};

/// @brief `presence days --from D --to D`: what each person worked. JSON: `{"from", "to", "days":
/// [{"login", "name", "day", "signed_on", "signed_off", "present_minutes", "paused_minutes", "pauses",
/// "calls", "inbound", "talk_minutes", "wrap_up_minutes", "without_record", "without_call",
/// "two_places", "planned_minutes"}]}`; `signed_off` is null while it goes on or when nobody signed off.
class PresenceDaysCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("presence days"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
