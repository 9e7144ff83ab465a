#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/figures/figure_question.h"
#include "core/store/bindings.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;
class Session;

/// @brief A question made ready for SQL: the views of what was known, the period's bounds, and pieces of
/// `where` that leave other cases and other people out. Lives as long as the session; one at a time, for
/// the cases stand in one temporary table.
class FigureScope {
public:
    /// @brief Permission::Reports. Usage: a period that is none. Rolls the day first, as every file does.
    static Result<FigureScope> open(Session& session, const FigureQuestion& question);
    /// @brief The same for a file of facts: Permission::Export; a bound that is invalid leaves the period open.
    static Result<FigureScope> openForExport(Session& session, const FigureQuestion& question);

    Database& db() const { return *m_db; }
    const FigureQuestion& question() const { return m_question; }
    /// @brief The same cases and people over another period.
    FigureScope within(QDate from, QDate to) const;
    /// @brief The name under which a view of rows in force is read, e.g. "negotiation_in_force".
    QString view(QLatin1String name) const { return m_facts.view(name); }

    /// @brief " and COLUMN in (…)": of the cases asked for; empty when all are.
    QString casesOnly(const QString& column) const;
    /// @brief " and COLUMN = …" or " and COLUMN in (…)": of the person or group asked for; empty for all.
    QString peopleOnly(const QString& column) const;
    /// @brief " and COLUMN >= :from_at and COLUMN < :until_at": moments within the period, without a bound that is open.
    QString momentsOnly(const QString& column) const;
    /// @brief " and COLUMN >= :from_day and COLUMN <= :to_day": dates within it.
    QString daysOnly(const QString& column) const;

    /// @brief Values of those placeholders, and of ":campaign", that stand in the text.
    Bindings bindingsOf(const QString& sql) const;

private:
    FigureScope(Database& db, KnownFacts facts, FigureQuestion question) : m_db(&db), m_facts(std::move(facts)), m_question(std::move(question)) {}
    static Result<FigureScope> made(Session& session, const FigureQuestion& question);
    Result<void> keepCases(Session& session);

    Database* m_db;
    KnownFacts m_facts;
    FigureQuestion m_question;
    bool m_isOfSomeCases = false;
};

}  // namespace saikoku
