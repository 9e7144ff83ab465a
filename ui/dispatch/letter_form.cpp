#include "ui/dispatch/letter_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/language.h"
#include "core/cases/condition_sentence.h"
#include "core/contact/promise_date_entry.h"
#include "core/letters/letter_office.h"
#include "core/letters/notice_choice.h"
#include "core/notices/payment_slip.h"
#include "core/queue/call_lists.h"
#include "core/security/session.h"
#include "ui/dispatch/page_pane.h"
#include "ui/extract/condition_dialog.h"
#include "ui/extract/condition_edit.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kConditionLines = 2;
constexpr int kCountAfterMilliseconds = 150;
constexpr int kMostDays = 400;
constexpr int kDateLetters = 16;

/// Templates name the kinds of campaign they are for; without any they ask for money.
bool isFor(const NoticeTemplate& notice, const CampaignChoice& campaign) {
    return notice.campaigns.isEmpty()
               ? campaign.hasMoney
               : notice.campaigns.contains(codeOf(campaign.kind)) || notice.campaigns.contains(campaign.code);
}

void choose(QComboBox* box, const QVariant& data) {
    if (const int at = box->findData(data); at >= 0) {
        box->setCurrentIndex(at);
    }
}

}  // namespace

LetterForm::LetterForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notice(new QComboBox(this)),
      m_about(mutedLabel({}, this)),
      m_whom(new QComboBox(this)),
      m_condition(new ConditionEdit(this)),
      m_written(new QWidget(this)),
      m_build(new QPushButton(tr("&Put together …"), this)),
      m_count(new QLabel(this)),
      m_date(new QLineEdit(this)),
      m_deadline(new QLineEdit(this)),
      m_usable(new QLineEdit(this)),
      m_envelope(new QComboBox(this)),
      m_notAgain(new QSpinBox(this)),
      m_household(new QCheckBox(tr("One letter &each household"), this)),
      m_enclosure(new QCheckBox(tr("A &leaflet goes with it"), this)),
      m_ask(new QPushButton(tr("&Who gets one (Ctrl+Enter)"), this)),
      m_problem(new QLabel(this)),
      m_sample(new PagePane(this)) {
    setObjectName(QStringLiteral("letterForm"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountAfterMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &LetterForm::count);
    connect(m_condition, &ConditionEdit::textChanged, this, [this] {
        m_condition->mark({});
        m_soon.start();
    });
    connect(m_notice, &QComboBox::currentIndexChanged, this, &LetterForm::showNotice);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &LetterForm::showWhom);
    connect(m_build, &QPushButton::clicked, this, &LetterForm::openBuilder);
    connect(m_ask, &QPushButton::clicked, this, &LetterForm::ask);
    for (QLineEdit* line : {m_date, m_deadline, m_usable}) {
        connect(line, &QLineEdit::returnPressed, this, &LetterForm::ask);
    }
    fillWhom();
}

void LetterForm::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Space::kLarge);
    row->addWidget(buildFields(), 3);
    m_sample->setObjectName(QStringLiteral("letterSample"));
    row->addWidget(m_sample, 2);
}

QWidget* LetterForm::buildFields() {
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Make letters"), fields));
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(Space::kMedium);
    m_form->setVerticalSpacing(Space::kSmall);
    column->addLayout(m_form);
    m_notice->setObjectName(QStringLiteral("letterNotice"));
    m_form->addRow(tr("&Template"), m_notice);
    m_about->setObjectName(QStringLiteral("letterAbout"));
    m_about->setWordWrap(true);
    m_form->addRow(QString(), m_about);
    buildWhom(m_form);
    buildDays(m_form);
    m_problem->setObjectName(QStringLiteral("letterProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    m_ask->setObjectName(QStringLiteral("letterAsk"));
    m_ask->setAutoDefault(true);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addStretch(1);
    return fields;
}

void LetterForm::buildWhom(QFormLayout* form) {
    m_whom->setObjectName(QStringLiteral("letterWhom"));
    form->addRow(tr("&Receivers"), m_whom);
    m_condition->setObjectName(QStringLiteral("letterCondition"));
    m_condition->setPlaceholderText(
        tr("outstanding >= 100000 and phone_known = false", "an example of a condition"));
    connect(m_condition, &ConditionEdit::entered, this, &LetterForm::ask);
    followFont(m_condition, [this] {
        m_condition->setFixedHeight(kConditionLines * m_condition->fontMetrics().lineSpacing() +
                                    Space::kMedium);
    });
    auto* written = new QHBoxLayout(m_written);
    written->setContentsMargins(0, 0, 0, 0);
    written->setSpacing(Space::kSmall);
    written->addWidget(m_condition, 1);
    m_build->setObjectName(QStringLiteral("letterBuild"));
    m_build->setToolTip(tr("Rows and groups to choose from, saved conditions, a list of numbers"));
    written->addWidget(m_build, 0, Qt::AlignTop);
    auto* label = new QLabel(tr("C&ondition"), this);
    label->setBuddy(m_condition);
    form->addRow(label, m_written);
    m_count->setObjectName(QStringLiteral("letterCount"));
    m_count->setWordWrap(true);
    form->addRow(QString(), m_count);
}

void LetterForm::buildDays(QFormLayout* form) {
    const auto line = [&](QLineEdit* edit, const QString& label, const char* name) {
        edit->setObjectName(QLatin1String(name));
        followFont(edit,
                   [edit] { edit->setFixedWidth(kDateLetters * edit->fontMetrics().averageCharWidth()); });
        form->addRow(label, edit);
    };
    line(m_date, tr("&Date of the letters"), "letterDate");
    m_date->setPlaceholderText(tr("today"));
    line(m_deadline, tr("Pay &by"), "letterDeadline");
    m_deadline->setPlaceholderText(tr("as the office's rule"));
    line(m_usable, tr("Slips &usable until"), "letterUsable");
    m_usable->setPlaceholderText(tr("as pay by"));
    m_envelope->setObjectName(QStringLiteral("letterEnvelope"));
    form->addRow(tr("En&velope"), m_envelope);
    m_notAgain->setObjectName(QStringLiteral("letterNotAgain"));
    m_notAgain->setRange(-1, kMostDays);
    m_notAgain->setValue(-1);
    m_notAgain->setSpecialValueText(tr("as the office's rule"));
    m_notAgain->setSuffix(tr(" days"));
    form->addRow(tr("&Not again within"), m_notAgain);
    m_household->setObjectName(QStringLiteral("letterHousehold"));
    m_enclosure->setObjectName(QStringLiteral("letterEnclosure"));
    m_enclosure->setToolTip(tr("The folding machine is told by a mark; it counts in the weight."));
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_household);
    ways->addWidget(m_enclosure);
    ways->addStretch(1);
    form->addRow(QString(), ways);
}

void LetterForm::renew() {
    const Result<ConditionNames> names = conditionNames(m_workspace.session(), m_workspace.campaign().id);
    if (!names) {
        m_workspace.showError(names.error());
        return;
    }
    m_names = *names;
    m_condition->setNames(m_names);
    m_household->setVisible(m_workspace.campaign().hasMoney);
    m_workspace.worker().run<Offer>(
        [campaign = m_workspace.campaign().id](Session& session) -> Result<Offer> {
            Offer offer;
            SAIKOKU_TRY_ASSIGN(offer.shelf, noticeShelf(session));
            sortAsUsual(offer.shelf);
            SAIKOKU_TRY_ASSIGN(offer.lists, callLists(session, campaign));
            SAIKOKU_TRY_ASSIGN(const auto postage, session.rules<PostageRules>());
            offer.envelopes = postage->envelopes;
            SAIKOKU_TRY_ASSIGN(offer.office, letterOffice(session));
            SAIKOKU_TRY_ASSIGN(const auto slips, session.rules<PaymentSlipRules>());
            offer.slipsAreSpecimens = slips->isDummy;
            return offer;
        },
        this,
        [this](const Result<Offer>& offer) {
            if (offer) {
                showOffer(*offer);
            } else {
                m_workspace.showError(offer.error());
            }
        });
    count();
}

void LetterForm::showOffer(const Offer& offer) {
    m_offer = offer;
    const QString notice = m_wantedNotice.isEmpty() ? m_notice->currentData().toString()
                                                    : std::exchange(m_wantedNotice, QString());
    const QString envelope = m_envelope->currentData().toString();
    {
        const QSignalBlocker quiet(m_notice);
        m_notice->clear();
        const bool mayHold = m_workspace.session().may(Permission::Hold);
        for (const ShelvedNotice& each : m_offer.shelf) {
            const NoticeTemplate& one = each.inUse.notice;
            if (each.isUsable && isFor(one, m_workspace.campaign()) && (mayHold || !one.isForOfficers)) {
                m_notice->addItem(one.title, one.name);
            }
        }
        choose(m_notice, notice);
    }
    m_envelope->clear();
    m_envelope->addItem(tr("as the office's rule"), QString());
    for (const Envelope& each : m_offer.envelopes) {
        m_envelope->addItem(each.title, each.code);
    }
    choose(m_envelope, envelope);
    fillWhom();
    m_wantedList = CallListId();  // a list that was closed meanwhile is no longer waited for
    showNotice();
    const LetterOffice& office = m_offer.office;
    const bool hasSender = !office.name.isEmpty() && !office.address.isEmpty() && !office.phone.isEmpty();
    showProblem(hasSender ? QString()
                          : tr("Letters have no sender yet: enter the office's name, address and telephone under Settings, "
                               "Letters."));
}

void LetterForm::fillWhom() {
    const QSignalBlocker quiet(m_whom);
    const QVariant before = m_wantedList.isValid() ? QVariant(m_wantedList.value) : m_whom->currentData();
    m_whom->clear();
    m_whom->addItem(tr("everybody whom a condition names"), qint64(0));
    if (!m_given.isEmpty()) {
        m_whom->addItem(tr("%1 cases chosen").arg(Yen(m_given.size()).toString()), qint64(-1));
    }
    m_whom->addItem(tr("who asked for a payment slip on the telephone"), qint64(-2));
    for (const CallList& list : std::as_const(m_offer.lists)) {
        if (!list.closedOn.isValid()) {
            m_whom->addItem(tr("call list: %1").arg(list.name), list.id.value);
        }
    }
    choose(m_whom, before);
    showWhom();
}

LetterForm::Whom LetterForm::whom() const {
    const qint64 code = m_whom->currentData().toLongLong();
    return code == -1 ? Whom::Given : code == -2 ? Whom::Slips : code > 0 ? Whom::List : Whom::Condition;
}

void LetterForm::showWhom() {
    m_form->setRowVisible(m_written, whom() == Whom::Condition);
    count();
}

const ShelvedNotice* LetterForm::chosen() const {
    const QString name = m_notice->currentData().toString();
    const auto found =
        std::find_if(m_offer.shelf.begin(), m_offer.shelf.end(),
                     [&](const ShelvedNotice& each) { return each.inUse.notice.name == name; });
    return found == m_offer.shelf.end() ? nullptr : &*found;
}

/// What the chosen one looks like, and which version it is.
void LetterForm::showNotice() {
    const ShelvedNotice* notice = chosen();
    if (notice == nullptr) {
        m_about->setText(m_offer.shelf.empty() ? QString() : tr("No template is for this campaign."));
        m_sample->setPages({});
        return;
    }
    const NoticeVersion& version = notice->inUse;
    QString about = version.isShipped
                        ? tr("The program's wording")
                        : tr("Version %1, approved by %2")
                              .arg(QString::number(version.version),
                                   version.approvedBy.isEmpty() ? version.madeBy : version.approvedBy);
    if (notice->waiting) {
        about += tr("; version %1 waits for approval").arg(notice->waiting->version);
    }
    if (version.notice.isForOfficers) {
        about += tr("; for tax officers alone");
    }
    if (version.notice.brings && m_offer.slipsAreSpecimens) {
        about += tr(". ▲ Its payment slips are specimens and can't be paid with: set the office's company code first (rule file payment_slip.json)");
    }
    m_about->setText(about);
    m_form->setRowVisible(m_usable, version.notice.brings);
    m_form->setRowVisible(m_deadline, version.notice.needsReceivables);
    const QImage sample = QImage::fromData(version.notice.preview);
    m_sample->setPages(sample.isNull() ? QList<QImage>() : QList{sample},
                       tr("There is no picture of this template yet."));
    m_sample->setRemark(tr("Example"));
}

void LetterForm::propose(const LettersFor& whom) {
    m_given = whom.cases;
    m_wantedList = whom.list;
    if (!whom.list.isValid() && whom.cases.isEmpty() && !whom.slipsAsked) {
        setCondition(whom.condition);
    }
    fillWhom();
    if (!whom.list.isValid()) {
        choose(m_whom, whom.slipsAsked ? qint64(-2) : !whom.cases.isEmpty() ? qint64(-1) : qint64(0));
    }
    if (whom.slipsAsked) {
        m_wantedNotice = QStringLiteral("payment-slip");
    }
}

void LetterForm::setCondition(const CaseCondition& condition) {
    m_condition->setPlainText(condition.isEverything() ? QString()
                              : installedLanguage() == Language::Japanese
                                  ? conditionInJapanese(condition, m_names)
                                  : condition.toText());
}

bool LetterForm::isTouched() const {
    return !m_date->text().isEmpty() || !m_deadline->text().isEmpty() || !m_usable->text().isEmpty();
}

void LetterForm::clear() {
    for (QLineEdit* line : {m_date, m_deadline, m_usable}) {
        line->clear();
    }
    m_condition->clear();
    m_notAgain->setValue(-1);
    m_household->setChecked(false);
    m_enclosure->setChecked(false);
    m_given.clear();
    fillWhom();
    showProblem({});
}

void LetterForm::setBusy(bool busy) {
    m_ask->setEnabled(!busy);
}

void LetterForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void LetterForm::focusFirst() {
    m_notice->setFocus(Qt::OtherFocusReason);
}

Result<CaseCondition> LetterForm::condition() const {
    const QString text = m_condition->toPlainText().trimmed();
    return text.isEmpty() ? Result<CaseCondition>(CaseCondition()) : parseCaseCondition(text, m_names);
}

/// Before any letter's rule takes somebody out.
void LetterForm::count() {
    if (m_counting) {
        m_counting->store(true);  // a stale answer is dropped
    }
    if (whom() != Whom::Condition) {
        m_count->setText(whom() == Whom::Given
                             ? tr("Chosen in another screen: %1 cases").arg(Yen(m_given.size()).toString())
                             : QString());
        return;
    }
    const Result<CaseCondition> wanted = condition();
    if (!wanted) {
        m_count->setText(tr("The condition can't be read yet."));
        return;
    }
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = *wanted;
    m_counting = m_workspace.worker().run<CaseCount>(
        [query](Session& session) { return countCases(session, query); }, this,
        [this](const Result<CaseCount>& counted) {
            m_count->setText(
                !counted ? QStringLiteral("▲ ") + counted.error().message
                : m_workspace.campaign().hasMoney
                    ? tr("%1 cases, %2 yen, before anybody is taken out")
                          .arg(Yen(counted->cases).toString(), counted->outstanding.toString())
                    : tr("%1 cases, before anybody is taken out").arg(Yen(counted->cases).toString()));
        });
}

void LetterForm::openBuilder() {
    CaseQuery asked;
    asked.campaign = m_workspace.campaign().id;
    asked.condition = condition().value_or(CaseCondition());
    auto* dialog = new ConditionDialog(m_workspace, asked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setApplyLabel(tr("Take it &into the letters"));
    connect(dialog, &ConditionDialog::applied, this, &LetterForm::takeNumbers);
    dialog->open();
}

/// Numbers given besides narrow the condition: then it is exactly the cases of both.
void LetterForm::takeNumbers(const CaseCondition& built,
                             const std::shared_ptr<const QList<TaxpayerId>>& among) {
    setCondition(built);
    choose(m_whom, qint64(0));
    if (!among) {
        m_ask->setFocus();
        return;
    }
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = built;
    query.among = among;
    m_workspace.worker().run<CaseSelection>([query](Session& session) { return findCases(session, query); },
                                            this,
                                            [this](const Result<CaseSelection>& found) {
                                                if (!found) {
                                                    showProblem(found.error().message);
                                                    return;
                                                }
                                                m_given = found->cases;
                                                fillWhom();
                                                choose(m_whom, qint64(-1));
                                                m_ask->setFocus();
                                            });
}

/// Invalid where nothing is typed.
Result<QDate> LetterForm::day(QLineEdit* field) const {
    if (field->text().trimmed().isEmpty() || !field->isVisibleTo(this)) {
        return QDate();
    }
    Result<QDate> date = parsePromiseDate(field->text(), m_workspace.today());
    if (!date) {
        field->setFocus();
    }
    return date;
}

Result<LetterRequest> LetterForm::request() {
    LetterRequest request;
    request.campaign = m_workspace.campaign().id;
    request.notice = m_notice->currentData().toString();
    if (request.notice.isEmpty()) {
        return fail(ErrorCode::BadInput, tr("Choose a template first."));
    }
    switch (whom()) {
        case Whom::Condition: {
            const QString text = m_condition->toPlainText().trimmed();
            if (text.isEmpty()) {
                m_condition->setFocus();
                return fail(ErrorCode::BadInput, tr("To whom? Write a condition, or put one together; "
                                                    "everybody in arrears is: outstanding > 0."));
            }
            const auto read = readCondition(text, m_names);
            if (!read) {
                m_condition->mark(read.error());
                m_condition->setFocus();
                return fail(ErrorCode::BadInput, read.error().message);
            }
            request.condition = read->toText();
            break;
        }
        case Whom::Given: request.cases.assign(m_given.begin(), m_given.end()); break;
        case Whom::List: request.list = CallListId{m_whom->currentData().toLongLong()}; break;
        case Whom::Slips: request.slipsAsked = true; break;
    }
    SAIKOKU_TRY_ASSIGN(request.date, day(m_date));
    SAIKOKU_TRY_ASSIGN(request.deadline, day(m_deadline));
    SAIKOKU_TRY_ASSIGN(request.usableUntil, day(m_usable));
    if (!request.date.isValid()) {
        request.date = m_workspace.today();
    }
    request.byHousehold = m_household->isVisibleTo(this) && m_household->isChecked();
    request.hasEnclosure = m_enclosure->isChecked();
    request.notAgainDays = m_notAgain->value();
    request.envelope = m_envelope->currentData().toString();
    return request;
}

void LetterForm::ask() {
    if (!m_ask->isEnabled()) {
        return;  // the one before is being looked for
    }
    const Result<LetterRequest> wish = request();
    showProblem(wish ? QString() : wish.error().message);
    if (wish) {
        Q_EMIT wanted(*wish);
    }
}

}  // namespace saikoku::ui
