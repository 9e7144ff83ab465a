#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Messages and reminders to the acting person, or those they sent. JSON: `{"messages": [{"id", "from", "to",
/// "at", "due", "case", "text", "read", "read_by"}], "unread"}`.
class MessagesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("messages"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `messages send TEXT [--to WHO]… [--case NUMBER] [--due MOMENT]`. JSON: `{"message": ID}`.
class MessagesSendCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("messages send"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("TEXT"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `messages read ID`: read; a reminder: done. JSON: `{"message", "unread"}`.
class MessagesReadCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("messages read"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Calls that led to no case, of these days. JSON: `{"calls": [{"id", "at", "direction", "phone", "kind", "name", "note", "by"}]}`.
class UnmatchedCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("unmatched"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `unmatched record --kind CODE [--call INTENT] [--phone N] [--name TEXT] [--note TEXT]`. JSON: `{"unmatched": ID}`.
class UnmatchedRecordCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("unmatched record"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
