#include "ui/notices/preview_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/cases/case_file.h"
#include "core/cases/given_numbers.h"
#include "core/letters/letter_office.h"
#include "core/letters/letter_selection.h"
#include "core/notices/customer_barcode.h"
#include "core/notices/letter_fields.h"
#include "core/security/session.h"
#include "reports/letters/letter_writer.h"
#include "ui/frame/workspace.h"
#include "ui/notices/notice_document.h"
#include "ui/notices/trial_letter.h"
#include "ui/support/page_view.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kPauseMilliseconds = 120;
constexpr int kNumberLetters = 12;

enum Subject { Sample, LongName, ManyLines, NothingOwed, RealOne };

TrialKind trialOf(int subject) {
    switch (subject) {
        case LongName: return TrialKind::LongName;
        case ManyLines: return TrialKind::ManyLines;
        case NothingOwed: return TrialKind::NothingOwed;
        default: return TrialKind::Sample;
    }
}

/// The office's own lines; what it has not set yet is that of a fictional one, so that a page can be drawn at
/// all.
Result<LetterOffice> officeFor(Session& session, const QString& language) {
    SAIKOKU_TRY_ASSIGN(LetterOffice office, letterOffice(session));
    const LetterOffice other = sampleOffice(language);
    for (QString LetterOffice::*line :
         {&LetterOffice::name, &LetterOffice::department, &LetterOffice::postalCode, &LetterOffice::address,
          &LetterOffice::phone, &LetterOffice::hours, &LetterOffice::signer}) {
        if ((office.*line).isEmpty()) {
            office.*line = other.*line;
        }
    }
    return office;
}

Result<Envelope> usualEnvelope(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PostageRules>());
    if (rules->envelopes.empty()) {
        return fail(ErrorCode::Rule, PreviewPane::tr("The rules of postage name no envelope."));
    }
    return rules->envelopes.front();
}

/// Why nobody may see this person's letter; nothing: one may. What merely lets a letter wait doesn't matter
/// here.
std::optional<QString> refusalIn(const LetterSelection& selection, TaxpayerId taxpayer) {
    for (const ExcludedCases& each : selection.excluded) {
        const bool isHere = std::find(each.cases.begin(), each.cases.end(), taxpayer) != each.cases.end();
        if (isHere &&
            (each.reason == LetterExclusion::Protected || each.reason == LetterExclusion::OfficersOnly)) {
            return labelOf(each.reason);
        }
    }
    return std::nullopt;
}

}  // namespace

PreviewPane::PreviewPane(Workspace& workspace, NoticeDocument& document, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    column->addWidget(buildSubject());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("noticePreviewProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    m_view = new PageView(this);
    m_view->setObjectName(QStringLiteral("noticePage"));
    m_view->setEmptySentence(tr("There is no page yet. It stands here as soon as the text can be set."));
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::draw);
    connect(&document, &NoticeDocument::changed, this, [this] { m_soon.start(); });
    connect(m_view, &PageView::sizeChanged, this, [this] { m_soon.start(); });
    connect(m_view, &PageView::pageChanged, this, &PreviewPane::showPage);
    showPage();
}

QWidget* PreviewPane::buildSubject() {
    auto* part = new QWidget(this);
    auto* row = new WrappingRow(Space::kSmall);
    part->setLayout(row);
    const auto named = [&](const QString& words, QWidget* field) {
        auto* pair = new QWidget(part);
        auto* parts = new QHBoxLayout(pair);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(Space::kUnit);
        auto* label = new QLabel(words, pair);
        label->setBuddy(field);
        parts->addWidget(label);
        parts->addWidget(field);
        parts->addStretch(1);
        row->addWidget(pair);
    };
    m_subject = new QComboBox(part);
    m_subject->setObjectName(QStringLiteral("noticeSubject"));
    m_subject->addItems({tr("the sample"), tr("a very long name"), tr("400 open arrears"), tr("nothing owed"),
                         tr("a real case")});
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    named(tr("&Whose letter"), m_subject);
    m_number = new QLineEdit(part);
    m_number->setObjectName(QStringLiteral("noticeCase"));
    m_number->setPlaceholderText(tr("then Enter"));
    m_number->setToolTip(tr("The taxpayer's number, then Enter. That you looked is logged."));
    m_number->setEnabled(false);
    followFont(m_number, [this] {
        m_number->setFixedWidth(m_number->fontMetrics().averageCharWidth() * kNumberLetters);
    });
    named(tr("Case &number"), m_number);
    connect(m_subject, &QComboBox::activated, this, &PreviewPane::onSubject);
    connect(m_number, &QLineEdit::returnPressed, this, &PreviewPane::takeCase);
    return part;
}

QPushButton* PreviewPane::addButton(QLayout* row, const QString& label, const QString& tip,
                                    const char* name) {
    auto* button = new QPushButton(label, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QWidget* PreviewPane::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = new WrappingRow(Space::kUnit);
    foot->setLayout(row);
    m_before = addButton(row, tr("Page before"), tr("PageUp on the page"), "noticePageBefore");
    m_page = mutedLabel({}, foot);
    m_page->setObjectName(QStringLiteral("noticePageNumber"));
    row->addWidget(m_page);
    m_after = addButton(row, tr("Next page"), tr("PageDown on the page"), "noticePageAfter");
    QPushButton* smaller = addButton(row, tr("Smaller"), tr("- on the page"), "noticeZoomOut");
    QPushButton* larger = addButton(row, tr("Larger"), tr("+ on the page"), "noticeZoomIn");
    QPushButton* whole = addButton(row, tr("Full width"), tr("0 on the page"), "noticeZoomUsual");
    connect(m_before, &QPushButton::clicked, this, [this] { m_view->turnTo(m_view->page() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_view->turnTo(m_view->page() + 1); });
    connect(smaller, &QPushButton::clicked, m_view, &PageView::zoomOut);
    connect(larger, &QPushButton::clicked, m_view, &PageView::zoomIn);
    connect(whole, &QPushButton::clicked, this, [this] { m_view->setZoom(1); });
    return foot;
}

void PreviewPane::begin(const QString& storedName) {
    m_storedName = storedName;
    m_case.reset();
    if (m_asking) {
        m_asking->store(true);
    }
    m_number->clear();
    m_number->setEnabled(false);
    m_subject->setCurrentIndex(Sample);
    m_view->setPages({});
    showProblem({});
    drawSoon();
}

/// As soon as the window has laid itself out: nobody typed, so there is no pause to wait for.
void PreviewPane::drawSoon() {
    QMetaObject::invokeMethod(this, &PreviewPane::draw, Qt::QueuedConnection);
}

void PreviewPane::refresh() {
    draw();
}

void PreviewPane::focusPage() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::onSubject() {
    const bool isReal = m_subject->currentIndex() == RealOne;
    m_number->setEnabled(isReal);
    if (isReal && !m_case) {
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->turnTo(0);
    draw();
}

/// Once: what is drawn afterwards while one types is drawn of what was read here.
void PreviewPane::takeCase() {
    const QString number = m_number->text().trimmed();
    if (number.isEmpty()) {
        return;
    }
    if (m_storedName.isEmpty()) {
        showProblem(tr("Save the template first: a real case is asked for the letter of a stored one."));
        return;
    }
    if (m_asking) {
        m_asking->store(true);
    }
    const CampaignId campaign = m_workspace.campaign().id;
    LetterRequest request;
    request.campaign = campaign;
    request.notice = m_storedName;
    request.isSingle = true;
    request.date = m_workspace.today();
    m_asking = m_workspace.worker().run<RealCase>(
        [number, campaign, request, notice = m_document.notice()](Session& session) -> Result<RealCase> {
            SAIKOKU_TRY_ASSIGN(const NumbersFound found,
                               findNumbers(session, campaign, numbersInText(number)));
            if (found.cases.isEmpty()) {
                return fail(ErrorCode::NotFound, tr("Nobody has the number %1.").arg(number));
            }
            const TaxpayerId taxpayer = found.cases.constFirst();
            SAIKOKU_TRY(openCase(session, taxpayer, campaign));  // the look is logged
            LetterRequest one = request;
            one.cases = {taxpayer};
            SAIKOKU_TRY_ASSIGN(LetterSelection selection, selectLetters(session, one));
            if (const std::optional<QString> refusal = refusalIn(selection, taxpayer)) {
                return fail(ErrorCode::Permission,
                            tr("No letter of %1 is shown here: %2.").arg(number, *refusal));
            }
            selection.version.notice = notice;
            SAIKOKU_TRY_ASSIGN(std::vector<Letter> letters, lettersOf(session, selection, {taxpayer}));
            if (letters.empty()) {
                return fail(ErrorCode::NotFound, tr("There is no letter for %1.").arg(number));
            }
            return RealCase{std::move(letters.front()), selection.office, selection.envelope};
        },
        this,
        [this](Result<RealCase> answer) {
            if (!answer) {
                m_case.reset();
                showProblem(answer.error().message);
                return;
            }
            m_case = std::move(*answer);
            m_view->turnTo(0);
            draw();
        });
}

void PreviewPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) {
        drawSoon();
    }
}

void PreviewPane::draw() {
    m_soon.stop();
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    if (m_drawing) {
        m_drawing->store(true);
    }
    m_isDrawing = true;
    const int subject = m_subject->currentIndex();
    const std::optional<RealCase> real = subject == RealOne ? m_case : std::nullopt;
    m_drawing = m_workspace.worker().run<Drawn>(
        [notice = m_document.notice(), kind = trialOf(subject), real, dots = m_view->dotsPerInch(),
         date = m_workspace.today()](Session& session) -> Result<Drawn> {
            reports::LetterRun run;
            run.notice = notice;
            run.date = date;
            run.isSpecimen = true;
            SAIKOKU_TRY_ASSIGN(const auto representative, session.rules<RepresentativePostcodes>());
            run.representative = *representative;
            if (real) {
                run.office = real->office;
                run.envelope = real->envelope;
            } else {
                SAIKOKU_TRY_ASSIGN(run.office, officeFor(session, notice.language));
                SAIKOKU_TRY_ASSIGN(run.envelope, usualEnvelope(session));
            }
            const Letter letter = real ? real->letter : trialLetter(notice.sample, kind);
            const auto pages = reports::letterPictures(run, letter, dots);
            return pages ? Drawn{pageImages(*pages), {}} : Drawn{{}, pages.error().message};
        },
        this, [this](const Result<Drawn>& drawn) { showDrawn(drawn); });
}

/// A text that can't be set just now leaves the last pages standing, with the sentence above them.
void PreviewPane::showDrawn(const Result<Drawn>& drawn) {
    m_isDrawing = false;
    showProblem(drawn ? drawn->problem : drawn.error().message);
    if (drawn && drawn->problem.isEmpty()) {
        m_view->setPages(drawn->pages);
    }
}

void PreviewPane::showProblem(const QString& sentence) {
    setTextColour(m_problem, coloursOf(palette()).late);
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PreviewPane::showPage() {
    const int pages = m_view->pageCount(), page = m_view->page();
    m_page->setText(pages == 0 ? tr("no page") : tr("page %1 of %2").arg(page + 1).arg(pages));
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < pages);
}

}  // namespace saikoku::ui
