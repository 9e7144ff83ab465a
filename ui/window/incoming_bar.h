#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include "core/cases/case_summary.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class WrappingRow;

/// @brief Shown while a call comes in: the number and whose it may be.
/// Later, when nobody could know: whether the case opened is the caller's.
class IncomingBar : public QWidget {
    Q_OBJECT

public:
    explicit IncomingBar(QWidget* parent = nullptr);

    /// @brief What is said of a number: its digits, withheld, or hidden from the person.
    static QString numberText(const QString& phoneDigits, bool isMasked);
    /// @brief `number`: as numberText() says it. `cases`: nobody (unknown or withheld),
    /// one, or several to choose from. `isTold`: it is a number.
    void show(const QString& number, bool isTold, const QList<CaseSummary>& cases);
    /// @brief The call is over and nobody's case has it yet: whose it may be stays to be chosen.
    void endCall();
    /// @brief Takes the keyboard: a digit chooses, 0 is nobody on file. Esc gives it back.
    void askByKey();
    const QList<TaxpayerId>& cases() const { return m_cases; }
    /// @brief A case that is open already may be the caller's.
    void offerToo(TaxpayerId taxpayer, const QString& name);
    /// @brief Whether cases with the caller's number stand here to be chosen.
    bool namesCases() const { return m_namesCases && isVisible(); }
    /// @brief The caller that offer() will ask about, when no call comes in now.
    void setNumber(const QString& number) { m_number = number; }
    /// @brief Asks whether this person called.
    void offer(TaxpayerId taxpayer, const QString& name);

Q_SIGNALS:
    void chosen(saikoku::TaxpayerId taxpayer);
    void searchWanted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clearChoices();
    /// @param digit that chooses it
    QPushButton* addChoice(const QString& text, int digit);
    void addNobody();
    int nextDigit() const;

    QString m_number;
    bool m_namesCases = false;
    QLabel* m_text;
    WrappingRow* m_row;
    QList<QPushButton*> m_choices;
    QHash<int, QPushButton*> m_byDigit;
    QList<TaxpayerId> m_cases;
};

}  // namespace saikoku::ui
