#pragma once

#include <QPlainTextEdit>

#include <optional>

#include "core/cases/case_condition.h"
#include "core/cases/condition_words.h"

class QListWidget;

namespace saikoku::ui {

/// @brief The written language: offers what may come next while one types (Ctrl+Space asks for
/// it), and marks the place that can't be read.
class ConditionEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ConditionEdit(QWidget* parent = nullptr);

    void setNames(const ConditionNames& names) { m_names = names; }
    /// @brief Nothing, when all can be read.
    void mark(const std::optional<ConditionProblem>& problem);
    void complete();
    bool isOffering() const;

Q_SIGNALS:
    /// Enter, while nothing is offered to complete. Where nobody listens the key is the dialog's own.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab takes what is offered; it goes on where nothing is.
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take();
    bool keyForOffer(QKeyEvent* event);

    ConditionNames m_names;
    QListWidget* m_offer;
    qsizetype m_from = 0;
    qsizetype m_length = 0;
};

}  // namespace saikoku::ui
