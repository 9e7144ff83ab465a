#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The work list of receipts: `receipts unmatched [--all]` those without a receivable, each with
/// likely ones; `receipts reviews [--kind K] [--all]` every question. JSON: `{"total", "reviews": [{"id",
/// "kind", "yen", …, "likely": […]}]}`.
class ReceiptsListCommand final : public Command {
public:
    enum class Which { Unmatched, Everything };
    explicit ReceiptsListCommand(Which which) : m_which(which) {}

    QString name() const override;
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Which m_which;
};

/// @brief `receipts match ID --notice N [--tax-item I] [--fiscal-year Y] [--term T] [--note T]`. JSON:
/// `{"id", "batch", "number", "notice_number", "tax_item", "fiscal_year", "term", "over", "promises_kept"}`.
class ReceiptsMatchCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("receipts match"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `receipts close ID --how refund|core_system|asked|other [--note T]`. JSON: `{"id", "answer"}`.
class ReceiptsCloseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("receipts close"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
