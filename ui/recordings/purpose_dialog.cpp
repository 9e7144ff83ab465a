#include "ui/recordings/purpose_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLetters = 76;
constexpr int kLines = 22;

}  // namespace

PurposeDialog::PurposeDialog(const QString& text, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("purposeDialog"));
    setWindowTitle(tr("Page that tells of recordings"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    auto* page = new QPlainTextEdit(text, this);
    page->setObjectName(QStringLiteral("purposeText"));
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    followFont(page, [page] {
        page->setMinimumSize(page->fontMetrics().averageCharWidth() * kLetters,
                             page->fontMetrics().lineSpacing() * kLines);
    });
    column->addWidget(page, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* copy = new QPushButton(tr("&Copy it"), this);
    copy->setObjectName(QStringLiteral("purposeCopy"));
    copy->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    row->addWidget(copy);
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this,
            [page] { QGuiApplication::clipboard()->setText(page->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    page->setFocus();
}

}  // namespace saikoku::ui
