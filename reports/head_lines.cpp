#include "reports/head_lines.h"

#include <QCoreApplication>

#include "core/base/japanese_era.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString day(QDate date) {
    return formatEra(date, EraStyle::Long);
}

}  // namespace

QString periodInWords(QDate from, QDate to) {
    if (from.isValid() && to.isValid()) {
        return from == to ? day(from) : Text::tr("%1 to %2").arg(day(from), day(to));
    }
    if (from.isValid()) {
        return Text::tr("from %1 on").arg(day(from));
    }
    return to.isValid() ? Text::tr("until %1").arg(day(to)) : QString();
}

QList<HeadLine> headLines(const ReportHead& head) {
    const QList<HeadLine> all{
        {Text::tr("Office"), head.office},   {Text::tr("Period"), periodInWords(head.from, head.to)},
        {Text::tr("As of"), day(head.asOf)}, {Text::tr("Conditions"), head.conditions},
        {Text::tr("Made by"), head.maker},   {Text::tr("Data version"), head.dataVersion},
    };
    QList<HeadLine> said;
    for (const HeadLine& line : all) {
        if (!line.value.isEmpty()) {
            said.append(line);
        }
    }
    return said;
}

}  // namespace saikoku::reports
