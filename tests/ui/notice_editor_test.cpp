#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTimer>

#include "core/notices/notice_rules.h"
#include "core/store/database.h"
#include "tests/ui/notice_desk.h"
#include "ui/notices/preview_pane.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/page_view.h"
#include "ui/survey/word_table.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

/// What is done in a dialog that comes up by itself some time later.
void whenItComes(QObject* owner, const std::function<void(QDialog*)>& work) {
    auto* timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, work] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            timer->stop();
            timer->deleteLater();
            work(dialog);
            if (dialog->isVisible()) {
                dialog->reject();
            }
        }
    });
    timer->start(10);
}

int lineCount(const QString& body) {
    return static_cast<int>(body.count(QLatin1Char('\n'))) + 1;
}

}  // namespace

/// A template made by keys: text, forms, pictures, preview, faults, undo, saving.
class NoticeEditorTest : public QObject {
    Q_OBJECT

    static void type(DeskFixture& f, const char* field, const QString& text) {
        auto* line = f.find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void choose(DeskFixture& f, int subject) {
        auto* box = f.find<QComboBox>("noticeSubject");
        box->setCurrentIndex(subject);
        Q_EMIT box->activated(subject);
    }
    static QString pictureFile(DeskFixture& f, const QString& name, QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::black);
        const QString path = f.folder.filePath(name);
        return image.save(path, "PNG") ? path : QString();
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void anUnknownFieldIsNamedWithItsLine() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        QCOMPARE(QApplication::focusWidget(), &desk.body());
        QTRY_COMPARE(desk.faults().rowCount(), 0);
        const QString before = desk.editor().document().notice().body;
        desk.typeLine(QStringLiteral("{{deadlin}}"));
        const int line = lineCount(before) + 1;
        QTRY_COMPARE(desk.faults().rowCount(), 1);
        QVERIFY2(desk.faults().cell(0, 0).contains(QString::number(line)),
                 qPrintable(desk.faults().cell(0, 0)));
        QVERIFY2(desk.faults().cell(0, 0).startsWith(QStringLiteral("▲")), "a shape, not the colour alone");
        QVERIFY(desk.faults().cell(0, 1).contains(QStringLiteral("deadlin")));
        // Enter on it leads to the line
        f.key(Qt::Key_Home, Qt::ControlModifier);
        f.key(Qt::Key_F4);
        QCOMPARE(QApplication::focusWidget(), desk.faults().view());
        f.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &desk.body());
        QCOMPARE(desk.body().textCursor().blockNumber() + 1, line);
        // it is not stored so
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(noticeShelf(desk.session()).has_value());
        QCOMPARE(noticeVersions(desk.session(), NoticeDesk::usualName())->size(), std::size_t(1));
        // a word is a step, the line's end before it another
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.editor().document().notice().body, before + QLatin1Char('\n'));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.editor().document().notice().body, before);
        QVERIFY(!desk.editor().isChanged());
        QTRY_COMPARE(desk.faults().rowCount(), 0);
        f.key(Qt::Key_Y, Qt::ControlModifier);
        f.key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(desk.editor().document().notice().body.endsWith(QStringLiteral("{{deadlin}}")));
    }

    /// Whoever wrote three lines loses no more than the last word.
    void undoGoesWordByWord() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        const QString before = desk.editor().document().notice().body;
        desk.typeLine(QStringLiteral("one two"));
        QTest::keyClick(&desk.body(), Qt::Key_Return);
        QTest::keyClicks(&desk.body(), QStringLiteral("three"));
        QStringList left;
        for (int step = 0; step < 3; ++step) {
            f.key(Qt::Key_Z, Qt::ControlModifier);
            left.append(desk.editor().document().notice().body.mid(before.size()).trimmed());
        }
        QCOMPARE(left, QStringList({QStringLiteral("one two"), QStringLiteral("one"), QString()}));
    }

    void typingElsewhereIsAnotherStep() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        const QString before = desk.editor().document().notice().body;
        desk.typeLine(QStringLiteral("abc"));
        const QString first = desk.editor().document().notice().body;
        f.key(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(&desk.body(), QStringLiteral("xyz"));
        QVERIFY(desk.editor().document().notice().body.startsWith(QStringLiteral("xyz")));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.editor().document().notice().body, first);
        QCOMPARE(desk.body().textCursor().position(), 0);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        f.key(Qt::Key_Z, Qt::ControlModifier);  // the line's end
        QCOMPARE(desk.editor().document().notice().body, before);
    }

    void fieldsAndBlocksAreInsertedByKeys() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        const QString before = desk.editor().document().notice().body;
        desk.typeLine(QStringLiteral("x "));
        f.key(Qt::Key_F8);
        auto* search = f.find<QLineEdit>("noticeInsertSearch");
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("deadline"));
        QVERIFY(f.find<FactTable>("noticeInsert")->rowCount() > 0);
        QVERIFY2(!f.find<FactTable>("noticeInsert")->cell(0, 3).isEmpty(), "an example");
        f.key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &desk.body());
        QVERIFY2(desk.editor().document().notice().body.endsWith(QStringLiteral("x {{deadline}}")),
                 qPrintable(desk.editor().document().notice().body.right(40)));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.editor().document().notice().body.endsWith(QStringLiteral("x ")));
        // as a section, the cursor between both ends
        f.key(Qt::Key_F8);
        f.key(Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClicks(&desk.body(), QStringLiteral("y"));
        QVERIFY(
            desk.editor().document().notice().body.endsWith(QStringLiteral("x {{#deadline}}y{{/deadline}}")));
        // a block has a line of its own
        f.key(Qt::Key_End, Qt::ControlModifier);
        f.key(Qt::Key_F8);
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("page"));
        auto* list = f.find<FactTable>("noticeInsert");
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->cell(row, 2) == QStringLiteral("[page]")) {
                list->view()->selectRow(row);
            }
        }
        f.key(Qt::Key_Return);
        QVERIFY(desk.editor().document().notice().body.contains(QStringLiteral("{{/deadline}}\n[page]")));
        while (desk.editor().document().history().canUndo()) {
            f.key(Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(desk.editor().document().notice().body, before);
    }

    void whatIsSavedWaitsForApproval() {
        DESK(f);
        NoticeDesk desk(f);
        const QString name = NoticeDesk::usualName();
        desk.open(name);
        QVERIFY(!f.find<QAbstractButton>("noticeSave")->isEnabled());
        desk.typeLine(QStringLiteral("abc"));
        QVERIFY(f.find<QAbstractButton>("noticeSave")->isEnabled());
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY2(!desk.editor().isChanged(), qPrintable(f.desk->notices().text()));
        const auto versions = noticeVersions(desk.session(), name);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), std::size_t(2));
        QVERIFY(versions->front().notice.body.trimmed().endsWith(QStringLiteral("abc")));
        QVERIFY(versions->front().approvedBy.isEmpty());
        QVERIFY2(!QImage::fromData(versions->front().notice.preview, "PNG").isNull(),
                 "a picture of its first page");
        QVERIFY(noticeInUse(desk.session(), name)->isShipped);
        QVERIFY(f.find<QLineEdit>("noticeName")->isReadOnly());
        // another person lets it out
        VERIFY_RESULT(f.store.open());
        const auto supervisor = f.store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(approveNotice(**supervisor, versions->front().id));
        QCOMPARE(noticeInUse(desk.session(), name)->version, versions->front().version);
        // and the next one follows it
        desk.typeLine(QStringLiteral("def"));
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY2(!desk.editor().isChanged(), qPrintable(f.desk->notices().text()));
        QCOMPARE(noticeVersions(desk.session(), name)->size(), std::size_t(3));
    }

    /// Neither seat's words go without both names being told.
    void twoSeatsAtOnce() {
        DESK(f);
        NoticeDesk desk(f);
        const QString name = NoticeDesk::usualName();
        desk.open(name);
        desk.typeLine(QStringLiteral("of mine"));
        VERIFY_RESULT(f.store.open());
        const auto officer = f.store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        NoticeTemplate theirs = noticeInUse(**officer, name)->notice;
        theirs.body += QStringLiteral("\nof theirs\n");
        VERIFY_RESULT(saveNotice(**officer, theirs, 0));
        QString question;
        whenItComes(f.desk.get(), [&question](QDialog* dialog) {
            question = dialog->findChild<QLabel*>(QStringLiteral("noticeQuestion"))->text();
        });
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY2(!question.isEmpty(), qPrintable(f.desk->notices().text()));
        QVERIFY2(question.contains((*officer)->actor().displayName) &&
                     question.contains(desk.session().actor().displayName),
                 qPrintable(question));
        QVERIFY2(desk.editor().isChanged(), "cancelled: nothing is stored, nothing is lost");
        QCOMPARE(noticeVersions(desk.session(), name)->size(), std::size_t(2));
        whenItComes(f.desk.get(), [](QDialog* dialog) {
            dialog->findChild<QAbstractButton*>(QStringLiteral("noticeAgree"))->click();
        });
        QTRY_VERIFY(f.find<QAbstractButton>("noticeSave")->isEnabled());
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY2(!desk.editor().isChanged(), qPrintable(f.desk->notices().text()));
        const auto versions = noticeVersions(desk.session(), name);
        QCOMPARE(versions->size(), std::size_t(3));
        QVERIFY(versions->front().notice.body.trimmed().endsWith(QStringLiteral("of mine")));
    }

    void lengthsAreCheckedWhileTyped() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        const double before = desk.editor().document().notice().layout.left;
        f.find<QAbstractButton>("noticeLayoutChoice")->click();
        type(f, "layout_left", QStringLiteral("wide"));
        const auto* note = f.find<QLabel>("noticeLayoutNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("wide")), qPrintable(note->text()));
        QCOMPARE(desk.editor().document().notice().layout.left, before);
        type(f, "layout_left", QStringLiteral("25.5"));
        QVERIFY(!note->isVisible());
        QCOMPARE(desk.editor().document().notice().layout.left, 25.5);
        // the one history, also with the keyboard in a field
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.editor().document().notice().layout.left, before);
        QCOMPARE(f.find<QLineEdit>("layout_left")->text().toDouble(), before);
        // what can't be read is not left out in silence
        f.key(Qt::Key_Y, Qt::ControlModifier);
        type(f, "layout_right", QStringLiteral("x"));
        f.find<QAbstractButton>("noticeSave")->click();
        QVERIFY(f.desk->notices().text().contains(QStringLiteral("\"x\"")));
        QCOMPARE(QApplication::focusWidget(), f.find<QWidget>("layout_right"));
        QVERIFY(desk.editor().isChanged());
    }

    void whatTheLayoutForbidsIsNamedAtItsField() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        f.find<QAbstractButton>("noticeLayoutChoice")->click();
        type(f, "layout_left", QStringLiteral("200"));
        QTRY_VERIFY(desk.faults().rowCount() > 0);
        f.find<QAbstractButton>("noticeTextChoice")->click();
        desk.faults().view()->selectRow(0);
        desk.faults().view()->setFocus();
        f.key(Qt::Key_Return);
        QVERIFY2(!desk.body().isVisible(), qPrintable(desk.faults().cell(0, 2)));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.faults().rowCount(), 0);
    }

    void columnsAreTyped() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        f.find<QAbstractButton>("noticeColumnsChoice")->click();
        auto* table = f.find<WordTable>("noticeColumns_receivables");
        const auto before = desk.editor().document().notice().layout.receivables;
        QVERIFY(!before.empty());
        QCOMPARE(table->rows().size(), static_cast<qsizetype>(before.size()));
        table->item(0, 2)->setText(QStringLiteral("33"));
        QCOMPARE(desk.editor().document().notice().layout.receivables.front().width, 33.0);
        table->item(0, 2)->setText(QStringLiteral("wide"));
        QVERIFY(f.find<QLabel>("noticeColumnsNote")->text().contains(QStringLiteral("wide")));
        QCOMPARE(desk.editor().document().notice().layout.receivables.front().width, 33.0);
        desk.editor().document().history().undo();
        QCOMPARE(table->item(0, 2)->text().toDouble(), before.front().width);
        QVERIFY(!f.find<QLabel>("noticeColumnsNote")->isVisible());
    }

    void picturesComeIn() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        f.find<QAbstractButton>("noticePicturesChoice")->click();
        FileDialog::setNextFileName(pictureFile(f, QStringLiteral("Map.png"), QSize(40, 20)));
        f.find<QAbstractButton>("noticePictureAdd")->click();
        QVERIFY2(desk.editor().document().notice().pictures.contains(QStringLiteral("map.png")),
                 qPrintable(f.desk->notices().text()));
        QCOMPARE(f.find<FactTable>("noticePictures")->rowCount(), 1);
        auto* placed = f.find<WordTable>("noticePlaced");
        const int row = placed->rowCount() - 1;
        const QStringList cells{QStringLiteral("map.png"), QStringLiteral("120"), QStringLiteral("30"),
                                QStringLiteral("40"), QStringLiteral("20")};
        for (int column = 0; column < cells.size(); ++column) {
            placed->item(row, column)->setText(cells.at(column));
        }
        QCOMPARE(desk.editor().document().notice().layout.placed.back().picture, QStringLiteral("map.png"));
        QCOMPARE(desk.editor().document().notice().layout.placed.back().width, 40.0);
        f.find<QAbstractButton>("noticePictureRemove")->click();
        QVERIFY(desk.editor().document().notice().pictures.isEmpty());
        desk.editor().document().history().undo();
        QCOMPARE(desk.editor().document().notice().pictures.size(), 1);
    }

    void aPictureTooLargeIsTold() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        const auto rules = desk.session().rules<NoticeRules>();
        VERIFY_RESULT(rules);
        const QString path = f.folder.filePath(QStringLiteral("large.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray((*rules)->pictureBytesMost + 1, 'x'));
        file.close();
        f.find<QAbstractButton>("noticePicturesChoice")->click();
        FileDialog::setNextFileName(path);
        f.find<QAbstractButton>("noticePictureAdd")->click();
        QVERIFY2(f.desk->notices().text().contains(QString::number((*rules)->pictureBytesMost / 1000)),
                 qPrintable(f.desk->notices().text()));
        QVERIFY(desk.editor().document().notice().pictures.isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no picture");
        file.close();
        f.desk->notices().dismiss();
        FileDialog::setNextFileName(path);
        f.find<QAbstractButton>("noticePictureAdd")->click();
        QVERIFY(f.desk->notices().text().contains(QStringLiteral("large.png")));
    }

    /// Pages, drawn while one types; pages turned and made larger by keys.
    void thePageIsSeenWhileOneTypes() {
        DESK(f);
        NoticeDesk desk(f);
        desk.openList();
        desk.choose(NoticeDesk::usualName());
        PageView& view = desk.editor().preview().view();
        QElapsedTimer since;
        since.start();
        f.key(Qt::Key_Return);
        QVERIFY2(QTest::qWaitFor([&view] { return view.pageCount() > 0; }),
                 qPrintable(f.find<QLabel>("noticePreviewProblem")->text()));
        qInfo("first page after %lld ms", static_cast<long long>(since.elapsed()));
        const QImage before = view.picture();
        QVERIFY(!before.isNull());
        f.key(Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(&desk.body(), QStringLiteral("ABC"));
        QTRY_VERIFY(desk.editor().preview().isUpToDate() && view.picture() != before);
        // a text that can't be set leaves the last page standing
        QTest::keyClicks(&desk.body(), QStringLiteral("{{nothing}}"));
        QTRY_VERIFY(f.find<QLabel>("noticePreviewProblem")->isVisible());
        QVERIFY(view.pageCount() > 0);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!f.find<QLabel>("noticePreviewProblem")->isVisible());
        choose(f, 2);
        QTRY_VERIFY(view.pageCount() > 3);
        view.setFocus();
        f.key(Qt::Key_PageDown);
        QCOMPARE(view.page(), 1);
        QVERIFY(f.find<QLabel>("noticePageNumber")->text().contains(QLatin1Char('2')));
        f.key(Qt::Key_PageUp);
        QCOMPARE(view.page(), 0);
        const int dots = view.dotsPerInch();
        f.key(Qt::Key_Plus);
        QVERIFY(view.dotsPerInch() > dots);
        f.key(Qt::Key_0);
        QCOMPARE(view.dotsPerInch(), dots);
        choose(f, 0);
        QTRY_VERIFY(desk.editor().preview().isUpToDate() && view.pageCount() < 4);
    }

    /// One look, one entry: what is typed afterwards is drawn of what was read then.
    void aRealCaseIsSeenAndLogged() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        const auto looks = [&desk] {
            return desk.session()
                .db()
                .selectInteger(
                    QStringLiteral("select count(*) from access_log where operation = 'open_case'"))
                .value();
        };
        PageView& view = desk.editor().preview().view();
        QTRY_VERIFY(view.pageCount() > 0);
        const QImage sample = view.picture();
        const qint64 before = looks();
        choose(f, 4);
        auto* number = f.find<QLineEdit>("noticeCase");
        QCOMPARE(QApplication::focusWidget(), number);
        QTest::keyClicks(number, QStringLiteral("0009999999"));
        f.key(Qt::Key_Return);
        QTRY_VERIFY(f.find<QLabel>("noticePreviewProblem")->text().contains(QStringLiteral("0009999999")));
        QCOMPARE(looks(), before);
        number->clear();
        QTest::keyClicks(number, QStringLiteral("0001000001"));
        f.key(Qt::Key_Return);
        QTRY_VERIFY(desk.editor().preview().isUpToDate() && f.isIdle());
        QTRY_COMPARE(looks(), before + 1);
        desk.typeLine(QStringLiteral("abc"));
        QTRY_VERIFY(desk.editor().preview().isUpToDate() && f.isIdle());
        QCOMPARE(looks(), before + 1);
        QVERIFY(view.picture() != sample || f.find<QLabel>("noticePreviewProblem")->isVisible());
    }

    void officersTemplatesAreToReadForOthers() {
        DESK(f, true, Role::Supervisor);
        NoticeDesk desk(f);
        const QString name = NoticeDesk::officersName();
        QVERIFY2(!name.isEmpty(), "the program brings one");
        desk.open(name);
        QVERIFY(desk.body().isReadOnly());
        const QString before = desk.editor().document().notice().body;
        QTest::keyClicks(&desk.body(), QStringLiteral("x"));
        QCOMPARE(desk.editor().document().notice().body, before);
        QVERIFY(!f.find<QAbstractButton>("noticeSave")->isEnabled());
        QVERIFY(!desk.screen().can(Action::Next));
        QVERIFY(!f.find<QWidget>("noticeTitle")->isEnabled());
    }

    void officersChangeTheirs() {
        DESK(f, true, Role::Officer);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::officersName());
        QVERIFY(!desk.body().isReadOnly());
        desk.typeLine(QStringLiteral("abc"));
        QVERIFY(f.find<QAbstractButton>("noticeSave")->isEnabled());
    }

    void leavingAsksAboutWhatIsNotStored() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        desk.typeLine(QStringLiteral("abc"));
        MessageBox::setNextAnswer(false);
        f.desk->goTo(QStringLiteral("list"));
        QVERIFY(desk.screen().isVisible());
        QVERIFY(desk.screen().holdsWork());
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_F12);
        QVERIFY(desk.list().isVisible());
        QVERIFY(!desk.screen().holdsWork());
    }

    void aFileComesBack() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        desk.typeLine(QStringLiteral("abc"));
        const QString path = f.folder.filePath(QStringLiteral("template.zip"));
        FileDialog::setNextFileName(path);
        f.find<QAbstractButton>("noticeWriteFile")->click();
        const NoticeTemplate written = desk.editor().document().notice();
        MessageBox::setNextAnswer(true);
        f.key(Qt::Key_F12);
        QTRY_VERIFY(f.isIdle());
        FileDialog::setNextFileName(path);
        f.find<QAbstractButton>("noticeRead")->click();
        QCOMPARE(noticeTemplateFiles(desk.editor().document().notice()), noticeTemplateFiles(written));
        QVERIFY2(desk.screen().holdsWork(), "it is not stored yet");
        QTRY_VERIFY(f.isIdle());
        f.find<QAbstractButton>("noticeSave")->click();
        QTRY_VERIFY2(!desk.editor().isChanged(), qPrintable(f.desk->notices().text()));
        QVERIFY(noticeVersions(desk.session(), written.name)
                    ->front()
                    .notice.body.endsWith(QStringLiteral("abc")));
    }

    /// A field that the sample has no value for: Enter on the fault gives it the program's example.
    void theSampleIsFilledIn() {
        DESK(f);
        NoticeDesk desk(f);
        desk.open(NoticeDesk::usualName());
        QVERIFY(!desk.editor().document().notice().sample.values.contains(QStringLiteral("check_place")));
        desk.typeLine(QStringLiteral("{{check_place}}"));
        QTRY_COMPARE(desk.faults().rowCount(), 1);
        f.key(Qt::Key_F4);
        f.key(Qt::Key_Return);
        QVERIFY(f.find<QWidget>("noticeSample")->isVisible());
        QVERIFY(
            !desk.editor().document().notice().sample.values.value(QStringLiteral("check_place")).isEmpty());
        QTRY_COMPARE(desk.faults().rowCount(), 0);
    }
};

QTEST_MAIN(NoticeEditorTest)
#include "notice_editor_test.moc"
