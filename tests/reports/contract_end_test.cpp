// The end of a contract: everything as files that can be checked, copies that are certified.

#include "reports/contract_end.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/output_file.h"
#include "core/security/log_search.h"
#include "reports/copy_certificate.h"
#include "reports/fact_export.h"
#include "tests/support/figure_city.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sumOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}  // namespace

class ContractEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void everythingIsHandedOver_data() { TempStore::backends(); }
    void everythingIsHandedOver() {
        FIGURE_CITY(city);
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("hand-over"));
        const auto done = reports::writeHandOver(city.session(), out);
        VERIFY_RESULT(done);
        const QJsonObject manifest =
            QJsonDocument::fromJson(bytesOf(out + QStringLiteral("/manifest.json"))).object();
        const QJsonArray files = manifest.value(QLatin1String("files")).toArray();
        QCOMPARE(files.size(), done->files.size());
        QVERIFY(files.size() >= 14);
        const QByteArray sums = bytesOf(out + QStringLiteral("/SHA256SUMS"));
        const QString contents = QString::fromUtf8(bytesOf(out + QStringLiteral("/CONTENTS.txt")));
        qint64 contacts = -1;
        for (const auto& each : files) {
            const QJsonObject file = each.toObject();
            const QByteArray bytes = bytesOf(out + u'/' + file.value(QLatin1String("file")).toString());
            QCOMPARE(bytes.size(), file.value(QLatin1String("bytes")).toInteger());
            QCOMPARE(sumOf(bytes), file.value(QLatin1String("sha256")).toString());
            QVERIFY(sums.contains(file.value(QLatin1String("sha256")).toString().toLatin1() + "  " +
                                  file.value(QLatin1String("file")).toString().toUtf8()));
            QVERIFY(contents.contains(file.value(QLatin1String("file")).toString()));
            QVERIFY(manifest.value(QLatin1String("areas"))
                        .toObject()
                        .contains(file.value(QLatin1String("area")).toString()));
            if (file.value(QLatin1String("file")).toString() == QLatin1String("tax/contacts.csv")) {
                contacts = file.value(QLatin1String("rows")).toInteger();
            }
        }
        // what is held: those that no longer count too
        reports::ExportQuestion all;
        all.area = QStringLiteral("contacts");
        all.campaign = city.campaign;
        all.withCorrected = true;
        const auto held = reports::factExport(city.session(), all);
        VERIFY_RESULT(held);
        QCOMPARE(contacts, held->rows);
        QVERIFY(contacts > qint64(city.records.size()));
        const QJsonObject areas = manifest.value(QLatin1String("areas")).toObject();
        for (const reports::ExportArea& area : reports::exportAreas()) {
            const QJsonArray columns =
                areas.value(area.code).toObject().value(QLatin1String("columns")).toArray();
            QCOMPARE(columns.size(), qsizetype(area.columns.size()));
            for (const auto& column : columns) {
                QVERIFY(!column.toObject().value(QLatin1String("meaning")).toString().isEmpty());
            }
        }
        // never over what is there
        const auto again = reports::writeHandOver(city.session(), out);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().code, ErrorCode::Exists);
    }

    void wholeOrNotAtAll_data() { TempStore::backends(); }
    void wholeOrNotAtAll() {
        FIGURE_CITY(city);
        QTemporaryDir folder;
        const auto cancelled =
            reports::writeHandOver(city.session(), folder.filePath(QStringLiteral("hand-over")),
                                   [](qint64 done, qint64) { return done < 3; });
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        const auto nowhere =
            reports::writeHandOver(city.session(), folder.filePath(QStringLiteral("no/such/place/out")));
        QVERIFY(!nowhere.has_value());
        const auto officer = city.store().signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(reports::writeHandOver(**officer, folder.filePath(QStringLiteral("other"))).error().code,
                 ErrorCode::Permission);
    }

    void copiesAreCertified_data() { TempStore::backends(); }
    void copiesAreCertified() {
        TEMP_STORE(store);
        QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("list.csv"));
        const QString two = folder.filePath(QStringLiteral("month.xlsx"));
        VERIFY_RESULT(writeOutput(one, QByteArray("number\r\n1\r\n")));
        VERIFY_RESULT(writeOutput(two, QByteArray("sheet")));
        const auto listed = reports::certifyCopies(store.session(), {one, two}, false);
        VERIFY_RESULT(listed);
        QCOMPARE(listed->copies.size(), 2);
        QCOMPARE(listed->copies.constFirst().sha256, sumOf("number\r\n1\r\n"));
        QCOMPARE(listed->copies.constFirst().bytes, 11);
        QVERIFY(QFile::exists(one) && !listed->copies.constFirst().isDeleted);
        const auto deleted = reports::certifyCopies(store.session(), {one, two}, true);
        VERIFY_RESULT(deleted);
        QVERIFY(!QFile::exists(one) && !QFile::exists(two));
        QVERIFY(deleted->copies.at(0).isDeleted && deleted->copies.at(1).isDeleted);
        QVERIFY(deleted->text().contains(sumOf("sheet")));
        QVERIFY(deleted->text().contains(store.session().actor().displayName));
        QVERIFY(deleted->text().contains(QStringLiteral("2026-11-20 10:00")));
        QVERIFY(deleted->text() != listed->text());
        LogFilter filter;
        filter.operation = QStringLiteral("contract.certify");
        const auto entries = logPage(store.session(), filter, {}, 10);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->size(), 2U);
        QVERIFY(entries->back().detail.contains(sumOf("sheet")));
    }

    void whatIsNoCopyIsRefused_data() { TempStore::backends(); }
    void whatIsNoCopyIsRefused() {
        TEMP_STORE(store);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("list.csv"));
        VERIFY_RESULT(writeOutput(file, QByteArray("x")));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(file, link));
        QList<QStringList> refused{
            {}, {folder.path()}, {link}, {file, file}, {file, folder.filePath(QStringLiteral("none"))}};
        if (store.isLocal()) {
            const QStringList own = QDir(store.location().folder()).entryList(QDir::Files | QDir::Hidden);
            QVERIFY(!own.isEmpty());
            refused.append(QStringList{file, store.location().folder() + u'/' + own.constFirst()});
        }
        for (const QStringList& files : std::as_const(refused)) {
            const auto result = reports::certifyCopies(store.session(), files, true);
            QVERIFY2(!result.has_value() && result.error().code == ErrorCode::Usage,
                     qPrintable(files.join(u' ')));
            QVERIFY(QFile::exists(file));
        }
    }

private:
    FigureCities m_cities;
};

QTEST_GUILESS_MAIN(ContractEndTest)
#include "contract_end_test.moc"
