#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Goes over the whole access log: `audit verify [--head FILE]`. JSON: `{"entries",
/// "unchained_before", "ok", "first_bad": null | {"session", "entry", "what"}, "bad": […]}`; exit
/// 4 when not ok. A session 0 is the chain over all sign-ins, its entry an anchor.
class AuditVerifyCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("audit verify"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The newest head of the log, to be printed or kept elsewhere: `audit head [--out
/// FILE]`. JSON: `{"store_id", "anchor", "hash", "sign_in", "seq", "at"}`.
class AuditHeadCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("audit head"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The log's entries as CSV: `audit export [--from D] [--to D] [--person LOGIN]
/// [--operation CODE] [--case NUMBER] --out FILE`. JSON: `{"rows", "file"}`.
class AuditExportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("audit export"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
