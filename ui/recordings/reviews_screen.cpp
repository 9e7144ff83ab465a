#include "ui/recordings/reviews_screen.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/contact/promise_date_entry.h"
#include "core/recordings/recordings.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/recordings/recording_player.h"
#include "ui/recordings/review_form.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kDayLetters = 10;
constexpr int kSeedLetters = 14;
constexpr double kTenths = 10.0;

QString percent(int tenths) {
    return QString::number(tenths / kTenths, 'f', 1);
}

}  // namespace

ReviewsScreen::ReviewsScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("reviewsScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &ReviewsScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &ReviewsScreen::refresh);
}

QHBoxLayout* ReviewsScreen::buildDrawing() {
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& label, QWidget* field, const QString& name) {
        field->setObjectName(name);
        auto* words = new QLabel(label, this);
        words->setBuddy(field);
        row->addWidget(words);
        row->addWidget(field);
    };
    const auto line = [this](int letters) {
        auto* edit = new QLineEdit(this);
        followFont(edit, [edit, letters] {
            edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * letters);
        });
        return edit;
    };
    m_from = line(kDayLetters);
    m_from->setPlaceholderText(tr("11/1, -7"));
    add(tr("Calls &from"), m_from, QStringLiteral("reviewsFrom"));
    m_to = line(kDayLetters);
    m_to->setPlaceholderText(tr("today"));
    add(tr("&to"), m_to, QStringLiteral("reviewsTo"));
    m_perPerson = new QSpinBox(this);
    m_perPerson->setRange(0, 100);
    m_perPerson->setSpecialValueText(tr("as the rule says"));
    add(tr("&each person"), m_perPerson, QStringLiteral("reviewsPerPerson"));
    m_seed = line(kSeedLetters);
    m_seed->setPlaceholderText(tr("made up"));
    add(tr("see&d"), m_seed, QStringLiteral("reviewsSeed"));
    auto* button = new QPushButton(tr("Draw a &lot"), this);
    button->setObjectName(QStringLiteral("reviewsDraw"));
    row->addWidget(button);
    auto* averages = new QPushButton(tr("A&verages"), this);
    averages->setObjectName(QStringLiteral("reviewsAverages"));
    row->addWidget(averages);
    row->addStretch(1);
    connect(button, &QPushButton::clicked, this, &ReviewsScreen::draw);
    connect(averages, &QPushButton::clicked, this, &ReviewsScreen::tellAverages);
    connect(m_seed, &QLineEdit::returnPressed, this, &ReviewsScreen::draw);
    return row;
}

void ReviewsScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    column->addLayout(buildDrawing());
    auto* halves = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    m_lots = new FactTable({{tr("Lot"), 50, true},
                            {tr("Calls from"), 80, true},
                            {tr("to"), 80, true},
                            {tr("Calls"), 50, true},
                            {tr("Reviewed"), 60, true},
                            {tr("Seed")}},
                           tr("No lot was drawn yet."), this);
    m_lots->setObjectName(QStringLiteral("reviewLots"));
    m_lots->rememberWidths(m_workspace.settings(), QStringLiteral("review_lots"));
    left->addWidget(m_lots, 2);
    m_calls = new FactTable({{tr("When"), 100},
                             {tr("Spoken by"), 90},
                             {tr("Name"), 110},
                             {tr("Result"), 80},
                             {tr("Sound"), 50},
                             {tr("Reviewed")}},
                            tr("Mark a lot above: its calls stand here."), this);
    m_calls->setObjectName(QStringLiteral("reviewCalls"));
    m_calls->rememberWidths(m_workspace.settings(), QStringLiteral("review_calls"));
    left->addWidget(m_calls, 3);
    halves->addLayout(left, 1);
    m_form = new ReviewForm(this);
    halves->addWidget(m_form, 1);
    column->addLayout(halves, 1);
    if (m_workspace.session().may(Permission::HearRecordings)) {
        m_player = new RecordingPlayer(m_workspace, QStringLiteral("default"), this);
        column->addWidget(m_player);
        connect(m_player, &RecordingPlayer::failed, this,
                [this](const Error& error) { m_workspace.showError(error); });
    }
    connect(m_lots->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewsScreen::readItems);
    connect(m_calls->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewsScreen::showCall);
    connect(m_lots, &FactTable::activated, this, [this] { m_calls->view()->setFocus(); });
    connect(m_calls, &FactTable::activated, this, [this] { m_form->focusFirst(); });
    connect(m_form, &ReviewForm::storeWanted, this, &ReviewsScreen::store);
}

void ReviewsScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void ReviewsScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    m_workspace.worker().run<QList<ReviewSample>>(
        [campaign = m_workspace.campaign().id](Session& session) { return reviewSamples(session, campaign); },
        this,
        [this](const Result<QList<ReviewSample>>& samples) {
            showSamples(samples.value_or(QList<ReviewSample>()));
            if (!samples) {
                m_workspace.showError(samples.error());
            }
        });
}

void ReviewsScreen::showSamples(const QList<ReviewSample>& samples) {
    const qint64 before = sample();
    m_samples = samples;
    QList<FactRow> rows;
    int chosen = 0;
    for (const ReviewSample& each : samples) {
        FactRow row;
        row.cells = {
            QString::number(each.id),        DisplayText::shortDate(each.from),
            DisplayText::shortDate(each.to), QString::number(each.calls),
            QString::number(each.reviewed),  tr("%1 (%2)", "seed, drawn by").arg(each.seed, each.drawnBy)};
        row.isPast = each.reviewed == each.calls;
        chosen = each.id == before ? static_cast<int>(rows.size()) : chosen;
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_lots->setRows(rows);
    if (!rows.isEmpty()) {
        m_lots->view()->selectRow(chosen);
    }
    readItems();
    if (std::exchange(m_takesKeyboard, false)) {
        rows.isEmpty() ? m_from->setFocus() : m_lots->view()->setFocus();
    }
}

qint64 ReviewsScreen::sample() const {
    const qint64 row = m_lots->currentId();
    return row == 0 || row > m_samples.size() ? 0 : m_samples.at(row - 1).id;
}

void ReviewsScreen::readItems() {
    if (sample() == 0) {
        showItems({});
        return;
    }
    m_workspace.worker().run<QList<ReviewItem>>(
        [campaign = m_workspace.campaign().id, lot = sample()](Session& session) {
            return reviewItems(session, campaign, lot);
        },
        this,
        [this, lot = sample()](const Result<QList<ReviewItem>>& items) {
            if (lot != sample()) {
                return;  // another one is marked by now
            }
            showItems(items.value_or(QList<ReviewItem>()));
            if (!items) {
                m_workspace.showError(items.error());
            }
        });
}

void ReviewsScreen::showItems(const QList<ReviewItem>& items) {
    const NegotiationId before = m_shown;
    m_items = items;
    QList<FactRow> rows;
    int chosen = 0;
    for (const ReviewItem& each : items) {
        FactRow row;
        const QString state = each.mine         ? tr("%1 % by you").arg(percent(each.mine->score))
                              : each.isReviewed ? tr("by somebody else")
                                                : tr("not yet");
        row.cells = {DisplayText::moment(each.calledAt, m_workspace.today()),
                     each.personName,
                     DisplayText::markedName(each.row.name, each.row.hasNamesake),
                     labelOf(each.result),
                     each.recording.isValid() ? tr("yes") : QString(),
                     state};
        row.isPast = each.mine.has_value();
        chosen = each.record == before ? static_cast<int>(rows.size()) : chosen;
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_calls->setRows(rows);
    if (!rows.isEmpty()) {
        m_calls->view()->selectRow(chosen);
    }
    showCall();
}

const ReviewItem* ReviewsScreen::marked() const {
    const qint64 row = m_calls->currentId();
    return row == 0 || row > m_items.size() ? nullptr : &m_items.at(row - 1);
}

void ReviewsScreen::showCall() {
    const ReviewItem* item = marked();
    if (item != nullptr && item->record == m_shown && m_form->isTouched()) {
        return;  // read anew while something was typed
    }
    m_shown = item == nullptr ? NegotiationId() : item->record;
    const auto rules = m_workspace.session().rules<CallReviewRules>();
    if (item == nullptr || !rules) {
        m_form->clear();
    } else {
        m_form->show(ReviewSheet::of(**rules), item->mine);
    }
    Q_EMIT actionsChanged();
}

void ReviewsScreen::draw() {
    ReviewOrder order;
    const QDate today = m_workspace.today();
    const auto from = m_from->text().trimmed().isEmpty()
                          ? Result<QDate>(QDate(today.year(), today.month(), 1))
                          : parsePaidDate(m_from->text(), today);
    const auto to =
        m_to->text().trimmed().isEmpty() ? Result<QDate>(today) : parsePaidDate(m_to->text(), today);
    if (!from || !to) {
        m_workspace.showError(from ? to.error() : from.error());
        (from ? m_to : m_from)->setFocus();
        return;
    }
    order.from = *from;
    order.to = *to;
    order.perPerson = m_perPerson->value();
    order.seed = m_seed->text();
    const Result<ReviewSample> drawn =
        drawReviewSample(m_workspace.session(), m_workspace.campaign().id, order);
    if (!drawn) {
        m_workspace.showError(drawn.error());
        return;
    }
    m_seed->clear();
    m_workspace.tell(
        tr("Lot %1: calls drawn: %2").arg(QString::number(drawn->id), QString::number(drawn->calls)));
    m_samples.clear();  // the new one is marked, it comes first
    m_lots->setRows({});
    m_takesKeyboard = true;
    refresh();
}

void ReviewsScreen::hear() {
    const ReviewItem* item = marked();
    if (item == nullptr || m_player == nullptr || !item->recording.isValid()) {
        return;
    }
    Recording recording;
    recording.id = item->recording;
    recording.beganAt = item->calledAt;
    recording.direction = item->direction;
    recording.operatorName = item->personName;
    m_player->hear(m_workspace.campaign().id, recording);
}

void ReviewsScreen::store() {
    const ReviewItem* item = marked();
    if (item == nullptr) {
        return;
    }
    const Result<CallReview> review =
        reviewCall(m_workspace.session(), m_workspace.campaign().id, m_form->entry(item->record));
    if (!review) {
        m_workspace.showError(review.error());
        m_form->focusFirst();
        return;
    }
    m_workspace.tell(tr("Stored: %1 %. %2 and you see it.").arg(percent(review->score), item->personName));
    m_form->setUntouched();
    m_calls->view()->setFocus();
    refresh();
}

void ReviewsScreen::tellAverages() {
    const QDate today = m_workspace.today();
    const Result<QDate> from = m_from->text().trimmed().isEmpty() ? Result<QDate>(today.addMonths(-3))
                                                                  : parsePaidDate(m_from->text(), today);
    const Result<QDate> to =
        m_to->text().trimmed().isEmpty() ? Result<QDate>(today) : parsePaidDate(m_to->text(), today);
    const Result<ReviewAverages> averages =
        !from ? Result<ReviewAverages>(fail(from.error()))
        : !to ? Result<ReviewAverages>(fail(to.error()))
              : reviewAverages(m_workspace.session(), m_workspace.campaign().id, *from, *to);
    if (!averages) {
        m_workspace.showError(averages.error());
        return;
    }
    QStringList lines{tr("Reviews from %1 to %2: %3, of people: %4")
                          .arg(DisplayText::shortDate(*from), DisplayText::shortDate(*to),
                               QString::number(averages->reviews), QString::number(averages->persons))};
    lines.append(averages->isTold ? tr("Average: %1 %").arg(percent(averages->score))
                                  : tr("Of so few people no average is told: it would tell of one of them."));
    for (const ReviewAverages::Line& each : averages->lines) {
        lines.append(tr("%1: %2 % (%3)", "criterion, average, reviews")
                         .arg(each.name, percent(each.tenths), QString::number(each.reviews)));
    }
    MessageBox::explain(this, tr("Averages of call reviews"), lines.join(u'\n'));
}

bool ReviewsScreen::mayLeave() {
    if (!holdsWork() ||
        MessageBox::confirm(this, tr("The review is not stored yet. Leave it?"), tr("Throw away"))) {
        m_form->setUntouched();
        return true;
    }
    return false;
}

bool ReviewsScreen::holdsWork() const {
    return m_form->isTouched();
}

bool ReviewsScreen::can(Action action) const {
    const ReviewItem* item = marked();
    return action == Action::Refresh || (action == Action::History && item != nullptr) ||
           (action == Action::Result && item != nullptr && item->recording.isValid() && m_player != nullptr);
}

void ReviewsScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::Result) {
        hear();
    } else if (action == Action::History && marked() != nullptr && mayLeave()) {
        m_workspace.openCase(marked()->row.taxpayer);
    }
}

QString ReviewsScreen::keyLabel(Action action) const {
    return action == Action::History  ? tr("Open case")
           : action == Action::Result ? tr("Hear")
                                      : Screen::keyLabel(action);
}

QStringList ReviewsScreen::helpLines() const {
    return {tr("Enter on a lot: its calls; Enter on a call: its sheet"),
            tr("In a box of the sheet: 0 to 4, or up and down"),
            tr("F4: hear the call, where it was recorded; F10: open the case"),
            tr("Alt+S: store the review")};
}

}  // namespace saikoku::ui
