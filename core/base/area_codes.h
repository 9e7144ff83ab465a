#pragma once

#include <QString>
#include <QStringView>

namespace saikoku {

struct AreaCode {
    int length = 4;      ///< digits of the area code with its leading 0
    bool known = false;  ///< stands in the list; else the usual length is assumed
};

/// @brief The area code of a fixed-line number of ten digits (市外局番の一覧, 総務省; the
/// published numbering plan as of 2022). The longest match counts.
AreaCode areaCodeOf(QStringView digits);

}  // namespace saikoku
