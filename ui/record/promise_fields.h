#pragma once

#include <QDate>
#include <QObject>

#include <optional>

#include "core/base/result.h"
#include "core/work/call_recorder.h"

namespace saikoku {
class BusinessCalendar;
}

namespace saikoku::ui {

class CodeBox;
class EntryLine;

/// @brief 約束日, 金額, 納付方法 of the record strip: one promise, or none while no date
/// is typed. The strip lays the three out; what may be typed is told by
/// promise_date_entry.h and promise_amount_entry.h.
class PromiseFields : public QObject {
    Q_OBJECT

public:
    PromiseFields(const BusinessCalendar& calendar, QWidget* parent);
    ~PromiseFields() override;

    EntryLine* date() const { return m_date; }
    EntryLine* amount() const { return m_amount; }
    CodeBox* how() const { return m_how; }

    /// @brief Empty fields; dates are read from `madeOn` on, the day of the talk.
    void begin(QDate madeOn);
    /// @brief What a corrected record promised.
    void fill(const Promise& promise);
    /// @brief Principal and late charge, put before the clerk.
    void setOwed(Yen owed) { m_owed = owed; }
    /// @brief Another sum is owed by what the promise is for: an amount that stood for the one before follows.
    void followOwed(Yen owed);
    void setEnabled(bool enabled);
    bool isEmpty() const;

    /// @brief Nothing without a date; an Error leaves the keyboard in the field it names.
    Result<std::optional<PromiseEntry>> read();
    /// @brief What is likely mistyped, as sentences.
    QStringList doubtsOf(const PromiseEntry& promise) const;

Q_SIGNALS:
    void said(const QString& sentence, bool isProblem);

private:
    void prefill();
    void shiftDate(int by);
    void echoWhileTyping();
    void echo(QDate date);
    void settleDate();
    void settleAmount();

    const BusinessCalendar& m_calendar;
    QDate m_madeOn;
    Yen m_owed;
    EntryLine* m_date;
    EntryLine* m_amount;
    CodeBox* m_how;
};

}  // namespace saikoku::ui
