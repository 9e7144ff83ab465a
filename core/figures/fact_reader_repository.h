#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/figures/fact_area.h"
#include "core/figures/figure_question.h"
#include "core/store/bindings.h"
#include "core/store/bulk_reader.h"

namespace saikoku {

class Session;

/// @brief Which facts to take out, and in which order.
struct FactQuestion {
    const FactArea* area = nullptr;
    FigureQuestion which;  ///< campaign, condition, period; the others count for nothing
    std::vector<const FactColumn*> columns = {};
    struct Order {
        const FactColumn* column = nullptr;
        bool isDescending = false;
    };
    std::vector<Order> order = {};  ///< before the area's own
    bool withCorrected = false;
    std::optional<qint64> limit = {};
};

/// @brief Facts of one kind, a row each, as they stand on the session's business date. Protected people are
/// left out without Permission::SeeProtected.
class FactReader {
public:
    /// @brief Permission::Export. Counts, and logs area, conditions, columns and count (operation "export")
    /// before anything is read. Rule: a kind that a campaign without money has not.
    static Result<FactReader> open(Session& session, const FactQuestion& question);

    qint64 rows() const { return m_rows; }        ///< after the limit
    qint64 total() const { return m_total; }      ///< before it
    qint64 leftOut() const { return m_leftOut; }  ///< of protected people
    /// @brief The rows, one at a time; columns in the question's order.
    Result<RowReader> read();

private:
    FactReader(Session& session, FactQuestion question, QString sql, Bindings bindings)
        : m_session(&session), m_question(std::move(question)), m_sql(std::move(sql)), m_bindings(std::move(bindings)) {}
    Result<void> count();
    Result<void> log();
    QString visibleOnly() const;

    Session* m_session;
    FactQuestion m_question;
    QString m_sql;  ///< from "from" to the end of "where"
    QString m_select;
    QString m_order;
    Bindings m_bindings;
    qint64 m_rows = 0;
    qint64 m_total = 0;
    qint64 m_leftOut = 0;
};

}  // namespace saikoku
