#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "core/letters/notice_templates.h"

namespace saikoku::ui {

/// @brief "version 3 of R8.11.20, by X"; "the program's".
QString versionWords(const NoticeVersion& version);
/// @brief "3"; "the program's".
QString versionNumber(const NoticeVersion& version);
/// @brief Who made it: the program of what it brings.
QString makerWords(const NoticeVersion& version);
/// @brief Where a fault is, for people: "Text, line 3".
QString placeWords(const TemplateFault& fault);
/// @brief "12.5": mm and points without needless zeros.
QString lengthWords(double value);
/// @brief Full-width digits and a comma are taken too; nothing for what is no number of 0 or more.
std::optional<double> lengthIn(const QString& text);
/// @brief What differs beside the body, one sentence each: title, lengths, switches, columns, pictures.
QStringList differencesBesideBody(const NoticeTemplate& before, const NoticeTemplate& after);

/// @brief A length of a layout: its key in layout.json, its name for people.
struct LayoutLength {
    QString key;
    QString label;
    double NoticeLayout::*value;
    QString unit;
};
QList<LayoutLength> layoutLengths();

/// @brief Something that a page has or has not.
struct LayoutSwitch {
    QString key;
    QString label;
    bool NoticeLayout::*value;
};
QList<LayoutSwitch> layoutSwitches();

/// @brief What is said of a template as a whole by yes or no.
struct NoticeSwitch {
    QString key;
    QString label;
    bool NoticeTemplate::*value;
};
QList<NoticeSwitch> noticeSwitches();

}  // namespace saikoku::ui
