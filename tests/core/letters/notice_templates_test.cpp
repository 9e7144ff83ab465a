#include "core/letters/notice_templates.h"

#include <QTest>

#include <algorithm>

#include "core/notices/notice_body.h"
#include "core/notices/notice_rules.h"
#include "core/security/staff_groups.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

const QString kName = QStringLiteral("notice");

NoticeTemplate shipped(const QString& name) {
    const QList<NoticeTemplate>& all = shippedNotices();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const NoticeTemplate& each) { return each.name == name; });
    return found == all.end() ? NoticeTemplate() : *found;
}

NoticeTemplate changed(const char* words, const QString& name = kName) {
    NoticeTemplate notice = shipped(name);
    notice.body += QString::fromUtf8(words) + u'\n';
    return notice;
}

ShelvedNotice shelvedOf(Session& session, const QString& name = kName) {
    const auto shelf = noticeShelf(session);
    for (const ShelvedNotice& each : shelf ? *shelf : std::vector<ShelvedNotice>()) {
        if (each.inUse.notice.name == name) {
            return each;
        }
    }
    return {};
}

QString lastLine(const NoticeTemplate& notice) {
    return notice.body.trimmed().section(u'\n', -1);
}

ErrorCode codeOf(const Result<void>& outcome) {
    return outcome ? ErrorCode::Failed : outcome.error().code;
}

}  // namespace

/// @brief The office's versions of a template: stored, approved, used again, kept; two seats at one template.
class NoticeTemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void aVersionWaitsUntilAnotherApproves_data() { TempStore::backends(); }
    void aVersionWaitsUntilAnotherApproves() {
        TEMP_STORE(store);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        QCOMPARE(noticeShelf(**officer)->size(), std::size_t(shippedNotices().size()));
        QVERIFY(shelvedOf(**officer).inUse.isShipped && shelvedOf(**officer).newest == 0);

        const auto first = saveNotice(**officer, changed("一つ目。"), 0);
        VERIFY_RESULT(first);
        QCOMPARE(first->version, 1);
        ShelvedNotice shelf = shelvedOf(**officer);
        QVERIFY2(shelf.inUse.isShipped, "nothing changes before somebody approved it");
        QVERIFY(shelf.waiting && shelf.waiting->version == 1 && shelf.newest == 1);
        const auto same = saveNotice(**officer, changed("一つ目。"), 1);
        VERIFY_RESULT(same);
        QCOMPARE(same->version, 1);  // unchanged: no new one

        VERIFY_RESULT(approveNotice(**supervisor, first->id));
        shelf = shelvedOf(**officer);
        QCOMPARE(lastLine(shelf.inUse.notice), QStringLiteral("一つ目。"));
        QVERIFY(!shelf.waiting && !shelf.inUse.approvedBy.isEmpty() && shelf.inUse.approvedAt.isValid());
        QCOMPARE(shelf.inUse.approvedOn, store.clock().today());
        QCOMPARE(noticeInUse(**officer, kName)->version, 1);

        const auto second = saveNotice(**officer, changed("二つ目。"), 1);
        VERIFY_RESULT(second);
        QCOMPARE(lastLine(noticeInUse(**officer, kName)->notice), QStringLiteral("一つ目。"));
        VERIFY_RESULT(approveNotice(**supervisor, second->id));
        VERIFY_RESULT(useNoticeAgain(**supervisor, kName, first->id));
        QCOMPARE(noticeInUse(**officer, kName)->version, 1);
        VERIFY_RESULT(useNoticeAgain(**supervisor, kName, {}));
        QVERIFY(noticeInUse(**officer, kName)->isShipped);
        const auto versions = noticeVersions(**officer, kName);
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), std::size_t{3});
        QCOMPARE(versions->front().version, 2);
        QVERIFY(versions->back().isShipped);
        QVERIFY2(!store.db().run(QStringLiteral("update notice_version set content = '{}'")),
                 "versions are kept for ever");
        QVERIFY2(!store.db().run(QStringLiteral("delete from notice_use")), "decisions are kept for ever");
    }

    void anEarlierDateKnowsWhatWasThen_data() { TempStore::backends(); }
    void anEarlierDateKnowsWhatWasThen() {
        TEMP_STORE(store);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        const QDate today = store.session().today();
        const auto first = saveNotice(store.session(), changed("一つ目。"), 0);
        VERIFY_RESULT(first);
        VERIFY_RESULT(approveNotice(**supervisor, first->id));
        store.clock().setTokyo(today.addDays(-1), QTime(9, 0));
        QVERIFY(noticeInUse(store.session(), kName)->isShipped);
        QCOMPARE(noticeVersions(store.session(), kName)->size(), std::size_t{1});
    }

    void twoSeatsDontWriteOverEachOther_data() { TempStore::backends(); }
    void twoSeatsDontWriteOverEachOther() {
        TEMP_STORE(store);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(saveNotice(**officer, changed("先の人。"), 0));
        const auto late = saveNotice(store.session(), changed("後の人。"), 0);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Rule);
        QVERIFY2(late.error().message.contains(u'1') && late.error().message.contains(shipped(kName).title),
                 qPrintable(late.error().message));
        QCOMPARE(lastLine(shelvedOf(store.session()).waiting->notice), QStringLiteral("先の人。"));
        const auto again = saveNotice(store.session(), changed("先の人。\n後の人。"), 1);
        VERIFY_RESULT(again);
        QCOMPARE(again->version, 2);
    }

    void whoMayWhat_data() { TempStore::backends(); }
    void whoMayWhat() {
        TEMP_STORE(store);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        for (const Role role : {Role::Caller, Role::ContractorManager, Role::Auditor}) {
            const auto other = store.signInAs(role);
            VERIFY_RESULT(other);
            QVERIFY(noticeShelf(**other));
            QCOMPARE(saveNotice(**other, changed("x。"), 0).error().code, ErrorCode::Permission);
            QCOMPARE(codeOf(useNoticeAgain(**other, kName, {})), ErrorCode::Permission);
        }
        // the supervisor sends notices, but officers' wording is officers'
        const QString seizure = QStringLiteral("seizure-warning");
        QCOMPARE(saveNotice(**supervisor, changed("x。", seizure), 0).error().code, ErrorCode::Permission);
        NoticeTemplate everybodys = changed("x。", seizure);
        everybodys.isForOfficers = false;
        everybodys.body = QStringLiteral("一");
        everybodys.layout.placed.clear();
        QCOMPARE(saveNotice(**supervisor, everybodys, 0).error().code, ErrorCode::Permission);
        const auto own = saveNotice(**officer, changed("x。", seizure), 0);
        VERIFY_RESULT(own);
        // and let be used by who may approve and set holds: here somebody who is given both roles
        QCOMPARE(codeOf(approveNotice(**officer, own->id)), ErrorCode::Permission);
        QCOMPARE(codeOf(approveNotice(**supervisor, own->id)), ErrorCode::Permission);
        QCOMPARE(codeOf(useNoticeAgain(**supervisor, seizure, {})), ErrorCode::Permission);
        if (!store.isLocal()) {
            QVERIFY(
                !(*supervisor)
                     ->db()
                     .selectInteger(
                         QStringLiteral("select notice_use_add('seizure-warning', %1, '2026-11-20', 'now')")
                             .arg(own->id.value)));
        }
        const QString group = QStringLiteral("決裁者");
        VERIFY_RESULT(addGroup(store.session(), group));
        VERIFY_RESULT(giveRole(store.session(), group, codeOf(Role::Officer)));
        VERIFY_RESULT(putIntoGroup(store.session(), group, (*supervisor)->actor().login));
        auto both = (*supervisor)->another();
        VERIFY_RESULT(both);
        VERIFY_RESULT(approveNotice(**both, own->id));
        // who made it doesn't approve it
        const auto made = saveNotice(**supervisor, changed("x。"), 0);
        VERIFY_RESULT(made);
        const auto alone = approveNotice(**supervisor, made->id);
        QCOMPARE(codeOf(alone), ErrorCode::Rule);
        QVERIFY(shelvedOf(**supervisor).waiting);
        QCOMPARE(codeOf(useNoticeAgain(**supervisor, kName, made->id)), ErrorCode::Rule);  // never approved
        QCOMPARE(codeOf(approveNotice(**supervisor, NoticeVersionId{4711})), ErrorCode::NotFound);
        QCOMPARE(codeOf(useNoticeAgain(**supervisor, QStringLiteral("nothing"), {})), ErrorCode::NotFound);
        QCOMPARE(noticeVersions(**supervisor, QStringLiteral("nothing")).error().code, ErrorCode::NotFound);
    }

    void whatMayNotBeWrittenIsNotStored_data() { TempStore::backends(); }
    void whatMayNotBeWrittenIsNotStored() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto misspelt = saveNotice(session, changed("{{deadlin}}"), 0);
        QCOMPARE(misspelt.error().code, ErrorCode::BadInput);
        QVERIFY2(misspelt.error().message.contains(QStringLiteral("{{deadlin}}")) &&
                     misspelt.error().message.contains(QStringLiteral("body.txt")),
                 qPrintable(misspelt.error().message));
        const auto threat = saveNotice(session, changed("払わなければ警察に言います。"), 0);
        QCOMPARE(threat.error().code, ErrorCode::Rule);
        QVERIFY2(threat.error().message.contains(QStringLiteral("警察に")),
                 qPrintable(threat.error().message));
        const auto seizure = saveNotice(session, changed("財産の差押えを行います。"), 0);
        QCOMPARE(seizure.error().code, ErrorCode::Rule);
        const auto faults = checkedNotice(session, changed("一\n差押え。{{totl}}"));
        VERIFY_RESULT(faults);
        QCOMPARE(faults->size(), 2);
        QCOMPARE(faults->at(0).line, faults->at(1).line);
        QCOMPARE(faults->at(0).field, QStringLiteral("totl"));
        QVERIFY(shelvedOf(session).newest == 0);
    }

    void anOfficesOwnTemplate_data() { TempStore::backends(); }
    void anOfficesOwnTemplate() {
        TEMP_STORE(store);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        NoticeTemplate own = shipped(kName);
        own.name = QStringLiteral("water-notice");
        own.title = QStringLiteral("水道料金のお知らせ");
        const auto saved = saveNotice(store.session(), own, 0);
        VERIFY_RESULT(saved);
        QVERIFY(!shelvedOf(store.session(), own.name).isUsable);
        QCOMPARE(noticeInUse(store.session(), own.name).error().code, ErrorCode::Rule);
        QCOMPARE(codeOf(useNoticeAgain(**supervisor, own.name, {})), ErrorCode::NotFound);
        VERIFY_RESULT(approveNotice(**supervisor, saved->id));
        QVERIFY(shelvedOf(store.session(), own.name).isUsable);
        QCOMPARE(noticeInUse(store.session(), own.name)->notice.title, own.title);
        QCOMPARE(noticeShelf(store.session())->back().inUse.notice.name, own.name);
    }

    void lettersNameAStoredVersion_data() { TempStore::backends(); }
    void lettersNameAStoredVersion() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto inUse = noticeInUse(session, kName);
        VERIFY_RESULT(inUse);
        QVERIFY(!inUse->id.isValid());
        const auto stored = storedNoticeVersion(session, *inUse);
        VERIFY_RESULT(stored);
        QVERIFY(stored->id.isValid() && stored->isShipped && stored->version == 1);
        QCOMPARE(storedNoticeVersion(session, *inUse)->id, stored->id);  // once
        QCOMPARE(noticeInUse(session, kName)->id, stored->id);
        QCOMPARE(shelvedOf(session).newest, 0);  // nobody of the office stored one
        const auto own = saveNotice(session, changed("一つ目。"), 0);
        VERIFY_RESULT(own);
        QCOMPARE(own->version, 2);
        QCOMPARE(storedNoticeVersion(session, *own)->id, own->id);
        QCOMPARE(noticeVersions(session, kName)->size(), std::size_t{2});
    }

    void oneFileGoesOutAndComesBack() {
        for (const NoticeTemplate& notice : shippedNotices()) {
            const auto file = packedNotice(notice);
            VERIFY_RESULT(file);
            QVERIFY(file->startsWith("PK"));
            QCOMPARE(*packedNotice(notice), *file);  // the same bytes
            const auto again = unpackedNotice(*file);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(noticeTemplateFiles(*again), noticeTemplateFiles(notice));
            QCOMPARE(again->name, notice.name);
        }
    }

    void filesThatAreNoTemplate_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("# 催告書");
        const QByteArray whole = packedNotice(shipped(kName)).value_or(QByteArray());
        QTest::newRow("cut off") << whole.left(whole.size() / 2);
        QTest::newRow("another name in it")
            << QByteArray(whole).replace("notice/body.txt", "notice/../a.txt");
        QTest::newRow("a path upwards") << QByteArray(whole).replace("notice/body.txt", "../tice/body.tx");
        QTest::newRow("a path from the root")
            << QByteArray(whole).replace("notice/body.txt", "/otice/body.txt");
        QTest::newRow("a backslash") << QByteArray(whole).replace("notice/body.txt", "notice\\body.txt");
        QTest::newRow("two folders") << QByteArray(whole).replace("notice/body.txt", "nofice/body.txt");
        QTest::newRow("a deeper folder") << QByteArray(whole).replace("notice/body.txt", "notice/a/dy.txt");
        QTest::newRow("a program") << QByteArray(whole).replace("notice/body.txt", "notice/body.exe");
    }
    void filesThatAreNoTemplate() {
        QFETCH(const QByteArray, file);
        const auto read = unpackedNotice(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY(!read.error().message.isEmpty());
    }

    void sizesHaveLimits() {
        NoticeTemplate notice = shipped(kName);
        notice.body = QString(8 * 1024 * 1024, u'a');  // packs into a few kilobytes
        const auto file = packedNotice(notice);
        VERIFY_RESULT(file);
        QVERIFY(file->size() < 100'000);
        NoticeRules rules = NoticeRules::shipped();
        rules.unpackedBytesMost = 1024 * 1024;
        const auto bomb = unpackedNotice(*file, rules);
        QVERIFY(!bomb);
        QVERIFY2(bomb.error().message.contains(QStringLiteral("1048576")), qPrintable(bomb.error().message));
        rules = NoticeRules::shipped();
        rules.fileBytesMost = file->size() - 1;
        QVERIFY(!unpackedNotice(*file, rules));
        rules = NoticeRules::shipped();
        rules.filesMost = 2;
        QVERIFY(!unpackedNotice(*packedNotice(shipped(kName)), rules));
    }
};

QTEST_GUILESS_MAIN(NoticeTemplatesTest)
#include "notice_templates_test.moc"
