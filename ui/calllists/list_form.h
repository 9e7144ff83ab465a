#pragma once

#include <QWidget>

#include "core/queue/call_lists.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

/// @brief What a new call list is made of: name, condition as it is written, last day, tries.
class ListForm : public QWidget {
    Q_OBJECT

public:
    explicit ListForm(QWidget* parent = nullptr);

    /// @brief A condition from elsewhere, e.g. the list's filter.
    void setCondition(const QString& condition);
    bool isTouched() const;
    void clear();
    /// @brief While it is being made nothing else can be asked for.
    void setBusy(bool busy);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void wanted(const saikoku::CallListWish& wish);

private:
    void ask();

    QLineEdit* m_name;
    QLineEdit* m_condition;
    QLineEdit* m_to;
    QSpinBox* m_tries;
    QPushButton* m_make;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
