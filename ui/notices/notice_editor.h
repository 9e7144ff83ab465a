#pragma once

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include <optional>

#include "core/letters/notice_templates.h"
#include "ui/notices/notice_document.h"
#include "ui/support/session_worker.h"

class QLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace saikoku::ui {

class AboutForm;
class BodyEdit;
class ColumnsForm;
class ElidedLabel;
class FactTable;
class InsertList;
class LayoutForm;
class PicturesForm;
class PreviewPane;
class SampleForm;
class Workspace;

/// @brief One template being made: its text and forms at the left, the letter as it is printed at the right,
/// below the text what is wrong while one works, or what can be inserted. What is saved is a new version that
/// waits for approval.
class NoticeEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoticeEditor(Workspace& workspace, QWidget* parent = nullptr);
    ~NoticeEditor() override;

    /// @brief What is opened.
    struct Start {
        NoticeTemplate notice;
        QString state;          ///< whose version it is, in words
        int basedOn = 0;        ///< newest stored version when it was opened
        bool isStored = false;  ///< the name is a stored template's: it stays
        bool isNew = false;     ///< nothing of it is stored: it counts as changed
        QString caseName;       ///< by which a real case is asked for its letter; empty: none
    };
    void begin(const Start& start);
    bool isChanged() const { return m_document.isChanged(); }
    /// @brief What stands there is given up.
    void forget() { m_document.setStored(); }
    bool isReadOnly() const { return m_isReadOnly; }
    NoticeDocument& document() { return m_document; }
    const QList<TemplateFault>& faults() const { return m_faults; }
    PreviewPane& preview() const { return *m_preview; }
    void focusBody();
    void focusTitle();
    void toInsert();
    void toFaults();
    void redraw();

Q_SIGNALS:
    void stored(const QString& name);
    void backWanted();
    /// What can be done may be other now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Page { Text, About, Layout, Columns, Pictures, Sample };
    struct SaveAnswer {
        std::optional<NoticeVersion> saved;
        std::optional<NoticeVersion> other;  ///< what another seat stored meanwhile
    };
    QWidget* buildHead();
    QWidget* buildLeft();
    QWidget* buildText();
    QPushButton* addButton(QLayout* row, const QString& label, const QString& name,
                           void (NoticeEditor::*done)(), const QKeySequence& key = {});
    QToolButton* addChoice(QLayout* row, const QString& label, const QString& name);
    void addUndoKeys();
    void showPage(Page page);
    void showLower(bool isInsert);
    void onChanged();
    void check();
    void showFaults();
    void showState();
    void goToFault(qint64 row);
    bool hasUnread();
    void setReadOnly(bool isReadOnly);
    void undo() { m_document.history().undo(); }
    void redo() { m_document.history().redo(); }
    void save() { saveOver(m_basedOn); }
    void saveOver(int basedOn);
    void onSaved(const Result<SaveAnswer>& answer, int step, int opening);
    void askAboutOther(const NoticeVersion& other);
    void writeFile();

    Workspace& m_workspace;
    NoticeDocument m_document;
    QList<TemplateFault> m_faults;
    QString m_stateWords, m_caseName;
    int m_basedOn = 0;
    int m_opening = 0;  ///< which template of the day this is: what comes late for another is told alone
    bool m_isStored = false, m_isReadOnly = false, m_isSaving = false;
    QTimer m_checkSoon;  ///< a pause in typing
    CancelMark m_checking;
    ElidedLabel* m_state;
    QStackedWidget* m_pages;
    QStackedWidget* m_lower;
    QList<QToolButton*> m_choices;
    QToolButton *m_faultsChoice, *m_insertChoice;
    BodyEdit* m_body;
    InsertList* m_insert;
    FactTable* m_table;
    AboutForm* m_about;
    LayoutForm* m_layout;
    ColumnsForm* m_columns;
    PicturesForm* m_pictures;
    SampleForm* m_sample;
    PreviewPane* m_preview;
    QPushButton *m_save, *m_undo, *m_redo;
};

/// @brief Saves what the editor's list hands out too: a template as one file, where the person says.
void writeNoticeFile(Workspace& workspace, const NoticeTemplate& notice, QWidget* parent);

}  // namespace saikoku::ui
