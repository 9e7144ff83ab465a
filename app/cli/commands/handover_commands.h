#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Gives a case to an officer with a brief that the program writes, or shows that brief
/// and what was handed over before: `handover NUMBER [--ask TEXT [--to LOGIN]]`. JSON:
/// `{"number", "handover": ID or null, "brief", "handovers": […]}`.
class HandoverCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("handover"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The open hand-overs. JSON: `{"handovers": [{"id", "number", "name", "from", "to", "at", "asked", "brief",
/// "answer", "answered_by", "note"}]}`.
class HandoversCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("handovers"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief What an officer makes of one: `handovers answer ID accepted|returned|done [--note TEXT]`. JSON: `{"id", "answer"}`.
class HandoverAnswerCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("handovers answer"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID ANSWER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
