#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief A 宛名番号 as it was given, and where it stood.
struct GivenNumber {
    qint64 line = 0;  ///< 1-based
    QString number;   ///< half-width, without quotes and separators around it
    bool operator==(const GivenNumber&) const = default;
};

/// @brief The numbers in pasted text, whatever stands between them: line ends, spaces, commas,
/// tabs; full-width digits as half-width ones, quotes and a spreadsheet's ="…" left away. Pure.
QList<GivenNumber> numbersInText(const QString& text);

/// @brief The numbers of one column of a CSV file (UTF-8 or CP932), by its heading; without one of
/// the first column, passing over a heading without digits. ErrorCode::BadInput when no column has
/// that heading, naming those that there are.
Result<QList<GivenNumber>> numbersInColumn(const QByteArray& csv, const QString& column);

/// @brief Whose numbers those are.
struct NumbersFound {
    QList<TaxpayerId> cases;        ///< ascending, once each
    qint64 given = 0;
    qint64 repeated = 0;            ///< given more than once
    QList<GivenNumber> unknown;     ///< nobody has them, with their lines
    QList<GivenNumber> zerosAdded;  ///< found with the leading zeros that they had lost
};

/// @brief Looks them all up at once. Permission::View; one log entry with the counts.
Result<NumbersFound> findNumbers(Session& session, CampaignId campaign, const QList<GivenNumber>& numbers);

}  // namespace saikoku
