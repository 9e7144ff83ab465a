#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include "core/base/language.h"
#include "core/cases/saved_condition.h"
#include "tests/ui/desk_fixture.h"
#include "ui/extract/condition_builder.h"
#include "ui/extract/condition_dialog.h"
#include "ui/extract/condition_node.h"
#include "ui/extract/numbers_dialog.h"
#include "ui/extract/row_operation.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {
CaseCondition parsed(const char* text) { return parseCaseCondition(QString::fromUtf8(text)).value(); }
}  // namespace

/// 任意条件抽出: the tree of rows, the written language, and the list behind them.
class ExtractTest : public QObject {
    Q_OBJECT

    static ConditionDialog* openDialog(DeskFixture& f) {
        f.desk->goTo(QStringLiteral("list"));
        if (!QTest::qWaitFor([&] { return f.list().model().rowCount() == kCallCityCases; })) {
            return nullptr;
        }
        QTest::keyClick(f.desk.get(), Qt::Key_E, Qt::ControlModifier);
        ConditionDialog* dialog = nullptr;
        const bool isOpen = QTest::qWaitFor([&] { return (dialog = f.desk->findChild<ConditionDialog*>()) != nullptr && dialog->isVisible(); });
        QCoreApplication::processEvents();
        return isOpen ? dialog : nullptr;
    }
    static QString text(const QDialog* dialog, const char* name) { return dialog->findChild<QLabel*>(QLatin1String(name))->text(); }
    template <class T>
    static T* part(const QDialog* dialog, const char* name) {
        return dialog->findChild<T*>(QLatin1String(name));
    }
    /// As if chosen by keys.
    static void choose(QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init() { installLanguage(*qApp, Language::Japanese); }
    void cleanup() { installLanguage(*qApp, Language::English); }

    void nodesComeBackAsTheCondition_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"outstanding >= 5", "outstanding >= 5 and phone_known = true", "(age > 3 or hold != '') and not (tax_item = '01' and attempts < 2)",
                                 "not (status = 'Settled')", "not (age > 3 or age < 2)", "tax_item in ('01', '04') and limitation within 30d and last_sent is known"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void nodesComeBackAsTheCondition() {
        QFETCH(QString, text);
        const CaseCondition condition = parseCaseCondition(text).value();
        QCOMPARE(ConditionNode::of(condition).toCondition().toText(), condition.toText());
    }

    void nodesAreGroupedAndFreed() {
        ConditionNode root = ConditionNode::of(parsed("open_count > 1 and outstanding > 2 and phone_known = true"));
        const ConditionNode::Path inner = root.group({1});
        QCOMPARE(inner, ConditionNode::Path({1, 0}));
        ConditionNode more;
        more.field = CaseField::Age;
        more.values = {qint64(60)};
        root.addBehind(inner, more);
        QCOMPARE(root.toCondition().toText(), QStringLiteral("open_count > 1 and (outstanding > 2 or age >= 60) and phone_known = true"));
        root.ungroup({1});
        QCOMPARE(root.toCondition().toText(), QStringLiteral("open_count > 1 and outstanding > 2 and age >= 60 and phone_known = true"));
        root.remove({0});
        QCOMPARE(root.parts.size(), 3);
    }

    /// Tab leads from the field to the way and the value; a field that is none is said, never dropped.
    void theKeyboardGoesAlongTheRow() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        auto* field = part<QComboBox>(dialog, "field_0");
        QVERIFY(field != nullptr);
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("how_0"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("100000"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(text(dialog, "conditionSentence").contains(QStringLiteral("10万円")), qPrintable(text(dialog, "conditionSentence")));
        field = part<QComboBox>(dialog, "field_0");
        field->setEditText(QStringLiteral("なにか"));
        part<QPushButton>(dialog, "applyCondition")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(text(dialog, "conditionProblem").contains(QStringLiteral("なにか")));
    }

    /// Every way of every field takes what its own value says.
    void everyWayOfEveryFieldIsReadBack() {
        ConditionNames names;
        names.offersAge = true;
        for (const CaseField field : caseFields()) {
            for (const RowOperation& way : rowOperations(field, names)) {
                ConditionNode row;
                row.field = field;
                row.op = way.op;
                if (way.value == RowOperation::Value::None) {
                    row.values = {way.fixed};
                    QVERIFY(way.fits(row));
                    continue;
                }
                const bool isDay = field->kind == FieldKind::Date || field->kind == FieldKind::Moment;
                const QString typed = way.value == RowOperation::Value::Span ? QStringLiteral("30日") : isDay ? QStringLiteral("30日前") : field->unit == FieldUnit::FiscalYear ? QStringLiteral("令和5年度") : QStringLiteral("12");
                if (way.value == RowOperation::Value::Typed || way.value == RowOperation::Value::Span) {
                    way.put(typed, names, row);
                    QVERIFY2(!row.values.isEmpty(), qPrintable(codeOf(field) + u' ' + way.words));
                    QVERIFY2(way.fits(row), qPrintable(codeOf(field) + u' ' + way.words));
                    ConditionNode again = row;
                    way.put(way.typedOf(row, names), names, again);
                    QCOMPARE(again.values, row.values);
                }
            }
        }
    }

    /// Every field is offered, chosen and given a value; what the rows say is read back from the written language.
    void everyFieldIsFilledIn() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        auto* builder = dialog->findChild<ConditionBuilder*>();
        auto* edit = part<QPlainTextEdit>(dialog, "conditionText");
        QStringList sentences;
        for (const CaseField field : caseFields()) {
            const QString key = codeOf(field);
            if (field->onlyIfAllowed) {
                continue;
            }
            edit->setPlainText(QStringLiteral("outstanding >= 1"));
            choose(part<QComboBox>(dialog, "field_0"), key);
            QVERIFY2(part<QComboBox>(dialog, "field_0")->currentData().toString() == key, qPrintable(key));
            if (auto* line = part<QLineEdit>(dialog, "value_0")) {
                const bool isDay = field->kind == FieldKind::Date || field->kind == FieldKind::Moment;
                line->setText(isDay ? QStringLiteral("30日") : QStringLiteral("2026"));  // as an input method does
                Q_EMIT line->textEdited(line->text());
            } else if (auto* box = part<QComboBox>(dialog, "value_0")) {
                if (box->count() > 1) {
                    choose(box, box->itemData(1));
                }
            }
            const CaseCondition said = builder->condition();
            const bool hasChoices = part<QComboBox>(dialog, "value_0") == nullptr || part<QComboBox>(dialog, "value_0")->count() > 1;
            QVERIFY2(!hasChoices || !said.isEverything(), qPrintable(key));
            if (said.isEverything()) {
                continue;  // names that the small city has none of
            }
            const QString sentence = text(dialog, "conditionSentence");
            sentences << sentence;
            edit->setPlainText(sentence);
            QVERIFY2(text(dialog, "conditionProblem").isEmpty(), qPrintable(sentence + u' ' + text(dialog, "conditionProblem")));
            QCOMPARE(builder->condition().toText(), said.toText());
        }
        QVERIFY(sentences.contains(QStringLiteral("時効が今日から30日以内")));
    }

    void japaneseWordsAreCompleted() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        auto* edit = part<QPlainTextEdit>(dialog, "conditionText");
        const auto complete = [&](const QString& typed) {
            edit->setPlainText(QString());
            edit->setFocus();
            edit->insertPlainText(typed);  // as an input method does
            QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
            auto* offer = edit->findChild<QListWidget*>(QStringLiteral("conditionOffer"));
            if (!QTest::qWaitFor([&] { return offer->isVisible(); })) {
                return QStringLiteral("nothing offered");
            }
            QTest::keyClick(edit, Qt::Key_Tab);
            return edit->toPlainText();
        };
        QCOMPARE(complete(QStringLiteral("滞納額が10万円以上 かつ 通")), QStringLiteral("滞納額が10万円以上 かつ 通訳"));
        QCOMPARE(complete(QStringLiteral("調定")), QStringLiteral("調定年度"));
        QCOMPARE(complete(QStringLiteral("前回結果が留")), QStringLiteral("前回結果が留守電"));
    }

    void aColumnOfAFileBecomesTheList() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        const QString path = f.folder.filePath(QStringLiteral("numbers.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("氏名,宛名番号\n例示,1000001\n試験,0001000005\n無い人,0009999999\n");
        file.close();
        part<QPushButton>(dialog, "numbersButton")->click();
        auto* numbers = dialog->findChild<NumbersDialog*>();
        QVERIFY(numbers != nullptr);
        FileDialog::setNextFileName(path);
        ui::MessageBox::setNextText(QStringLiteral("宛名番号"));
        part<QPushButton>(numbers, "numbersFile")->click();
        QTRY_VERIFY(part<QPushButton>(numbers, "numbersTake")->isEnabled());
        const QString unknown = part<QPlainTextEdit>(numbers, "numbersUnknown")->toPlainText();
        QVERIFY2(unknown.contains(QStringLiteral("0009999999")) && unknown.contains(u'4'), qPrintable(unknown));  // line 4 of the file
        FileDialog::setNextFileName(path);
        ui::MessageBox::setNextText(QStringLiteral("電話"));
        part<QPushButton>(numbers, "numbersFile")->click();
        QVERIFY2(text(numbers, "numbersTold").startsWith(QStringLiteral("▲")), qPrintable(text(numbers, "numbersTold")));
    }

    void aRowIsFilledInByKeys() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        auto* builder = dialog->findChild<ConditionBuilder*>();
        // the first row stands there: the amount, at least
        auto* value = part<QLineEdit>(dialog, "value_0");
        QVERIFY(value != nullptr);
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("80000"));
        QCOMPARE(builder->condition().toText(), QStringLiteral("outstanding >= 80000"));
        QCOMPARE(text(dialog, "conditionSentence"), QStringLiteral("滞納額が8万円以上"));
        QTRY_VERIFY2(text(dialog, "conditionCount").contains(QStringLiteral("530,000")), qPrintable(text(dialog, "conditionCount")));  // 150,000 + 80,000 + 300,000
        QCOMPARE(part<QPlainTextEdit>(dialog, "conditionText")->toPlainText(), QStringLiteral("滞納額が8万円以上"));

        // one more row by Insert, on the telephone
        QTest::keyClick(value, Qt::Key_Insert);
        choose(part<QComboBox>(dialog, "field_1"), QStringLiteral("phone_kind"));
        choose(part<QComboBox>(dialog, "value_1"), QStringLiteral("mobile"));
        QCOMPARE(builder->condition().toText(), QStringLiteral("outstanding >= 80000 and phone_kind = 'mobile'"));
        QTRY_VERIFY2(text(dialog, "conditionCount").contains(QStringLiteral("230,000")), qPrintable(text(dialog, "conditionCount")));

        // a group with an alternative, and back
        QTest::keyClick(part<QComboBox>(dialog, "value_1"), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(part<QComboBox>(dialog, "group_1") != nullptr);
        QTest::keyClick(part<QComboBox>(dialog, "field_1_1"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(part<QComboBox>(dialog, "group_1") == nullptr);
        QCOMPARE(builder->condition().toText(), QStringLiteral("outstanding >= 80000 and phone_kind = 'mobile'"));

        part<QPushButton>(dialog, "applyCondition")->click();
        QTRY_COMPARE(f.list().model().rowCount(), 2);
        QVERIFY(f.find<QLabel>("filterSentence")->text().contains(QStringLiteral("電話種別")));
    }

    void whatIsWrittenBecomesRowsAndItsErrorIsMarked() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        auto* edit = part<QPlainTextEdit>(dialog, "conditionText");
        edit->setPlainText(QStringLiteral("滞納額が10万円以上 かつ 電活あり"));
        QVERIFY2(text(dialog, "conditionProblem").contains(QStringLiteral("15")), qPrintable(text(dialog, "conditionProblem")));
        QCOMPARE(edit->extraSelections().size(), 1);
        QCOMPARE(edit->extraSelections().constFirst().cursor.selectionStart(), 14);
        QVERIFY(!part<QPushButton>(dialog, "applyCondition")->isEnabled());
        edit->setPlainText(QStringLiteral("滞納額が10万円以上 かつ 電話あり"));
        QVERIFY(text(dialog, "conditionProblem").isEmpty());
        QVERIFY(edit->extraSelections().isEmpty());
        QCOMPARE(part<QComboBox>(dialog, "field_1")->currentData().toString(), QStringLiteral("phone_known"));
        QTRY_VERIFY2(text(dialog, "conditionCount").contains(QStringLiteral("450,000")), qPrintable(text(dialog, "conditionCount")));
        // completion
        edit->setPlainText(QString());
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("out"));
        auto* offer = edit->findChild<QListWidget*>(QStringLiteral("conditionOffer"));
        QTRY_VERIFY(offer->isVisible());
        QVERIFY(edit->hasFocus());  // the rows follow without taking the keyboard
        QTest::keyClick(edit, Qt::Key_Tab);
        QCOMPARE(edit->toPlainText(), QStringLiteral("outstanding"));
    }

    void ageIsNotOfferedUnlessTheOfficeAllowsIt() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        QVERIFY(part<QComboBox>(dialog, "field_0")->findData(QStringLiteral("age")) < 0);
        QVERIFY(part<QComboBox>(dialog, "field_0")->findData(QStringLiteral("late_charge")) >= 0);
    }

    void conditionsAreSavedSharedAndLoaded() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        auto* edit = part<QPlainTextEdit>(dialog, "conditionText");
        edit->setPlainText(QStringLiteral("30日以内に時効"));
        ui::MessageBox::setNextText(QStringLiteral("急ぎ"));
        part<QPushButton>(dialog, "shareCondition")->click();
        const auto saved = savedConditions(f.desk->workspace().session(), f.desk->workspace().campaign().id);
        VERIFY_RESULT(saved);
        QCOMPARE(saved->size(), 1);
        QVERIFY(saved->constFirst().isShared);
        QCOMPARE(saved->constFirst().text, QStringLiteral("limitation within 30d"));
        edit->setPlainText(QString());
        auto* choice = part<QComboBox>(dialog, "savedConditions");
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QCOMPARE(dialog->findChild<ConditionBuilder*>()->condition().toText(), QStringLiteral("limitation within 30d"));
        ui::MessageBox::setNextAnswer(true);
        part<QPushButton>(dialog, "removeCondition")->click();
        QCOMPARE(savedConditions(f.desk->workspace().session(), f.desk->workspace().campaign().id)->size(), 0);
    }

    void pastedNumbersBecomeTheList() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        part<QPushButton>(dialog, "numbersButton")->click();
        auto* numbers = dialog->findChild<NumbersDialog*>();
        QVERIFY(numbers != nullptr);
        part<QPlainTextEdit>(numbers, "numbersText")->setPlainText(QStringLiteral("１０００００１\n0001000005, 0009999999"));
        part<QPushButton>(numbers, "numbersLook")->click();
        QTRY_VERIFY(part<QPushButton>(numbers, "numbersTake")->isEnabled());
        QVERIFY(part<QPlainTextEdit>(numbers, "numbersUnknown")->toPlainText().contains(QStringLiteral("0009999999")));
        part<QPushButton>(numbers, "numbersTake")->click();
        QTRY_VERIFY2(text(dialog, "conditionCount").contains(QStringLiteral("450,000")), qPrintable(text(dialog, "conditionCount")));
        part<QPushButton>(dialog, "applyCondition")->click();
        QTRY_COMPARE(f.list().model().rowCount(), 2);
        f.find<QToolButton>("chip_numbers")->click();
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
    }

    /// In Japanese a fault names the fields and codes by their words; stages have the office's.
    void faultsAreInTheFieldsWords() {
        DESK(f);
        installLanguage(*qApp, Language::Japanese);
        const auto names = conditionNames(f.desk->workspace().session(), f.desk->workspace().campaign().id);
        const auto noField = parseCaseCondition(QStringLiteral("ほげ = 1"), names.value_or(ConditionNames()));
        const auto noCode = parseCaseCondition(QStringLiteral("電話種別 = ほげ"), names.value_or(ConditionNames()));
        const auto stage = parseCaseCondition(QStringLiteral("段階 = 重度"), names.value_or(ConditionNames()));
        installLanguage(*qApp, Language::English);
        VERIFY_RESULT(names);
        QVERIFY(!noField && !noCode);
        for (const QString& message : {noField.error().message, noCode.error().message}) {
            QVERIFY2(!message.contains(QRegularExpression(QStringLiteral("[a-z]{4}"))), qPrintable(message));
        }
        QVERIFY2(noCode.error().message.contains(QStringLiteral("携帯")), qPrintable(noCode.error().message));
        VERIFY_RESULT(stage);
        QVERIFY2(stage->toText().contains(QStringLiteral("grave")), qPrintable(stage->toText()));
    }

    void nothingIsCutAtAnySize() {
        DESK(f);
        ConditionDialog* dialog = openDialog(f);
        QVERIFY(dialog != nullptr);
        part<QPlainTextEdit>(dialog, "conditionText")->setPlainText(QStringLiteral("滞納額が10万円以上 かつ （電話種別が携帯 または 時効が今日から30日以内）"));
        for (const double points : {kUsualFont, 14.0}) {
            applyTheme(*qApp, Brightness::Light, points);
            QCoreApplication::processEvents();
            dialog->resize(dialog->size().expandedTo(dialog->minimumSizeHint()));  // as it opens with these letters
            QCoreApplication::processEvents();
            QVERIFY2(dialog->minimumSizeHint().width() <= 1366 && dialog->minimumSizeHint().height() <= 768,
                     qPrintable(QStringLiteral("%1: %2×%3").arg(points).arg(dialog->minimumSizeHint().width()).arg(dialog->minimumSizeHint().height())));
            for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
                QVERIFY2(!button->isVisible() || button->width() >= button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')), qPrintable(button->text()));
            }
        }
        applyTheme(*qApp, Brightness::Light, kUsualFont);
        // a letter leads to one place
        QStringList keys;
        for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
            const QString key = QKeySequence::mnemonic(button->text()).toString();
            if (button->isVisible() && !key.isEmpty()) {
                QVERIFY2(!keys.contains(key), qPrintable(button->text()));
                keys.append(key);
            }
        }
    }
};

QTEST_MAIN(ExtractTest)
#include "extract_test.moc"
