#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

#include "core/notices/notice_template.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace saikoku::ui {

class CodeMenu;
class NoticeDocument;

/// @brief What a template is called and for whom it is.
class AboutForm : public QWidget {
    Q_OBJECT

public:
    explicit AboutForm(NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief A stored template keeps the name by which dispatches and files call it.
    void setNameFixed(bool isFixed);
    /// @brief Only who may hold turns officers' templates on and off.
    void setMayChangeOfficers(bool may);
    void focusTitle();
    void focusName();

private:
    void put(const NoticeTemplate& notice, const QString& kind = {});
    void show();

    NoticeDocument& m_document;
    QLineEdit* m_title;
    QLineEdit* m_name;
    QComboBox* m_language;
    CodeMenu* m_campaigns;
    QList<QPair<QCheckBox*, bool NoticeTemplate::*>> m_switches;
};

}  // namespace saikoku::ui
