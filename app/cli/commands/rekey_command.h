#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief A new data key for a local store. JSON: `{"rekeyed": true, "come_along": [login],
/// "need_password": [login], "older_copies"}`.
class RekeyCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("rekey"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
