#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The whole store, encrypted, in one file, opened and counted after writing. JSON:
/// `{"file", "bytes", "rows", "checked", "removed"}`; removed are the older ones that --into took away.
class BackupCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
