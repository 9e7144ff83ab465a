#pragma once

#include <QSet>
#include <QWidget>

#include "core/cases/case_file.h"
#include "core/letters/notice_batches.h"
#include "ui/casefile/case_words.h"

class QTabWidget;

namespace saikoku::ui {

class FactTable;
class SeatSettings;

/// @brief 交渉記録 税目詳細 収納履歴 約束履行 発送管理 世帯 連絡 under a case.
class CaseTabs : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Negotiations, Receivables, Receipts, Promises, Dispatches, Household, Messages, FollowUps };

    /// @param settings keeps the widths of the columns; must outlive the tabs
    explicit CaseTabs(SeatSettings& settings, QWidget* parent = nullptr);

    void show(const CaseFile& file, const QMap<QString, QString>& taxItems, QDate today);
    /// @brief What colleagues wrote about the case and to whom it was handed over, newest first.
    void showMessages(const QList<CaseWord>& words, QDate today);
    /// @brief What became of the letters that left: paid, researched. Fills the tab in that show() has begun.
    void showLetters(const std::vector<SentLetter>& letters);
    /// @brief Records whose call can be heard: the next show() marks them.
    void setRecorded(const QSet<NegotiationId>& records) { m_recorded = records; }
    void goTo(Tab tab);
    FactTable* table(Tab tab) const { return m_tables.at(static_cast<qsizetype>(tab)); }
    QTabWidget* tabs() const { return m_tabs; }
    /// @brief What the tabs need to show so many rows of a table.
    int heightForRows(int rows) const;

Q_SIGNALS:
    /// Enter on a member of the household.
    void memberWanted(saikoku::TaxpayerId taxpayer);
    /// Enter on a plan or one of its parts.
    void instalmentsWanted();
    /// Enter on a record: it is to be corrected by a new one.
    void correctionWanted(saikoku::NegotiationId negotiation);
    /// Enter or a click on a message or hand-over: its place in what was shown.
    void wordWanted(qsizetype place);
    /// Enter on a receivable: its charges line by line.
    void receivableWanted(qint64 id);
    /// The dispatches came to the front: showLetters() is awaited.
    void lettersWanted();
    /// Enter on a letter of the program's: to be printed again as it was.
    void reprintWanted(const QString& batch, const QString& letter);
    /// Enter on what must follow a talk: its steps, and the next one.
    void followUpWanted(qint64 id);

private:
    void labelTabs();
    FactTable* addTab(const QString& label, FactTable* table);
    void showNegotiations(const CaseFile& file, QDate today);
    void showReceivables(const CaseFile& file, QDate today);
    void showReceipts(const CaseFile& file);
    void showPromises(const CaseFile& file, QDate today);
    void showDispatches(const CaseFile& file);
    void showFollowUps(const CaseFile& file);
    void showHousehold(const CaseFile& file);

    SeatSettings& m_settings;
    QTabWidget* m_tabs;
    QList<FactTable*> m_tables;
    QStringList m_labels;
    std::vector<SentLetter> m_letters;
    QList<bool> m_planRows;  ///< of the promises: rows that lead to a plan
    int m_unread = 0;
    TaxpayerId m_taxpayer;
    QSet<NegotiationId> m_recorded;
};

}  // namespace saikoku::ui
