#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>

#include "core/base/language.h"
#include "tests/ui/window_walk.h"
#include "ui/board/status_tile.h"
#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "ui/casefile/contact_dialog.h"
#include "ui/followups/complaint_dialog.h"
#include "ui/followups/follow_up_dialog.h"
#include "ui/casefile/instalment_dialog.h"
#include "ui/casefile/label_dialog.h"
#include "ui/extract/condition_dialog.h"
#include "ui/extract/numbers_dialog.h"
#include "ui/list/case_list_model.h"
#include "ui/messages/message_dialog.h"
#include "ui/support/elided_label.h"
#include "ui/support/explanation_dialog.h"
#include "ui/support/scroll_pane.h"
#include "ui/window/help_text.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr QSize kSmallScreen(1366, 768);
constexpr QSize kLargeScreen(1920, 1080);
constexpr int kCellText = 17;     ///< what a cell keeps beside its text
constexpr int kLineRoom = 8;
constexpr int kHistoryRows = 5;
constexpr int kScriptLines = 4;

QString nameOf(const QWidget& widget) {
    QStringList way;
    for (const QWidget* at = &widget; at != nullptr && way.size() < 4; at = at->parentWidget()) {
        if (!at->objectName().isEmpty()) {
            way.prepend(at->objectName());
        }
    }
    return QStringLiteral("%1 (%2)").arg(QLatin1String(widget.metaObject()->className()), way.join(QLatin1Char('/')));
}

bool isInScrollArea(const QWidget& widget) {
    for (const QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(at);
        if (area != nullptr && (area->verticalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->maximum() > 0)) {
            return true;
        }
    }
    return false;
}

class Findings {
public:
    Findings(QString screen, const QWidget& window) : m_screen(std::move(screen)), m_window(window) {}

    QStringList all() {
        const QList<QWidget*> widgets = m_window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (widget->isVisible()) {
                place(*widget);
                text(*widget);
            }
        }
        return m_found;
    }

private:
    void add(const QWidget& widget, const QString& what) { m_found.append(QStringLiteral("%1: %2: %3").arg(m_screen, nameOf(widget), what)); }

    void place(const QWidget& widget) {
        const QRect at(widget.mapTo(&m_window, QPoint(0, 0)), widget.size());
        const QWidget* viewport = widget.parentWidget();
        const auto* scroller = viewport == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget());
        const bool isOfScroller = scroller != nullptr;
        if (isOfScroller && qobject_cast<const QScrollArea*>(scroller) != nullptr && scroller->viewport() == viewport &&
            scroller->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && widget.width() > viewport->width()) {
            add(widget, QStringLiteral("wider than its pane: %1 > %2").arg(widget.width()).arg(viewport->width()));
        }
        if (!isOfScroller && !isInScrollArea(widget) && !m_window.rect().contains(at)) {
            add(widget, QStringLiteral("lies outside the window: %1,%2 %3x%4").arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height()));
        }
    }

    void text(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            ofLabel(*label);
        } else if (const auto* tile = qobject_cast<const StatusTile*>(&widget)) {
            if (tile->width() < tile->minimumSizeHint().width() || tile->height() < tile->sizeHint().height()) {
                add(widget, QStringLiteral("too small for its numbers"));
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            if (!button->text().isEmpty() && button->width() < button->sizeHint().width()) {
                add(widget, QStringLiteral("\"%1\" is cut: %2 < %3").arg(button->text()).arg(button->width()).arg(button->sizeHint().width()));
            }
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.editable = false;
            const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
            if (room < needed) {
                add(widget, QStringLiteral("\"%1\" is cut: %2 < %3").arg(box->currentText()).arg(room).arg(needed));
            }
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            // examples in grey may be cut; what stands in a field may not
            const QString shown = line->text();
            const int needed = line->fontMetrics().horizontalAdvance(shown) + kLineRoom;
            const bool isPart = qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) != nullptr;
            if (line->width() < needed && !isPart) {
                add(widget, QStringLiteral("\"%1\" is cut: %2 < %3").arg(shown).arg(line->width()).arg(needed));
            }
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->tabRect(i).right() > tabs->width()) {
                    add(widget, QStringLiteral("tab \"%1\" is off the bar").arg(tabs->tabText(i)));
                }
            }
        } else if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
            ofTable(*table);
        }
    }

    void ofLabel(const QLabel& label) {
        if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label) != nullptr) {
            return;
        }
        const bool isCut = label.wordWrap() ? label.height() < label.heightForWidth(label.width()) - 2
                                            : label.width() < label.sizeHint().width();
        if (isCut && !isInScrollArea(label)) {
            add(label, QStringLiteral("\"%1\" is cut: %2x%3, needs %4x%5")
                           .arg(label.text().left(60)).arg(label.width()).arg(label.height())
                           .arg(label.sizeHint().width()).arg(label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height()));
        }
    }

    /// Cut although the table has room for all that stands in it.
    void ofTable(const QTableView& table) {
        const QHeaderView* header = table.horizontalHeader();
        const QFontMetrics metrics(table.font());
        int all = 0;
        QStringList cut;
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column)) {
                continue;
            }
            const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
            int needed = metrics.horizontalAdvance(heading) + kCellText;
            QString longest = heading;
            const bool isList = table.objectName() == QLatin1String("caseTable");  // fits what is seen
            const int first = isList ? qMax(0, table.rowAt(0)) : 0;
            const int last = isList ? table.rowAt(table.viewport()->height() - 1) : -1;
            for (int row = first; row <= (last < 0 ? table.model()->rowCount() - 1 : last); ++row) {
                const QString cell = table.model()->index(row, column).data().toString();
                if (metrics.horizontalAdvance(cell) + kCellText > needed) {
                    needed = metrics.horizontalAdvance(cell) + kCellText;
                    longest = cell;
                }
            }
            all += needed;
            if (header->sectionSize(column) < needed) {
                cut.append(QStringLiteral("%1: \"%2\" %3 < %4").arg(heading, longest).arg(header->sectionSize(column)).arg(needed));
            }
        }
        if (!cut.isEmpty() && all <= table.viewport()->width()) {
            add(table, cut.join(QStringLiteral("; ")));
        }
    }

    QString m_screen;
    const QWidget& m_window;
    QStringList m_found;
};

/// They show what stands in a letter, in the letter's language.
const QStringList kWordsOfLetters{QStringLiteral("noticeInsertTable"), QStringLiteral("noticeSample")};

/// Everything that can be read, tables included.
QStringList wordsOf(const QWidget& window) {
    QStringList words;
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words.append(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words.append(button->text());
        } else if (const auto* table = qobject_cast<const QTableView*>(widget);
                   table != nullptr && !kWordsOfLetters.contains(table->objectName())) {
            for (int row = 0; row < qMin(30, table->model()->rowCount()); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    words.append(table->model()->index(row, column).data().toString());
                }
            }
        }
    }
    return words;
}

/// A combo box makes its list when it first has to: a new font is such a time.
bool isMadeWhenNeeded(const QWidget& widget) {
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        if (at->inherits("QComboBoxPrivateContainer")) {
            return true;
        }
    }
    return false;
}

bool isSeen(const QWidget& widget, int height) {
    return widget.isVisible() && widget.visibleRegion().boundingRect().height() >= qMin(height, widget.height());
}

}  // namespace

/// On the smallest screen, with small and large letters, in both languages.
class LayoutTest : public QObject {
    Q_OBJECT

    DemoFixture m_demo;

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_demo.isReady(), qPrintable(m_demo.problem()));
        m_demo.store().clock().setTokyo(m_demo.store().clock().today(), QTime(10, 30));
    }
    void cleanup() {
        installLanguage(*qApp, Language::English);
        endWalk();
    }

    void everyScreen_data() {
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("japanese");
        for (const double points : {11.0, 14.0, 16.0}) {
            QTest::addRow("%g Japanese", points) << points << true;
            QTest::addRow("%g English", points) << points << false;
        }
    }
    void everyScreen() {
        QFETCH(double, points);
        QFETCH(bool, japanese);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        static const QRegularExpression iso(QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\d\\b"));
        static const QRegularExpression era(QStringLiteral("令和|平成|昭和|大正"));
        QStringList found;
        WindowWalk walk(m_demo.store());
        const QString problem = walk.run(points, kSmallScreen, [&](const QString& name, QWidget& window) {
            // In English large codes have no room, and at 16 pt the page of a case scrolls as a whole.
            const bool isLarge = points >= 14 && !japanese;
            const bool isLargest = points >= kLargestFont && !japanese;
            const QStringList cut = Findings(name, window).all();
            std::copy_if(cut.begin(), cut.end(), std::back_inserter(found),
                         [&](const QString& each) { return !isLarge || !each.contains(QStringLiteral("CodeBox")); });
            for (const QString& word : wordsOf(window)) {
                if ((japanese ? iso : era).match(word).hasMatch()) {
                    found.append(QStringLiteral("%1: a date of another kind: %2").arg(name, word));
                }
            }
            if (!name.startsWith(QLatin1String("case ")) || isLargest) {
                return;
            }
            const auto line = window.fontMetrics().lineSpacing();
            for (const char* what : {"owedTotal", "caseHolds", "scriptText"}) {
                const auto& fact = *window.findChild<QWidget*>(QLatin1String(what));
                if (!fact.isHidden() && !isSeen(fact, line)) {
                    found.append(QStringLiteral("%1: %2 is out of sight").arg(name, QLatin1String(what)));
                }
            }
            auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("caseTabs"));
            const auto* table = tabs->currentWidget()->findChild<QTableView*>();
            const int rows = table->viewport()->height() / table->verticalHeader()->defaultSectionSize();
            if (table->isVisible() && rows < (points < 12 ? kHistoryRows : 1)) {
                found.append(QStringLiteral("%1: rows of the table: %2").arg(name).arg(rows));
            }
        });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1\n").arg(found.size()) + found.mid(0, 60).join(QLatin1Char('\n'))));
    }

    /// What is asked beside the screens: conditions, numbers, messages, labels, telephones.
    void everyDialog_data() { everyScreen_data(); }
    void everyDialog() {
        QFETCH(double, points);
        QFETCH(bool, japanese);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        const QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setFontPoints(points);
        applyTheme(*qApp, settings.brightness(), points);
        AppWindow window(m_demo.store().location(), m_demo.store().clock(), settings);
        window.resize(kSmallScreen);
        window.show();
        auto signedIn = signIn(m_demo.store().location(), TempStore::user(), TempStore::password(), m_demo.store().clock(), QStringLiteral("saikoku"));
        VERIFY_RESULT(signedIn);
        window.openDesk(std::move(*signedIn));
        Workspace& workspace = window.desk()->workspace();
        QStringList found;
        const auto look = [&](const QString& name, QDialog& dialog) {
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTRY_VERIFY_WITH_TIMEOUT(workspace.isIdle(), 20'000);
            QCoreApplication::processEvents();
            if (dialog.width() > kSmallScreen.width() || dialog.height() > kSmallScreen.height()) {
                found.append(QStringLiteral("%1 is larger than the screen: %2x%3").arg(name).arg(dialog.width()).arg(dialog.height()));
            }
            found += Findings(name, dialog).all();
        };
        CaseQuery query;
        query.campaign = workspace.campaign().id;
        const auto people = findCases(workspace.session(), query);
        VERIFY_RESULT(people);
        const TaxpayerId person = people->cases.constFirst();
        const auto file = openCase(workspace.session(), person, query.campaign);
        VERIFY_RESULT(file);
        query.condition = parseCaseCondition(QStringLiteral("outstanding >= 100000 and (phone_kind in ('mobile', 'home') or limitation within 30d) "
                                                            "and not (tried_at in ('mon_evening', 'tue_evening')) and not_demanded = 0"))
                              .value();
        ConditionDialog condition(workspace, query);
        look(QStringLiteral("condition"), condition);
        condition.findChild<QPlainTextEdit*>(QStringLiteral("conditionText"))->setPlainText(QStringLiteral("滞納額が10万円以上 かつ 電活あり"));
        look(QStringLiteral("condition with an error"), condition);
        NumbersDialog numbers(workspace);
        numbers.findChild<QPlainTextEdit*>(QStringLiteral("numbersText"))->setPlainText(file->taxpayer.number + QStringLiteral("\n0009999999"));
        numbers.findChild<QPushButton*>(QStringLiteral("numbersLook"))->click();
        look(QStringLiteral("numbers"), numbers);
        MessageDialog message(workspace, {query.campaign, person, file->taxpayer.number, file->taxpayer.name});
        look(QStringLiteral("message"), message);
        LabelDialog labels(workspace.session(), query.campaign, person, file->labels);
        look(QStringLiteral("labels"), labels);
        InstalmentDialog instalments(workspace.session(), query.campaign, *file);
        instalments.findChild<QLineEdit*>(QStringLiteral("instalmentParts"))->setText(QStringLiteral("10"));
        look(QStringLiteral("instalments"), instalments);
        ContactDialog contact(workspace.session(), *file, query.campaign);
        look(QStringLiteral("telephones"), contact);
        const auto followUpRules = workspace.session().rules<FollowUpRules>();
        VERIFY_RESULT(followUpRules);
        OutcomeEntry typed{.kind = FollowUpKind::Complaint, .state = FollowUpState::Received};
        ComplaintDialog complaint(**followUpRules, &typed, toTokyo(workspace.session().clock().nowUtc()));
        look(QStringLiteral("complaint"), complaint);
        FollowUp slip;
        slip.kind = FollowUpKind::Slip;
        slip.steps = {{FollowUpState::Asked, workspace.session().clock().nowUtc()}};
        const auto calendar = workspace.session().rules<BusinessCalendar>();
        VERIFY_RESULT(calendar);
        FollowUpDialog followUp(workspace.session(), slip, standingOf(slip, **followUpRules, **calendar, workspace.today()),
                                file->taxpayer.number + QStringLiteral("  ") + file->taxpayer.name);
        look(QStringLiteral("follow-up"), followUp);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// A pane with a scroll bar is narrower by it, whatever the window's height.
    void panesMakeRoomForTheirScrollBars() {
        installLanguage(*qApp, Language::Japanese);
        const QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        applyTheme(*qApp, settings.brightness(), kUsualFont);
        AppWindow window(m_demo.store().location(), m_demo.store().clock(), settings);
        window.resize(kSmallScreen);
        window.show();
        auto session = signIn(m_demo.store().location(), TempStore::user(), TempStore::password(), m_demo.store().clock(), QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        window.openDesk(std::move(*session));
        Desk& desk = *window.desk();
        QTRY_VERIFY(desk.workspace().isIdle());
        desk.goTo(QStringLiteral("list"));
        QTRY_VERIFY(desk.workspace().isIdle());
        const auto* list = desk.findChild<QTableView*>(QStringLiteral("caseTable"));
        const auto& cases = *qobject_cast<const CaseListModel*>(list->model());
        QTRY_VERIFY(cases.rowCount() > 0);
        QStringList found;
        const auto lookAtHeights = [&](int row) {
            const QList<ScrollPane*> panes = desk.findChildren<ScrollPane*>();
            const int upper = qMax(panes.at(0)->contentHeight(), panes.at(1)->contentHeight());
            if (panes.at(0)->height() > upper) {
                found.append(QStringLiteral("%1: a gap of %2 below the facts").arg(row).arg(panes.at(0)->height() - upper));
            }
        };
        for (int row = 0; row < 40; ++row) {
            window.resize(kSmallScreen.width(), kSmallScreen.height() - row);
            desk.workspace().openCase(cases.caseAt(row % cases.rowCount()));
            QCoreApplication::processEvents();
            lookAtHeights(row);
            const QStringList all = Findings(QString::number(row), window).all();
            std::copy_if(all.begin(), all.end(), std::back_inserter(found), [](const QString& each) { return each.contains(QLatin1String("its pane")); });
        }
        // and grows back to where it fits by a pixel
        for (int height = kSmallScreen.height() - 60; height < kSmallScreen.height() + 120; ++height) {
            window.resize(kSmallScreen.width(), height);
            QCoreApplication::processEvents();
            const QList<ScrollPane*> panes = desk.findChildren<ScrollPane*>();
            for (const ScrollPane* pane : panes) {
                const bool fits = pane->contentHeight() <= pane->height();
                if (pane->isVisible() && fits == pane->verticalScrollBar()->isVisible()) {
                    found.append(QStringLiteral("%1: %2, a bar: %3").arg(height).arg(nameOf(*pane->widget())).arg(!fits));
                }
            }
        }
        window.resize(kLargeScreen);
        for (int row = 0; row < 40; ++row) {
            desk.workspace().openCase(cases.caseAt(row % cases.rowCount()));
            QCoreApplication::processEvents();
            const QList<ScrollPane*> panes = desk.findChildren<ScrollPane*>();
            for (const ScrollPane* pane : panes) {
                if (pane->verticalScrollBar()->isVisible()) {
                    found.append(QStringLiteral("%1: %2 is not shown whole").arg(row).arg(nameOf(*pane->widget())));
                }
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 20).join(QLatin1Char('\n'))));
    }

    /// F1 of every place and of a case, whole on the smallest screen.
    void helpIsShownWhole_data() {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<double>("points");
        QTest::newRow("Japanese") << true << kUsualFont;
        QTest::newRow("English") << false << kUsualFont;
        QTest::newRow("Japanese, large") << true << 16.0;
        QTest::newRow("English, large") << false << 16.0;
    }
    void helpIsShownWhole() {
        QFETCH(bool, japanese);
        QFETCH(double, points);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        const QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setFontPoints(points);
        applyTheme(*qApp, settings.brightness(), points);
        AppWindow window(m_demo.store().location(), m_demo.store().clock(), settings);
        window.resize(kSmallScreen);
        window.show();
        auto session = signIn(m_demo.store().location(), TempStore::user(), TempStore::password(), m_demo.store().clock(), QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        window.openDesk(std::move(*session));
        Desk& desk = *window.desk();
        QStringList found;
        const auto look = [&](const QString& name) {
            ExplanationDialog help(name, helpText(*desk.currentScreen()), 2, &window);
            help.show();
            QCoreApplication::processEvents();
            const auto* area = help.findChild<QScrollArea*>();
            if (help.width() > kSmallScreen.width() || help.height() > kSmallScreen.height() || area->verticalScrollBar()->maximum() > 0 ||
                area->horizontalScrollBar()->maximum() > 0) {
                found.append(QStringLiteral("%1: %2×%3, below %4").arg(name).arg(help.width()).arg(help.height()).arg(area->verticalScrollBar()->maximum()));
            }
        };
        for (const QString& place : desk.placeIds()) {
            desk.goTo(place);
            QTRY_VERIFY(desk.workspace().isIdle());
            look(place);
        }
        desk.goTo(QStringLiteral("list"));
        QTRY_VERIFY(desk.workspace().isIdle());
        const auto& cases = *qobject_cast<const CaseListModel*>(desk.findChild<QTableView*>(QStringLiteral("caseTable"))->model());
        QTRY_VERIFY(cases.rowCount() > 0);
        desk.workspace().openCase(cases.caseAt(0));
        look(QStringLiteral("a case"));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// Every fact above the tabs, at the usual letters on the smallest screen, and the history's rows below.
    void factsStandInSight_data() {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("Japanese") << true;
        QTest::newRow("English") << false;
    }
    void factsStandInSight() {
        QFETCH(bool, japanese);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        const QTemporaryDir folder;
        SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        applyTheme(*qApp, settings.brightness(), kUsualFont);
        AppWindow window(m_demo.store().location(), m_demo.store().clock(), settings);
        window.resize(kSmallScreen);
        window.show();
        auto session = signIn(m_demo.store().location(), TempStore::user(), TempStore::password(), m_demo.store().clock(), QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        window.openDesk(std::move(*session));
        Desk& desk = *window.desk();
        QTRY_VERIFY(desk.workspace().isIdle());
        desk.goTo(QStringLiteral("list"));
        QTRY_VERIFY(desk.workspace().isIdle());
        const auto& cases = *qobject_cast<const CaseListModel*>(desk.findChild<QTableView*>(QStringLiteral("caseTable"))->model());
        QTRY_VERIFY(cases.rowCount() > 0);
        QStringList found;
        for (int row = 0; row < qMin(40, cases.rowCount()); ++row) {
            desk.workspace().openCase(cases.caseAt(row));
            QCoreApplication::processEvents();
            const QList<ScrollPane*> panes = desk.findChild<QWidget*>(QStringLiteral("caseFacts"))->findChildren<ScrollPane*>();
            for (const ScrollPane* pane : panes) {
                // English words are longer: two lines may scroll
                const int scrolls = japanese ? 0 : 2 * pane->fontMetrics().lineSpacing() + kLineRoom;
                const bool isTalk = pane->parentWidget()->findChild<QLabel*>(QStringLiteral("scriptText")) != nullptr;  // may be long
                if (pane->isVisible() && !isTalk && pane->contentHeight() > pane->height() + scrolls) {
                    found.append(QStringLiteral("%1: %2 lacks %3 pixels").arg(row).arg(nameOf(*pane->widget())).arg(pane->contentHeight() - pane->height()));
                }
            }
            for (const char* what : {"owedTotal", "caseLimitation", "caseStatus", "caseHolds", "casePromise"}) {
                const auto* fact = desk.findChild<QWidget*>(QLatin1String(what));
                if (!fact->isHidden() && fact->visibleRegion().boundingRect().height() < fact->height()) {
                    found.append(QStringLiteral("%1: %2 is cut").arg(row).arg(QLatin1String(what)));
                }
            }
            const auto* script = desk.findChild<QLabel*>(QStringLiteral("scriptText"));
            const QWidget* room = script->parentWidget()->parentWidget();  // of the pane that scrolls
            if (const int lines = room->height() / script->fontMetrics().lineSpacing(); lines < kScriptLines) {
                found.append(QStringLiteral("%1: lines of the script: %2").arg(row).arg(lines));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 20).join(QLatin1Char('\n'))));
    }

    /// Another size of the letters is the same at once as after a new start.
    void lettersGrowAtOnce_data() {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("then");
        QTest::newRow("larger") << 10.5 << 16.0;
        QTest::newRow("smaller") << 16.0 << 10.5;
    }
    void lettersGrowAtOnce() {
        QFETCH(double, start);
        QFETCH(double, then);
        const auto looks = [this](double first, double later) {
            QStringList seen;
            const QTemporaryDir folder;
            SeatSettings settings(folder.filePath(QStringLiteral("settings.ini")));
            settings.setFontPoints(first);
            applyTheme(*qApp, settings.brightness(), first);
            AppWindow window(m_demo.store().location(), m_demo.store().clock(), settings);
            window.resize(kSmallScreen);
            window.show();
            auto session = signIn(m_demo.store().location(), TempStore::user(), TempStore::password(), m_demo.store().clock(), QStringLiteral("saikoku"));
            if (!session) {
                return QStringList{session.error().message};
            }
            window.openDesk(std::move(*session));
            Desk& desk = *window.desk();
            desk.goTo(QStringLiteral("list"));
            if (!QTest::qWaitFor([&] { return desk.workspace().isIdle(); }, 20'000)) {
                return QStringList();
            }
            desk.perform(Action::Next);
            settings.setFontPoints(later);
            if (!QTest::qWaitFor([&] { return desk.workspace().isIdle(); }, 20'000)) {
                return QStringList();
            }
            QCoreApplication::processEvents();
            const QList<QWidget*> widgets = window.findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                if (!isMadeWhenNeeded(*widget)) {
                    const auto* label = qobject_cast<const QLabel*>(widget);
                    const bool isWords = widget->isVisible() && ((label != nullptr && !label->text().isEmpty()) ||
                                                                 qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                                                 qobject_cast<const QComboBox*>(widget) != nullptr ||
                                                                 qobject_cast<const QLineEdit*>(widget) != nullptr);
                    const bool isBar = widget->objectName().startsWith(QLatin1String("qt_scrollarea"));  // as needed at the moment
                    const auto* box = qobject_cast<const QComboBox*>(widget);
                    seen.append(QStringLiteral("%1 %2pt least %3 most %4 high %5, %6")
                                    .arg(nameOf(*widget)).arg(widget->font().pointSizeF())
                                    .arg(widget->minimumWidth()).arg(isBar ? 0 : widget->maximumWidth())
                                    .arg(isWords ? widget->sizeHint().height() : 0)
                                    .arg(isWords && box != nullptr ? box->height() : 0));
                }
            }
            seen.sort();
            return seen;
        };
        const QStringList fresh = looks(then, then);
        const QStringList grown = looks(start, then);
        QVERIFY(fresh.size() > 200);
        QStringList differences;
        for (qsizetype i = 0; i < qMin(fresh.size(), grown.size()); ++i) {
            if (fresh.at(i) != grown.at(i)) {
                differences.append(fresh.at(i) + QStringLiteral("\n   but ") + grown.at(i));
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 20).join(QLatin1Char('\n'))));
        QCOMPARE(grown.size(), fresh.size());
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
