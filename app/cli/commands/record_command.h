#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `record NUMBER --result CODE …`: what a call came to.
class RecordCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("record"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER --result CODE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
