#pragma once

#include <QDate>
#include <QList>
#include <QObject>

#include "core/base/result.h"

class QWidget;

namespace saikoku::ui {

class CodeBox;
class EntryLine;

/// @brief 納めた日 and 納めた所 of the record strip, for who says that it is paid already.
/// The date shows the day it understood, the place is a payment method's code. The strip
/// lays both out.
class PaidFields : public QObject {
    Q_OBJECT

public:
    explicit PaidFields(QWidget* parent);

    EntryLine* date() const { return m_date; }
    CodeBox* place() const { return m_place; }

    /// @brief The names beside them, which show only with them.
    void setLabels(QWidget* date, QWidget* place);
    /// @brief Empty, for a record made on that day.
    void begin(QDate madeOn);
    /// @brief What an earlier record says.
    void show(QDate on, const QString& place);
    /// @brief Shown only while they are open: the other fields have their room till then.
    void setOpen(bool open);
    /// @brief Invalid when nothing is typed or the field is not open. BadInput leaves the
    /// keyboard in the field.
    Result<QDate> readDate();
    /// @brief codeOf(PaymentMethod), or the words of the record that is corrected; empty
    /// when none was chosen.
    QString readPlace() const;

Q_SIGNALS:
    void said(const QString& sentence, bool isProblem);

private:
    void settle();

    QDate m_madeOn;
    EntryLine* m_date;
    CodeBox* m_place;
    QList<QWidget*> m_labels;
};

}  // namespace saikoku::ui
