#include "core/store/store_location.h"

#include <QTest>

using namespace saikoku;

class StoreLocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QStringList>("options");
        const QStringList tls{QStringLiteral("sslmode=require"), QStringLiteral("channel_binding=require")};
        QTest::newRow("host") << "postgresql://db.city.example/saikoku" << "db.city.example" << "5432" << "saikoku" << tls;
        QTest::newRow("port") << "postgresql://db.city.example:6543/s" << "db.city.example" << "6543" << "s" << tls;
        QTest::newRow("short scheme") << "postgres://db.city.example/s" << "db.city.example" << "5432" << "s" << tls;
        QTest::newRow("socket") << "postgresql:///s?host=/var/run/postgresql" << "/var/run/postgresql" << "5432" << "s" << QStringList();
        QTest::newRow("socket with port") << "postgresql:///s?host=/run/pg&port=5433" << "/run/pg" << "5433" << "s" << QStringList();
        QTest::newRow("loopback needs no TLS") << "postgresql://127.0.0.1/s" << "127.0.0.1" << "5432" << "s" << QStringList();
        QTest::newRow("localhost") << "postgresql://localhost/s" << "localhost" << "5432" << "s" << QStringList();
        QTest::newRow("loopback may ask for TLS") << "postgresql://localhost/s?sslmode=require" << "localhost" << "5432" << "s" << tls;
        QTest::newRow("stronger") << "postgresql://h/s?sslmode=verify-full&sslrootcert=/etc/office.pem" << "h" << "5432" << "s"
                                  << QStringList{QStringLiteral("sslrootcert=/etc/office.pem"), QStringLiteral("sslmode=verify-full"),
                                                 QStringLiteral("channel_binding=require")};
        const QStringList writing{QStringLiteral("connect_timeout=3"), QStringLiteral("target_session_attrs=read-write")};
        QTest::newRow("several") << "postgresql://a.example:5432,b.example:5433/s" << "a.example,b.example" << "5432,5433" << "s" << writing + tls;
        QTest::newRow("several, usual port") << "postgresql://a.example,[::1]/s" << "a.example,::1" << "5432,5432" << "s" << writing + tls;
        QTest::newRow("several here") << "postgresql://localhost:5433,127.0.0.1/s" << "localhost,127.0.0.1" << "5433,5432" << "s" << writing;
        QTest::newRow("several sockets") << "postgresql:///s?host=/run/a,/run/b&port=5433" << "/run/a,/run/b" << "5433,5433" << "s" << writing;
        QTest::newRow("several, own patience") << "postgresql://localhost,localhost:2/s?connect_timeout=9&target_session_attrs=read-write"
                                               << "localhost,localhost" << "5432,2" << "s"
                                               << QStringList{QStringLiteral("connect_timeout=9"), writing[1]};
        QTest::newRow("one that must let write") << "postgresql://localhost/s?target_session_attrs=read-write" << "localhost" << "5432" << "s"
                                                 << QStringList{writing[1]};
    }
    void readsAddresses() {
        QFETCH(QString, address);
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(QString, database);
        QFETCH(QStringList, options);
        const auto location = StoreLocation::server(address);
        QVERIFY2(location.has_value(), location ? "" : qPrintable(location.error().message));
        QCOMPARE(location->host(), host);
        QCOMPARE(location->port(), port);
        QCOMPARE(location->database(), database);
        QCOMPARE(location->serverOptions(), options);
        QVERIFY(!location->isLocal());
    }

    void refusesAddresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("named");
        QTest::newRow("no scheme") << "db.city.example/saikoku" << "postgresql://";
        QTest::newRow("other scheme") << "mysql://db/saikoku" << "postgresql://";
        QTest::newRow("no database") << "postgresql://db.city.example" << "database";
        QTest::newRow("empty database") << "postgresql://db.city.example/" << "database";
        QTest::newRow("no host") << "postgresql:///saikoku" << "host";
        QTest::newRow("password inside") << "postgresql://me:secret@db/saikoku" << "SAIKOKU_PASSWORD";
        QTest::newRow("TLS off") << "postgresql://db/saikoku?sslmode=disable" << "sslmode";
        QTest::newRow("TLS by chance") << "postgresql://db/saikoku?sslmode=prefer" << "sslmode";
        QTest::newRow("unknown parameter") << "postgresql://db/saikoku?options=-c" << "options";
        QTest::newRow("long name") << QStringLiteral("postgresql://db/") + QString(58, QLatin1Char('x')) << "57";
        QTest::newRow("password with other signs") << "postgresql://me:secret/secret?secret@db/saikoku" << "postgresql://host";
        QTest::newRow("password behind a slash") << "postgresql://me:1/secret@db/saikoku" << "SAIKOKU_PASSWORD";
        QTest::newRow("port") << "postgresql:///s?host=/run&port=0" << "port";
        QTest::newRow("port that is none") << "postgresql://db:99999/s" << "port";
        QTest::newRow("an empty host of several") << "postgresql://a,,b/s" << "host";
        QTest::newRow("ports that are too many") << "postgresql:///s?host=/run/a,/run/b&port=1,2,3" << "port";
        QTest::newRow("socket beside host") << "postgresql:///s?host=/run/a,b.example" << "sockets";
        QTest::newRow("TLS off for one of several") << "postgresql://a,b/s?sslmode=disable" << "sslmode";
        QTest::newRow("reading alone") << "postgresql://a,b/s?target_session_attrs=any" << "read-write";
    }
    void refusesAddresses() {
        QFETCH(QString, address);
        QFETCH(QString, named);
        const auto location = StoreLocation::server(address);
        QVERIFY(!location);
        QCOMPARE(location.error().code, ErrorCode::Usage);
        QVERIFY2(location.error().message.contains(named), qPrintable(location.error().message));
        QVERIFY(!location.error().message.contains(QStringLiteral("secret")));
    }

    void showsItself() {
        QCOMPARE(StoreLocation::server(QStringLiteral("postgresql://a:5432,b:5433/s"))->displayName(), QStringLiteral("a, b/s"));
        QCOMPARE(StoreLocation::server(QStringLiteral("postgresql://a/s"))->displayName(), QStringLiteral("a/s"));
    }

    void namesLocalFiles() {
        const StoreLocation location = StoreLocation::local(QStringLiteral("/srv/data/../city/"));
        QVERIFY(location.isLocal());
        QCOMPARE(location.folder(), QStringLiteral("/srv/city"));
        QCOMPARE(location.databaseFile(), QStringLiteral("/srv/city/saikoku.db"));
        QCOMPARE(location.keysFile(), QStringLiteral("/srv/city/saikoku.keys"));
    }
};

QTEST_APPLESS_MAIN(StoreLocationTest)
#include "store_location_test.moc"
