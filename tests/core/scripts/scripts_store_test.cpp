#include "core/scripts/scripts.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "core/contact/campaign.h"
#include "core/security/staff_roles.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/core/scripts/plain_script.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const QString kName = QStringLiteral("tax_first");

Script changed(const char* words) {
    Script script = plainScript();
    boxOf(script, "promise_end").text.person = QString::fromUtf8(words);
    return script;
}

/// What is said at the end of a promise by the script in force.
QString saidAtTheEnd(Session& session) {
    const auto shelf = scriptShelf(session);
    const ShelvedScript* shelved = shelf ? shelf->of(kName) : nullptr;
    return shelved == nullptr ? QStringLiteral("?") : shelved->version.script.box(QStringLiteral("promise_end"))->text.person;
}

CallEntry entryWith(const ScriptTrace& trace) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(2);
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    entry.script = trace;
    return entry;
}

void writeFile(const TempStore& store, const QString& name, const QByteArray& bytes) {
    QDir(store.location().folder()).mkpath(QStringLiteral("scripts"));
    QFile file(store.location().folder() + QStringLiteral("/scripts/") + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray textFile(const char* family) {
    return QByteArrayLiteral("# 庁の台本\n[identity]\n「{{office}}の{{operator}}です。{{name}}様ですか。」\n「お名前と、生年月日・ご住所をお願いします。」\n"
                             "[purpose]\n「{{items}}の件です。」\n[intention]\n「いつお納めになりますか。」\n[solution]\n記録する\n[voicemail]\n"
                             "「{{office}}の{{operator}}です。折り返しお電話ください。」\n[third_party]\n") +
           family + '\n';
}

}  // namespace

/// @brief The office's versions, which of them holds when, and what records remember.
class ScriptsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void versionsAreKeptAndUsedFromADay_data() { TempStore::backends(); }
    void versionsAreKeptAndUsedFromADay() {
        TEMP_STORE(store);
        Session& session = store.session();
        const QString shipped = plainScript().box(QStringLiteral("promise_end"))->text.person;
        QCOMPARE(saidAtTheEnd(session), shipped);
        QCOMPARE(scriptShelf(session)->scripts.size(), shippedScripts().size());

        const auto first = setScript(session, changed("一つ目です。"), session.today());
        VERIFY_RESULT(first);
        QCOMPARE(first->version, 1);
        QCOMPARE(saidAtTheEnd(session), QStringLiteral("一つ目です。"));
        const auto same = setScript(session, changed("一つ目です。"), session.today());
        VERIFY_RESULT(same);
        QCOMPARE(same->version, 1);  // unchanged: no new one
        const auto second = setScript(session, changed("二つ目です。"), QDate(2026, 12, 1));
        VERIFY_RESULT(second);
        QCOMPARE(second->version, 2);
        QCOMPARE(saidAtTheEnd(session), QStringLiteral("一つ目です。"));
        const auto shelf = scriptShelf(session);
        QCOMPARE(shelf->of(kName)->source, ScriptSource::Office);
        QVERIFY(shelf->of(kName)->next && shelf->of(kName)->next->from == QDate(2026, 12, 1) && shelf->of(kName)->next->number == 2);
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(9, 0));
        QCOMPARE(saidAtTheEnd(session), QStringLiteral("二つ目です。"));

        VERIFY_RESULT(useScript(session, kName, ScriptSource::Office, 1, session.today()));
        QCOMPARE(saidAtTheEnd(session), QStringLiteral("一つ目です。"));
        VERIFY_RESULT(useScript(session, kName, ScriptSource::Shipped, 0, session.today()));
        QCOMPARE(saidAtTheEnd(session), shipped);
        VERIFY_RESULT(useScript(session, kName, ScriptSource::Off, 0, session.today()));
        const QList<ScriptVersion> inForce = scriptShelf(session)->inForce();
        QCOMPARE(inForce.size(), shippedScripts().size() - 1);
        QCOMPARE(scriptVersions(session, kName)->size(), 3);
        QCOMPARE(scriptVersion(session, kName, 2)->script.box(QStringLiteral("promise_end"))->text.person, QStringLiteral("二つ目です。"));
        QCOMPARE(scriptVersion(session, kName, 0)->script, plainScript());
        QCOMPARE(scriptUses(session, kName)->size(), 5);
        QVERIFY2(!store.db().run(QStringLiteral("update script_version set content = '{}'")), "versions are kept for ever");
        QVERIFY2(!store.db().run(QStringLiteral("delete from script_use")), "decisions are kept for ever");
    }

    void whatMayNotBeSaidIsNotSet_data() { TempStore::backends(); }
    void whatMayNotBeSaidIsNotSet() {
        TEMP_STORE(store);
        Session& session = store.session();
        Script script = plainScript();
        boxOf(script, "family").text.person += QStringLiteral("税金の件です。");
        const auto refused = setScript(session, script, session.today());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY2(refused.error().message.contains(QStringLiteral("家族・ほかの人")) && refused.error().message.contains(QStringLiteral("税金の件です。")),
                 qPrintable(refused.error().message));
        QCOMPARE(setScript(session, changed("x。"), session.today().addDays(-1)).error().code, ErrorCode::BadInput);
        QCOMPARE(setScript(session, changed("x。"), QDate()).error().code, ErrorCode::BadInput);
        QCOMPARE(useScript(session, QStringLiteral("nothing"), ScriptSource::Off, 0, session.today()).error().code, ErrorCode::NotFound);
        QCOMPARE(useScript(session, kName, ScriptSource::Office, 7, session.today()).error().code, ErrorCode::NotFound);
        QCOMPARE(useScript(session, kName, ScriptSource::Office, 0, session.today()).error().code, ErrorCode::NotFound);
        QVERIFY(scriptUses(session, kName)->isEmpty());
    }

    void whoMaySet_data() { TempStore::backends(); }
    void whoMaySet() {
        TEMP_STORE(store);
        for (const Role role : {Role::Caller, Role::ContractorManager, Role::Officer, Role::Auditor}) {
            const auto other = store.signInAs(role);
            VERIFY_RESULT(other);
            QCOMPARE(setScript(**other, changed("x。"), (*other)->today()).error().code, ErrorCode::Permission);
            QCOMPARE(useScript(**other, kName, ScriptSource::Off, 0, (*other)->today()).error().code, ErrorCode::Permission);
            QVERIFY(scriptShelf(**other).has_value());
        }
        Script strict = changed("x。");
        strict.isForOfficers = true;
        boxOf(strict, "ask").text.person += QStringLiteral("差押の手続に入ることがあります。");
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(setScript(**supervisor, changed("x。"), (*supervisor)->today()));
        QCOMPARE(setScript(**supervisor, strict, (*supervisor)->today()).error().code, ErrorCode::Permission);
        // an office whose supervisors are officers
        VERIFY_RESULT(setRole(store.session(), QStringLiteral("supervisor"), {Permission::View, Permission::Rules, Permission::Hold}));
        VERIFY_RESULT(setScript(**supervisor, strict, (*supervisor)->today()));
    }

    void recordsRememberTheirs_data() { TempStore::backends(); }
    void recordsRememberTheirs() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        // the program's: stored with the first record that names it, once
        const QString path = QStringLiteral("opening:person gate:confirmed purpose ask:later later");
        const auto first = recordCall(**caller, entryWith({{}, kName, path}));
        VERIFY_RESULT(first);
        const auto recorded = scriptOfRecord(session, kTax, *first);
        VERIFY_RESULT(recorded);
        QVERIFY(recorded->has_value());
        QCOMPARE((*recorded)->name, kName);
        QCOMPARE((*recorded)->path, path);
        QCOMPARE((*recorded)->title, plainScript().title);
        const ScriptVersionId shipped = (*recorded)->id;
        const auto again = recordCall(**caller, entryWith({{}, kName, path}));
        VERIFY_RESULT(again);
        QCOMPARE((*scriptOfRecord(session, kTax, *again))->id, shipped);
        QCOMPARE(scriptShelf(session)->of(kName)->version.id, shipped);

        // the office's comes; what was said before stays what it was
        const auto own = setScript(session, changed("庁の言い方です。"), session.today());
        VERIFY_RESULT(own);
        const auto third = recordCall(**caller, entryWith({own->id, kName, QStringLiteral("opening:absent absent")}));
        VERIFY_RESULT(third);
        QCOMPARE((*scriptOfRecord(session, kTax, *third))->version, own->version);
        QCOMPARE((*scriptOfRecord(session, kTax, *first))->id, shipped);
        QVERIFY(!scriptOfRecord(session, CampaignId{2}, *third)->has_value());  // another space tells nothing

        // a correction keeps it, unless it followed another
        CallEntry mended = entryWith({});
        mended.corrects = *third;
        mended.note = QStringLiteral("訂正");
        const auto fourth = recordCall(**caller, mended);
        VERIFY_RESULT(fourth);
        QCOMPARE((*scriptOfRecord(session, kTax, *fourth))->path, QStringLiteral("opening:absent absent"));
        const auto without = recordCall(**caller, entryWith({}));
        VERIFY_RESULT(without);
        QVERIFY(!scriptOfRecord(session, kTax, *without)->has_value());
        QCOMPARE(recordCall(**caller, entryWith({{}, QStringLiteral("nothing"), {}})).error().code, ErrorCode::NotFound);
        QCOMPARE(recordCall(**caller, entryWith({ScriptVersionId{999'999}, {}, {}})).error().code, ErrorCode::NotFound);
    }

    void aFileOfTheOfficeIsTakenOverOnce() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Session& session = store.session();
        writeFile(store, QStringLiteral("tax.txt"), textFile("「{{office}}の{{operator}}です。市税の件です。」"));
        auto shelf = scriptShelf(session);
        VERIFY_RESULT(shelf);
        QCOMPARE(shelf->notes.size(), 1);
        QVERIFY2(shelf->notes.at(0).contains(QStringLiteral("tax.txt")) && shelf->notes.at(0).contains(QStringLiteral("市税の件です。")),
                 qPrintable(shelf->notes.at(0)));
        QVERIFY(shelf->of(QStringLiteral("tax")) == nullptr);
        writeFile(store, QStringLiteral("tax.txt"), textFile("「{{office}}の{{operator}}です。折り返しお電話ください。」"));
        shelf = scriptShelf(session);
        QCOMPARE(shelf->notes.size(), 1);
        QVERIFY(shelf->of(QStringLiteral("tax")) != nullptr);
        QCOMPARE(shelf->of(QStringLiteral("tax"))->version.script.title, QStringLiteral("庁の台本"));
        shelf = scriptShelf(session);
        QVERIFY(shelf->notes.isEmpty());  // once
        QCOMPARE(scriptVersions(session, QStringLiteral("tax"))->size(), 1);
        writeFile(store, QStringLiteral("nowork.txt"), textFile("「{{office}}の{{operator}}です。」"));
        shelf = scriptShelf(session);
        QVERIFY(shelf->notes.size() == 1 && shelf->notes.at(0).contains(QStringLiteral("nowork")));
    }
};

QTEST_GUILESS_MAIN(ScriptsStoreTest)
#include "scripts_store_test.moc"
