#include "ui/recordings/review_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kRemarkLines = 3;
constexpr double kTenths = 10.0;

QString scoreText(const std::optional<int>& score) {
    return score ? ReviewForm::tr("Score: %1 %").arg(QString::number(*score / kTenths, 'f', 1))
                 : ReviewForm::tr("Score: none yet");
}

}  // namespace

ReviewForm::ReviewForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("reviewForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, Space::kSmall, 0);
    auto* area = new QScrollArea(this);  // the score and its button stay below it
    area->setObjectName(QStringLiteral("reviewFields"));
    area->setWidget(m_fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(area, 1);
    m_basis = new QComboBox(this);
    m_basis->setObjectName(QStringLiteral("reviewBasis"));
    for (const ReviewBasis basis : allValues<ReviewBasis>()) {
        m_basis->addItem(labelOf(basis), codeOf(basis));
    }
    m_remark = new QPlainTextEdit(this);
    m_remark->setObjectName(QStringLiteral("reviewRemark"));
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("for the person: what was good, what could be better"));
    followFont(m_remark, [this] {
        m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * kRemarkLines + Space::kMedium);
    });
    m_form->addRow(tr("&Judged by"), m_basis);
    m_form->addRow(tr("Re&mark"), m_remark);
    auto* row = new QHBoxLayout;
    m_score = new QLabel(this);
    m_score->setObjectName(QStringLiteral("reviewScore"));
    m_store = new QPushButton(tr("&Store the review"), this);
    m_store->setObjectName(QStringLiteral("reviewStore"));
    row->addWidget(m_score, 1);
    row->addWidget(m_store);
    column->addLayout(row);
    connect(m_basis, &QComboBox::activated, this, &ReviewForm::touch);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ReviewForm::touch);
    connect(m_store, &QPushButton::clicked, this, &ReviewForm::storeWanted);
    clear();
}

void ReviewForm::layOut(const ReviewSheet& sheet) {
    delete m_boxesHolder;
    m_boxes.clear();
    m_boxesHolder = new QWidget(m_fields);
    auto* form = new QFormLayout(m_boxesHolder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const ReviewSheet::Line& line : sheet.lines) {
        auto* box = new QComboBox(m_boxesHolder);
        box->setObjectName(QStringLiteral("review_") + line.criterion.code);
        box->addItem(tr("did not come up"), -1);
        for (int points = 0; points <= sheet.mostPoints; ++points) {
            box->addItem(QString::number(points), points);
        }
        auto* name =
            new QLabel(tr("%1 (weight %2)").arg(line.criterion.name, QString::number(line.criterion.weight)),
                       m_boxesHolder);
        name->setWordWrap(true);
        name->setBuddy(box);
        form->addRow(name, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewForm::touch);
        m_boxes.append(box);
    }
    m_form->insertRow(0, m_boxesHolder);
    QWidget* before = nullptr;
    for (QComboBox* box : std::as_const(m_boxes)) {
        if (before != nullptr) {
            setTabOrder(before, box);
        }
        before = box;
    }
    if (before != nullptr) {
        setTabOrder(before, m_basis);
    }
}

void ReviewForm::show(const ReviewSheet& sheet, const std::optional<CallReview>& mine) {
    const ReviewSheet wanted = sheet;
    ReviewSheet blank = m_sheet;
    ReviewSheet empty = wanted;
    for (ReviewSheet* each : {&blank, &empty}) {
        for (ReviewSheet::Line& line : each->lines) {
            line.points.reset();
        }
    }
    if (blank != empty || m_boxes.isEmpty()) {
        layOut(wanted);
    }
    m_sheet = empty;
    m_corrects = mine ? mine->id : 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        std::optional<int> points;
        if (mine) {
            for (const ReviewSheet::Line& line : mine->sheet.lines) {
                points = line.criterion.code == m_sheet.lines.at(i).criterion.code ? line.points : points;
            }
        }
        m_boxes.at(i)->setCurrentIndex(m_boxes.at(i)->findData(points.value_or(-1)));
    }
    const QSignalBlocker quietRemark(m_remark);
    m_basis->setCurrentIndex(m_basis->findData(codeOf(mine ? mine->basis : ReviewBasis::Record)));
    m_remark->setPlainText(mine ? mine->remark : QString());
    setEnabled(true);
    m_store->setText(m_corrects == 0 ? tr("&Store the review") : tr("&Store in its place"));
    m_isTouched = false;
    m_score->setText(scoreText(entry({}).sheet.score()));
}

void ReviewForm::clear() {
    setEnabled(false);
    m_corrects = 0;
    m_isTouched = false;
    m_score->setText(tr("Mark a call of a lot: its sheet opens here."));
}

ReviewEntry ReviewForm::entry(NegotiationId record) const {
    ReviewEntry entry;
    entry.record = record;
    entry.basis = valueOfCode<ReviewBasis>(m_basis->currentData().toString()).value_or(ReviewBasis::Record);
    entry.sheet = m_sheet;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const int points = m_boxes.at(i)->currentData().toInt();
        entry.sheet.lines[i].points = points < 0 ? std::nullopt : std::optional(points);
    }
    entry.remark = m_remark->toPlainText();
    entry.corrects = m_corrects;
    return entry;
}

void ReviewForm::focusFirst() {
    if (!m_boxes.isEmpty()) {
        m_boxes.constFirst()->setFocus();
    }
}

void ReviewForm::touch() {
    m_isTouched = true;
    m_score->setText(scoreText(entry({}).sheet.score()));
    Q_EMIT touched();
}

}  // namespace saikoku::ui
