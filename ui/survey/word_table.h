#pragma once

#include <QStringList>
#include <QTableWidget>

namespace saikoku::ui {

/// @brief A few rows of words to be typed; an empty row at the end takes a new one, a row emptied goes. Ctrl+Up and
/// Ctrl+Down move a row.
class WordTable : public QTableWidget {
    Q_OBJECT

public:
    /// @param widest the column that takes what the others leave
    WordTable(const QStringList& headings, int widest, QWidget* parent = nullptr);

    void setRows(const QList<QStringList>& rows);
    /// @brief Without the empty one.
    QList<QStringList> rows() const;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void moveRow(int by);
    void addEmpty();
    void tidy();
    void fit();
    void fitColumns();
    bool isEmptyRow(int row) const;

    int m_widest;
};

}  // namespace saikoku::ui
