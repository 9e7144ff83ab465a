#include "ui/notices/notice_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <utility>

#include "ui/scripts/purpose_form.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString yesOrNo(bool is) {
    return is ? Text::tr("yes") : Text::tr("no");
}

QString changeWords(const QString& what, const QString& before, const QString& after) {
    return Text::tr("%1: %2 → %3")
        .arg(what, before.isEmpty() ? Text::tr("nothing") : before,
             after.isEmpty() ? Text::tr("nothing") : after);
}

QString columnWords(const std::vector<NoticeColumn>& columns) {
    QStringList words;
    for (const NoticeColumn& each : columns) {
        words.append(QStringLiteral("%1 %2").arg(each.title.isEmpty() ? each.field : each.title,
                                                 lengthWords(each.width)));
    }
    return words.join(DisplayText::listSeparator());
}

QString placedWords(const std::vector<NoticePlaced>& placed) {
    QStringList words;
    for (const NoticePlaced& each : placed) {
        words.append(QStringLiteral("%1 %2/%3 %4×%5")
                         .arg(each.picture, lengthWords(each.x), lengthWords(each.y), lengthWords(each.width),
                              lengthWords(each.height)));
    }
    return words.join(DisplayText::listSeparator());
}

QString languageWords(const QString& code) {
    for (const auto& [each, label] : scriptLanguages()) {
        if (each == code) {
            return label;
        }
    }
    return code;
}

void addPictures(QStringList& words, const NoticeTemplate& before, const NoticeTemplate& after) {
    QStringList names = before.pictures.keys() + after.pictures.keys();
    names.removeDuplicates();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        if (!after.pictures.contains(name)) {
            words.append(Text::tr("Picture %1: removed").arg(name));
        } else if (!before.pictures.contains(name)) {
            words.append(Text::tr("Picture %1: added").arg(name));
        } else if (before.pictures.value(name) != after.pictures.value(name)) {
            words.append(Text::tr("Picture %1: another one").arg(name));
        }
    }
}

}  // namespace

QString versionNumber(const NoticeVersion& version) {
    return version.version > 0 && !version.isShipped ? QString::number(version.version)
                                                     : Text::tr("the program's");
}

QString makerWords(const NoticeVersion& version) {
    return version.madeBy.isEmpty() || version.isShipped ? Text::tr("the program") : version.madeBy;
}

QString versionWords(const NoticeVersion& version) {
    return version.version > 0 && !version.isShipped
               ? Text::tr("version %1 of %2, by %3")
                     .arg(version.version)
                     .arg(DisplayText::shortDate(version.knownOn), makerWords(version))
               : Text::tr("the program's");
}

QString placeWords(const TemplateFault& fault) {
    const QString file = fault.file == QLatin1String("body.txt")      ? Text::tr("Text")
                         : fault.file == QLatin1String("layout.json") ? Text::tr("Layout")
                         : fault.file == QLatin1String("sample.json") ? Text::tr("Sample")
                         : fault.file.isEmpty()                       ? Text::tr("Code")
                                                                      : fault.file;
    return fault.line > 0 && fault.file == QLatin1String("body.txt")
               ? Text::tr("%1, line %2").arg(file).arg(fault.line)
               : file;
}

QString lengthWords(double value) {
    return QString::number(value, 'f', 2).remove(QRegularExpression(QStringLiteral("\\.?0+$")));
}

std::optional<double> lengthIn(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    bool isNumber = false;
    const double value = plain.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && value >= 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QList<LayoutLength> layoutLengths() {
    const QString mm = Text::tr("mm");
    return {{QStringLiteral("left"), Text::tr("Left margin"), &NoticeLayout::left, mm},
            {QStringLiteral("right"), Text::tr("Right margin"), &NoticeLayout::right, mm},
            {QStringLiteral("top"), Text::tr("Top margin, from page 2"), &NoticeLayout::top, mm},
            {QStringLiteral("bottom"), Text::tr("Bottom margin"), &NoticeLayout::bottom, mm},
            {QStringLiteral("body_top"), Text::tr("Text begins at"), &NoticeLayout::bodyTop, mm},
            {QStringLiteral("letter_size"), Text::tr("Size of letters"), &NoticeLayout::letterSize,
             Text::tr("pt")},
            {QStringLiteral("line_height"), Text::tr("Line height"), &NoticeLayout::lineHeight,
             Text::tr("times")}};
}

QList<LayoutSwitch> layoutSwitches() {
    return {{QStringLiteral("address"), Text::tr("Address for the window"), &NoticeLayout::hasAddress},
            {QStringLiteral("customer_code"), Text::tr("Customer barcode"), &NoticeLayout::hasCustomerCode},
            {QStringLiteral("sender"), Text::tr("Sender, date, number"), &NoticeLayout::hasSender},
            {QStringLiteral("fold_marks"), Text::tr("Fold marks"), &NoticeLayout::hasFoldMarks},
            {QStringLiteral("enclosure"), Text::tr("A leaflet goes with it"), &NoticeLayout::hasEnclosure},
            {QStringLiteral("page_numbers"), Text::tr("Page and sheet marks"), &NoticeLayout::hasPageNumbers},
            {QStringLiteral("duplex"), Text::tr("Printed on both sides"), &NoticeLayout::isDuplex}};
}

QList<NoticeSwitch> noticeSwitches() {
    return {{QStringLiteral("officers"), Text::tr("for tax officers only"), &NoticeTemplate::isForOfficers},
            {QStringLiteral("needs_receivables"), Text::tr("only with open arrears"),
             &NoticeTemplate::needsReceivables},
            {QStringLiteral("needs_promise"), Text::tr("only with a promise or plan"),
             &NoticeTemplate::needsPromise},
            {QStringLiteral("brings_slips"), Text::tr("brings payment slips"), &NoticeTemplate::brings}};
}

QStringList differencesBesideBody(const NoticeTemplate& before, const NoticeTemplate& after) {
    QStringList words;
    const auto add = [&words](const QString& what, const QString& old, const QString& fresh) {
        if (old != fresh) {
            words.append(changeWords(what, old, fresh));
        }
    };
    add(Text::tr("Title"), before.title, after.title);
    add(Text::tr("Language"), languageWords(before.language), languageWords(after.language));
    add(Text::tr("Campaigns"), before.campaigns.join(DisplayText::listSeparator()),
        after.campaigns.join(DisplayText::listSeparator()));
    for (const NoticeSwitch& each : noticeSwitches()) {
        add(each.label, yesOrNo(before.*each.value), yesOrNo(after.*each.value));
    }
    const NoticeLayout &old = before.layout, &fresh = after.layout;
    for (const LayoutLength& each : layoutLengths()) {
        add(each.label, lengthWords(old.*each.value) + QLatin1Char(' ') + each.unit,
            lengthWords(fresh.*each.value) + QLatin1Char(' ') + each.unit);
    }
    add(Text::tr("Font"), old.font, fresh.font);
    for (const LayoutSwitch& each : layoutSwitches()) {
        add(each.label, yesOrNo(old.*each.value), yesOrNo(fresh.*each.value));
    }
    add(Text::tr("Printer's tray"), old.tray, fresh.tray);
    add(Text::tr("Columns of the arrears"), columnWords(old.receivables), columnWords(fresh.receivables));
    add(Text::tr("Columns of the dated parts"), columnWords(old.parts), columnWords(fresh.parts));
    add(Text::tr("Placed on the first page"), placedWords(old.placed), placedWords(fresh.placed));
    addPictures(words, before, after);
    return words;
}

}  // namespace saikoku::ui
