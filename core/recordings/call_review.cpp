#include "core/recordings/call_review.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

constexpr std::array kBases{
    CodeRow<ReviewBasis>{ReviewBasis::Heard, "heard", QT_TRANSLATE_NOOP("Recordings", "heard")},
    CodeRow<ReviewBasis>{ReviewBasis::Record, "record",
                         QT_TRANSLATE_NOOP("Recordings", "read from the record")},
};

const QLatin1String kCode("code");
const QLatin1String kName("name");
const QLatin1String kWeight("weight");
const QLatin1String kPoints("points");
const QLatin1String kMost("most_points");
const QLatin1String kCriteria("criteria");
constexpr int kMostWeight = 100;
constexpr int kWhole = 1000;

QList<ReviewCriterion> readCriteria(RuleReader& reader) {
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_]{0,29}$"));
    QList<ReviewCriterion> criteria;
    const QJsonArray values = reader.list(kCriteria);
    for (const auto& value : values) {
        const ReviewCriterion one{value[kCode].toString(), value[kName].toString().trimmed(),
                                  value[kWeight].toInt()};
        const bool isTaken = std::any_of(criteria.begin(), criteria.end(), [&](const ReviewCriterion& other) {
            return other.code == one.code;
        });
        if (!code.match(one.code).hasMatch() || one.name.isEmpty() || isTaken || one.weight < 1 ||
            one.weight > kMostWeight) {
            reader.refuse(
                kCriteria,
                Text::tr("criteria with a code of small letters of its own, a name and a weight from 1 to %1")
                    .arg(kMostWeight));
            return {};
        }
        criteria.append(one);
    }
    if (criteria.isEmpty()) {
        reader.refuse(kCriteria, Text::tr("one criterion at least"));
    }
    return criteria;
}

}  // namespace

QString codeOf(ReviewBasis basis) {
    return code_table::code(kBases, basis);
}

QString labelOf(ReviewBasis basis) {
    return code_table::label(kBases, basis, "Recordings");
}

template <>
std::optional<ReviewBasis> valueOfCode(QStringView code) {
    return code_table::find(kBases, code);
}

template <>
std::vector<ReviewBasis> allValues() {
    return code_table::values(kBases);
}

Result<CallReviewRules> CallReviewRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    CallReviewRules rules;
    rules.criteria = readCriteria(reader);
    rules.mostPoints = reader.integer(kMost, 1, 10);
    rules.callsAPerson = reader.integer(QStringLiteral("calls_a_person"), 1, 100);
    rules.leastPersons = reader.integer(QStringLiteral("least_persons"), 2, 100);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<CallReviewRules> CallReviewRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("call_review")));
    return fromJson(file);
}

ReviewSheet ReviewSheet::of(const CallReviewRules& rules) {
    ReviewSheet sheet;
    sheet.mostPoints = rules.mostPoints;
    for (const ReviewCriterion& criterion : rules.criteria) {
        sheet.lines.append({criterion, std::nullopt});
    }
    return sheet;
}

std::optional<int> ReviewSheet::score() const {
    qint64 reached = 0;
    qint64 most = 0;
    for (const Line& line : lines) {
        if (line.points) {
            reached += static_cast<qint64>(line.criterion.weight) * *line.points;
            most += static_cast<qint64>(line.criterion.weight) * mostPoints;
        }
    }
    return most == 0 ? std::nullopt
                     : std::optional(static_cast<int>((reached * kWhole * 2 + most) / (2 * most)));
}

Result<void> ReviewSheet::check() const {
    for (const Line& line : lines) {
        if (line.points && (*line.points < 0 || *line.points > mostPoints)) {
            return fail(ErrorCode::BadInput, Text::tr("%1 points for \"%2\": 0 to %3 are given.")
                                                 .arg(*line.points)
                                                 .arg(line.criterion.name)
                                                 .arg(mostPoints));
        }
    }
    return score()
               ? Result<void>()
               : Result<void>(fail(ErrorCode::BadInput, Text::tr("No point of the sheet has been given.")));
}

QString ReviewSheet::toJson() const {
    QJsonArray array;
    for (const Line& line : lines) {
        array.append(QJsonObject{{kCode, line.criterion.code},
                                 {kName, line.criterion.name},
                                 {kWeight, line.criterion.weight},
                                 {kPoints, line.points ? QJsonValue(*line.points) : QJsonValue()}});
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{kMost, mostPoints}, {kCriteria, array}}).toJson(QJsonDocument::Compact));
}

ReviewSheet ReviewSheet::fromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ReviewSheet sheet;
    sheet.mostPoints = object.value(kMost).toInt();
    const QJsonArray array = object.value(kCriteria).toArray();
    for (const auto& each : array) {
        const QJsonValue points = each[kPoints];
        sheet.lines.append({{each[kCode].toString(), each[kName].toString(), each[kWeight].toInt()},
                            points.isDouble() ? std::optional(points.toInt()) : std::nullopt});
    }
    return sheet;
}

QList<LotEntry> drawLot(QList<LotEntry> records, int perPerson, const QString& seed) {
    QHash<qint64, QByteArray> ranks;
    for (const LotEntry& entry : std::as_const(records)) {
        ranks.insert(entry.record.value,
                     QCryptographicHash::hash((seed + u':' + QString::number(entry.record.value)).toUtf8(),
                                              QCryptographicHash::Sha256));
    }
    std::sort(records.begin(), records.end(), [&](const LotEntry& a, const LotEntry& b) {
        return ranks.value(a.record.value) < ranks.value(b.record.value);
    });
    QHash<OperatorId, int> drawn;
    records.removeIf([&](const LotEntry& entry) { return ++drawn[entry.person] > perPerson; });
    std::stable_sort(records.begin(), records.end(),
                     [](const LotEntry& a, const LotEntry& b) { return a.person < b.person; });
    return records;
}

}  // namespace saikoku
