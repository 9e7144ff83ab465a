#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `contract-end --out DIR`: everything held as CSV in a new folder, with manifest and checksums.
/// JSON:
/// `{"folder", "files": [{"file", "area", "campaign", "rows", "bytes", "sha256"}], "rows", "left_out",
/// "missing"}`.
///
/// `contract-end --certify FILE… [--delete] [--out CERTIFICATE]`: what copies a contractor held, with size
/// and checksum; with --delete they are deleted and the certificate says so. JSON: `{"files": [{"file",
/// "bytes", "sha256", "deleted"}], "by", "at", "log_head", "certificate"}`; `certificate` is the file
/// written, or null.
class ContractEndCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("contract-end"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("[FILE…]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
