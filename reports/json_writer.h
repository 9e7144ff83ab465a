#pragma once

#include <QJsonValue>

#include "reports/report_writer.h"

class QIODevice;

namespace saikoku::reports {

/// @brief A value as it stands in JSON: whole numbers, rates to six decimals, dates ISO, moments ISO with
/// their offset, several texts as an array, null when missing.
QJsonValue jsonOf(const QVariant& value);

/// @brief Writes {"id","as_of","from","to","conditions","columns","rows","totals",
/// "definitions"} as the rows come, in UTF-8. The period is null where it is open.
class JsonWriter final : public ReportWriter {
public:
    explicit JsonWriter(QIODevice& device) : m_device(device) {}

    Result<void> begin(const ReportHead& head, const QList<Column>& columns) override;
    Result<void> row(const QVariantList& values) override;
    Result<void> end(const QVariantMap& totals) override;

private:
    Result<void> write(const QByteArray& bytes);

    QIODevice& m_device;
    QStringList m_keys;
    QStringList m_definitions;
    bool m_any = false;
};

}  // namespace saikoku::reports
