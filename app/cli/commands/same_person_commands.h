#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `same-person [NUMBER] [--decided]`: pairs that may be one person, or those on which something was
/// said. JSON: `{"total", "pairs": [{"lead", "other", "signs": [CODE], "holds": […]}]}`, each side with
/// number, name, birth_date, address, outstanding; decided ones have verdict, proof, note, by and at instead
/// of signs. For officers.
class SamePersonCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("same-person"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("[NUMBER]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `same-person join LEAD OTHER --proof P --note T [--dry-run]`, `same-person different A B --note T`,
/// `same-person part A B --note T`. JSON: `{"lead", "other", "signs", "joined_too", "holds", "stored"}`; a
/// dry run shows what a join would bring together and stores nothing.
class SamePersonChangeCommand final : public Command {
public:
    enum class Change { Join, Different, Part };

    explicit SamePersonChangeCommand(Change change) : m_change(change) {}
    QString name() const override;
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("LEAD OTHER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Change m_change;
};

}  // namespace saikoku::cli
