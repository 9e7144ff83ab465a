#include "ui/notices/layout_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

#include "ui/notices/notice_document.h"
#include "ui/notices/notice_words.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLengthLetters = 8;

/// The names of layoutLengths() with their Alt keys.
QStringList keyedLengths() {
    return {LayoutForm::tr("Left margin (&1)"),
            LayoutForm::tr("Right margin (&2)"),
            LayoutForm::tr("Top margin, from page 2 (&3)"),
            LayoutForm::tr("Bottom margin (&4)"),
            LayoutForm::tr("Text begins at (&5)"),
            LayoutForm::tr("Si&ze of letters"),
            LayoutForm::tr("Line &height")};
}

/// The names of layoutSwitches() with theirs.
QStringList keyedSwitches() {
    return {LayoutForm::tr("A&ddress for the window"),   LayoutForm::tr("Customer barcod&e"),
            LayoutForm::tr("Sender, date, number (&K)"), LayoutForm::tr("Fold &marks"),
            LayoutForm::tr("A leaflet goes with it (&V)"),
            LayoutForm::tr("Pa&ge and sheet marks"),     LayoutForm::tr("Printed on both sides (&X)")};
}

}  // namespace

LayoutForm::LayoutForm(NoticeDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::kSmall);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("noticeLayoutNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setTextColour(m_note, coloursOf(palette()).late);
    m_note->hide();
    form->addRow(m_note);
    addLengths(form);
    addFont(form);
    addSwitches(form);
    addTray(form);
    connect(&document, &NoticeDocument::changed, this, &LayoutForm::show);
}

void LayoutForm::addLengths(QFormLayout* form) {
    const QList<LayoutLength> lengths = layoutLengths();
    const QStringList labels = keyedLengths();
    for (qsizetype i = 0; i < lengths.size(); ++i) {
        const LayoutLength& length = lengths.at(i);
        auto* row = new QWidget(this);
        auto* parts = new QHBoxLayout(row);
        parts->setContentsMargins(0, 0, 0, 0);
        auto* line = new QLineEdit(row);
        line->setObjectName(QStringLiteral("layout_") + length.key);
        followFont(line, [line] {
            line->setFixedWidth(line->fontMetrics().averageCharWidth() * kLengthLetters * 2);
        });
        parts->addWidget(line);
        parts->addWidget(mutedLabel(length.unit, row));
        parts->addStretch();
        auto* label = new QLabel(labels.at(i), this);
        label->setBuddy(line);
        form->addRow(label, row);
        m_fields.insert(length.key, line);
        connect(line, &QLineEdit::textEdited, this,
                [this, key = length.key, value = length.value] { takeLength(key, value); });
    }
}

void LayoutForm::addFont(QFormLayout* form) {
    m_font = new QComboBox(this);
    m_font->setObjectName(QStringLiteral("layout_font"));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(kLengthLetters * 2);
    m_font->addItem(tr("the usual"), QString());
    const QStringList families = QFontDatabase::families(QFontDatabase::Japanese);
    for (const QString& family : families) {
        m_font->addItem(family, family);
    }
    form->addRow(tr("F&ont"), m_font);
    m_fields.insert(QStringLiteral("font"), m_font);
    connect(m_font, &QComboBox::activated, this, [this] {
        NoticeTemplate notice = m_document.notice();
        notice.layout.font = m_font->currentData().toString();
        put(notice);
    });
}

void LayoutForm::addSwitches(QFormLayout* form) {
    const QList<LayoutSwitch> switches = layoutSwitches();
    const QStringList labels = keyedSwitches();
    for (qsizetype i = 0; i < switches.size(); ++i) {
        auto* box = new QCheckBox(labels.at(i), this);
        box->setObjectName(QStringLiteral("layout_") + switches.at(i).key);
        form->addRow(box);
        m_fields.insert(switches.at(i).key, box);
        connect(box, &QCheckBox::clicked, this, [this, value = switches.at(i).value](bool on) {
            NoticeTemplate notice = m_document.notice();
            notice.layout.*value = on;
            put(notice);
        });
    }
}

void LayoutForm::addTray(QFormLayout* form) {
    m_tray = new QLineEdit(this);
    m_tray->setObjectName(QStringLiteral("layout_tray"));
    m_tray->setPlaceholderText(tr("the printer's usual one"));
    form->addRow(tr("Printer's tra&y"), m_tray);
    m_fields.insert(QStringLiteral("tray"), m_tray);
    connect(m_tray, &QLineEdit::textEdited, this, [this](const QString& text) {
        NoticeTemplate notice = m_document.notice();
        notice.layout.tray = text.trimmed();
        put(notice, QStringLiteral("tray"));
    });
}

void LayoutForm::takeLength(const QString& key, double NoticeLayout::*value) {
    const auto* line = qobject_cast<QLineEdit*>(m_fields.value(key));
    const std::optional<double> length = lengthIn(line->text());
    if (!length) {
        m_unread.insert(key,
                        tr("\"%1\" is no number. Write it in digits, e.g. 20 or 10.5.").arg(line->text()));
        showNotes();
        return;
    }
    m_unread.remove(key);
    showNotes();
    NoticeTemplate notice = m_document.notice();
    if (notice.layout.*value != *length) {
        notice.layout.*value = *length;
        put(notice, key);
    }
}

void LayoutForm::put(const NoticeTemplate& notice, const QString& kind) {
    m_document.change(tr("Layout"), notice, kind);
}

QString LayoutForm::problem() const {
    return m_unread.isEmpty() ? QString() : *m_unread.constBegin();
}

bool LayoutForm::focusField(const QString& key) {
    const QString wanted = !m_unread.isEmpty() && key.isEmpty() ? m_unread.constBegin().key() : key;
    QWidget* field = m_fields.value(wanted);
    if (field != nullptr) {
        field->setFocus(Qt::OtherFocusReason);
    }
    return field != nullptr;
}

void LayoutForm::forget() {
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        qobject_cast<QLineEdit*>(m_fields.value(it.key()))->clear();
    }
    m_unread.clear();
}

void LayoutForm::setFaults(const QList<TemplateFault>& faults) {
    m_faults.clear();
    for (const TemplateFault& fault : faults) {
        if (fault.file == QLatin1String("layout.json") && m_fields.contains(fault.field)) {
            m_faults.insert(fault.field, fault.message);
        }
    }
    showNotes();
}

void LayoutForm::showNotes() {
    QStringList notes;
    for (const LayoutLength& each : layoutLengths()) {
        const QString note = m_unread.value(each.key, m_faults.value(each.key));
        if (!note.isEmpty()) {
            notes.append(QStringLiteral("▲ ") + tr("%1: %2").arg(each.label, note));
        }
    }
    for (const char* key : {"font", "tray"}) {
        if (const QString note = m_faults.value(QLatin1String(key)); !note.isEmpty()) {
            notes.append(QStringLiteral("▲ ") + note);
        }
    }
    setTextColour(m_note, coloursOf(palette()).late);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

void LayoutForm::show() {
    const NoticeLayout& layout = m_document.notice().layout;
    for (const LayoutLength& each : layoutLengths()) {
        auto* line = qobject_cast<QLineEdit*>(m_fields.value(each.key));
        const std::optional<double> shown = lengthIn(line->text());
        // what is just being typed stays as it is typed, unless another change came over it
        if (shown != layout.*each.value && !(m_unread.contains(each.key) && line->hasFocus())) {
            line->setText(lengthWords(layout.*each.value));
            m_unread.remove(each.key);
        }
    }
    if (m_font->findData(layout.font) < 0) {
        m_font->addItem(layout.font, layout.font);
    }
    m_font->setCurrentIndex(m_font->findData(layout.font));
    for (const LayoutSwitch& each : layoutSwitches()) {
        qobject_cast<QCheckBox*>(m_fields.value(each.key))->setChecked(layout.*each.value);
    }
    if (m_tray->text().trimmed() != layout.tray) {
        m_tray->setText(layout.tray);
    }
    showNotes();
}

}  // namespace saikoku::ui
