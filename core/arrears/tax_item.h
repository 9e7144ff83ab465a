#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief What kind of claim it is: which acts an officer has, and how limitation runs.
enum class RevenueKind {
    Tax,      ///< 市税, 国民健康保険税
    Premium,  ///< 国民健康保険料, 介護保険料, 後期高齢者医療保険料 and other claims that may be seized for
    Public,   ///< 非強制徴収公債権: lapses by itself (地方自治法236条), but only a court enforces it
    Private,  ///< 私債権: as Public, and lapses only when the debtor invokes it (民法145条)
};

/// @brief From which due date limitation counts.
enum class LimitationStart {
    FirstTerm,    ///< the first term's due date for every term (法定納期限, 地方税法11条の4)
    EachTerm,     ///< each term's own due date
    AsDelivered,  ///< the date that the core tax system delivers
};

/// @brief What differs between tax items (税目).
struct RevenueRules {
    QString code;  ///< as the core tax system delivers it
    QString name;
    RevenueKind kind = RevenueKind::Tax;
    int firstBandMonths = 0;  ///< length of the late charge's lower first band
    int limitationYears = 0;
    LimitationStart limitationStart = LimitationStart::FirstTerm;
    QString source;
};

/// @brief The rules of every tax item, from rules/tax_items.json. A code that is
/// not listed follows the general rule of municipal taxes.
class RevenueRulesTable {
public:
    /// @brief Refuses an unreadable row or a repeated code, naming it.
    static Result<RevenueRulesTable> fromJson(const RuleFile& file);
    static Result<RevenueRulesTable> fromRules(const RuleSource& source);
    /// @brief The shipped table, or a newer one in the data folder.
    static Result<RevenueRulesTable> load(const QString& dataFolder = {});

    const RevenueRules& rulesFor(const QString& code) const;
    const std::vector<RevenueRules>& listed() const { return m_items; }

private:
    std::vector<RevenueRules> m_items;
    RevenueRules m_general;
};

/// @brief The date from which limitation counts for one term.
/// @param delivered used by LimitationStart::AsDelivered; without it the term's
/// own due date stands in.
QDate statutoryDueDate(const RevenueRules& rules, QDate ownDue, QDate firstTermDue,
                       std::optional<QDate> delivered = {});

}  // namespace saikoku
