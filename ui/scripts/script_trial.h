#pragma once

#include <QDialog>

#include <optional>

#include "core/cases/case_file.h"
#include "core/scripts/script.h"
#include "core/scripts/script_fields.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace saikoku::ui {

class FactTable;
class TalkPanel;
class Workspace;

/// @brief A test run of a script: spoken and answered as on a case, with the fields of an example or of a
/// real case (whose look is logged as every look), and beside it the way it took and what the record would
/// say. Nothing is stored.
class ScriptTrial : public QDialog {
    Q_OBJECT

public:
    ScriptTrial(Workspace& workspace, const Script& script, QWidget* parent = nullptr);

private:
    QWidget* buildSubject();
    void begin();
    void takeCase();
    void showWay();

    Workspace& m_workspace;
    Script m_script;
    std::optional<CaseFile> m_file;
    QComboBox* m_subject;
    QLineEdit* m_number;
    QLabel* m_problem;
    TalkPanel* m_panel;
    FactTable* m_way;
    FactTable* m_record;
};

}  // namespace saikoku::ui
