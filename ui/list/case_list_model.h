#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

#include <functional>

#include "core/base/result.h"
#include "core/cases/case_list.h"
#include "ui/list/case_column.h"

namespace saikoku::ui {

/// @brief Where the model gets the rows of a page from.
using CasePageSource = std::function<Result<QList<CaseSummary>>(const QList<TaxpayerId>&)>;

/// @brief A long list: all ids in order, the rows page by page as they are
/// looked at. 200,000 rows scroll because only what is seen is loaded.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kPageRows = 50;
    static constexpr int kPagesKept = 256;

    explicit CaseListModel(CasePageSource source, QObject* parent = nullptr);

    /// @brief Another answer to a query; keeps nothing of the last one.
    void show(CaseSelection selection, CaseDisplay display);
    /// @brief The first cases of an answer whose others are still to come.
    void showFirst(const QList<TaxpayerId>& cases, CaseDisplay display);
    /// @brief The whole answer: rows come after those that showFirst() showed, or, when it
    /// begins otherwise, in their place. False in that case.
    bool showRest(CaseSelection selection);
    /// @brief Whether selection() is the whole answer.
    bool isWhole() const { return m_isWhole; }
    void setColumns(const QList<CaseColumn>& columns);
    const QList<CaseColumn>& columns() const { return m_columns; }
    /// @brief Reads the case's page again where it is shown.
    void reload(TaxpayerId taxpayer);

    const CaseSelection& selection() const { return m_selection; }
    TaxpayerId caseAt(int row) const { return m_selection.cases.at(row); }
    /// @brief -1 when the case is not in the list.
    int rowOf(TaxpayerId taxpayer) const;
    /// @brief Null when the page can't be read.
    const CaseSummary* summaryAt(int row) const;

    static int pageOf(int row) { return row / kPageRows; }
    QList<TaxpayerId> casesOfPage(int page) const;
    /// @brief Whether the page is at hand and its cases' 架電可否 is not known yet.
    bool lacksEligibility(int page) const;
    /// @brief Fills the column of casesOfPage(page) in.
    void setEligibility(int page, const QHash<TaxpayerId, Eligibility>& answers);
    /// @brief Time has passed: what is looked at is asked for again, shown until then.
    void askEligibilityAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A page could not be read; once until another selection is shown.
    void pageFailed(const saikoku::Error& error) const;
    /// A cell was looked at whose 架電可否 is not known.
    void eligibilityMissing() const;

private:
    struct Page {
        QList<CaseSummary> rows;
        QHash<TaxpayerId, Eligibility> eligibility;
        bool isJudged = false;
    };

    Page* page(int number) const;
    QVariant callableData(int row, int role) const;

    CasePageSource m_source;
    CaseSelection m_selection;
    CaseDisplay m_display;
    QList<CaseColumn> m_columns;
    mutable QCache<int, Page> m_pages;
    mutable bool m_failed = false;
    bool m_isWhole = true;
};

}  // namespace saikoku::ui
