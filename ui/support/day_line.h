#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>

#include "core/base/result.h"

namespace saikoku::ui {

/// @brief A day that is typed as people write it (parseReportDay). Left or entered, the line shows the whole date
/// that it understood; what is none stays as it was typed and is said. Up and Down go a day on and back.
class DayLine : public QLineEdit {
    Q_OBJECT

public:
    /// @param today by which days without a year are read
    DayLine(std::function<QDate()> today, QWidget* parent = nullptr);

    /// @brief What stands there, read anew; invalid while it is none.
    QDate date() const;
    /// @brief As date(), with the sentence for what is none.
    Result<QDate> read() const;
    void setDate(QDate date);
    /// @brief Shows what was understood; false: it is none, and refused() was sent.
    bool settle();

Q_SIGNALS:
    /// Another text than before, by a person or setDate().
    void dateChanged();
    /// What was typed is no day: the sentence says why and what is taken.
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::function<QDate()> m_today;
};

}  // namespace saikoku::ui
