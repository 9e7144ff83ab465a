#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `report-note show MONTH [--report ID] [--history]`: the month's analysis and proposals below a
/// report (contractor-month). JSON: `{"report", "month", "text", "by", "at", "history": [{"text", "by",
/// "at"}]}`; text, by and at are null when there is none, `history` is what stood there before, newest first,
/// and stands there with --history alone.
class ReportNoteShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report-note show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("MONTH"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `report-note set MONTH [--report ID] (--file F | --text T)`: writes it anew; an empty text takes it
/// off. The file is UTF-8. JSON: `{"report", "month", "characters"}`.
class ReportNoteSetCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("report-note set"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("MONTH"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
