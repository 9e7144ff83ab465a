#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "core/base/typed_id.h"

namespace saikoku {

/// @brief Whose sound lies in a folder of plain recordings, told over a crash too: no name, no number.
struct RecordingTag {
    QString storeId;
    CallIntentId intent;
    OperatorId operatorId;

    QByteArray toBytes() const;
    /// @brief Nothing for anything else.
    static std::optional<RecordingTag> fromBytes(const QByteArray& bytes);
};

}  // namespace saikoku
