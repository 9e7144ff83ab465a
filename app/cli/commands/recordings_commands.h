#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Recorded calls of the campaign: `recordings [--part P] [--from D] [--to D] [--person TEXT]
/// [--operator LOGIN]`. JSON: `{"part", "total", "seconds", "recordings": [{"id", "number", "name",
/// "operator", "direction", "began", "seconds", "result", "record", "marked", "until", "erased",
/// "hearings"}]}`. Sound is heard in the window alone.
class RecordingsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("recordings"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `recordings state`. JSON: `{"on", "key", "kept", "bytes", "ending", "marked"}`.
class RecordingsStateCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("recordings state"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Who heard one: `recordings heard ID`. JSON: `{"id", "hearings": [{"by", "at", "reason"}]}`.
class RecordingsHeardCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("recordings heard"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Keeps one longer, or no longer: `recordings mark|unmark ID --reason TEXT`. JSON: `{"id",
/// "marked"}`.
class RecordingsMarkCommand final : public Command {
public:
    enum class Act { Mark, Unmark };
    explicit RecordingsMarkCommand(Act act) : m_act(act) {}
    QString name() const override {
        return m_act == Act::Mark ? QStringLiteral("recordings mark") : QStringLiteral("recordings unmark");
    }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Act m_act;
};

/// @brief `recordings retention [--dry-run]`: erases the sound whose days have run. JSON: `{"dry_run",
/// "usual", "marked", "bytes"}`.
class RecordingsRetentionCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("recordings retention"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `recordings purpose [--out FILE]`: the page that tells of recordings, as text. JSON: `{"text",
/// "file"}`.
class RecordingsPurposeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("recordings purpose"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
