#include "ui/settings/letter_sender_form.h"

#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/postal_code.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFieldLetters = 34;
constexpr qint64 kMostRead = 1'000'000;  ///< a little more than any seal that is taken

QString hyphenated(const QString& digits) {
    const auto code = PostalCode::parse(digits);
    return code ? code->hyphenated() : digits;
}

}  // namespace

LetterSenderForm::LetterSenderForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_name(new QLineEdit(this)),
      m_department(new QLineEdit(this)),
      m_postcode(new QLineEdit(this)),
      m_address(new QLineEdit(this)),
      m_phone(new QLineEdit(this)),
      m_hours(new QLineEdit(this)),
      m_signer(new QLineEdit(this)),
      m_seal(mutedLabel({}, this)),
      m_removeSeal(new QPushButton(tr("Remove the seal (&0)"), this)) {
    setObjectName(QStringLiteral("letterSenderForm"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::kMedium);
    form->setVerticalSpacing(Space::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto line = [&](QLineEdit* edit, const QString& label, const char* name, const QString& hint = {}) {
        edit->setObjectName(QLatin1String(name));
        edit->setPlaceholderText(hint);
        followFont(edit,
                   [edit] { edit->setMinimumWidth(kFieldLetters * edit->fontMetrics().averageCharWidth()); });
        form->addRow(label, edit);
    };
    line(m_name, tr("Name in letters (&1)"), "senderName");
    line(m_department, tr("Department (&2)"), "senderDepartment");
    line(m_postcode, tr("Postcode (&3)"), "senderPostcode", QStringLiteral("999-0222"));
    line(m_address, tr("Address (&4)"), "senderAddress");
    line(m_phone, tr("Telephone (&5)"), "senderPhone", QStringLiteral("0999-00-0000"));
    line(m_hours, tr("Answers at (&6)"), "senderHours");
    line(m_signer, tr("Signed by (&7)"), "senderSigner");
    auto* save = new QPushButton(tr("Save for letters (&8)"), this);
    save->setObjectName(QStringLiteral("senderSave"));
    form->addRow(QString(), save);
    m_seal->setObjectName(QStringLiteral("senderSeal"));
    form->addRow(tr("Official seal"), m_seal);
    auto* choose = new QPushButton(tr("Choose a picture (&9) …"), this);
    choose->setObjectName(QStringLiteral("senderChooseSeal"));
    m_removeSeal->setObjectName(QStringLiteral("senderRemoveSeal"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kSmall);
    buttons->addWidget(choose);
    buttons->addWidget(m_removeSeal);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    connect(save, &QPushButton::clicked, this, &LetterSenderForm::save);
    connect(choose, &QPushButton::clicked, this, &LetterSenderForm::chooseSeal);
    connect(m_removeSeal, &QPushButton::clicked, this, &LetterSenderForm::removeSeal);
    read();
}

void LetterSenderForm::read() {
    const Result<OfficeProfile> profile = officeProfile(m_workspace.session());
    if (!profile) {
        m_workspace.showError(profile.error());
        return;
    }
    const LetterSender& sender = profile->sender;
    m_name->setText(sender.name);
    m_department->setText(sender.department);
    m_postcode->setText(hyphenated(sender.postalCode));
    m_address->setText(sender.address);
    m_phone->setText(sender.phone);
    m_hours->setText(sender.hours);
    m_signer->setText(sender.signer);
    m_stored = typed();
    showSeal(profile->hasSeal);
}

LetterSender LetterSenderForm::typed() const {
    return {m_name->text(),  m_department->text(), m_postcode->text(), m_address->text(),
            m_phone->text(), m_hours->text(),      m_signer->text()};
}

bool LetterSenderForm::isTouched() const { return !(typed() == m_stored); }

/// What no letter can do without.
QLineEdit* LetterSenderForm::firstMissing() const {
    for (QLineEdit* line : {m_name, m_address, m_phone}) {
        if (line->text().trimmed().isEmpty()) {
            return line;
        }
    }
    return nullptr;
}

void LetterSenderForm::save() {
    if (QLineEdit* missing = firstMissing()) {
        const QString sentence = missing == m_phone
                                     ? tr("Not saved: the telephone is missing. Type the number that people call back, as 0999-00-0000.")
                                 : missing == m_address ? tr("Not saved: the address is missing. Letters that come back go there.")
                                                        : tr("Not saved: the name is missing. Type the office as letters call it.");
        m_workspace.showError({ErrorCode::BadInput, sentence, {}});
        missing->setFocus();
        return;
    }
    if (const Result<void> set = setLetterSender(m_workspace.session(), typed()); !set) {
        m_workspace.showError(set.error());
        return;
    }
    read();
    m_workspace.tell(tr("Saved: letters made from now on say so."));
}

/// A picture that can't be drawn is refused here, not in the middle of a thousand letters.
void LetterSenderForm::chooseSeal() {
    const QString path =
        FileDialog::openFile(this, tr("Official seal"), QDir::homePath(), tr("PNG pictures (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    const QByteArray png = file.open(QIODevice::ReadOnly) ? file.read(kMostRead) : QByteArray();
    if (png.isEmpty() || QImage::fromData(png, "PNG").isNull()) {
        m_workspace.showError({ErrorCode::BadInput,
                               tr("%1 can't be read as a PNG picture. Save the seal as PNG.").arg(path),
                               file.errorString()});
        return;
    }
    if (const Result<void> set = setOfficialSeal(m_workspace.session(), png); !set) {
        m_workspace.showError(set.error());
        return;
    }
    showSeal(true);
    m_workspace.tell(
        tr("The seal is kept. It stands on letters whose wording was approved, or that who may approve "
           "wording makes."));
}

void LetterSenderForm::removeSeal() {
    if (!MessageBox::confirm(this, tr("Remove the official seal? Letters made from now on are without it."),
                             tr("Remove"))) {
        return;
    }
    if (const Result<void> set = setOfficialSeal(m_workspace.session(), {}); !set) {
        m_workspace.showError(set.error());
        return;
    }
    showSeal(false);
}

void LetterSenderForm::showSeal(bool has) {
    m_seal->setText(has ? tr("on file") : tr("none"));
    m_removeSeal->setEnabled(has);
}

}  // namespace saikoku::ui
