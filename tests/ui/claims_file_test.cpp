// Ctrl+U on a case: consents, guarantors, the ledger.

#include "ui/casefile/claims_file_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/work/case_claims.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

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
