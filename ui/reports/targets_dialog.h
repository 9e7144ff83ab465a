#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace saikoku {
struct FigureTarget;
}

namespace saikoku::ui {

class Workspace;

/// @brief The targets of a fiscal year, a row for each tax item and one for all together: persons, cases, yen, rate.
/// An empty cell aims at nothing; what is typed is stored with 保存, what stood there before stays on record.
class TargetsDialog : public QDialog {
    Q_OBJECT

public:
    explicit TargetsDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    enum Column { Item, Persons, Cases, Yen, Rate, ColumnCount };

    void load();
    bool isChanged() const;
    bool save();
    void say(const QString& problem);
    int year() const;

    Workspace& m_workspace;
    QComboBox* m_year;
    int m_shownYear = 0;
    QTableWidget* m_table;
    QLabel* m_problem;
    QList<QStringList> m_before;  ///< the cells as they are stored
};

}  // namespace saikoku::ui
