#pragma once

#include <QList>
#include <QPair>
#include <QStringList>
#include <QToolButton>

namespace saikoku::ui {

/// @brief Some of a list of codes, ticked in a menu that stays open while one ticks; none: any.
class CodeMenu : public QToolButton {
    Q_OBJECT

public:
    explicit CodeMenu(QWidget* parent = nullptr);

    void setChoices(const QList<QPair<QString, QString>>& codesAndLabels);
    /// @brief Codes that are no choice stay as they are.
    void setCodes(const QStringList& codes);
    const QStringList& codes() const { return m_codes; }
    /// @brief What stands there while none is ticked; usually "any".
    void setNoneWords(const QString& words);

Q_SIGNALS:
    /// By a person, not by setCodes().
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turn(const QString& code);
    void showWords();

    QList<QPair<QString, QString>> m_choices;
    QStringList m_codes;
    QString m_noneWords;
};

}  // namespace saikoku::ui
