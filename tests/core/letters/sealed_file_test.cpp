// A file in sealed pieces: opened byte for byte, and every damage found.

#include "core/letters/sealed_file.h"

#include <QCryptographicHash>
#include <QTest>

#include <utility>
#include <vector>

using namespace saikoku;

namespace {

QByteArray longText(qsizetype size) {
    QByteArray text;
    for (qsizetype i = 0; text.size() < size; ++i) {
        text += QByteArray::number(i) + ' ';
    }
    return text.first(size);
}

FileSealer::Take into(std::vector<QByteArray>& pieces) {
    return [&](const QByteArray& sealed) -> Result<void> {
        pieces.push_back(sealed);
        return {};
    };
}

Result<QByteArray> opened(const std::vector<QByteArray>& pieces, SecretBytes key) {
    FileOpener opener(std::move(key));
    QByteArray all;
    for (const QByteArray& piece : pieces) {
        SAIKOKU_TRY_ASSIGN(const QByteArray plain, opener.open(piece));
        all += plain;
    }
    return opener.isWhole() ? Result<QByteArray>(all) : fail(ErrorCode::Corrupt, QStringLiteral("not whole"));
}

}  // namespace

class SealedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("short") << qsizetype(7);
        QTest::newRow("one piece") << FileSealer::kPiece;
        QTest::newRow("several") << FileSealer::kPiece * 3 + 11;
    }
    void comesBack() {
        QFETCH(qsizetype, size);
        const QByteArray text = longText(size);
        std::vector<QByteArray> pieces;
        FileSealer sealer(into(pieces));
        for (qsizetype from = 0; from < size; from += 1000) {
            QVERIFY(sealer.add(QByteArrayView(text).sliced(from, std::min<qsizetype>(1000, size - from))));
            QCOMPARE(pieces.size(), static_cast<std::size_t>((from + std::min<qsizetype>(1000, size - from)) /
                                                             FileSealer::kPiece));  // none waits
        }
        QVERIFY(sealer.finish());
        QCOMPARE(pieces.size(), static_cast<std::size_t>(size / FileSealer::kPiece) + 1);
        for (const QByteArray& piece : pieces) {
            QVERIFY(size < 100 || !piece.contains(text.mid(10, 20)));
        }
        QCOMPARE(*opened(pieces, sealer.key().clone()), text);
        QCOMPARE(sealer.hash(),
                 QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    }

    void damageIsFound() {
        std::vector<QByteArray> pieces;
        FileSealer sealer(into(pieces));
        QVERIFY(sealer.add(longText(FileSealer::kPiece * 2 + 5)));
        QVERIFY(sealer.finish());
        QCOMPARE(pieces.size(), std::size_t(3));
        std::vector<QByteArray> changed = pieces;
        changed[1][100] = static_cast<char>(changed[1][100] ^ 1);
        std::vector<QByteArray> swapped = pieces;
        std::swap(swapped[1], swapped[2]);
        for (const std::vector<QByteArray>& bad :
             {changed, swapped, {pieces[0], pieces[1]}, {pieces[1], pieces[2]}, {pieces[0], pieces[2]}}) {
            const auto result = opened(bad, sealer.key().clone());
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Corrupt);
        }
        QVERIFY(!opened(pieces, SecretBytes::random(32)));
        QVERIFY(!opened(pieces, SecretBytes()));
    }
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "sealed_file_test.moc"
