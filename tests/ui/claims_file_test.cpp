// Ctrl+U on a case: consents, guarantors, the ledger.

#include "ui/casefile/claims_file_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/base/language.h"
#include "core/work/case_claims.h"
#include "tests/support/private_claims.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

ClaimFile known(DeskFixture& f, int place) {
    return claimsOf(f.desk->workspace().session(), kTax, callCityCase(place)).value_or(ClaimFile());
}

void press(QDialog* dialog, const char* name) {
    dialog->findChild<QPushButton*>(QLatin1String(name))->click();
}

void type(QDialog* dialog, const char* name, const char* words) {
    dialog->findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(words));
}

}  // namespace

class ClaimsFileTest : public QObject {
    Q_OBJECT

    static void inDialog(DeskFixture& f, int place, const std::function<void(QDialog*)>& work) {
        f.desk->workspace().openCase(callCityCase(place));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(place));
        whenOpen(work);
        f.key(Qt::Key_U, Qt::ControlModifier);
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aConsentIsGivenAndWithdrawn() {
        DeskFixture f(false, Role::Caller);
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        inDialog(f, 2, [](QDialog* dialog) {
            type(dialog, "consentNote", "窓口を知りたい");
            press(dialog, "consentGiven");
            auto* table = dialog->findChild<FactTable*>(QStringLiteral("consentTable"));
            QCOMPARE(table->rowCount(), 1);
            QCOMPARE(table->cell(0, 5), QStringLiteral("窓口を知りたい"));
            MessageBox::setNextAnswer(false);
            press(dialog, "consentWithdrawn");
            QVERIFY2(MessageBox::lastQuestion().contains(labelOf(ConsentKind::Welfare)),
                     qPrintable(MessageBox::lastQuestion()));
            QVERIFY2(!table->cell(0, 1).startsWith(QStringLiteral("▲")), "asked first");
            MessageBox::setNextAnswer(true);
            press(dialog, "consentWithdrawn");
            QCOMPARE(table->rowCount(), 1);
            QVERIFY(table->cell(0, 1).startsWith(QStringLiteral("▲")));
            QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("guarantorAdd")) ==
                    nullptr);  // an officer's
            QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("claimsLedger")) == nullptr);
        });
        QVERIFY(!known(f, 2).allows(ConsentKind::Welfare));
        QCOMPARE(known(f, 2).consents.size(), 1);
    }

    /// All that was said can be read: what counts no more is there too.
    void theHistoryIsShown() {
        DeskFixture f(false, Role::Caller);
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        inDialog(f, 2, [](QDialog* dialog) {
            press(dialog, "consentGiven");
            MessageBox::setNextAnswer(true);
            press(dialog, "consentWithdrawn");
            auto* table = dialog->findChild<FactTable*>(QStringLiteral("consentTable"));
            QCOMPARE(table->rowCount(), 1);
            dialog->findChild<QCheckBox*>(QStringLiteral("consentHistory"))->click();
            QCOMPARE(table->rowCount(), 2);
            QVERIFY(table->cell(0, 1).startsWith(QStringLiteral("▲")));
            QVERIFY(!table->cell(1, 1).startsWith(QStringLiteral("▲")));
            QVERIFY(dialog->findChild<FactTable*>(QStringLiteral("invocationTable")) ==
                    nullptr);  // no such claims here
        });
    }

    /// 援用: recorded and taken back by an officer, shown to all.
    void limitationIsInvoked() {
        DeskFixture f(false, Role::Officer);
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        VERIFY_RESULT(addPrivateClaims(f.store.session()));
        VERIFY_RESULT(f.desk->workspace().session().lookForNewRules());
        inDialog(f, 2, [](QDialog* dialog) {
            auto* table = dialog->findChild<FactTable*>(QStringLiteral("invocationTable"));
            QVERIFY(table != nullptr);
            QCOMPARE(table->rowCount(), 1);  // what still runs isn't there
            QVERIFY(table->cell(0, 2).startsWith(QStringLiteral("▲")));
            type(dialog, "invocationNote", "援用書を受理");
            press(dialog, "invocationAdd");
            QVERIFY(!table->cell(0, 2).startsWith(QStringLiteral("▲")));
            QCOMPARE(table->cell(0, 6), QStringLiteral("援用書を受理"));
            press(dialog, "invocationAdd");  // once
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("claimsProblem"))
                        ->text()
                        .startsWith(QStringLiteral("▲")));
        });
        QTRY_COMPARE(known(f, 2).invocations.size(), 1);
        inDialog(f, 2, [](QDialog* dialog) {
            MessageBox::setNextText(QStringLiteral("別人の申出"));
            press(dialog, "invocationTakeBack");
            QVERIFY(dialog->findChild<FactTable*>(QStringLiteral("invocationTable"))
                        ->cell(0, 2)
                        .startsWith(QStringLiteral("▲")));
        });
        QVERIFY(known(f, 2).invocations.isEmpty());
    }

    /// With a third part below and large letters it stands whole on the smallest screen, every key once.
    void threePartsFit_data() {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("Japanese") << true;
        QTest::newRow("English") << false;
    }
    void threePartsFit() {
        QFETCH(bool, japanese);
        installLanguage(*qApp, japanese ? Language::Japanese : Language::English);
        {
            DeskFixture f(false, Role::Officer);
            QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
            VERIFY_RESULT(addPrivateClaims(f.store.session()));
            VERIFY_RESULT(f.desk->workspace().session().lookForNewRules());
            applyTheme(*qApp, f.settings->brightness(), 16.0);
            inDialog(f, 2, [](QDialog* dialog) {
                QVERIFY(dialog->findChild<FactTable*>(QStringLiteral("invocationTable")) != nullptr);
                const QSize least = dialog->minimumSizeHint();
                QVERIFY2(least.width() <= 1366 && least.height() <= 768,
                         qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
                QStringList keys;
                const auto note = [&](const QString& words) {
                    const QKeySequence key = QKeySequence::mnemonic(words);
                    if (!key.isEmpty()) {
                        QVERIFY2(!keys.contains(key.toString()), qPrintable(words));
                        keys.append(key.toString());
                    }
                };
                for (const auto* button : dialog->findChildren<QAbstractButton*>()) {
                    note(button->text());
                }
                for (const auto* label : dialog->findChildren<QLabel*>()) {
                    note(label->buddy() != nullptr ? label->text() : QString());
                }
                QVERIFY(keys.size() > 15);
            });
            applyTheme(*qApp, f.settings->brightness(), 10.5);
        }
        installLanguage(*qApp, Language::English);
    }

    void anOfficerAddsAndDecides() {
        DeskFixture f(false, Role::Officer);
        QVERIFY2(f.problem.isEmpty(), qPrintable(f.problem));
        inDialog(f, 5, [](QDialog* dialog) {
            type(dialog, "guarantorName", "保証 一郎");
            press(dialog, "guarantorAdd");  // neither address nor number
            QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("claimsProblem"))
                        ->text()
                        .startsWith(QStringLiteral("▲")));
            type(dialog, "guarantorPhone", "080-0000-0099");
            press(dialog, "guarantorAdd");
            auto* table = dialog->findChild<FactTable*>(QStringLiteral("guarantorTable"));
            QCOMPARE(table->rowCount(), 1);
            QVERIFY(table->cell(0, 4).startsWith(QStringLiteral("▲")));  // nobody has decided
            MessageBox::setNextText(QStringLiteral("契約書第3条"));
            press(dialog, "guarantorAllow");
            QVERIFY2(table->cell(0, 4).contains(QStringLiteral("契約書第3条")),
                     qPrintable(table->cell(0, 4)));
        });
        QCOMPARE(known(f, 5).guarantors.size(), 1);
        QCOMPARE(known(f, 5).guarantors.constFirst().mayContact, std::optional<bool>(true));
    }
};

QTEST_MAIN(ClaimsFileTest)
#include "claims_file_test.moc"
