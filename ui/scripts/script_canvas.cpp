#include "ui/scripts/script_canvas.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QScrollBar>

#include <cmath>

#include "ui/scripts/box_shape.h"
#include "ui/scripts/script_document.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr double kLeastZoom = 0.25, kMostZoom = 3.0, kZoomStep = 1.2;
constexpr int kGrid = 10, kAround = 60, kMark = 16, kArrow = 8;

/// A curve that leaves to the right and arrives from the left, with the point of an arrow.
QPainterPath curve(QPointF from, QPointF to) {
    const double bend = qMax(40.0, std::abs(to.x() - from.x()) / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    path.moveTo(to + QPointF(-kArrow, -kArrow / 2.0));
    path.lineTo(to);
    path.lineTo(to + QPointF(-kArrow, kArrow / 2.0));
    return path;
}

int snapped(double value) {
    return static_cast<int>(std::lround(value / kGrid)) * kGrid;
}

}  // namespace

class ScriptCanvas::BoxItem : public QGraphicsItem {
public:
    void show(const ScriptBox& box) {
        prepareGeometryChange();
        m_box = box;
        setPos(box.x, box.y);
        setToolTip(box.text.person);
        update();
    }
    void setLook(const BoxShape::Look& look) {
        m_look = look;
        update();
    }
    const ScriptBox& box() const { return m_box; }
    QRectF frame() const {
        return {0, 0, static_cast<double>(BoxShape::kWidth), static_cast<double>(BoxShape::heightOf(m_box))};
    }
    QRectF boundingRect() const override { return frame().adjusted(-kMark, -2 * kMark, kMark, kMark); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) override {
        BoxShape::paint(*painter, widget->palette(), m_box, m_look);
    }

private:
    ScriptBox m_box;
    BoxShape::Look m_look;
};

class ScriptCanvas::LinkItem : public QGraphicsPathItem {
public:
    explicit LinkItem(const ScriptExit& exit) : m_exit(exit) { setZValue(-1); }
    const ScriptExit& exit() const { return m_exit; }
    void setStrong(bool isStrong) { m_isStrong = isStrong; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) override {
        const Colours colours = coloursOf(widget->palette());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_isStrong ? colours.accent : colours.outline, m_isStrong ? 2.6 : 1.4));
        painter->drawPath(path());
    }

private:
    ScriptExit m_exit;
    bool m_isStrong = false;
};

ScriptCanvas::ScriptCanvas(ScriptDocument& document, QWidget* parent)
    : QGraphicsView(new QGraphicsScene, parent), m_document(document) {
    scene()->setParent(this);
    setObjectName(QStringLiteral("scriptCanvas"));
    setAccessibleName(tr("Boxes of the script"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    connect(&document, &ScriptDocument::changed, this, &ScriptCanvas::sync);
    connect(&document, &ScriptDocument::chosenChanged, this, [this] {
        look();
        sayChosen();
    });
    sync();
}

ScriptCanvas::~ScriptCanvas() = default;

/// Items are kept by their box: one that is held by the mouse is never taken away under it.
void ScriptCanvas::sync() {
    const Script& script = m_document.script();
    QSet<QString> gone(m_boxes.keyBegin(), m_boxes.keyEnd());
    for (const ScriptBox& box : script.boxes) {
        BoxItem*& item = m_boxes[box.id];
        if (item == nullptr) {
            item = new BoxItem;
            scene()->addItem(item);
        }
        item->show(box);
        gone.remove(box.id);
    }
    for (const QString& id : gone) {
        delete m_boxes.take(id);
    }
    qDeleteAll(m_links);
    m_links.clear();
    for (const ScriptBox& box : script.boxes) {
        for (const ScriptExit& exit : exitsOf(box)) {
            if (m_boxes.contains(nextOf(script, exit))) {
                m_links.append(new LinkItem(exit));
                scene()->addItem(m_links.constLast());
            }
        }
    }
    if (m_exit && !m_boxes.contains(m_exit->box)) {
        endJoining();
    }
    redrawLinks();
    look();
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-kAround, -kAround, kAround, kAround));
}

void ScriptCanvas::redrawLinks() {
    for (LinkItem* link : std::as_const(m_links)) {
        const BoxItem* from = m_boxes.value(link->exit().box);
        const BoxItem* to = m_boxes.value(nextOf(m_document.script(), link->exit()));
        link->setPath(curve(from->pos() + BoxShape::exitOf(from->box(), link->exit().answer),
                            to->pos() + BoxShape::entry()));
    }
}

void ScriptCanvas::look() {
    const Script& script = m_document.script();
    for (auto it = m_boxes.constBegin(); it != m_boxes.constEnd(); ++it) {
        BoxShape::Look look;
        look.isFirst = !script.boxes.isEmpty() && script.boxes.constFirst().id == it.key();
        look.isChosen = it.key() == m_document.chosen();
        look.isTarget = m_exit && it.key() == m_target;
        look.findings = m_findings.value(it.key());
        look.exit = m_exit && m_exit->box == it.key() ? m_exit->answer : -2;
        it.value()->setLook(look);
    }
    for (LinkItem* link : std::as_const(m_links)) {
        link->setStrong(link->exit().box == m_document.chosen());
    }
    if (const BoxItem* chosen = m_boxes.value(m_exit && !m_target.isEmpty() ? m_target : m_document.chosen());
        chosen != nullptr && !m_isByMouse && m_dragged.isEmpty()) {
        ensureVisible(chosen->sceneBoundingRect(), kMark, kMark);
    }
    viewport()->update();
}

void ScriptCanvas::showFindings(const QHash<QString, int>& findings) {
    m_findings = findings;
    look();
}

/// For who hears the screen.
void ScriptCanvas::sayChosen() {
    const ScriptBox* box = m_document.chosenBox();
    setAccessibleDescription(box == nullptr ? QString()
                                            : labelOf(box->kind) + QStringLiteral(": ") + box->title + u' ' +
                                                  box->text.person);
}

QPoint ScriptCanvas::freePlace() const {
    const ScriptBox* chosen = m_document.chosenBox();
    QPoint place = chosen == nullptr ? QPoint(0, 0)
                                     : QPoint(chosen->x + BoxShape::kWidth + BoxShape::kAcross, chosen->y);
    const auto isTaken = [this](const QPoint& at) {
        return std::any_of(m_boxes.constBegin(), m_boxes.constEnd(), [&at](const BoxItem* item) {
            return item->frame()
                .translated(item->pos())
                .intersects(QRectF(at, QSizeF(BoxShape::kWidth, BoxShape::kWidth / 2.0)));
        });
    };
    while (isTaken(place)) {
        place.ry() += BoxShape::kWidth / 2 + BoxShape::kDown;
    }
    return place;
}

void ScriptCanvas::zoom(double factor) {
    const double now = transform().m11();
    const double wanted = qBound(kLeastZoom, now * factor, kMostZoom);
    scale(wanted / now, wanted / now);
}

/// As large as the seat's letters.
void ScriptCanvas::zoomUsual() {
    resetTransform();
    zoom(QFontInfo(font()).pixelSize() / static_cast<double>(BoxShape::kLetterPixels));
    look();
}

void ScriptCanvas::fitAll() {
    if (m_boxes.isEmpty()) {
        zoomUsual();
        return;
    }
    fitInView(scene()->itemsBoundingRect().adjusted(-kMark, -kMark, kMark, kMark), Qt::KeepAspectRatio);
    const double now = transform().m11();
    if (now > 1.0 || now < kLeastZoom) {
        zoom((now > 1.0 ? 1.0 : kLeastZoom) / now);
    }
}

ScriptCanvas::BoxItem* ScriptCanvas::itemAt(const QPoint& at) const {
    const QPointF place = mapToScene(at);
    for (BoxItem* item : m_boxes) {
        if (item->frame().adjusted(0, 0, BoxShape::kPort, 0).contains(place - item->pos())) {
            return item;
        }
    }
    return nullptr;
}

std::optional<ScriptExit> ScriptCanvas::exitAt(const QPoint& at) const {
    const QPointF place = mapToScene(at);
    for (const ScriptBox& box : m_document.script().boxes) {
        for (const ScriptExit& exit : exitsOf(box)) {
            const QPointF port = QPointF(box.x, box.y) + BoxShape::exitOf(box, exit.answer);
            if (QLineF(port, place).length() <= 2 * BoxShape::kPort) {
                return exit;
            }
        }
    }
    return std::nullopt;
}

/// The nearest box whose middle lies that way; what lies straight ahead comes before what lies aside.
QString ScriptCanvas::neighbour(const QString& from, Qt::Key direction) const {
    const BoxItem* start = m_boxes.value(from);
    if (start == nullptr) {
        return m_document.script().boxes.isEmpty() ? QString() : m_document.script().boxes.constFirst().id;
    }
    QString best;
    double least = 0;
    for (const ScriptBox& box : m_document.script().boxes) {
        const BoxItem* item = m_boxes.value(box.id);
        const QPointF way = item->pos() + item->frame().center() - start->pos() - start->frame().center();
        const bool isAcross = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const double ahead =
            (isAcross ? way.x() : way.y()) * (direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1);
        const double aside = std::abs(isAcross ? way.y() : way.x());
        const double distance = ahead + 2 * aside;
        if (ahead > 1 && (best.isEmpty() || distance < least)) {
            best = box.id;
            least = distance;
        }
    }
    return best.isEmpty() ? from : best;
}

bool ScriptCanvas::takeExit(int number) {
    const ScriptBox* box = m_document.chosenBox();
    const QList<ScriptExit> exits = box == nullptr ? QList<ScriptExit>() : exitsOf(*box);
    if (number < 1 || number > exits.size()) {
        return false;
    }
    m_exit = exits.at(number - 1);
    const QString next = nextOf(m_document.script(), *m_exit);
    m_target = next.isEmpty() ? neighbour(box->id, Qt::Key_Right) : next;
    Q_EMIT hinted(tr("Arrow keys choose where it leads, Enter joins, Del: nowhere, Esc: as before."));
    look();
    return true;
}

void ScriptCanvas::join(QString next) {  // by value: endJoining() clears the target
    Script script = m_document.script();
    const ScriptExit exit = *m_exit;
    endJoining();
    if (connectExit(script, exit, next)) {
        m_document.change(next.isEmpty() ? tr("Lead nowhere") : tr("Join"), script);
    }
}

void ScriptCanvas::endJoining() {
    m_exit.reset();
    m_target.clear();
    m_isByMouse = false;
    Q_EMIT hinted({});
    look();
}

bool ScriptCanvas::joinByKey(int key) {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_target = neighbour(m_target, static_cast<Qt::Key>(key));
            look();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: join(m_target); return true;
        case Qt::Key_Delete: join({}); return true;
        case Qt::Key_Escape: endJoining(); return true;
        default: return false;
    }
}

void ScriptCanvas::moveChosen(int dx, int dy) {
    Script script = m_document.script();
    if (ScriptBox* box = script.box(m_document.chosen())) {
        box->x += dx;
        box->y += dy;
        m_document.change(tr("Move"), script, {}, QStringLiteral("move"));
    }
}

bool ScriptCanvas::stepByKey(int key, Qt::KeyboardModifiers modifiers) {
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isAcross && key != Qt::Key_Up && key != Qt::Key_Down) {
        return false;
    }
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    if (modifiers == Qt::ControlModifier) {
        moveChosen(isAcross ? by * kGrid : 0, isAcross ? 0 : by * kGrid);
        return true;
    }
    if (modifiers == Qt::NoModifier) {
        m_document.choose(neighbour(m_document.chosen(), static_cast<Qt::Key>(key)));
        return true;
    }
    return false;
}

bool ScriptCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if ((isArrow && (key->modifiers() & Qt::AltModifier) == 0) ||
            (isJoining() && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void ScriptCanvas::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isJoining() && !m_isByMouse && joinByKey(event->key())) {
        return;
    }
    if (stepByKey(event->key(), modifiers)) {
        return;
    }
    bool isNumber = false;
    const int number = event->text().normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    if (isNumber && number > 0 && modifiers == Qt::NoModifier) {
        takeExit(number);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            modifiers == Qt::NoModifier ? Q_EMIT editWanted() : QGraphicsView::keyPressEvent(event);
            break;
        case Qt::Key_Delete: Q_EMIT removeWanted(); break;
        case Qt::Key_Plus: zoom(kZoomStep); break;
        case Qt::Key_Minus: zoom(1 / kZoomStep); break;
        case Qt::Key_0: zoomUsual(); break;
        case Qt::Key_Asterisk: fitAll(); break;
        default: QGraphicsView::keyPressEvent(event);
    }
}

void ScriptCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto exit = exitAt(event->pos())) {
        m_document.choose(exit->box);
        m_exit = exit;
        m_target.clear();
        m_isByMouse = true;
        m_pointer = mapToScene(event->pos());
        Q_EMIT hinted(tr("Drag to the box where it leads; beside every box: nowhere."));
    } else if (const BoxItem* item = itemAt(event->pos())) {
        m_dragged = item->box().id;
        m_grip = mapToScene(event->pos()) - item->pos();
        m_pressed = event->pos();
        m_document.choose(m_dragged);
    } else {
        setDragMode(QGraphicsView::ScrollHandDrag);
        QGraphicsView::mousePressEvent(event);
    }
}

bool ScriptCanvas::isDragged(const QPoint& at) const {
    return (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
}

void ScriptCanvas::dragTo(const QPointF& at) {
    BoxItem* item = m_boxes.value(m_dragged);
    if (item != nullptr) {
        item->setPos(snapped((at - m_grip).x()), snapped((at - m_grip).y()));
        redrawLinks();
    }
}

void ScriptCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_isByMouse) {
        m_pointer = mapToScene(event->pos());
        const BoxItem* over = itemAt(event->pos());
        m_target = over == nullptr ? QString() : over->box().id;
        look();
    } else if (!m_dragged.isEmpty()) {
        if (isDragged(event->pos())) {
            dragTo(mapToScene(event->pos()));
        }
    } else {
        QGraphicsView::mouseMoveEvent(event);
    }
}

void ScriptCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m_isByMouse) {
        const BoxItem* over = itemAt(event->pos());
        const auto exit = exitAt(event->pos());
        if (exit == m_exit) {
            endJoining();  // a click: nothing was meant
        } else {
            join(over == nullptr ? QString() : over->box().id);
        }
    } else if (!m_dragged.isEmpty()) {
        if (!isDragged(event->pos())) {
            m_dragged.clear();
            sync();  // a hand that trembled
            return;
        }
        dragTo(mapToScene(event->pos()));
        Script script = m_document.script();
        const BoxItem* item = m_boxes.value(std::exchange(m_dragged, {}));
        if (ScriptBox* box = item == nullptr ? nullptr : script.box(item->box().id)) {
            box->x = static_cast<int>(item->pos().x());
            box->y = static_cast<int>(item->pos().y());
            m_document.change(tr("Move"), script);
        }
    } else {
        QGraphicsView::mouseReleaseEvent(event);
        setDragMode(QGraphicsView::NoDrag);
    }
}

void ScriptCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (itemAt(event->pos()) != nullptr && !exitAt(event->pos())) {
        m_dragged.clear();
        Q_EMIT editWanted();
    }
}

void ScriptCanvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep);
        event->accept();
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

void ScriptCanvas::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        setBackgroundBrush(palette().color(QPalette::Window));
        if (event->type() == QEvent::FontChange && m_wasShown) {
            zoomUsual();
        }
    }
}

void ScriptCanvas::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    setBackgroundBrush(palette().color(QPalette::Window));
    if (!std::exchange(m_wasShown, true)) {
        zoomUsual();
    }
}

void ScriptCanvas::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ScriptCanvas::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

/// The line that follows the mouse, what stands there while nothing does, and that the keyboard is here.
void ScriptCanvas::drawForeground(QPainter* painter, const QRectF& area) {
    QGraphicsView::drawForeground(painter, area);
    const Colours colours = coloursOf(palette());
    if (m_isByMouse && m_exit) {
        const BoxItem* from = m_boxes.value(m_exit->box);
        painter->setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter->drawPath(curve(from->pos() + BoxShape::exitOf(from->box(), m_exit->answer), m_pointer));
    }
    painter->save();
    painter->resetTransform();
    if (m_boxes.isEmpty()) {
        painter->setPen(colours.muted);
        painter->setFont(font());
        painter->drawText(viewport()->rect().adjusted(kAround, 0, -kAround, 0),
                          Qt::AlignCenter | Qt::TextWordWrap,
                          tr("Nothing is said yet. F8 adds the first box; a file can be imported too."));
    }
    if (hasFocus()) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

}  // namespace saikoku::ui
