// The run: letters drawn and stored as one, given out byte for byte, by sheets, under a password; nothing
// half left by Cancel or a fault.

#include "reports/letters/notice_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include "core/letters/letter_addresses.h"
#include "core/store/database.h"
#include "core/work/office_profile.h"
#include "reports/letters/check_sheet.h"
#include "reports/paper/page_canvas.h"
#include "tests/reports/letters/letter_paper.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::reports;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

LetterSender citySender() {
    LetterSender lines;
    lines.name = QStringLiteral("みらい市");
    lines.department = QStringLiteral("納税課");
    lines.postalCode = QStringLiteral("9990222");
    lines.address = QStringLiteral("みらい市中央1丁目1番1号");
    lines.phone = QStringLiteral("0999-22-0000");
    lines.hours = QStringLiteral("8時30分から17時15分まで");
    lines.signer = QStringLiteral("みらい市長　未来　太郎");
    return lines;
}

Result<LetterSelection> selected(Session& session, std::initializer_list<int> places) {
    LetterRequest request;
    request.campaign = kTax;
    request.notice = QStringLiteral("notice");
    for (const int place : places) {
        request.cases.push_back(callCityCase(place));
    }
    return selectLetters(session, request);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 rows(Session& session, const char* table) {
    return session.db()
        .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)))
        .value_or(-1);
}

}  // namespace

class NoticeRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printedAndReprinted_data() { TempStore::backends(); }
    void printedAndReprinted() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        const auto selection = selected(session, {1, 2, 3, 4, 5, 6, 7});
        VERIFY_RESULT(selection);
        const auto rehearsed = rehearseNotices(session, *selection, {});
        VERIFY_RESULT(rehearsed);
        QCOMPARE(rows(session, "notice_number"), qint64(0));
        qint64 told = 0;
        const auto made = makeNotices(session, *selection, [&](qint64 done, qint64 all) {
            told = done;
            return all == 5;
        });
        VERIFY_RESULT(made);
        QCOMPARE(told, qint64(5));
        QCOMPARE(made->batch.letters, 5);
        QCOMPARE(rehearsed->batch.letters, 5);
        QCOMPARE(rehearsed->batch.pages, made->batch.pages);
        QCOMPARE(rehearsed->batch.sheets, made->batch.sheets);
        QCOMPARE(rehearsed->batch.postage, made->batch.postage);
        QCOMPARE(rehearsed->batch.amount, made->batch.amount);
        QVERIFY(made->undrawable.isEmpty());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letters.pdf"));
        VERIFY_RESULT(writeBatchFile(session, made->batch.id, path));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QByteArray pdf = bytesOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        const QString text = textOf(pdf);
        for (const QString& name :
             {QStringLiteral("架空 花子"), QStringLiteral("例示商店"), made->batch.number}) {
            QVERIFY2(text.contains(name), qPrintable(name));
        }
        QVERIFY(!text.contains(QStringLiteral("試験 月子")));  // protected
        const auto letters = lettersOfBatch(session, made->batch.id);
        VERIFY_RESULT(letters);
        for (const PrintedLetter& each : *letters) {
            QVERIFY2(text.contains(each.number), qPrintable(each.number));
        }
        QVERIFY(text.simplified().remove(u' ').contains(made->batch.logHead.left(16)));
        store.clock().advanceDays(3);
        const QString again = folder.filePath(QStringLiteral("again.pdf"));
        VERIFY_RESULT(writeBatchFile(session, made->batch.id, again));
        QCOMPARE(bytesOf(again), pdf);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);  // no spool left
    }

    void bySheetsIndexAndPassword_data() { TempStore::backends(); }
    void bySheetsIndexAndPassword() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        const auto selection = selected(session, {1, 2, 3});
        VERIFY_RESULT(selection);
        const auto made = makeNotices(session, *selection, {});
        VERIFY_RESULT(made);
        QTemporaryDir folder;
        const auto parts =
            writeBatchFilesBySheets(session, made->batch.id, folder.filePath(QStringLiteral("letters.pdf")));
        VERIFY_RESULT(parts);
        QVERIFY(parts->size() >= 2);
        QVERIFY(parts->contains(folder.filePath(QStringLiteral("letters-check.pdf"))));
        QString text;
        for (const QString& part : *parts) {
            text += textOf(bytesOf(part));
        }
        QVERIFY(text.contains(QStringLiteral("見本 太郎")));
        const QString index = folder.filePath(QStringLiteral("index.csv"));
        VERIFY_RESULT(writeBatchIndex(session, made->batch.id, index));
        const QStringList lines =
            QString::fromUtf8(bytesOf(index)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).contains(QStringLiteral("0001000001")));
        QVERIFY(lines.at(1).contains(QStringLiteral("9990222")));
        const QString locked = folder.filePath(QStringLiteral("locked.pdf"));
        VERIFY_RESULT(writeBatchFile(session, made->batch.id, locked, QStringLiteral("開け胡麻 2026")));
        const QByteArray sealed = bytesOf(locked);
        QVERIFY(sealed.startsWith("%PDF-"));
        QVERIFY(!textOf(sealed).contains(QStringLiteral("見本 太郎")));
        // nothing but what was asked for stays in the folder
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), parts->size() + 2);
    }

    void cancelled_data() { TempStore::backends(); }
    void cancelled() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        const auto selection = selected(session, {1, 2, 3, 5});
        VERIFY_RESULT(selection);
        const auto made = makeNotices(session, *selection, [](qint64 done, qint64) { return done < 2; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        for (const char* table : {"notice_batch", "notice_letter", "notice_batch_piece", "dispatch"}) {
            QCOMPARE(rows(session, table), qint64(0));
        }
    }

    /// A field that the office left empty stops the run, with template, field and case.
    void emptyFieldStops_data() { TempStore::backends(); }
    void emptyFieldStops() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        LetterSender lines = citySender();
        lines.department.clear();
        VERIFY_RESULT(setLetterSender(session, lines));
        const auto selection = selected(session, {1, 2});
        VERIFY_RESULT(selection);
        const auto made = makeNotices(session, *selection, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
        QVERIFY2(made.error().message.contains(QStringLiteral("department")),
                 qPrintable(made.error().message));
        QCOMPARE(rows(session, "notice_batch"), qint64(0));
        QCOMPARE(rows(session, "dispatch"), qint64(0));
    }

    /// An address that doesn't fit the window leaves out its letter alone, and says so.
    void undrawable_data() { TempStore::backends(); }
    void undrawable() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        OfficeLetterAddress longest;
        longest.taxpayer = callCityCase(2);
        longest.postalCode = QStringLiteral("9990111");
        longest.address = QString(120, u'町');
        longest.building = QString(120, u'棟');
        longest.source = QStringLiteral("届出");
        VERIFY_RESULT(addLetterAddress(session, kTax, longest));
        const auto selection = selected(session, {1, 2, 3});
        VERIFY_RESULT(selection);
        const auto made = makeNotices(session, *selection, {});
        VERIFY_RESULT(made);
        QCOMPARE(made->batch.letters, 2);
        QCOMPARE(made->undrawable.size(), 1);
        QVERIFY2(made->undrawable.first().contains(QStringLiteral("0001000002")),
                 qPrintable(made->undrawable.first()));
        QCOMPARE(made->excluded.back().reason, LetterExclusion::Undrawable);
        QCOMPARE(rows(session, "dispatch"), qint64(2));
    }

    void previewed_data() { TempStore::backends(); }
    void previewed() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        const auto selection = selected(session, {1});
        VERIFY_RESULT(selection);
        const auto pages = previewLetter(session, *selection, callCityCase(1), 96);
        VERIFY_RESULT(pages);
        QVERIFY(!pages->empty());
        QVERIFY(pages->front().width > 700 && pages->front().height > 1000);
        QCOMPARE(rows(session, "notice_number"), qint64(0));
    }

    /// What the folding machine is to add is told on the sheet, on the cover and in the weight.
    void enclosure_data() { TempStore::backends(); }
    void enclosure() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        constexpr int kDots = 300;
        const auto hasMark = [&](const LetterSelection& selection) {  // third from above, docs/notices.md
            const auto pages = previewLetter(session, selection, selection.receivers.front(), kDots);
            const PagePicture& page = pages->front();
            const auto dots = [&](double mm) { return static_cast<int>(mm * kDots / 25.4); };
            const qsizetype at =
                qsizetype(dots(122 + 2 * 25.4 / 6 + 0.25)) * page.bytesPerLine + dots(10) * 4;
            return static_cast<uchar>(page.pixels.at(at)) < 128;
        };
        const auto plain = selected(session, {3});
        VERIFY_RESULT(plain);
        const auto without = rehearseNotices(session, *plain, {});
        VERIFY_RESULT(without);
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("notice");
        request.cases = {callCityCase(7)};
        request.hasEnclosure = true;
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        const auto made = rehearseNotices(session, *selection, {});
        VERIFY_RESULT(made);
        QVERIFY(!hasMark(*plain));
        QVERIFY(hasMark(*selection));
        QVERIFY(made->batch.conditions.size() > without->batch.conditions.size());
        // a template that always goes with one says so itself
        LetterSelection always = *plain;
        always.version.notice.layout.hasEnclosure = true;
        QVERIFY(hasMark(always));
    }

    /// Slips of the dummy company: to look at with a mark across, never a batch.
    void specimens_data() { TempStore::backends(); }
    void specimens() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setLetterSender(session, citySender()));
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("payment-slip");
        request.cases = {callCityCase(2), callCityCase(3)};
        const auto selection = selectLetters(session, request);
        VERIFY_RESULT(selection);
        const auto rehearsed = rehearseNotices(session, *selection, {});
        VERIFY_RESULT(rehearsed);
        QCOMPARE(rehearsed->specimens, 2);
        const auto refused = makeNotices(session, *selection, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY2(refused.error().message.contains(QStringLiteral("payment_slip.json")),
                 qPrintable(refused.error().message));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("look.pdf"));
        const auto looked = writeSpecimens(session, *selection, path, {});
        VERIFY_RESULT(looked);
        QCOMPARE(looked->batch.letters, 2);
        QVERIFY(textOf(bytesOf(path)).contains(QStringLiteral("見")));
        for (const char* table : {"notice_batch", "dispatch", "notice_batch_piece"}) {
            QCOMPARE(rows(session, table), qint64(0));
        }
        const QString picture = folder.filePath(QStringLiteral("look.png"));
        VERIFY_RESULT(writePreview(session, *selection, picture, 72, 1));
        QVERIFY(bytesOf(picture).startsWith("\x89PNG"));
        QCOMPARE(writePreview(session, *selection, picture, 72, 99).error().code, ErrorCode::BadInput);
        QCOMPARE(rows(session, "dispatch"), qint64(0));
    }

    /// More than a page holds: the check sheet goes on, and its lines to sign stay together.
    void checkSheetGoesOn() {
        NoticeBatch batch;
        batch.number = QStringLiteral("B000001");
        batch.title = QStringLiteral("催告書");
        batch.conditions = QString(3000, QChar(0x6761));
        std::vector<ExcludedCases> excluded;
        for (const LetterExclusion reason : allValues<LetterExclusion>()) {
            excluded.push_back({reason, {callCityCase(1)}, {}});
        }
        LetterRun run = paperRun(QStringLiteral("本文"));
        QByteArray pdf;
        auto writer = LetterWriter::begin(
            run,
            [&](QByteArrayView bytes) {
                pdf.append(bytes);
                return true;
            },
            QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC));
        VERIFY_RESULT(writer);
        VERIFY_RESULT(writer->addPages([&](const std::function<PageCanvas&()>& newPage) {
            drawCheckSheet(newPage, batch, LetterOffice(), excluded);
        }));
        VERIFY_RESULT(writer->finish());
        const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 2);
        QString all;
        for (const QString& page : pages) {
            QVERIFY(page.contains(batch.number));
            all += page;
        }
        QCOMPARE(all.count(QChar(0x6761)), 3000);  // nothing fell off the page
        for (const PaperWord& word : wordsOf(pdf)) {
            QVERIFY2(word.bottom < PageCanvas::kHeight - 20, qPrintable(word.text));
        }
    }
};

QTEST_GUILESS_MAIN(NoticeRunTest)
#include "notice_run_test.moc"
