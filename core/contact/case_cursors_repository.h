#pragma once

#include <array>
#include <optional>

#include "core/contact/case_reader_repository.h"
#include "core/store/statement.h"

namespace saikoku {

/// @brief Rows of one select ordered by taxpayer (column 0), handed out per taxpayer.
/// Without a select: no rows.
class CaseCursor {
public:
    CaseCursor() = default;
    explicit CaseCursor(Statement rows) : m_rows(std::move(rows)), m_more(m_rows->next()) {}

    /// @brief Calls use(row) for every row of this taxpayer, passing over smaller ids.
    template <class Use>
    void forEach(TaxpayerId taxpayer, Use use) {
        while (m_more) {
            const qint64 id = m_rows->integer(0);
            if (id > taxpayer.value) {
                return;
            }
            if (id == taxpayer.value) {
                use(*m_rows);
            }
            m_more = m_rows->next();
        }
    }
    /// @brief The taxpayer of the row that comes next; nothing at the end.
    std::optional<TaxpayerId> current() {
        return m_more ? std::optional<TaxpayerId>(TaxpayerId{m_rows->integer(0)}) : std::nullopt;
    }
    Result<void> finish() { return m_rows ? m_rows->finish() : Result<void>(); }

private:
    std::optional<Statement> m_rows;
    bool m_more = false;
};

/// @brief The selects of one reading (readCases), each merged by taxpayer.
class CaseCursors {
public:
    enum Part {
        Taxpayers,      ///< id number name kana name_folded kana_folded district company protected birth money lead [household loss postal address building district_name]
        Phones,         ///< id kind digits priority extension remark retired source
        NumberRecords,  ///< id digits taxpayer result do_not_call at record lifts
        Receivables,    ///< id receivable item due levied received demand fiscal_year first_term [notice levy_year term item_name]
        Receipts,       ///< id row receivable feed received_on amount late_charge channel overpaid
        LastReceived,   ///< id last next
        PaidLate,       ///< id due last_paid
        LateReceipts,   ///< id receivable item due levied received demand received_on amount late_charge
        Waivers,        ///< id waiver receivable kind yen ground note approver waived_on operator entered operator_name
        Negotiations,   ///< id happened result direction counterpart paid_on channel final by_officer [id operator …]
        Promises,       ///< id promise negotiation made due amount how receivable cancelled plan unconfirmed charges
        Callbacks,      ///< id callback negotiation call_at operator
        Holds,          ///< id hold kind since until reason released ground set_by name approved_by approved_on name needs_approval
        Dispatches,     ///< id dispatch kind template sent returned reason answered letter version
        Admissions,     ///< id receivable happened
        Invocations,    ///< id receivable invoked
        Assignments,    ///< id operator
        Lists,          ///< id list from to closed
        Wishes,         ///< id channel relay language interpreter workplace note operator entered
        Refusals,       ///< id kind
        Labels,         ///< id label text colour until removed operator
        Handovers,      ///< id handover to operator handed answer
        FollowUps,      ///< id, then as followUpIn() reads
        FollowUpSteps,  ///< id follow_up, then as followUpStepIn() reads
        Research,       ///< id state source happened digits note operator entered
        Count,
    };

    static Result<CaseCursors> open(Database& database, const RecordQuery& reading, const CaseParts& parts);
    CaseCursor& of(Part part) { return m_cursors.at(part); }
    Result<void> finish();

private:
    std::array<CaseCursor, Count> m_cursors;
};

}  // namespace saikoku
