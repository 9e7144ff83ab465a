#pragma once

#include <QWidget>

#include "core/letters/notice_templates.h"
#include "ui/support/session_worker.h"

class QLayout;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief Every template of letters with its version in use, since when, by whom made and approved, and the
/// version that waits for approval; below, the versions of the chosen one, where Enter approves one or goes
/// back to it.
class NoticeListPage : public QWidget {
    Q_OBJECT

public:
    explicit NoticeListPage(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Reads the shelf in the worker.
    /// @param name the template that stands chosen then; empty: the same as before
    void load(const QString& name = {});
    void focusList();
    const std::vector<ShelvedNotice>& shelf() const { return m_shelf; }
    /// @brief Null: there is none.
    const ShelvedNotice* chosen() const;
    const ShelvedNotice* named(const QString& name) const;
    /// @brief Null: none is chosen below.
    const NoticeVersion* chosenVersion() const;
    bool mayApprove() const;
    void approveWaiting();

Q_SIGNALS:
    void openWanted();
    void versionWanted();
    void copyWanted();
    void readWanted();
    void writeWanted();
    /// Other things can be done.
    void changed();

private:
    QPushButton* addButton(QLayout* row, const QString& label, const QString& name);
    QWidget* buildVersions();
    void showShelf(std::vector<ShelvedNotice> shelf, const QString& name);
    void readVersions();
    void showVersions();
    void useVersion(qint64 row);
    bool agreesTo(const NoticeVersion& version, const QString& title, const QString& yes);
    void approve(const NoticeVersion& version);
    void goBackTo(const NoticeVersion& version);
    void done(const Result<void>& result, const QString& sentence);
    bool isInUse(const NoticeVersion& version) const;

    Workspace& m_workspace;
    std::vector<ShelvedNotice> m_shelf;
    std::vector<NoticeVersion> m_versions;
    CancelMark m_reading;
    bool m_isShowing = false;
    bool m_wantsFocus = false;
    FactTable* m_table;
    FactTable* m_history;
    QPushButton *m_open, *m_copy, *m_write, *m_approve, *m_look;
};

}  // namespace saikoku::ui
