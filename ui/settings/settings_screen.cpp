#include "ui/settings/settings_screen.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/dialling/dialler.h"
#include "core/dialling/dialler_factory.h"
#include "core/work/office_profile.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/settings/letter_sender_form.h"
#include "ui/support/message_box.h"
#include "ui/support/phone_maker.h"
#include "ui/support/seat_settings.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFieldWidth = 320;  // pixels at the usual font size
constexpr int kOfficeWidth = 220;

int widthOf(const QWidget& field, int usual) { return qRound(usual * field.font().pointSizeF() / kUsualFont); }

QFormLayout* addForm(const QString& title, QWidget* page, QVBoxLayout* column) {
    if (column->count() > 0) {
        column->addSpacing(Space::kLarge);
    }
    column->addWidget(sectionTitle(title, page));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Space::kMedium);
    form->setVerticalSpacing(Space::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    column->addLayout(form);
    return form;
}

/// Qt measures full-width brackets short.
void fitChoices(QComboBox* box) {
    followFont(box, [box] {
        int widest = 0;
        for (int i = 0; i < box->count(); ++i) {
            widest = qMax(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
        }
        box->setMinimumWidth(widest + 2 * box->fontMetrics().averageCharWidth() + Space::kSmall);
    });
}

void select(QComboBox* box, const QVariant& data) { box->setCurrentIndex(qMax(0, box->findData(data))); }

}  // namespace

SettingsScreen::SettingsScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("settingsScreen"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    outer->addWidget(area);
    auto* page = new QWidget(area);
    area->setWidget(page);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(Space::kLarge, Space::kLarge, Space::kLarge, Space::kLarge);
    row->setSpacing(3 * Space::kLarge);
    const auto column = [&](const QString& title, QVBoxLayout** side) {
        *side = new QVBoxLayout;
        (*side)->setSpacing(Space::kSmall);
        row->addLayout(*side);
        return addForm(title, page, *side);
    };
    QVBoxLayout* left = nullptr;
    buildScreenPart(column(tr("Screen"), &left));
    if (workspace.session().may(Permission::Settings)) {
        buildOfficePart(addForm(tr("Office"), page, left));
        m_letters = new LetterSenderForm(workspace, page);
        addForm(tr("Letters"), page, left)->addRow(m_letters);
    }
    left->addStretch(1);
    QVBoxLayout* right = nullptr;
    m_phoneForm = column(tr("Telephone of this seat"), &right);
    buildPhonePart(m_phoneForm);
    right->addStretch(1);
    row->addStretch(1);
}

SettingsScreen::~SettingsScreen() = default;

bool SettingsScreen::holdsWork() const { return m_letters != nullptr && m_letters->isTouched(); }

bool SettingsScreen::mayLeave() {
    if (!holdsWork()) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("What letters say of the office is not saved yet. Leave it?"), tr("Throw away"))) {
        return false;
    }
    m_letters->read();
    return true;
}

void SettingsScreen::buildScreenPart(QFormLayout* form) {
    SeatSettings& settings = m_workspace.settings();
    m_font = new QDoubleSpinBox(this);
    m_font->setObjectName(QStringLiteral("fontSize"));
    m_font->setRange(kSmallestFont, kLargestFont);
    m_font->setSingleStep(0.5);
    m_font->setDecimals(1);
    m_font->setSuffix(tr(" pt"));
    m_language = new QComboBox(this);
    m_language->addItem(tr("Japanese"), int(Language::Japanese));
    m_language->addItem(tr("English"), int(Language::English));
    m_dates = new QComboBox(this);
    m_dates->setObjectName(QStringLiteral("dateStyle"));
    m_dates->addItem(tr("Era (Reiwa)"), int(DateStyle::Era));
    m_dates->addItem(tr("Western"), int(DateStyle::Western));
    m_brightness = new QComboBox(this);
    m_brightness->addItem(tr("As the desktop"), int(Brightness::Desktop));
    m_brightness->addItem(tr("Light"), int(Brightness::Light));
    m_brightness->addItem(tr("Dark"), int(Brightness::Dark));
    m_idle = new QSpinBox(this);
    m_idle->setObjectName(QStringLiteral("idleMinutes"));
    m_idle->setRange(0, 120);
    m_idle->setSuffix(tr(" min"));
    m_idle->setSpecialValueText(tr("never"));
    form->addRow(tr("&Font size"), m_font);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), mutedLabel(tr("Another language shows after the next start."), this));
    form->addRow(tr("&Dates"), m_dates);
    form->addRow(tr("&Brightness"), m_brightness);
    form->addRow(tr("Loc&k the screen after"), m_idle);
    enter();
    connect(m_font, &QDoubleSpinBox::valueChanged, this, [&settings](double points) { settings.setFontPoints(points); });
    connect(m_language, &QComboBox::activated, this,
            [this, &settings] { settings.setLanguage(static_cast<Language>(m_language->currentData().toInt())); });
    connect(m_dates, &QComboBox::activated, this,
            [this, &settings] { settings.setDateStyle(static_cast<DateStyle>(m_dates->currentData().toInt())); });
    connect(m_brightness, &QComboBox::activated, this,
            [this, &settings] { settings.setBrightness(static_cast<Brightness>(m_brightness->currentData().toInt())); });
    connect(m_idle, &QSpinBox::valueChanged, this, [&settings](int minutes) { settings.setIdleMinutes(minutes); });
}

void SettingsScreen::buildOfficePart(QFormLayout* form) {
    m_office = new QLineEdit(m_workspace.officeName(), this);
    m_office->setObjectName(QStringLiteral("officeName"));
    followFont(m_office, [this] { m_office->setMinimumWidth(widthOf(*m_office, kOfficeWidth)); });
    auto* save = new QPushButton(tr("Sav&e the name"), this);
    form->addRow(tr("Na&me in scripts"), m_office);
    form->addRow(QString(), save);
    connect(save, &QPushButton::clicked, this, [this] {
        const Result<void> set = setOfficeName(m_workspace.session(), m_office->text());
        if (!set) {
            m_workspace.showError(set.error());
            return;
        }
        m_workspace.cityChanged();
        m_workspace.tell(tr("Saved: every seat introduces itself as %1.").arg(m_workspace.officeName()));
    });
}

void SettingsScreen::focusTelephone() { m_kind->setFocus(Qt::OtherFocusReason); }

void SettingsScreen::enter() {
    const SeatSettings& settings = m_workspace.settings();
    const QSignalBlocker quietFont(m_font);
    const QSignalBlocker quietIdle(m_idle);
    m_font->setValue(settings.fontPoints());
    m_idle->setValue(settings.idleMinutes());
    select(m_language, int(settings.language()));
    select(m_dates, int(settings.dateStyle()));
    select(m_brightness, int(settings.brightness()));
}

void SettingsScreen::buildPhonePart(QFormLayout* form) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("phoneKind"));
    m_kind->addItem(tr("none"), QString());
    for (const QString& kind : diallerKinds()) {
        m_kind->addItem(diallerKindLabel(kind), kind);
    }
    fitChoices(m_kind);
    const auto line = [this](const QString& placeholder = {}) {
        auto* edit = new QLineEdit(this);
        followFont(edit, [edit] { edit->setMinimumWidth(widthOf(*edit, kFieldWidth)); });
        edit->setPlaceholderText(placeholder);
        return edit;
    };
    m_name = line();
    m_host = line();
    m_host->setObjectName(QStringLiteral("phoneHost"));
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("phonePort"));
    m_port->setRange(1, 65535);
    m_recordings = line(RecordingFolder::usualPath());
    m_recordings->setObjectName(QStringLiteral("phoneRecordings"));
    m_recordings->setToolTip(tr("snd_path of the softphone, in private memory (tmpfs); empty: nothing is recorded at this seat"));
    m_dialCommand = line(QStringLiteral("program %n"));
    m_hangUpCommand = line();
    m_answerCommand = line();
    m_scheme = new QComboBox(this);
    for (const QString& scheme : {QStringLiteral("tel"), QStringLiteral("callto"), QStringLiteral("sip")}) {
        m_scheme->addItem(scheme, scheme);
    }
    m_outside = line(QStringLiteral("0"));
    m_callerId = new QComboBox(this);
    m_callerId->addItem(tr("as the line is set"), QString());
    m_callerId->addItem(tr("186: show our number"), QStringLiteral("186"));
    m_callerId->addItem(tr("184: withhold our number"), QStringLiteral("184"));
    m_ring = new QSpinBox(this);
    m_ring->setRange(5, 180);
    m_ring->setSuffix(tr(" s"));
    form->addRow(tr("K&ind"), m_kind);
    form->addRow(tr("&Name here"), m_name);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&Private recording folder"), m_recordings);
    form->addRow(tr("Dial &command"), m_dialCommand);
    form->addRow(tr("Hang-&up command"), m_hangUpCommand);
    form->addRow(tr("&Answer command"), m_answerCommand);
    form->addRow(tr("Address &scheme"), m_scheme);
    form->addRow(tr("Digits fo&r an outside line"), m_outside);
    form->addRow(tr("Number sho&wn"), m_callerId);
    form->addRow(tr("&Give up ringing after"), m_ring);
    m_test = new QPushButton(tr("&Test the connection"), this);
    m_test->setObjectName(QStringLiteral("testPhone"));
    auto* save = new QPushButton(tr("Sa&ve and use"), this);
    save->setObjectName(QStringLiteral("savePhone"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kSmall);
    buttons->addWidget(m_test);
    buttons->addWidget(save);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    m_phoneState = new QLabel(this);
    m_phoneState->setObjectName(QStringLiteral("phoneTestState"));
    m_phoneState->setWordWrap(true);
    followFont(m_phoneState, [this] { m_phoneState->setMinimumWidth(widthOf(*m_phoneState, kFieldWidth)); });
    form->addRow(QString(), m_phoneState);
    const Result<QList<DiallerSettings>> known = loadDiallers(m_workspace.settings().file());
    showPhone(known ? known->value(0) : DiallerSettings());
    if (!known) {
        sayPhone(known.error().message, true);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SettingsScreen::openPhoneFields);
    connect(m_test, &QPushButton::clicked, this, &SettingsScreen::testPhone);
    connect(save, &QPushButton::clicked, this, &SettingsScreen::savePhone);
}

void SettingsScreen::showPhone(const DiallerSettings& settings) {
    select(m_kind, settings.kind);
    m_name->setText(settings.name);
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_recordings->setText(settings.recordingFolder);
    m_dialCommand->setText(settings.dialCommand);
    m_hangUpCommand->setText(settings.hangUpCommand);
    m_answerCommand->setText(settings.answerCommand);
    select(m_scheme, settings.uriScheme);
    m_outside->setText(settings.outsidePrefix);
    select(m_callerId, settings.callerIdPrefix);
    m_ring->setValue(settings.ringSeconds);
    openPhoneFields();
}

DiallerSettings SettingsScreen::enteredPhone() const {
    DiallerSettings settings;
    settings.kind = m_kind->currentData().toString();
    settings.name = m_name->text().trimmed();
    settings.host = m_host->text().trimmed();
    settings.port = static_cast<quint16>(m_port->value());
    settings.recordingFolder = m_recordings->text().trimmed();
    settings.dialCommand = m_dialCommand->text().trimmed();
    settings.hangUpCommand = m_hangUpCommand->text().trimmed();
    settings.answerCommand = m_answerCommand->text().trimmed();
    settings.uriScheme = m_scheme->currentData().toString();
    settings.outsidePrefix = m_outside->text().trimmed();
    settings.callerIdPrefix = m_callerId->currentData().toString();
    settings.ringSeconds = m_ring->value();
    return settings;
}

void SettingsScreen::openPhoneFields() {
    const QString kind = m_kind->currentData().toString();
    const auto open = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_phoneForm->labelForField(field)->setVisible(shown);
    };
    const bool any = !kind.isEmpty();
    const bool softphone = kind == QLatin1String("baresip");
    const bool command = kind == QLatin1String("command");
    open(m_name, any);
    open(m_host, softphone);
    open(m_port, softphone);
    open(m_recordings, softphone);
    open(m_dialCommand, command);
    open(m_hangUpCommand, command);
    open(m_answerCommand, command);
    open(m_scheme, kind == QLatin1String("tel"));
    open(m_outside, any);
    open(m_callerId, any);
    open(m_ring, softphone);
    m_test->setEnabled(any);
    m_phoneState->clear();
}

/// The softphone serves one program: a second connection would shut out the first.
bool SettingsScreen::isInUse(const DiallerSettings& settings) const {
    if (m_workspace.dialler() == nullptr || settings.kind != QLatin1String("baresip")) {
        return false;
    }
    const Result<QList<DiallerSettings>> kept = loadDiallers(m_workspace.settings().file());
    const DiallerSettings used = kept ? kept->value(0) : DiallerSettings();
    return used.kind == settings.kind && used.host == settings.host && used.port == settings.port;
}

void SettingsScreen::testPhone() {
    if (isInUse(enteredPhone())) {
        const Dialler& used = *m_workspace.dialler();
        const bool answers = used.lineState() == LineState::Ready;
        sayPhone(answers ? tr("The telephone answers. %1").arg(used.lineText()) : used.lineText(), !answers);
        return;
    }
    Result<std::unique_ptr<Dialler>> made = makePhone(enteredPhone(), m_workspace.session().clock());
    if (!made) {
        sayPhone(made.error().message, true);
        return;
    }
    m_tried = std::move(*made);
    const auto follow = [this] {
        if (!m_tried) {
            return;
        }
        const LineState state = m_tried->lineState();
        sayPhone(state == LineState::Ready        ? tr("The telephone answers. %1").arg(m_tried->lineText())
                 : state == LineState::Connecting ? tr("Connecting …")
                                                  : m_tried->lineText(),
                 state == LineState::Unavailable);
        if (state != LineState::Connecting) {
            m_tried.release()->deleteLater();  // it has answered; the line is free again
        }
    };
    connect(m_tried.get(), &Dialler::lineStateChanged, this, follow);
    sayPhone(tr("Connecting …"), false);
    m_tried->open();
    if (m_tried) {
        follow();
    }
}

void SettingsScreen::savePhone() {
    const DiallerSettings settings = enteredPhone();
    if (m_workspace.dialler() != nullptr && m_workspace.dialler()->hasCall()) {
        sayPhone(tr("A call is going on. Hang up and record it first."), true);
        return;
    }
    m_tried.reset();
    if (settings.kind.isEmpty()) {
        saveDiallers(m_workspace.settings().file(), {});
        m_workspace.useDialler(nullptr);
        sayPhone(tr("Saved: calls are recorded by hand."), false);
        return;
    }
    Result<std::unique_ptr<Dialler>> made = makePhone(settings, m_workspace.session().clock());
    if (!made) {
        sayPhone(made.error().message, true);
        return;
    }
    saveDiallers(m_workspace.settings().file(), {settings});
    m_workspace.useDialler(std::move(*made));
    sayPhone(tr("Saved and in use."), false);
}

void SettingsScreen::sayPhone(const QString& sentence, bool isProblem) {
    const Colours colours = coloursOf(palette());
    setTextColour(m_phoneState, isProblem ? colours.late : colours.good);
    m_phoneState->setText(isProblem ? QStringLiteral("▲ ") + sentence : sentence);
}

}  // namespace saikoku::ui
