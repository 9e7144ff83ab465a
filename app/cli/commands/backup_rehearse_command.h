#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Tries a restore in a scratch folder. JSON: `{"ok", "backup_of", "seconds", "rows",
/// "differences", "changed_since", "same_totals", "totals", "living_totals"}`; exit 4 when not ok.
class BackupRehearseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("backup rehearse"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("FILE"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
