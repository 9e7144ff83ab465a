#include "ui/survey/survey_results_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "reports/survey_report.h"
#include "ui/frame/workspace.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

SurveyResultsPage::SurveyResultsPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_sums = new QLabel(this);
    m_sums->setObjectName(QStringLiteral("surveySums"));
    m_sums->setWordWrap(true);
    auto* file = new QPushButton(tr("Counts as CS&V"), this);
    file->setObjectName(QStringLiteral("surveyResultsFile"));
    file->setAutoDefault(true);
    file->setVisible(m_workspace.session().may(Permission::Export));
    connect(file, &QPushButton::clicked, this, &SurveyResultsPage::write);
    head->addWidget(m_sums, 1);
    head->addWidget(file);
    column->addLayout(head);
    m_table = new FactTable({{tr("Question"), 320}, {tr("Answer"), 300}, {tr("Cases"), 80, true}, {tr("Quota")}},
                            tr("Nobody has answered yet."), this);
    m_table->setObjectName(QStringLiteral("surveyResults"));
    m_table->view()->setObjectName(QStringLiteral("surveyResultsTable"));
    column->addWidget(m_table, 1);
}

void SurveyResultsPage::ask(CampaignId campaign) {
    m_campaign = campaign;
    m_workspace.worker().run<SurveyResults>([campaign](Session& session) { return surveyResults(session, campaign); }, this,
                                            [this](Result<SurveyResults> results) {
                                                if (results) {
                                                    show(*results);
                                                } else {
                                                    m_workspace.showError(results.error());
                                                }
                                            });
}

void SurveyResultsPage::show(const SurveyResults& results) {
    QList<FactRow> rows;
    const auto quotaOf = [&](const QString& question, const QString& answer) {
        for (const QuotaStanding& standing : results.quotas) {
            if (standing.quota.question == question && standing.quota.answer == answer) {
                return tr("%1 of %2").arg(standing.complete).arg(standing.quota.limit) + (standing.isFull() ? QLatin1Char(' ') + tr("full") : QString());
            }
        }
        return QString();
    };
    const QList<SurveyQuestion> questions = results.version ? results.version->survey.questions : QList<SurveyQuestion>();
    for (const SurveyQuestion& question : questions) {
        for (const AnswerCount& count : results.counts) {
            if (count.question == question.code) {
                const SurveyOption* option = question.option(count.value);
                const QString words = option != nullptr ? option->text : count.value.isEmpty() ? tr("no answer") : count.value;
                rows.append({{question.text, words, QString::number(count.cases), quotaOf(question.code, count.value)}});
            }
        }
    }
    m_table->setRows(rows);
    const QString all = quotaOf({}, {});
    const QString sums = tr("Answered: %1, to the end: %2").arg(results.answering).arg(results.complete);
    m_sums->setText(all.isEmpty() ? sums : tr("%1 (quota: %2)").arg(sums, all));
}

void SurveyResultsPage::write() {
    const QString path = FileDialog::saveFile(this, tr("Save the counts"), m_workspace.dataFolder() + QStringLiteral("/exports/survey.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    reports::ReportQuestion question;
    question.query.campaign = m_campaign;
    const auto written = reports::writeReportFile(m_workspace.session(), *reports::reportOfId(QLatin1String(reports::kSurveyResultsReport)), question, {}, path);
    if (written) {
        m_workspace.announce(tr("Saved: %1").arg(path));
    } else {
        m_workspace.showError(written.error());
    }
}

}  // namespace saikoku::ui
