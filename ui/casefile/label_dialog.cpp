#include "ui/casefile/label_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/casefile/label_chips.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

LabelDialog::LabelDialog(Session& session, CampaignId campaign, TaxpayerId taxpayer, const QList<CaseLabel>& labels, QWidget* parent)
    : QDialog(parent), m_session(session), m_campaign(campaign), m_taxpayer(taxpayer), m_labels(labels) {
    setObjectName(QStringLiteral("labelDialog"));
    setWindowTitle(tr("Labels of this case"));
    build();
    if (Result<QList<LabelWord>> words = labelWords(session, campaign)) {
        m_words = std::move(*words);
    } else {
        complain(words.error().message);
    }
    buildList();
    m_list->setFocus();
}

void LabelDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("labelList"));
    m_list->installEventFilter(this);
    followFont(m_list, [this] { m_list->setMinimumSize(m_list->fontMetrics().averageCharWidth() * 44, rowHeight(m_list->font()) * 9); });
    column->addWidget(m_list, 1);
    auto* form = new QFormLayout;
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("labelText"));
    form->addRow(tr("Another &word"), m_text);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(QStringLiteral("labelColour"));
    for (const LabelColour colour : allValues<LabelColour>()) {
        m_colour->addItem(labelOf(colour), codeOf(colour));
    }
    m_colour->setCurrentIndex(m_colour->findData(codeOf(LabelColour::Yellow)));
    form->addRow(tr("&Colour"), m_colour);
    m_until = new QLineEdit(this);
    m_until->setObjectName(QStringLiteral("labelUntil"));
    m_until->setPlaceholderText(tr("25, +7, 12/25; empty: until it is taken off"));
    form->addRow(tr("&Last day"), m_until);
    column->addLayout(form);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("labelProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    auto* put = new QPushButton(tr("&Put it"), this);
    put->setObjectName(QStringLiteral("labelPut"));
    put->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(put);
    row->addWidget(close);
    column->addLayout(row);
    connect(put, &QPushButton::clicked, this, &LabelDialog::putTyped);
    connect(m_text, &QLineEdit::returnPressed, this, &LabelDialog::putTyped);
    connect(m_until, &QLineEdit::returnPressed, this, &LabelDialog::putTyped);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { turn(m_list->row(item)); });
}

void LabelDialog::buildList() {
    constexpr int kDigits = 9;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const CaseLabel& label : std::as_const(m_labels)) {
        const bool isKnown = std::any_of(m_words.cbegin(), m_words.cend(), [&](const LabelWord& word) { return word.text == label.text; });
        if (!isKnown) {
            m_words.append({label.text, label.colour, 0, false, 1});
        }
    }
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const LabelWord& word = m_words.at(i);
        const auto standing = std::find_if(m_labels.cbegin(), m_labels.cend(), [&](const CaseLabel& each) { return each.text == word.text; });
        const bool stands = standing != m_labels.cend();
        QString text = (i < kDigits ? QString::number(i + 1) : QStringLiteral(" ")) + QStringLiteral("  ") + (stands ? QStringLiteral("● ") : QStringLiteral("○ ")) + word.text;
        if (stands && standing->until.isValid()) {
            text += tr("  (to %1)").arg(DisplayText::shortDate(standing->until));
        } else if (!stands && word.days > 0) {
            text += tr("  (%1 days)").arg(word.days);
        }
        auto* item = new QListWidgetItem(text, m_list);
        QPixmap ground(12, 12);
        ground.fill(LabelChips::groundOf(stands ? standing->colour : word.colour));
        item->setIcon(QIcon(ground));
    }
    m_list->setCurrentRow(qMax(0, current));
}

void LabelDialog::complain(const QString& sentence) { m_problem->setText(QStringLiteral("▲ ") + sentence); }

void LabelDialog::turn(int row) {
    if (row < 0 || row >= m_words.size()) {
        return;
    }
    m_problem->clear();
    const QString text = m_words.at(row).text;
    const auto stands = std::find_if(m_labels.begin(), m_labels.end(), [&](const CaseLabel& each) { return each.text == text; });
    if (stands != m_labels.end()) {
        if (const Result<void> done = removeLabel(m_session, m_campaign, m_taxpayer, text); !done) {
            complain(done.error().message);
            return;
        }
        m_labels.erase(stands);
    } else {
        const Result<CaseLabel> put = putLabel(m_session, m_campaign, m_taxpayer, {text, {}, {}});
        if (!put) {
            complain(put.error().message);
            return;
        }
        m_labels.append(*put);
    }
    m_isChanged = true;
    buildList();
}

void LabelDialog::putTyped() {
    m_problem->clear();
    LabelEntry entry{m_text->text(), valueOfCode<LabelColour>(m_colour->currentData().toString()), std::nullopt};
    if (!m_until->text().trimmed().isEmpty()) {
        const Result<QDate> day = parsePromiseDate(m_until->text(), m_session.today());
        if (!day) {
            complain(day.error().message);
            m_until->setFocus();
            return;
        }
        entry.until = *day;
    }
    const Result<CaseLabel> put = putLabel(m_session, m_campaign, m_taxpayer, entry);
    if (!put) {
        complain(put.error().message);
        m_text->setFocus();
        return;
    }
    m_labels.removeIf([&](const CaseLabel& each) { return each.text == put->text; });
    m_labels.append(*put);
    m_isChanged = true;
    m_text->clear();
    m_until->clear();
    buildList();
    m_list->setFocus();
}

bool LabelDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int digit = key->text().size() == 1 ? key->text().at(0).digitValue() : -1;
        if (digit > 0) {
            turn(digit - 1);
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            turn(m_list->currentRow());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace saikoku::ui
