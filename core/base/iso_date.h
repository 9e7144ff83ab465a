#pragma once

#include <QDate>
#include <QStringView>

namespace saikoku {

/// @brief Reads exactly "2026-11-20" (ISO 8601); invalid for anything else.
/// QDate::fromString with Qt::ISODate takes other separators too.
QDate parseIsoDate(QStringView text);

}  // namespace saikoku
