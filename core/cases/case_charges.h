#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/cases/case_file.h"

namespace saikoku {

/// @brief What has been done on a case that limitation looks at.
struct CaseActs {
    QList<Negotiation> negotiations;
    QList<Dispatch> dispatches;
    QList<Hold> holds;  ///< ended ones too: a deferral's days don't count, a seizure's end renews
};

/// @brief Puts beside each receivable what it would cost in late charge to pay it
/// on the day, and when its claim lapses. Only what is open is computed; where the
/// rule refuses (a day beyond the rate table) its sentence stands instead of a sum.
/// @param dataFolder newer rule files there win; empty: the shipped ones.
Result<QList<ReceivableOnFile>> withCharges(const QList<Receivable>& receivables, const QList<Receipt>& receipts,
                                            const CaseActs& acts, const QString& dataFolder, QDate day);

}  // namespace saikoku
