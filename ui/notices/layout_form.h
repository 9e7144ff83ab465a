#pragma once

#include <QHash>
#include <QWidget>

#include "core/notices/notice_template.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace saikoku::ui {

class NoticeDocument;

/// @brief The paper in mm: margins, letters, what stands on every letter, tray. A number that is none is told
/// at once and stays out of the layout; what layout and law have against a value is told below it too.
class LayoutForm : public QWidget {
    Q_OBJECT

public:
    explicit LayoutForm(NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief Another template comes: what was half typed goes.
    void forget();
    void setFaults(const QList<TemplateFault>& faults);
    /// @brief What can't be read as it stands; empty: everything.
    QString problem() const;
    /// @brief The keyboard to the field of a key of layout.json, or to the first. False: no such field here.
    bool focusField(const QString& key);

private:
    void addLengths(QFormLayout* form);
    void addFont(QFormLayout* form);
    void addSwitches(QFormLayout* form);
    void addTray(QFormLayout* form);
    void takeLength(const QString& key, double NoticeLayout::*value);
    void put(const NoticeTemplate& notice, const QString& kind = {});
    void show();
    void showNotes();

    NoticeDocument& m_document;
    QHash<QString, QWidget*> m_fields;  ///< by key
    QHash<QString, QString> m_unread;   ///< by key: why what is typed there is no length
    QHash<QString, QString> m_faults;
    QComboBox* m_font;
    QLineEdit* m_tray;
    QLabel* m_note;
};

}  // namespace saikoku::ui
