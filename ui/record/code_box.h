#pragma once

#include <QComboBox>
#include <QPointer>

class QLabel;

#include "core/base/code_table.h"

namespace saikoku::ui {

/// @brief A choice by digit: the items show their key ("3 資金不足"), typing it
/// chooses and moves on. While the box has the keyboard all of them stand above it.
class CodeBox : public QComboBox {
    Q_OBJECT

public:
    explicit CodeBox(QWidget* parent = nullptr);

    /// @brief Items in order get the keys 1–9, 0, -; the first item "—" (nothing
    /// chosen) has none.
    void setChoices(const QList<QPair<QString, QString>>& codeAndLabel);
    /// @brief Every value of a kind, by its code and label.
    template <class T>
    void setChoices() {
        QList<QPair<QString, QString>> choices;
        for (const T value : allValues<T>()) {
            choices.append({codeOf(value), labelOf(value)});
        }
        setChoices(choices);
    }
    QString code() const { return currentData().toString(); }
    void setCode(const QString& code);
    /// @brief The same, also for words that are no choice's code, as earlier records have
    /// them: they stand there as they are until the next setChoices().
    void setCodeOrWords(const QString& text);

Q_SIGNALS:
    /// Chosen by key, or Enter pressed.
    void movedOn();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showCodes();
    void hideCodes();

    QPointer<QLabel> m_codes;
};

}  // namespace saikoku::ui
