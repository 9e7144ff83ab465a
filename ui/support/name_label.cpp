#include "ui/support/name_label.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include "ui/support/variant_glyphs.h"

namespace saikoku::ui {

namespace {

const QString& variantFamily() {
    static const QString family = QStringLiteral("IPAmjMincho");
    return family;
}

/// A stretch of ordinary text, or one glyph of the variant font.
struct Piece {
    QString text;
    std::optional<quint32> glyph;
};

QList<Piece> piecesOf(const QString& text) {
    const QList<uint> characters = text.toUcs4();
    QList<Piece> pieces;
    QByteArray cmap;
    const auto append = [&pieces](const QString& more) {
        if (pieces.isEmpty() || pieces.constLast().glyph) {
            pieces.append(Piece{});
        }
        pieces.last().text += more;
    };
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        const char32_t next = i + 1 < characters.size() ? characters.at(i + 1) : U'\0';
        if (!isVariationSelector(next)) {
            append(QString::fromUcs4(&character, 1));
            continue;
        }
        if (cmap.isEmpty()) {
            cmap = QRawFont::fromFont(QFont(variantFamily())).fontTable("cmap");
        }
        const std::optional<quint32> glyph = variantGlyph(cmap, character, next);
        if (glyph) {
            pieces.append(Piece{{}, glyph});
        } else {
            append(QString::fromUcs4(&character, 1));
        }
        ++i;
    }
    return pieces;
}

QRawFont rawVariantFont(const QFont& like) {
    QFont font(variantFamily());
    font.setPointSizeF(like.pointSizeF());
    return QRawFont::fromFont(font);
}

/// Draws when a painter is given; gives the width either way.
qreal drawPieces(const QList<Piece>& pieces, const QFont& font, QPainter* painter, QPointF baseline) {
    const QFontMetricsF metrics(font);
    qreal x = 0;
    for (const Piece& piece : pieces) {
        if (!piece.glyph) {
            if (painter != nullptr) {
                painter->drawText(baseline + QPointF(x, 0), piece.text);
            }
            x += metrics.horizontalAdvance(piece.text);
            continue;
        }
        const QRawFont raw = rawVariantFont(font);
        if (painter != nullptr) {
            QGlyphRun run;
            run.setRawFont(raw);
            run.setGlyphIndexes({*piece.glyph});
            run.setPositions({QPointF(0, 0)});
            painter->drawGlyphRun(baseline + QPointF(x, 0), run);
        }
        x += raw.advancesForGlyphIndexes({*piece.glyph}).value(0).x();
    }
    return x;
}

}  // namespace

NameLabel::NameLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NameLabel::setText(const QString& text) {
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize NameLabel::sizeHint() const {
    return {qCeil(drawPieces(piecesOf(m_text), font(), nullptr, {})) + 2, fontMetrics().height()};
}

QSize NameLabel::minimumSizeHint() const { return {fontMetrics().height(), fontMetrics().height()}; }

void NameLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    drawPieces(piecesOf(m_text), font(), &painter, QPointF(0, fontMetrics().ascent()));
}

}  // namespace saikoku::ui
