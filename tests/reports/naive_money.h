#pragma once

#include <QDate>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

#include "core/base/fiscal_year.h"
#include "tests/support/figure_city.h"

namespace saikoku::test {

/// @brief Money of a city counted by loops, one receivable and one receipt after the other.
class NaiveMoney {
public:
    explicit NaiveMoney(const FigureCity& city) : m_city(city) {
        for (const FigureCity::Receipt& each : city.receipts) {
            m_receipts[each.receivable].push_back(each);
        }
        for (const FigureCity::Receivable& each : city.receivables) {
            m_receivables[each.taxpayer].push_back(each);
        }
    }

    const std::vector<FigureCity::Receivable>& receivablesOf(qint64 taxpayer) const {
        static const std::vector<FigureCity::Receivable> none;
        const auto found = m_receivables.find(taxpayer);
        return found == m_receivables.end() ? none : found->second;
    }

    /// What came in after `after`, up to `to`.
    qint64 received(const FigureCity::Receivable& of, QDate after, QDate to = QDate(9999, 1, 1)) const {
        const auto found = m_receipts.find(of.id);
        qint64 sum = 0;
        if (found != m_receipts.end()) {
            for (const FigureCity::Receipt& each : found->second) {
                sum += each.on > after && each.on <= to ? each.amount : 0;
            }
        }
        return sum;
    }
    /// What was owed at the end of the day.
    qint64 owedAfter(const FigureCity::Receivable& of, QDate day) const {
        return of.outstanding() + received(of, day);
    }

    struct Paid {
        qint64 all = 0;
        qint64 cases = 0;
        std::array<qint64, 3> paid{};
        std::array<qint64, 3> yen{};
    };
    /// What cases paid after their days.
    Paid paidAfter(const std::map<qint64, QDate>& days) const {
        constexpr std::array kSpans{10, 30, 60};
        Paid sum;
        for (const auto& [taxpayer, day] : days) {
            ++sum.all;
            bool isOpen = false;
            std::array<qint64, 3> yen{};
            for (const FigureCity::Receivable& each : receivablesOf(taxpayer)) {
                if (each.due >= day || owedAfter(each, day) <= 0) {
                    continue;
                }
                isOpen = true;
                for (std::size_t i = 0; i < kSpans.size(); ++i) {
                    yen[i] += received(each, day, day.addDays(kSpans[i]));
                }
            }
            sum.cases += isOpen ? 1 : 0;
            for (std::size_t i = 0; i < kSpans.size(); ++i) {
                sum.paid[i] += yen[i] > 0 ? 1 : 0;
                sum.yen[i] += yen[i];
            }
        }
        return sum;
    }
    /// Cases with something past due and unpaid when the day began, but for some.
    std::map<qint64, QDate> owingOn(QDate day, const std::set<qint64>& but) const {
        std::map<qint64, QDate> days;
        for (const auto& [taxpayer, all] : m_receivables) {
            const bool owes = std::any_of(all.begin(), all.end(),
                                          [&](const FigureCity::Receivable& each) { return each.due < day; });
            if (owes && !but.contains(taxpayer)) {
                days[taxpayer] = day;
            }
        }
        return days;
    }

private:
    const FigureCity& m_city;
    std::map<qint64, std::vector<FigureCity::Receipt>> m_receipts;
    std::map<qint64, std::vector<FigureCity::Receivable>> m_receivables;
};

/// @brief Question for the city's campaign over a period.
inline reports::ReportQuestion periodQuestion(const FigureCity& city, QDate from, QDate to) {
    reports::ReportQuestion question;
    question.query.campaign = city.campaign;
    question.from = from;
    question.to = to;
    return question;
}

/// @brief A rate of a cell against a division.
inline bool isRate(const QVariant& cell, qint64 part, qint64 whole) {
    return whole == 0 ? !cell.isValid()
                      : cell.isValid() && qAbs(cell.toDouble() - double(part) / double(whole)) < 1e-12;
}

}  // namespace saikoku::test
