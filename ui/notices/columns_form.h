#pragma once

#include <QWidget>

#include <optional>

#include "core/notices/notice_template.h"

class QLabel;

namespace saikoku::ui {

class NoticeDocument;
class WordTable;

/// @brief The columns of a letter's tables with headings and widths in mm. A row that can't be read is told
/// at once and stays out of the layout.
class ColumnsForm : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsForm(NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief What can't be read as it stands; empty: everything.
    QString problem() const;
    /// @brief Another template comes: what was half typed goes.
    void forget();
    void setFaults(const QList<TemplateFault>& faults);
    /// @param table "receivables" or "parts"
    void focusTable(const QString& table);

private:
    struct Part {
        QString name;  ///< in layout.json
        std::vector<NoticeColumn> NoticeLayout::*columns;
        WordTable* table;
        QLabel* sum;
        std::optional<std::vector<NoticeColumn>> shown;  ///< what the table said last; none: fill it
        QString unread;
    };
    Part build(const QString& name, const QString& title, std::vector<NoticeColumn> NoticeLayout::*columns);
    QString offered(const QString& table, const QString& field) const;
    QString fieldIn(const QString& cell) const;
    QStringList rowOf(const QString& table, const NoticeColumn& column) const;
    Result<std::vector<NoticeColumn>> columnsIn(const Part& part) const;
    void take(Part& part);
    void show();
    void showNotes();

    NoticeDocument& m_document;
    QLabel* m_note;
    QString m_faults;
    Part m_receivables, m_parts;
};

}  // namespace saikoku::ui
