#include "ui/scripts/box_shape.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainterPath>
#include <QTextLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui::BoxShape {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BoxShape)
};

constexpr int kPad = 9, kTitle = 24, kLine = 17, kRow = 22, kTextLines = 2;
constexpr int kCut = 16, kRound = 10, kMark = 26;

int textLines(const ScriptBox& box) {
    return box.kind == BoxKind::End && box.text.person.isEmpty() ? 0 : kTextLines;
}

int rowsTop(const ScriptBox& box) {
    return kTitle + textLines(box) * kLine + 6;
}

int rowsOf(const ScriptBox& box) {
    return box.kind == BoxKind::Say || box.kind == BoxKind::End ? 0 : static_cast<int>(box.answers.size());
}

/// A gate has its corners cut, a question is square, what is said round, an end rounder still.
QPainterPath outlineOf(const ScriptBox& box, const QRectF& r) {
    QPainterPath path;
    switch (box.kind) {
        case BoxKind::Gate:
            path.addPolygon(QPolygonF({{r.left() + kCut, r.top()},
                                       {r.right() - kCut, r.top()},
                                       {r.right(), r.top() + kCut},
                                       {r.right(), r.bottom() - kCut},
                                       {r.right() - kCut, r.bottom()},
                                       {r.left() + kCut, r.bottom()},
                                       {r.left(), r.bottom() - kCut},
                                       {r.left(), r.top() + kCut}}));
            path.closeSubpath();
            break;
        case BoxKind::Question: path.addRect(r); break;
        case BoxKind::Say: path.addRoundedRect(r, kRound, kRound); break;
        case BoxKind::End: path.addRoundedRect(r, 2 * kRound, 2 * kRound); break;
    }
    return path;
}

void drawLines(QPainter& painter, const QRectF& room, const QString& text) {
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics(painter.font());
    for (int i = 0; i < kTextLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(room.width());
        QString shown = layout.text().mid(line.textStart(), line.textLength()).trimmed();
        if (i == kTextLines - 1 && line.textStart() + line.textLength() < layout.text().size()) {
            shown = metrics.elidedText(shown + layout.text().mid(line.textStart() + line.textLength()),
                                       Qt::ElideRight, static_cast<int>(room.width()));
        }
        painter.drawText(QPointF(room.left(), room.top() + i * kLine + metrics.ascent()), shown);
    }
    layout.endLayout();
}

/// Filled: it is being joined; with a cross: it leads nowhere yet.
void drawExit(QPainter& painter, const Colours& colours, const QPalette& palette, QPointF at, bool isJoined,
              bool leadsNowhere) {
    painter.setPen(QPen(leadsNowhere ? colours.late : colours.outline, 1.6));
    painter.setBrush(isJoined ? QBrush(colours.accent) : QBrush(palette.color(QPalette::Base)));
    painter.drawEllipse(at, kPort, kPort);
    if (leadsNowhere) {
        const double arm = kPort * 0.55;
        painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
        painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
    }
}

void drawAnswers(QPainter& painter, const QPalette& palette, const ScriptBox& box, const Look& look) {
    const Colours colours = coloursOf(palette);
    const QFontMetrics metrics(painter.font());
    for (int i = 0; i < rowsOf(box); ++i) {
        const ScriptAnswer& answer = box.answers.at(i);
        const double top = rowsTop(box) + i * kRow;
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(kPad, top), QPointF(kWidth - kPad, top));
        painter.setPen(palette.color(answer.text.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
        const QString words = QStringLiteral("%1  %2").arg(i + 1).arg(
            answer.text.isEmpty() ? Text::tr("(no words yet)") : answer.text);
        painter.drawText(QRectF(kPad, top, kWidth - 2 * kPad - kPort, kRow), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(words, Qt::ElideRight, kWidth - 2 * kPad - kPort));
        drawExit(painter, colours, palette, exitOf(box, i), look.exit == i, answer.next.isEmpty());
    }
    if (box.kind == BoxKind::Say) {
        drawExit(painter, colours, palette, exitOf(box, -1), look.exit == -1, box.next.isEmpty());
    }
}

void drawFindings(QPainter& painter, const QPalette& palette, int findings) {
    const Colours colours = coloursOf(palette);
    const QRectF at(kWidth - kMark - 2, -kMark / 2.0, kMark + 4, kMark);
    const QPolygonF triangle(
        {{at.center().x(), at.top()}, {at.right(), at.bottom()}, {at.left(), at.bottom()}});
    painter.setPen(QPen(colours.late, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawPolygon(triangle);
    painter.setFont(font(true));
    painter.drawText(at.adjusted(0, 5, 0, 3), Qt::AlignHCenter | Qt::AlignBottom, QString::number(findings));
}

}  // namespace

QFont font(bool bold) {
    QFont font = QApplication::font();
    font.setPixelSize(kLetterPixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int heightOf(const ScriptBox& box) {
    return rowsTop(box) + rowsOf(box) * kRow + (rowsOf(box) > 0 ? 2 : kPad - 4);
}

ScriptGrid grid() {
    return {kWidth, kAcross, kDown, heightOf};
}

QPointF entry() {
    return {0, kTitle / 2.0};
}

QPointF exitOf(const ScriptBox& box, qsizetype answer) {
    return {static_cast<double>(kWidth),
            answer < 0 ? kTitle / 2.0 : rowsTop(box) + (static_cast<double>(answer) + 0.5) * kRow};
}

QString signOf(BoxKind kind) {
    switch (kind) {
        case BoxKind::Gate: return QStringLiteral("◇");
        case BoxKind::Say: return QStringLiteral("▷");
        case BoxKind::Question: return QStringLiteral("?");
        case BoxKind::End: return QStringLiteral("■");
    }
    return {};
}

void paint(QPainter& painter, const QPalette& palette, const ScriptBox& box, const Look& look) {
    const Colours colours = coloursOf(palette);
    const QRectF all(0, 0, kWidth, heightOf(box));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.isChosen ? QPen(colours.accent, 3.2)
                                 : QPen(colours.outline, box.kind == BoxKind::End ? 2.4 : 1.3));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawPath(outlineOf(box, all));
    if (look.isTarget) {
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outlineOf(box, all.adjusted(-6, -6, 6, 6)));
    }
    painter.setFont(font(true));
    painter.setPen(palette.color(QPalette::Text));
    const QString title =
        signOf(box.kind) + QStringLiteral("  ") + shownTitle(box);
    const int margin = box.kind == BoxKind::Gate ? kCut : kPad;
    painter.drawText(
        QRectF(margin, 2, kWidth - 2 * margin - kPort, kTitle), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(painter.font()).elidedText(title, Qt::ElideRight, kWidth - 2 * margin - kPort));
    painter.setFont(font());
    if (textLines(box) > 0) {
        painter.setPen(palette.color(box.text.person.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
        drawLines(painter, QRectF(kPad, kTitle + 2, kWidth - 2 * kPad, textLines(box) * kLine),
                  box.text.person.isEmpty() ? Text::tr("(nothing to say yet)") : box.text.person);
    }
    drawAnswers(painter, palette, box, look);
    if (look.isFirst) {
        painter.setPen(colours.accent);
        painter.setFont(font(true));
        painter.drawText(QPointF(0, -7), QStringLiteral("⚑ ") + Text::tr("begins here"));
    }
    if (look.findings > 0) {
        drawFindings(painter, palette, look.findings);
    }
}

}  // namespace saikoku::ui::BoxShape
