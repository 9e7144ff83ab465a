#include "ui/import/receipt_work_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

FactRow rowOf(const ReceiptReview& review) {
    FactRow row;
    row.id = review.id;
    row.cells = {QString::number(review.id),
                 DisplayText::shortDate(review.receivedOn),
                 review.yen.toString(),
                 review.reason.isEmpty() ? labelOf(review.question) : review.reason,
                 review.taxpayerNumber.isEmpty() ? review.noticeNumber : review.taxpayerNumber,
                 review.isMasked ? ReceiptWorkList::tr("masked") : review.payer,
                 ReceiptWorkList::tr("%1, line %2").arg(review.sourceName).arg(review.line)};
    return row;
}

FactRow rowOf(const LikelyReceivable& likely) {
    const ReceivableOwed& owed = likely.receivable;
    FactRow row;
    row.id = owed.id.value;
    row.cells = {likely.taxpayerNumber,
                 QString::fromStdString(owed.noticeNumber),
                 QString::fromStdString(owed.taxItem),
                 QString::number(owed.fiscalYear),
                 QString::number(owed.term),
                 Yen(owed.outstanding).toString(),
                 labelOf(likely.because)};
    return row;
}

QLineEdit* shortField(const char* name, int width, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setFixedWidth(width);
    return field;
}

}  // namespace

ReceiptWorkList::ReceiptWorkList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    m_title = sectionTitle(tr("Receipts to look at"), this);
    m_table = new FactTable({{tr("No."), 60, true},
                             {tr("Received"), 90},
                             {tr("Yen"), 100, true},
                             {tr("Question"), 200},
                             {tr("Taxpayer or notice"), 120},
                             {tr("Payer"), 130},
                             {tr("File")}},
                            tr("No receipt waits for anybody."), this);
    m_table->setObjectName(QStringLiteral("receiptReviews"));
    m_remedy = mutedLabel({}, this);
    m_remedy->setWordWrap(true);
    m_proposals =
        new FactTable({{tr("Taxpayer"), 100},
                       {tr("Notice"), 100},
                       {tr("Tax item"), 60},
                       {tr("Year"), 60, true},
                       {tr("Term"), 50, true},
                       {tr("Owed"), 90, true},
                       {tr("Likely by")}},
                      tr("Choose a receipt without a receivable: likely ones are shown here."), this);
    m_proposals->setObjectName(QStringLiteral("likelyReceivables"));
    auto* tables = new QHBoxLayout;
    tables->addWidget(m_table, 3);
    tables->addWidget(m_proposals, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(m_title);
    column->addLayout(tables, 1);
    column->addWidget(m_remedy);
    column->addWidget(buildMatch());
    column->addWidget(buildClose());
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReceiptWorkList::reviewChosen);
    connect(m_proposals->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReceiptWorkList::likelyChosen);
    reviewChosen();
}

QWidget* ReceiptWorkList::buildMatch() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_notice = shortField("matchNotice", 140, box);
    m_item = shortField("matchItem", 50, box);
    m_year = shortField("matchYear", 60, box);
    m_term = shortField("matchTerm", 50, box);
    m_match = new QPushButton(tr("&Match"), box);
    m_match->setObjectName(QStringLiteral("matchReceipt"));
    const std::initializer_list<std::pair<QString, QLineEdit*>> fields{
        {tr("N&otice"), m_notice}, {tr("Tax it&em"), m_item}, {tr("&Year"), m_year}, {tr("Te&rm"), m_term}};
    for (const auto& [name, field] : fields) {
        auto* label = new QLabel(name, box);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addWidget(m_match);
    row->addStretch();
    connect(m_notice, &QLineEdit::textChanged, this, [this] {
        m_match->setEnabled(current() != nullptr && current()->question == ReceiptQuestion::Unmatched &&
                            !m_notice->text().trimmed().isEmpty());
    });
    connect(m_match, &QPushButton::clicked, this, &ReceiptWorkList::match);
    return box;
}

QWidget* ReceiptWorkList::buildClose() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_answer = new QComboBox(box);
    m_answer->setObjectName(QStringLiteral("closeHow"));
    for (const ReviewAnswer answer : allValues<ReviewAnswer>()) {
        if (answer != ReviewAnswer::Matched) {
            m_answer->addItem(labelOf(answer), codeOf(answer));
        }
    }
    m_note = new QLineEdit(box);
    m_note->setObjectName(QStringLiteral("closeNote"));
    m_note->setPlaceholderText(tr("More about it"));
    m_close = new QPushButton(tr("C&lose the entry"), box);
    m_close->setObjectName(QStringLiteral("closeReview"));
    auto* label = new QLabel(tr("What be&came of it"), box);
    label->setBuddy(m_answer);
    row->addWidget(label);
    row->addWidget(m_answer);
    row->addWidget(m_note, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &ReceiptWorkList::close);
    return box;
}

void ReceiptWorkList::load() {
    m_workspace.worker().run<ReceiptReviews>(
        [](Session& session) { return receiptReviews(session, {}, true); }, this,
        [this](const Result<ReceiptReviews>& reviews) {
            if (reviews) {
                showReviews(*reviews);
            } else {
                m_workspace.showError(reviews.error());
            }
        });
}

void ReceiptWorkList::showReviews(const ReceiptReviews& reviews) {
    m_reviews = reviews.rows;
    QList<FactRow> rows;
    for (const ReceiptReview& review : m_reviews) {
        rows.append(rowOf(review));
    }
    m_table->setRows(rows);
    m_title->setText(
        reviews.total > rows.size()
            ? tr("Receipts to look at: %1, the oldest %2 shown").arg(reviews.total).arg(rows.size())
            : tr("Receipts to look at: %1").arg(reviews.total));
    reviewChosen();
}

const ReceiptReview* ReceiptWorkList::current() const {
    const qint64 id = m_table->currentId();
    const auto found = std::find_if(m_reviews.begin(), m_reviews.end(),
                                    [id](const ReceiptReview& review) { return review.id == id; });
    return found == m_reviews.end() ? nullptr : &*found;
}

void ReceiptWorkList::reviewChosen() {
    const ReceiptReview* review = current();
    const bool isUnmatched = review != nullptr && review->question == ReceiptQuestion::Unmatched;
    m_remedy->setText(review == nullptr ? QString() : remedyOf(review->question));
    m_likely.clear();
    m_proposals->setRows({});
    for (QLineEdit* field : {m_notice, m_item, m_year, m_term}) {
        field->clear();
        field->setEnabled(isUnmatched);
    }
    m_match->setEnabled(false);
    m_close->setEnabled(review != nullptr);
    if (isUnmatched) {
        loadLikely(review->id);
    }
}

void ReceiptWorkList::loadLikely(qint64 review) {
    using Likely = QHash<qint64, QList<LikelyReceivable>>;
    m_workspace.worker().run<Likely>(
        [review](Session& session) { return likelyReceivables(session, {review}); }, this,
        [this, review](const Result<Likely>& likely) {
            if (!likely || m_table->currentId() != review) {
                return;  // another one is chosen by now
            }
            m_likely = likely->value(review);
            QList<FactRow> rows;
            for (const LikelyReceivable& each : std::as_const(m_likely)) {
                rows.append(rowOf(each));
            }
            m_proposals->setRows(rows);
        });
}

/// The key of the proposal goes into the fields; matching stays the person's own step.
void ReceiptWorkList::likelyChosen() {
    const qint64 id = m_proposals->currentId();
    for (const LikelyReceivable& each : m_likely) {
        if (each.receivable.id.value == id) {
            m_notice->setText(QString::fromStdString(each.receivable.noticeNumber));
            m_item->setText(QString::fromStdString(each.receivable.taxItem));
            m_year->setText(QString::number(each.receivable.fiscalYear));
            m_term->setText(QString::number(each.receivable.term));
        }
    }
}

void ReceiptWorkList::match() {
    const ReceiptReview* review = current();
    if (review == nullptr) {
        return;
    }
    bool hasTerm = false;
    const int term = m_term->text().trimmed().toInt(&hasTerm);
    const ReceivableChoice choice{m_notice->text().trimmed(), m_item->text().trimmed(),
                                  m_year->text().trimmed().toInt(), hasTerm ? term : -1};
    m_match->setEnabled(false);
    m_workspace.worker().run<MatchedByHand>(
        [id = review->id, choice, note = m_note->text()](Session& session) {
            return matchReceipt(session, id, choice, note);
        },
        this,
        [this](const Result<MatchedByHand>& matched) {
            if (!matched) {
                m_workspace.showError(matched.error());
                m_match->setEnabled(true);
                return;
            }
            m_note->clear();
            m_workspace.tell(tr("Matched with taxpayer %1, as batch %2.")
                                 .arg(matched->taxpayerNumber)
                                 .arg(matched->batch.value));
            m_workspace.cityChanged();
            load();
            Q_EMIT changed();
        });
}

void ReceiptWorkList::close() {
    const ReceiptReview* review = current();
    const auto how = valueOfCode<ReviewAnswer>(m_answer->currentData().toString());
    if (review == nullptr || !how) {
        return;
    }
    m_workspace.worker().run<bool>(
        [id = review->id, how = *how, note = m_note->text()](Session& session) -> Result<bool> {
            SAIKOKU_TRY(closeReceiptReview(session, id, how, note));
            return true;
        },
        this,
        [this](const Result<bool>& closed) {
            if (!closed) {
                m_workspace.showError(closed.error());
                return;
            }
            m_note->clear();
            load();
        });
}

}  // namespace saikoku::ui
