#pragma once

#include <QWidget>

#include <vector>

#include "core/letters/notice_batches.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 公示送達: who is served on the notice board, since when and until when; the sheet that hangs there
/// says name and document alone. The list is fetched when it is asked for: every look is on record as a
/// print.
class PublicServicePage : public QWidget {
    Q_OBJECT

public:
    explicit PublicServicePage(Workspace& workspace, QWidget* parent = nullptr);

    void fetch();
    void clear();
    void focusFirst();
    bool canPrint() const { return !m_rows.empty(); }
    void print();
    void save();

private:
    void show(const std::vector<PublicServiceRow>& rows);

    Workspace& m_workspace;
    std::vector<PublicServiceRow> m_rows;
    QPushButton* m_fetch;
    QPushButton* m_print;
    QPushButton* m_save;
    FactTable* m_table;
};

}  // namespace saikoku::ui
