#pragma once

#include <QPlainTextEdit>
#include <QTableView>

#include "core/letters/notice_templates.h"
#include "tests/ui/desk_fixture.h"
#include "ui/notices/notice_editor.h"
#include "ui/notices/notices_screen.h"
#include "ui/notices/preview_pane.h"
#include "ui/support/fact_table.h"

namespace saikoku::test {

/// @brief 文書 → 書式 at a desk, by keys.
class NoticeDesk {
public:
    explicit NoticeDesk(DeskFixture& fixture) : m_fixture(fixture) {}

    static QString usualName() { return nameWhere(false); }
    static QString officersName() { return nameWhere(true); }

    void openList() {
        QVERIFY(m_fixture.desk->goTo(QStringLiteral("notices")));
        QTRY_VERIFY(m_fixture.isIdle());
        QTRY_VERIFY(list().rowCount() > 0);
    }
    void choose(const QString& name) {
        for (int row = 0; row < list().rowCount(); ++row) {
            if (list().cell(row, 1) == name) {
                list().view()->selectRow(row);
            }
        }
        list().view()->setFocus();
        QTRY_VERIFY(m_fixture.isIdle());
    }
    void open(const QString& name) {
        openList();
        choose(name);
        m_fixture.key(Qt::Key_Return);
        QCOMPARE(editor().document().notice().name, name);
        QTRY_VERIFY(m_fixture.isIdle());
        QTRY_VERIFY(editor().preview().isUpToDate());
    }

    ui::NoticesScreen& screen() { return *m_fixture.desk->findChild<ui::NoticesScreen*>(); }
    ui::NoticeEditor& editor() { return screen().editor(); }
    ui::FactTable& list() { return *m_fixture.find<ui::FactTable>("noticeList"); }
    ui::FactTable& versions() { return *m_fixture.find<ui::FactTable>("noticeVersions"); }
    ui::FactTable& faults() { return *m_fixture.find<ui::FactTable>("noticeFaults"); }
    QPlainTextEdit& body() { return *m_fixture.find<QPlainTextEdit>("noticeBody"); }
    Session& session() { return m_fixture.desk->workspace().session(); }

    /// At the very end, on a line of its own.
    void typeLine(const QString& text) {
        body().setFocus();
        m_fixture.key(Qt::Key_End, Qt::ControlModifier);
        m_fixture.key(Qt::Key_Return);
        QTest::keyClicks(&body(), text);
    }

private:
    static QString nameWhere(bool isForOfficers) {
        for (const NoticeTemplate& each : shippedNotices()) {
            if (each.isForOfficers == isForOfficers && each.body.contains(QLatin1String("[receivables]")) && !each.needsPromise &&
                each.language == QLatin1String("ja")) {
                return each.name;
            }
        }
        return {};
    }

    DeskFixture& m_fixture;
};

}  // namespace saikoku::test
