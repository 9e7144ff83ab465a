#pragma once

#include <QDate>
#include <QList>
#include <QToolButton>

#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku::ui {

/// @brief A receivable that a promise may name (core/cases/promisable_claims.h).
struct PromisableClaim {
    ReceivableId id;
    QString taxItem;
    int fiscalYear = 0;
    int term = 0;
    QDate due;
    Yen principal;
    Yen sum;  ///< with late charge of the day and demand fee
    bool isPastDue = true;

    bool operator==(const PromisableClaim&) const = default;
};

/// @brief Which receivables a promise of the record strip is for: the whole case until some are ticked in the
/// list that the key opens. Seen while something may be promised.
class ClaimsField : public QToolButton {
    Q_OBJECT

public:
    explicit ClaimsField(QWidget* parent);

    /// @brief What the case owes now; what was ticked and is owed no more stays named, as it was.
    /// @param whole what is put before the clerk for the whole case: past due, with charges
    void setClaims(const QList<PromisableClaim>& claims, Yen whole);
    void choose(const QList<ReceivableId>& covers);
    /// @brief None: the whole case.
    const QList<ReceivableId>& covers() const { return m_covers; }
    /// @brief Of those that are named, zero when none is.
    Yen sum() const;
    /// @brief Opens the list; says changed() when it comes back with something else.
    void ask();

Q_SIGNALS:
    void changed();

private:
    void showText();

    QList<PromisableClaim> m_claims;
    Yen m_whole;
    QList<ReceivableId> m_covers;
};

}  // namespace saikoku::ui
