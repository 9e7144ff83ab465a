#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `list make`: a call list of everybody whom a condition names.
class ListMakeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("list make"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `list show` and `list close`.
class ListCommand final : public Command {
public:
    enum class Act { Show, Close };
    explicit ListCommand(Act act) : m_act(act) {}

    QString name() const override { return m_act == Act::Show ? QStringLiteral("list show") : QStringLiteral("list close"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Act m_act;
};

/// @brief `list give`: who works on a list.
class ListGiveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("list give"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `list standing`: the office's lists of the month, and makes them.
class ListStandingCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("list standing"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `lists`: every call list with its figures.
class ListsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("lists"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
