#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Prepares a plan, or changes one that is in force: `instalments plan NUMBER (--parts N | --each YEN) [--day 1-31] [--from D]
/// [--bonus M:YEN]… [--late-charge included|after] [--after-promise] [--receivable ID]… [--how CODE] [--note TEXT] [--changes ID]
/// [--approve] [--dry-run]`. JSON: `{"number", "plan": ID or null, "approved", "preview"}`.
class InstalmentsPlanCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("instalments plan"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `instalments approve ID`, `instalments refuse ID --reason TEXT`, `instalments end ID --reason TEXT`. JSON: `{"plan", "done"}`.
class InstalmentsDecideCommand final : public Command {
public:
    enum class Act { Approve, Refuse, End };

    explicit InstalmentsDecideCommand(Act act) : m_act(act) {}
    QString name() const override;
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Act m_act;
};

/// @brief `instalments pledge ID asked|received|mistaken [--on D]`. JSON: `{"plan", "pledge", "on"}`.
class InstalmentsPledgeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("instalments pledge"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID STEP"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief What has to be done: `instalments [--task T]`; of one case its plans: `instalments show NUMBER`. JSON: `{"rows": […]}`.
class InstalmentsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("instalments"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `instalments show NUMBER`. JSON: `{"number", "instalments": […]}`.
class InstalmentsShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("instalments show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
