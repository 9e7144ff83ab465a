#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `record undo`: takes one's own last record back while its minute runs.
class RecordUndoCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("record undo"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("RECORD"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `promise cancel`: calls a promise off.
class PromiseCancelCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("promise cancel"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
