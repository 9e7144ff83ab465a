#include "core/learning/own_models.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saikoku;
using namespace saikoku::scoring;

class OwnModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItMade() {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("deep/models"));
        const OwnModels models(place);
        const QByteArray sum(32, 'a');
        QVERIFY(!models.made(sum));
        QVERIFY(models.remember(sum));
        QVERIFY(models.remember(sum));
        QVERIFY(models.made(sum));
        QVERIFY(OwnModels(place).made(sum));
        QVERIFY(!models.made(QByteArray(32, 'b')));
        QVERIFY(!models.made({}));
        QCOMPARE(QFile::permissions(place) & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther | QFile::WriteGroup),
                 QFile::Permissions());
    }

    void believesNoFolderThatOthersMayWriteInto() {
        QTemporaryDir folder;
        const OwnModels models(folder.path());
        const QByteArray sum(32, 'a');
        QVERIFY(models.remember(sum));
        QVERIFY(models.made(sum));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
        QVERIFY(!models.made(sum));
        QVERIFY(models.remember(sum));  // closes it again
        QVERIFY(models.made(sum));
    }

    void tellsWhenItCantRemember() {
        QVERIFY(!OwnModels(QStringLiteral("/proc/nowhere")).remember(QByteArray(32, 'a')));
    }
};

QTEST_GUILESS_MAIN(OwnModelsTest)
#include "own_models_test.moc"
