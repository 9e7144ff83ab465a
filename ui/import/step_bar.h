#pragma once

#include <QWidget>

class QLabel;

namespace saikoku::ui {

/// @brief Where in a row of steps one is: "1 Folder ▸ 2 Mapping ▸ …".
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void apply();

    QList<QLabel*> m_labels;
    int m_current = 0;
};

}  // namespace saikoku::ui
