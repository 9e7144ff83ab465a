#pragma once

#include <QDialog>

#include "core/surveys/survey.h"

namespace saikoku::ui {

class AnswerPanel;
class FactTable;

/// @brief A test run of a survey: asked and answered as on a case, jumps followed, nothing stored. Beside it stands the
/// way that the answers led.
class SurveyTrial : public QDialog {
    Q_OBJECT

public:
    SurveyTrial(const Survey& survey, QDate today, QWidget* parent = nullptr);

private:
    void begin();
    void showWay();

    Survey m_survey;
    AnswerPanel* m_panel;
    FactTable* m_way;
};

}  // namespace saikoku::ui
