#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `queue take`: the next case for the acting person, held for them.
class QueueTakeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("queue take"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `queue release`: gives a case back, or skips it.
class QueueReleaseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("queue release"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `queue show`: who holds what, the acting person's lists and callbacks.
class QueueShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("queue show"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
