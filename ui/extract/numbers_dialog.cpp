#include "ui/extract/numbers_dialog.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/yen.h"
#include "ui/frame/workspace.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
constexpr qsizetype kMostTold = 2000;
constexpr int kMostWide = 1300, kMostHigh = 720;  // on the smallest screen
}  // namespace

NumbersDialog::NumbersDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("numbersDialog"));
    setWindowTitle(tr("Cases by their numbers"));
    auto* column = new QVBoxLayout(this);
    auto* label = new QLabel(tr("&Taxpayers' numbers, pasted in any manner:"), this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("numbersText"));
    m_text->setTabChangesFocus(true);
    label->setBuddy(m_text);
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("numbersTold"));
    m_told->setWordWrap(true);
    m_unknown = new QPlainTextEdit(this);
    m_unknown->setObjectName(QStringLiteral("numbersUnknown"));
    m_unknown->setReadOnly(true);
    m_unknown->setTabChangesFocus(true);
    m_unknown->hide();
    auto* file = new QPushButton(tr("From a CSV &file …"), this);
    file->setObjectName(QStringLiteral("numbersFile"));
    auto* look = new QPushButton(tr("&Look them up"), this);
    look->setObjectName(QStringLiteral("numbersLook"));
    look->setDefault(true);
    m_take = new QPushButton(tr("&Use as a list"), this);
    m_take->setObjectName(QStringLiteral("numbersTake"));
    m_take->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addStretch();
    for (QPushButton* button : {look, m_take, cancel}) {
        buttons->addWidget(button);
    }
    column->addWidget(label);
    column->addWidget(m_text, 2);
    column->addWidget(m_told);
    column->addWidget(m_unknown, 1);
    column->addLayout(buttons);
    followFont(this, [this] { resize(qMin(fontMetrics().height() * 34, kMostWide), qMin(fontMetrics().height() * 26, kMostHigh)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_take->setEnabled(false); });
    connect(look, &QPushButton::clicked, this, &NumbersDialog::look);
    connect(file, &QPushButton::clicked, this, &NumbersDialog::readFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_found);
        accept();
    });
}

/// The column is asked for; its numbers then stand in the field, to be seen.
void NumbersDialog::readFile() {
    const QString name = FileDialog::openFile(this, tr("CSV file with numbers"), {}, tr("CSV and text files (*.csv *.txt);;All files (*)"));
    if (name.isEmpty()) {
        return;
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        m_told->setText(tr("%1 can't be read.").arg(name));
        return;
    }
    const QByteArray bytes = file.readAll();
    const std::optional<QString> column = MessageBox::askText(this, tr("Heading of the column with the numbers; empty: the first column"), tr("Column"));
    if (!column) {
        return;
    }
    const Result<QList<GivenNumber>> numbers = numbersInColumn(bytes, *column);
    if (!numbers) {
        m_told->setText(QStringLiteral("▲ ") + numbers.error().message);
        return;
    }
    QString text;
    qint64 line = 1;
    for (const GivenNumber& given : *numbers) {
        text += QString(given.line - line, u'\n') + given.number;  // where it stands in the file
        line = given.line;
    }
    m_text->setPlainText(text);
    look();
}

void NumbersDialog::look() {
    if (m_looking) {
        m_looking->store(true);
    }
    m_told->setText(tr("Looking them up …"));
    m_unknown->hide();
    m_take->setEnabled(false);
    const CampaignId campaign = m_workspace.campaign().id;
    m_looking = m_workspace.worker().run<NumbersFound>(
        [text = m_text->toPlainText(), campaign](Session& session) { return findNumbers(session, campaign, numbersInText(text)); }, this,
        [this](Result<NumbersFound> found) {
            if (found) {
                tell(*found);
            } else {
                m_told->setText(QStringLiteral("▲ ") + found.error().message);
            }
        });
}

void NumbersDialog::tell(const NumbersFound& found) {
    m_found = found;
    const auto count = [](qint64 number) { return Yen(number).toString(); };
    QStringList sentences{tr("Given: %1, found: %2 cases.").arg(count(found.given), count(found.cases.size()))};
    if (found.repeated > 0) {
        sentences.append(tr("Given more than once: %1.").arg(count(found.repeated)));
    }
    if (!found.zerosAdded.isEmpty()) {
        sentences.append(tr("Found with the leading zeros that they had lost: %1.").arg(count(found.zerosAdded.size())));
    }
    if (!found.unknown.isEmpty()) {
        sentences.append(tr("▲ Unknown: %1, with their lines below.").arg(count(found.unknown.size())));
    }
    m_told->setText(sentences.join(u' '));
    QString lines;
    for (const GivenNumber& given : found.unknown.mid(0, kMostTold)) {
        lines += tr("line %1: %2").arg(QString::number(given.line), given.number) + u'\n';
    }
    m_unknown->setPlainText(lines);
    m_unknown->setVisible(!found.unknown.isEmpty());
    m_take->setEnabled(!found.cases.isEmpty());
    if (m_take->isEnabled()) {
        m_take->setFocus();
    }
}

}  // namespace saikoku::ui
