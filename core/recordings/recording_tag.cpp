#include "core/recordings/recording_tag.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace saikoku {

namespace {

const QLatin1String kStore("store");
const QLatin1String kCall("call");
const QLatin1String kOperator("operator");

}  // namespace

QByteArray RecordingTag::toBytes() const {
    return QJsonDocument(QJsonObject{{kStore, storeId}, {kCall, intent.value}, {kOperator, operatorId.value}})
        .toJson(QJsonDocument::Compact);
}

std::optional<RecordingTag> RecordingTag::fromBytes(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const RecordingTag tag{json.value(kStore).toString(), CallIntentId{json.value(kCall).toInteger()},
                           OperatorId{json.value(kOperator).toInteger()}};
    return !tag.storeId.isEmpty() && tag.intent.isValid() && tag.operatorId.isValid() ? std::optional(tag)
                                                                                      : std::nullopt;
}

}  // namespace saikoku
