#pragma once

#include <QDate>
#include <QString>

#include <functional>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/contact/special_care_rules.h"
#include "core/figures/figure_scope_repository.h"

namespace saikoku {

/// @brief What was done about one case on one day.
struct CareDay {
    QString number;
    QString name;
    QDate oldestDue;  ///< of 国保 that is overdue as long as the rules say
    Yen overdue;      ///< of it, open now
    QDate day;
    qint64 calls = 0;
    qint64 reached = 0;
    qint64 inbound = 0;
    qint64 letters = 0;
    qint64 returned = 0;  ///< letters of the day that came back later
    qint64 visits = 0;
    qint64 counter = 0;  ///< the person came to the counter
    qint64 advice = 0;   ///< 特別療養費, 減免・猶予 or 福祉 was brought up
};

/// @brief 特別療養費 経過: cases with 国保 overdue so long on the date, and what was done about them in the
/// period.
class CareFiguresRepository {
public:
    CareFiguresRepository(const FigureScope& scope, SpecialCareRules rules, QDate today)
        : m_scope(scope), m_rules(std::move(rules)), m_today(today) {}

    /// @brief By number and day; a case of which nothing was done comes once, without a day.
    /// @param withProtected people under protection too
    Result<void> read(bool withProtected, const std::function<void(const CareDay&)>& use) const;
    /// @brief Cases; those of protected people.
    struct Cases {
        qint64 all = 0;
        qint64 isProtected = 0;
    };
    Result<Cases> cases() const;

private:
    QString overdueSql() const;
    Bindings bindings(const QString& sql) const;

    const FigureScope& m_scope;
    SpecialCareRules m_rules;
    QDate m_today;
};

}  // namespace saikoku
