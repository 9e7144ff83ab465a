#include <QFontDatabase>
#include <QPainter>
#include <QRawFont>
#include <QTest>

#include "ui/support/name_label.h"
#include "ui/support/variant_glyphs.h"

using namespace saikoku::ui;

class VariantGlyphsTest : public QObject {
    Q_OBJECT

    static QImage painted(const QString& name) {
        NameLabel label;
        QFont font(QStringLiteral("IPAmjMincho"));
        font.setPointSize(40);
        label.setFont(font);
        label.setText(name);
        label.resize(label.sizeHint());
        return label.grab().toImage();
    }

private Q_SLOTS:
    void initTestCase() {
        if (!QFontDatabase::families().contains(QStringLiteral("IPAmjMincho"))) {
            QSKIP("The font IPAmjMincho is not installed");
        }
    }

    void findsTheVariant() {
        const QByteArray cmap = QRawFont::fromFont(QFont(QStringLiteral("IPAmjMincho"))).fontTable("cmap");
        QVERIFY(!cmap.isEmpty());
        const auto third = variantGlyph(cmap, U'葛', 0xE0102);
        QVERIFY(third.has_value());
        QVERIFY(!variantGlyph(cmap, U'葛', 0xE01EF).has_value());
        QVERIFY(!variantGlyph(cmap, U'A', 0xE0102).has_value());
        QVERIFY(!variantGlyph("damaged", U'葛', 0xE0102).has_value());
        QVERIFY(!variantGlyph(cmap.left(200), U'葛', 0xE0102).has_value());
    }

    void paintsTheVariant() {
        const QString plain = QStringLiteral("葛");
        const char32_t variant[] = {U'葛', 0xE0102};
        QVERIFY(painted(plain) != painted(QString::fromUcs4(variant, 2)));
        const char32_t unknown[] = {U'葛', 0xE01EF};
        QCOMPARE(painted(plain), painted(QString::fromUcs4(unknown, 2)));
    }
};

QTEST_MAIN(VariantGlyphsTest)
#include "variant_glyphs_test.moc"
