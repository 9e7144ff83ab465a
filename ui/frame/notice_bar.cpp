#include "ui/frame/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kReadMilliseconds = 1'500;  ///< nothing gives way before
constexpr int kNewsMilliseconds = 8'000;
constexpr int kAnnouncementMilliseconds = 20'000;
constexpr int kMostNotices = 4;

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_newsStay(kNewsMilliseconds),
      m_announcementStay(kAnnouncementMilliseconds),
      m_lines(new QVBoxLayout),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_lines->setSpacing(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kMedium, Space::kUnit, Space::kSmall, Space::kUnit);
    row->addLayout(m_lines, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &NoticeBar::passTime);
    hide();
}

void NoticeBar::showError(const Error& error) {
    if (error.code != ErrorCode::Cancelled) {
        add(Kind::Error, error.message, 0);
    }
}

void NoticeBar::showNews(const QString& sentence) { add(Kind::News, sentence, m_newsStay); }

void NoticeBar::showAnnouncement(const QString& sentence) { add(Kind::News, sentence, m_announcementStay); }

void NoticeBar::showWayOn(const QString& sentence, const WayOn& way) { add(Kind::News, sentence, 0, way); }

bool NoticeBar::goOn() {
    for (auto notice = m_notices.crbegin(); notice != m_notices.crend(); ++notice) {
        if (notice->way.go) {
            const WayOn way = notice->way;  // what it opens may take the messages away
            remove([line = notice->line](const Notice& one) { return one.line == line; });
            refresh();
            way.go();
            return true;
        }
    }
    return false;
}

void NoticeBar::showProgress(const QString& sentence) {
    remove([](const Notice& notice) { return notice.kind == Kind::Progress; });
    add(Kind::Progress, sentence, 0);
}

void NoticeBar::clearError() {
    remove([](const Notice& notice) { return notice.kind == Kind::Error || notice.way.go; });
    refresh();
}

void NoticeBar::clearNews() {
    remove([](const Notice& notice) { return notice.kind == Kind::News && !notice.way.go; });
    refresh();
}

void NoticeBar::dismiss() {
    remove([](const Notice&) { return true; });
    refresh();
}

QString NoticeBar::text() const {
    QStringList sentences;
    for (const Notice& notice : m_notices) {
        sentences.append(notice.sentence);
    }
    return sentences.join(QLatin1Char('\n'));
}

void NoticeBar::setStay(int news, int announcement) {
    m_newsStay = news;
    m_announcementStay = announcement;
}

void NoticeBar::add(Kind kind, const QString& sentence, int stay, const WayOn& way) {
    const qint64 now = m_clock.elapsed();
    if (!sentence.isEmpty()) {
        remove([&](const Notice& notice) {
            const bool isRead = now - notice.since >= kReadMilliseconds;
            return notice.sentence == sentence || (notice.kind == kind && isRead);
        });
        while (m_notices.size() >= kMostNotices) {
            remove([oldest = m_notices.constFirst().line](const Notice& notice) { return notice.line == oldest; });
        }
        m_notices.append({kind, sentence, makeLine(kind, sentence, way), now, stay == 0 ? 0 : now + stay, way});
        colour(m_notices.constLast());
    }
    refresh();
}

template <class Condition>
void NoticeBar::remove(Condition condition) {
    const auto gone = std::stable_partition(m_notices.begin(), m_notices.end(),
                                            [&](const Notice& notice) { return !condition(notice); });
    for (auto notice = gone; notice != m_notices.end(); ++notice) {
        notice->line->hide();
        m_lines->removeWidget(notice->line);
        notice->line->deleteLater();
    }
    m_notices.erase(gone, m_notices.end());
}

QWidget* NoticeBar::makeLine(Kind kind, const QString& sentence, const WayOn& way) {
    auto* line = new QWidget(this);
    auto* mark = new QLabel(kind == Kind::Error ? QStringLiteral("▲") : QStringLiteral("●"), line);
    mark->setObjectName(QStringLiteral("noticeMark"));
    auto* text = new QLabel(sentence, line);
    text->setObjectName(QStringLiteral("noticeText"));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    if (way.go) {
        auto* button = new QToolButton(line);
        button->setObjectName(QStringLiteral("noticeWayOn"));
        button->setText(tr("%1 (Ctrl+G)").arg(way.label));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, &NoticeBar::goOn);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
    return line;
}

void NoticeBar::passTime() {
    const qint64 now = m_clock.elapsed();
    remove([now](const Notice& notice) { return notice.until != 0 && notice.until <= now; });
    refresh();
}

void NoticeBar::refresh() {
    qint64 next = 0;
    for (const Notice& notice : m_notices) {
        if (notice.until != 0 && (next == 0 || notice.until < next)) {
            next = notice.until;
        }
    }
    m_next.stop();
    if (next != 0) {
        m_next.start(static_cast<int>(qMax<qint64>(1, next - m_clock.elapsed())));
    }
    setVisible(!m_notices.isEmpty());
    updateGeometry();
    update();
}

bool NoticeBar::hasError() const {
    return std::any_of(m_notices.begin(), m_notices.end(), [](const Notice& notice) { return notice.kind == Kind::Error; });
}

void NoticeBar::colour(const Notice& notice) const {
    const Colours colours = coloursOf(palette());
    auto* mark = notice.line->findChild<QLabel*>(QStringLiteral("noticeMark"));
    QPalette marked = mark->palette();
    marked.setColor(QPalette::WindowText, notice.kind == Kind::Error ? colours.late : colours.accent);
    mark->setPalette(marked);
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Notice& notice : std::as_const(m_notices)) {
            colour(notice);
        }
    }
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, Space::kUnit - 1, height(), hasError() ? colours.late : colours.accent);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace saikoku::ui
