#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace saikoku::ui {

/// @brief The parts of the window on the left, Ctrl+1, Ctrl+2 …
class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void addPart(const QString& id, const QString& label);
    void setCurrent(const QString& id);
    QToolButton* button(const QString& id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
    QHash<QString, QToolButton*> m_buttons;
};

}  // namespace saikoku::ui
