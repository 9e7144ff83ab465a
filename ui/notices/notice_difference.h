#pragma once

#include <QDialog>

#include "core/notices/notice_template.h"

namespace saikoku::ui {

class FactTable;

/// @brief What differs between two states of a template, line by line, before somebody agrees to it.
class NoticeDifference : public QDialog {
    Q_OBJECT

public:
    struct Question {
        QString title;   ///< of the window
        QString text;    ///< what happens by the button
        QString yes;     ///< the button
        QString before;  ///< whose words went, e.g. "version 2 of R8.11.20"
        QString after;   ///< whose came
    };
    NoticeDifference(const Question& question, const NoticeTemplate& before, const NoticeTemplate& after,
                     QWidget* parent = nullptr);

    /// @brief Shows it and waits. True: agreed.
    static bool ask(const Question& question, const NoticeTemplate& before, const NoticeTemplate& after,
                    QWidget* parent);

private:
    void fill(const NoticeTemplate& before, const NoticeTemplate& after);

    FactTable* m_lines;
};

}  // namespace saikoku::ui
