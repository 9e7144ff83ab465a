#pragma once

#include <QByteArray>

#include <cmath>

#include "core/learning/random.h"
#include "core/learning/table.h"

namespace saikoku::scoring::test {

/// @brief Made-up arrears: days late, amount, district, a due date, an id, a
/// constant; "paid" follows from days, district and their interplay.
inline QByteArray madeArrears(int rows, quint64 seed, bool withTarget = true) {
    Random random(seed);
    const QByteArray districts[] = {"East", "West", "North", "South"};
    QByteArray csv = QByteArray("no,days,amount,district,due,office") + (withTarget ? ",paid" : "") + '\n';
    for (int i = 0; i < rows; ++i) {
        const double days = std::floor(random.uniform() * 200);
        const double amount = std::floor(std::exp(8 + 2 * random.uniform()));
        const auto district = random.below(4);
        const double score =
            1.0 - days / 60 + (district == 1 ? 1.2 : 0.0) + (district == 2 && days > 100 ? 1.5 : 0.0);
        const bool paid = random.uniform() < 1 / (1 + std::exp(-score));
        const QByteArray month = QByteArray::number(1 + random.below(12)).rightJustified(2, '0');
        csv += QByteArray::number(1000 + i) + ',' +
               (random.uniform() < 0.05 ? QByteArray() : QByteArray::number(days)) + ',' +
               QByteArray::number(amount) + ',' + districts[district] + ",2026-" + month + "-28,main";
        csv += withTarget ? QByteArray(paid ? ",1\n" : ",0\n") : QByteArray("\n");
    }
    return csv;
}

inline TextTable madeTable(const QByteArray& csv) {
    return readTableBytes(csv, QStringLiteral("made")).value();
}

}  // namespace saikoku::scoring::test
