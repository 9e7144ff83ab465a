#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Why a letter came back.
enum class ReturnReason {
    Moved,          ///< 転居先不明
    Unknown,        ///< 受取人不明
    Absent,         ///< 保管期間経過
    Refused,        ///< 受取拒否
    NoSuchAddress,  ///< あて所に尋ねあたらず
    Deceased,       ///< 受取人死亡
    Other,
};

QString codeOf(ReturnReason reason);   ///< moved unknown absent refused no_such_address deceased other
QString labelOf(ReturnReason reason);  ///< translated
template <>
std::optional<ReturnReason> valueOfCode(QStringView code);
template <>
std::vector<ReturnReason> allValues();
/// @brief What stands beside a dispatch that came back: the label of its reason's code, else the words as they were stored.
QString returnReasonWords(const QString& stored);

/// @brief What a dispatch's kind is called, translated; an unknown one as it is.
QString dispatchKindLabel(const QString& kind);

/// @brief 発送管理: a notice that left.
struct Dispatch {
    qint64 id = 0;
    QString kind;           ///< demand 督促状, notice, final_notice; letter: one that asks for nothing
    QString templateName;
    QDate sentOn;
    QDate returnedOn;       ///< invalid: not come back
    QString returnReason;
    QDate answeredOn = {};  ///< the last day on which somebody called because of it; invalid: nobody did
    QString letterNumber = {};     ///< on the paper; empty: of before, or of another program
    QString templateVersion = {};

    /// @brief Whether it asks for payment: what holds limitation and counts as a try.
    bool isReminder() const { return kind != QLatin1String("letter"); }
};

/// @brief The office's numbers for calls that come in, from rules/inbound.json.
struct InboundRules {
    int answeredDays = 0;   ///< a call so many days after a notice left, at most, answers it

    static Result<InboundRules> fromJson(const RuleFile& file);
    static Result<InboundRules> fromRules(const RuleSource& source);
};

/// @brief Which notice a call of the date answers: the last one that left in the days of the
/// rules and did not come back. 0: none. Pure.
qint64 answeredDispatch(const QList<Dispatch>& dispatches, QDate date, const InboundRules& rules);

}  // namespace saikoku
