#include "ui/notices/notice_difference.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/notices/line_diff.h"
#include "ui/notices/notice_words.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kAround = 2;  ///< equal lines shown about those that differ
constexpr int kWideLetters = 38, kHighLetters = 20, kWidest = 1200, kHighest = 640;

QString lineNumber(int line) {
    return line > 0 ? QString::number(line) : QString();
}

}  // namespace

NoticeDifference::NoticeDifference(const Question& question, const NoticeTemplate& before,
                                   const NoticeTemplate& after, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("noticeDifference"));
    setWindowTitle(question.title);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    auto* text = new QLabel(question.text, this);
    text->setObjectName(QStringLiteral("noticeQuestion"));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    column->addWidget(text);
    auto* sides = mutedLabel(tr("− of %1   + of %2").arg(question.before, question.after), this);
    sides->setWordWrap(true);
    column->addWidget(sides);
    m_lines =
        new FactTable({{QString(), 30}, {tr("Before"), 50, true}, {tr("After"), 50, true}, {tr("Line")}},
                      tr("Nothing differs."), this);
    m_lines->setObjectName(QStringLiteral("noticeDifferences"));
    m_lines->view()->setAccessibleName(tr("What differs"));
    column->addWidget(m_lines, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* yes = new QPushButton(question.yes, this);
    yes->setObjectName(QStringLiteral("noticeAgree"));
    auto* no = new QPushButton(tr("Cancel (Esc)"), this);
    no->setObjectName(QStringLiteral("noticeCancel"));
    for (QPushButton* button : {yes, no}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    followFont(this, [this] {
        resize(qMin(kWidest, fontMetrics().height() * kWideLetters),
               qMin(kHighest, fontMetrics().height() * kHighLetters));
    });
    fill(before, after);
    m_lines->view()->setFocus();
}

/// The layout's changes first, in words; then the text.
void NoticeDifference::fill(const NoticeTemplate& before, const NoticeTemplate& after) {
    QList<FactRow> rows;
    for (const QString& each : differencesBesideBody(before, after)) {
        rows.append({{QStringLiteral("*"), {}, {}, each}});
    }
    const QList<DiffLine> lines = shortened(lineDiff(before.body, after.body), kAround);
    for (const DiffLine& line : lines) {
        const bool isGap = line.before == 0 && line.after == 0;
        const QString mark = isGap                                ? QStringLiteral("…")
                             : line.kind == DiffLine::Kind::Gone  ? QStringLiteral("−")
                             : line.kind == DiffLine::Kind::Fresh ? QStringLiteral("+")
                                                                  : QString();
        FactRow row{{mark, lineNumber(line.before), lineNumber(line.after), line.text}};
        row.isPast = line.kind == DiffLine::Kind::Same;
        row.isLate = line.kind == DiffLine::Kind::Gone;
        rows.append(row);
    }
    m_lines->setRows(rows);
    if (!rows.isEmpty()) {
        m_lines->view()->selectRow(0);
    }
}

bool NoticeDifference::ask(const Question& question, const NoticeTemplate& before,
                           const NoticeTemplate& after, QWidget* parent) {
    NoticeDifference dialog(question, before, after, parent);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace saikoku::ui
