#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief JSON: `{"groups": [{"name", "roles", "members"}]}`.
class GroupsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("groups"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief One change of a group: `groups add NAME`, `groups remove NAME`, `groups give NAME ROLE`,
/// `groups withdraw NAME ROLE`, `groups put NAME LOGIN`, `groups take NAME LOGIN`. JSON: the
/// group as it is then, `{"name", "removed": true}` of one that is gone.
class GroupChangeCommand final : public Command {
public:
    enum class Change { Add, Remove, Give, Withdraw, Put, Take };
    explicit GroupChangeCommand(Change change) : m_change(change) {}

    QString name() const override;
    QString summary() const override;
    QString arguments() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Change m_change;
};

}  // namespace saikoku::cli
