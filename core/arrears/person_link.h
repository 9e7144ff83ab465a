#pragma once

#include <QDateTime>
#include <QString>

#include "core/arrears/same_person.h"
#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

/// @brief What an officer found two taxpayers to be.
enum class PersonVerdict {
    Same,       ///< one person: called and spoken with in the case that leads
    Different,  ///< two people, however alike: proposed no more
};

QString codeOf(PersonVerdict verdict);   ///< same, different
QString labelOf(PersonVerdict verdict);  ///< translated
template <>
std::optional<PersonVerdict> valueOfCode(QStringView code);
template <>
std::vector<PersonVerdict> allValues();

/// @brief One decision, until it is taken back. Both taxpayers stay as delivered.
struct PersonLink {
    qint64 id = 0;
    TaxpayerId taxpayer;
    TaxpayerId lead;  ///< Different: the other one
    PersonVerdict verdict = PersonVerdict::Same;
    std::optional<ThirdProof> proof;  ///< none: Different
    QString note;
    OperatorId operatorId;
    QString operatorName = {};  ///< read
    QDateTime decidedAt;        ///< UTC
};

}  // namespace saikoku
