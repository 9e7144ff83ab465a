#include "ui/notices/notice_list_page.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/notices/notice_difference.h"
#include "ui/notices/notice_words.h"
#include "ui/scripts/purpose_form.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kTemplatesShare = 3, kVersionsShare = 2;

QString shownLanguage(const QString& code) {
    for (const auto& [each, label] : scriptLanguages()) {
        if (each == code) {
            return label;
        }
    }
    return code;
}

QString usedWords(const ShelvedNotice& notice) {
    return notice.isUsable ? versionNumber(notice.inUse) : NoticeListPage::tr("not yet");
}

QString sinceWords(const ShelvedNotice& notice) {
    const NoticeVersion& version = notice.inUse;
    if (!notice.isUsable) {
        return {};
    }
    if (version.version == 0) {
        return NoticeListPage::tr("always");
    }
    return DisplayText::shortDate(version.approvedOn.isValid() ? version.approvedOn : version.knownOn);
}

QString waitingWords(const ShelvedNotice& notice) {
    return notice.waiting ? NoticeListPage::tr("version %1 by %2 waits for approval")
                                .arg(notice.waiting->version)
                                .arg(notice.waiting->madeBy)
                          : QString();
}

}  // namespace

NoticeListPage::NoticeListPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Templates of letters (Enter opens one)"), this));
    m_table = new FactTable({{tr("Title"), 190},
                             {tr("Code"), 130},
                             {tr("In use"), 80},
                             {tr("Since"), 80},
                             {tr("Made by"), 90},
                             {tr("Approved by"), 90},
                             {tr("Language"), 80},
                             {tr("What is open")}},
                            tr("There is no template. A file can be imported."), this);
    m_table->setObjectName(QStringLiteral("noticeList"));
    m_table->view()->setObjectName(QStringLiteral("noticeListTable"));
    m_table->view()->setAccessibleName(tr("Templates of letters"));
    column->addWidget(m_table, kTemplatesShare);
    auto* row = new WrappingRow(Space::kSmall);
    m_open = addButton(row, tr("&Open"), QStringLiteral("noticeOpen"));
    m_copy = addButton(row, tr("Co&py as a new one (F8)"), QStringLiteral("noticeCopy"));
    QPushButton* read = addButton(row, tr("&Import a file"), QStringLiteral("noticeRead"));
    m_write = addButton(row, tr("Save as a fi&le"), QStringLiteral("noticeWrite"));
    m_approve = addButton(row, tr("&Approve (F4)"), QStringLiteral("noticeApprove"));
    column->addLayout(row);
    column->addWidget(buildVersions(), kVersionsShare);
    connect(m_open, &QPushButton::clicked, this, &NoticeListPage::openWanted);
    connect(m_copy, &QPushButton::clicked, this, &NoticeListPage::copyWanted);
    connect(read, &QPushButton::clicked, this, &NoticeListPage::readWanted);
    connect(m_write, &QPushButton::clicked, this, &NoticeListPage::writeWanted);
    connect(m_approve, &QPushButton::clicked, this, &NoticeListPage::approveWaiting);
    connect(m_table, &FactTable::activated, this, &NoticeListPage::openWanted);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing) {
            readVersions();
        }
    });
    showVersions();
}

QPushButton* NoticeListPage::addButton(QLayout* row, const QString& label, const QString& name) {
    auto* button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

QWidget* NoticeListPage::buildVersions() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* head = new WrappingRow(Space::kSmall);
    auto* title = sectionTitle(tr("Its &versions (Enter approves one, or uses it again)"), part);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(title);
    m_look = addButton(head, tr("Loo&k at this version"), QStringLiteral("noticeLook"));
    column->addLayout(head);
    m_history = new FactTable({{tr("Version"), 90},
                               {tr("Stored on"), 110},
                               {tr("Made by"), 120},
                               {tr("Approved on"), 110},
                               {tr("Approved by"), 120},
                               {tr("State")}},
                              tr("A template is chosen above."), part);
    m_history->setObjectName(QStringLiteral("noticeVersions"));
    m_history->view()->setObjectName(QStringLiteral("noticeVersionsTable"));
    m_history->view()->setAccessibleName(tr("Its versions"));
    title->setBuddy(m_history->view());
    column->addWidget(m_history, 1);
    connect(m_history, &FactTable::activated, this, &NoticeListPage::useVersion);
    connect(m_look, &QPushButton::clicked, this, &NoticeListPage::versionWanted);
    return part;
}

const ShelvedNotice* NoticeListPage::chosen() const {
    const qint64 row = m_table->currentId();
    return row >= 1 && row <= static_cast<qint64>(m_shelf.size())
               ? &m_shelf[static_cast<std::size_t>(row - 1)]
               : nullptr;
}

const ShelvedNotice* NoticeListPage::named(const QString& name) const {
    for (const ShelvedNotice& each : m_shelf) {
        if (each.inUse.notice.name == name) {
            return &each;
        }
    }
    return nullptr;
}

const NoticeVersion* NoticeListPage::chosenVersion() const {
    const qint64 row = m_history->currentId();
    return row >= 1 && row <= static_cast<qint64>(m_versions.size())
               ? &m_versions[static_cast<std::size_t>(row - 1)]
               : nullptr;
}

bool NoticeListPage::mayApprove() const {
    const ShelvedNotice* notice = chosen();
    return notice != nullptr && notice->waiting && m_workspace.session().may(Permission::ApproveTemplates);
}

void NoticeListPage::load(const QString& name) {
    const ShelvedNotice* before = chosen();
    const QString wanted = !name.isEmpty() ? name : before == nullptr ? QString() : before->inUse.notice.name;
    m_workspace.worker().run<std::vector<ShelvedNotice>>(
        [](Session& session) { return noticeShelf(session); }, this,
        [this, wanted](Result<std::vector<ShelvedNotice>> shelf) {
            if (!shelf) {
                m_workspace.showError(shelf.error());
                return;
            }
            showShelf(std::move(*shelf), wanted);
        });
}

void NoticeListPage::showShelf(std::vector<ShelvedNotice> shelf, const QString& name) {
    m_shelf = std::move(shelf);
    QList<FactRow> rows;
    int marked = 0;
    for (const ShelvedNotice& each : m_shelf) {
        const NoticeTemplate& notice = each.inUse.notice;
        if (notice.name == name) {
            marked = static_cast<int>(rows.size());
        }
        QString open = waitingWords(each);
        if (notice.isForOfficers) {
            open += (open.isEmpty() ? QString() : QStringLiteral(" / ")) + tr("officers only");
        }
        rows.append({{notice.title, notice.name, usedWords(each), sinceWords(each), makerWords(each.inUse),
                      each.inUse.approvedBy, shownLanguage(notice.language), open},
                     false,
                     false,
                     rows.size() + 1});
    }
    m_isShowing = true;
    m_table->setRows(rows);
    m_table->view()->selectRow(marked);
    m_isShowing = false;
    if (std::exchange(m_wantsFocus, false)) {
        m_table->view()->setFocus(Qt::OtherFocusReason);
    }
    readVersions();
}

/// Now, or as soon as the list is there.
void NoticeListPage::focusList() {
    m_wantsFocus = m_table->rowCount() == 0;
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void NoticeListPage::readVersions() {
    if (m_reading) {
        m_reading->store(true);
    }
    const ShelvedNotice* notice = chosen();
    m_versions.clear();
    if (notice == nullptr) {
        showVersions();
        return;
    }
    m_reading = m_workspace.worker().run<std::vector<NoticeVersion>>(
        [name = notice->inUse.notice.name](Session& session) { return noticeVersions(session, name); }, this,
        [this](Result<std::vector<NoticeVersion>> versions) {
            if (!versions) {
                m_workspace.showError(versions.error());
            }
            m_versions = versions ? std::move(*versions) : std::vector<NoticeVersion>();
            showVersions();
        });
}

bool NoticeListPage::isInUse(const NoticeVersion& version) const {
    const ShelvedNotice* notice = chosen();
    return notice != nullptr && notice->isUsable && notice->inUse.version == version.version &&
           notice->inUse.id == version.id;
}

void NoticeListPage::showVersions() {
    const ShelvedNotice* notice = chosen();
    QList<FactRow> rows;
    for (const NoticeVersion& each : m_versions) {
        const bool isUsed = isInUse(each);
        const bool isApproved = each.isShipped || !each.approvedBy.isEmpty();
        const bool isWaiting = notice != nullptr && notice->waiting && notice->waiting->id == each.id;
        rows.append(
            {{versionNumber(each), each.knownOn.isValid() ? DisplayText::shortDate(each.knownOn) : QString(),
              makerWords(each), each.approvedOn.isValid() ? DisplayText::shortDate(each.approvedOn) : QString(),
              each.approvedBy,
              isUsed       ? tr("in use")
              : isWaiting  ? tr("waits for approval")
              : isApproved ? QString()
                           : tr("not approved")},
             false,
             !isUsed && !isWaiting,
             rows.size() + 1});
    }
    m_history->setRows(rows);
    if (!rows.isEmpty()) {
        m_history->view()->selectRow(0);
    }
    m_open->setEnabled(notice != nullptr);
    m_copy->setEnabled(notice != nullptr);
    m_write->setEnabled(notice != nullptr);
    m_look->setEnabled(!rows.isEmpty());
    m_approve->setEnabled(mayApprove());
    Q_EMIT changed();
}

void NoticeListPage::useVersion(qint64 row) {
    if (row < 1 || row > static_cast<qint64>(m_versions.size())) {
        return;
    }
    const NoticeVersion version = m_versions[static_cast<std::size_t>(row - 1)];
    if (isInUse(version)) {
        m_workspace.tell(tr("This version is in use."));
    } else if (!version.isShipped && version.approvedBy.isEmpty()) {
        approve(version);
    } else {
        goBackTo(version);
    }
}

void NoticeListPage::approveWaiting() {
    if (mayApprove()) {
        approve(NoticeVersion(*chosen()->waiting));
    }
}

/// What is seen before one agrees: the words that go out now beside those that will.
bool NoticeListPage::agreesTo(const NoticeVersion& version, const QString& title, const QString& yes) {
    const ShelvedNotice notice = *chosen();
    const NoticeDifference::Question question{
        title,
        tr("From now on \"%1\" goes out as %2 says, at every seat. The version before is kept.")
            .arg(version.notice.title, versionWords(version)),
        yes, notice.isUsable ? versionWords(notice.inUse) : tr("nothing"), versionWords(version)};
    return NoticeDifference::ask(question, notice.isUsable ? notice.inUse.notice : NoticeTemplate(),
                                 version.notice, this);
}

void NoticeListPage::approve(const NoticeVersion& version) {
    if (agreesTo(version, tr("Approve a template"), tr("&Approve"))) {
        done(approveNotice(m_workspace.session(), version.id),
             tr("Version %1 is in use from now on.").arg(version.version));
    }
}

void NoticeListPage::goBackTo(const NoticeVersion& version) {
    if (agreesTo(version, tr("Use a version again"), tr("&Use it again"))) {
        done(useNoticeAgain(m_workspace.session(), version.notice.name, version.id),
             tr("It is in use again."));
    }
}

void NoticeListPage::done(const Result<void>& result, const QString& sentence) {
    if (!result) {
        m_workspace.showError(result.error());
        return;
    }
    m_workspace.tell(sentence);
    load();
}

}  // namespace saikoku::ui
