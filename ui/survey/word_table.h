#pragma once

#include <QStringList>
#include <QTableWidget>

namespace saikoku::ui {

/// @brief A few rows of words to be typed; an empty row at the end takes a new one, a row emptied goes.
class WordTable : public QTableWidget {
    Q_OBJECT

public:
    WordTable(const QStringList& headings, QWidget* parent = nullptr);

    void setRows(const QList<QStringList>& rows);
    /// @brief Without the empty one.
    QList<QStringList> rows() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addEmpty();
    void tidy();
    void fit();
    bool isEmptyRow(int row) const;
};

}  // namespace saikoku::ui
