#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>

#include "tests/ui/notice_desk.h"
#include "tests/ui/when_open.h"
#include "ui/notices/notice_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

/// A version by "admin" that waits for approval.
Result<NoticeVersion> storedChange(Session& session, const QString& name, const QString& line) {
    SAIKOKU_TRY_ASSIGN(const NoticeVersion inUse, noticeInUse(session, name));
    NoticeTemplate notice = inUse.notice;
    notice.body += QLatin1Char('\n') + line + QLatin1Char('\n');
    return saveNotice(session, notice, inUse.version);
}

}  // namespace

/// 文書 → 書式: what there is, what waits, who lets it be used.
class NoticesScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void callersDontSeeIt() {
        DESK(f, true, Role::Caller);
        QVERIFY(!f.desk->placeIds().contains(QStringLiteral("notices")));
    }

    void whatTheProgramBringsIsListed() {
        DESK(f);
        NoticeDesk desk(f);
        desk.openList();
        QCOMPARE(desk.list().rowCount(), static_cast<int>(shippedNotices().size()));
        QCOMPARE(QApplication::focusWidget(), desk.list().view());
        QTRY_COMPARE(desk.versions().rowCount(), 1);
        QVERIFY(!f.find<QAbstractButton>("noticeApprove")->isEnabled());
        for (int row = 0; row < desk.list().rowCount(); ++row) {
            QVERIFY2(!desk.list().cell(row, 0).isEmpty(), qPrintable(desk.list().cell(row, 1)));
            QVERIFY2(!desk.list().cell(row, 4).isEmpty(), "who made it");
        }
    }

    /// The program's version is called so before and after a letter named it.
    void theProgramsIsCalledSo() {
        NoticeVersion version;
        version.isShipped = true;
        const QString number = versionNumber(version);
        const QString words = versionWords(version);
        version.version = 1;  // stored for the letters that name it
        QCOMPARE(versionNumber(version), number);
        QCOMPARE(versionWords(version), words);
        QVERIFY(!makerWords(version).isEmpty());
        version.isShipped = false;
        version.madeBy = QStringLiteral("見本 職員");
        QCOMPARE(versionNumber(version), QStringLiteral("1"));
        QCOMPARE(makerWords(version), version.madeBy);
    }

    /// By another person, who sees what differs before; and back to the program's afterwards.
    void aVersionIsApprovedAndTakenBack() {
        DESK(f, true, Role::Supervisor);
        NoticeDesk desk(f);
        const QString name = NoticeDesk::usualName();
        const auto stored = storedChange(f.store.session(), name, QStringLiteral("お早めにご相談ください。"));
        VERIFY_RESULT(stored);
        QCOMPARE(noticeInUse(desk.session(), name)->version, 0);
        desk.openList();
        desk.choose(name);
        QTRY_COMPARE(desk.versions().rowCount(), 2);
        QVERIFY(f.find<QAbstractButton>("noticeApprove")->isEnabled());
        // looked at and left
        whenOpen([](QDialog* dialog) {
            QVERIFY(dialog->findChild<FactTable*>(QStringLiteral("noticeDifferences"))->rowCount() > 0);
        });
        f.key(Qt::Key_F4);
        QCOMPARE(noticeInUse(desk.session(), name)->version, 0);
        whenOpen([](QDialog* dialog) {
            const auto* lines = dialog->findChild<FactTable*>(QStringLiteral("noticeDifferences"));
            QStringList come;
            for (int row = 0; row < lines->rowCount(); ++row) {
                if (lines->cell(row, 0) == QStringLiteral("+")) {
                    come.append(lines->cell(row, 3));
                }
            }
            QVERIFY2(come.contains(QStringLiteral("お早めにご相談ください。")),
                     qPrintable(come.join(QLatin1Char('|'))));
            dialog->findChild<QAbstractButton*>(QStringLiteral("noticeAgree"))->click();
        });
        f.key(Qt::Key_F4);
        QTRY_COMPARE(noticeInUse(desk.session(), name)->version, stored->version);
        QVERIFY(!noticeInUse(desk.session(), name)->approvedBy.isEmpty());
        QTRY_VERIFY(f.isIdle());
        QVERIFY(!f.find<QAbstractButton>("noticeApprove")->isEnabled());
        // Enter on the program's, the last one
        QTRY_COMPARE(desk.versions().rowCount(), 2);
        desk.versions().view()->selectRow(1);
        desk.versions().view()->setFocus();
        whenOpen([](QDialog* dialog) {
            dialog->findChild<QAbstractButton*>(QStringLiteral("noticeAgree"))->click();
        });
        f.key(Qt::Key_Return);
        QTRY_VERIFY(noticeInUse(desk.session(), name)->isShipped);
    }

    /// Who may send may write, and not let it out.
    void whoMayNotApproveIsNotOffered() {
        DESK(f, true, Role::Officer);
        NoticeDesk desk(f);
        const QString name = NoticeDesk::usualName();
        VERIFY_RESULT(storedChange(f.store.session(), name, QStringLiteral("お早めにご相談ください。")));
        desk.openList();
        desk.choose(name);
        QTRY_COMPARE(desk.versions().rowCount(), 2);
        QVERIFY(!f.find<QAbstractButton>("noticeApprove")->isEnabled());
        QVERIFY(!desk.screen().can(Action::Result));
        // Enter opens what waits: it is what the next change goes on from
        desk.list().view()->setFocus();
        f.key(Qt::Key_Return);
        QVERIFY(desk.editor().document().notice().body.contains(QStringLiteral("お早めにご相談ください。")));
    }

    void anEarlierVersionIsLookedAt() {
        DESK(f);
        NoticeDesk desk(f);
        const QString name = NoticeDesk::usualName();
        VERIFY_RESULT(f.store.open());
        VERIFY_RESULT(storedChange(f.store.session(), name, QStringLiteral("お早めにご相談ください。")));
        desk.openList();
        desk.choose(name);
        QTRY_COMPARE(desk.versions().rowCount(), 2);
        desk.versions().view()->selectRow(1);
        f.find<QAbstractButton>("noticeLook")->click();
        QVERIFY(!desk.editor().document().notice().body.contains(QStringLiteral("お早めにご相談ください。")));
        QVERIFY(!desk.editor().isChanged());
    }

    void aTemplateGoesOutAsAFile() {
        DESK(f);
        NoticeDesk desk(f);
        desk.openList();
        const QString name = NoticeDesk::usualName();
        desk.choose(name);
        const QString path = f.folder.filePath(QStringLiteral("template.zip"));
        FileDialog::setNextFileName(path);
        f.find<QAbstractButton>("noticeWrite")->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto notice = unpackedNotice(file.readAll());
        VERIFY_RESULT(notice);
        QCOMPARE(notice->name, name);
        QCOMPARE(noticeTemplateFiles(*notice),
                 noticeTemplateFiles(noticeInUse(desk.session(), name)->notice));
    }

    void aBrokenFileIsNamed() {
        DESK(f);
        NoticeDesk desk(f);
        desk.openList();
        const QString path = f.folder.filePath(QStringLiteral("broken.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no template");
        file.close();
        FileDialog::setNextFileName(path);
        f.find<QAbstractButton>("noticeRead")->click();
        QVERIFY2(f.desk->notices().text().contains(QStringLiteral("broken.zip")),
                 qPrintable(f.desk->notices().text()));
        QVERIFY(desk.list().isVisible());
    }

    void aCopyIsATemplateOfItsOwn() {
        DESK(f);
        NoticeDesk desk(f);
        desk.openList();
        desk.choose(NoticeDesk::usualName());
        f.key(Qt::Key_F8);
        const QString name = desk.editor().document().notice().name;
        QVERIFY(name != NoticeDesk::usualName());
        QVERIFY(desk.screen().holdsWork());
        QCOMPARE(QApplication::focusWidget(), f.find<QWidget>("noticeTitle"));
        QTRY_VERIFY(f.isIdle());
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY2(!desk.editor().isChanged(), qPrintable(f.desk->notices().text()));
        const auto versions = noticeVersions(desk.session(), name);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), std::size_t(1));
    }
};

QTEST_MAIN(NoticesScreenTest)
#include "notices_screen_test.moc"
