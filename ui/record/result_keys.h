#pragma once

#include <QList>
#include <QWidget>

#include <optional>

#include "core/contact/negotiation_codes.h"

class QToolButton;

namespace saikoku::ui {

/// @brief The ten result codes side by side, each with its digit. One stop for
/// the Tab key: a digit or the arrow keys choose.
class ResultKeys : public QWidget {
    Q_OBJECT

public:
    explicit ResultKeys(QWidget* parent = nullptr);

    std::optional<ResultCode> chosen() const { return m_chosen; }
    /// @brief Marks the code; tells nobody.
    void choose(std::optional<ResultCode> result);

Q_SIGNALS:
    /// By digit, arrow or click; `finished` when the clerk meant to go on (not by arrow).
    void picked(saikoku::ResultCode result, bool finished);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void pick(ResultCode result, bool finished);
    void step(int by);

    std::optional<ResultCode> m_chosen;
    QList<QToolButton*> m_buttons;
};

}  // namespace saikoku::ui
