#include "app/cli/commands/reviews_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/base/clock.h"
#include "core/recordings/call_reviews.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewsCommand)
};

const QLatin1String kFrom("from");
const QLatin1String kTo("to");
constexpr qint64 kLastId = 9'000'000'000'000'000;
constexpr double kTenths = 10.0;

Result<qint64> idOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString text, line.onlyArgument());
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1 || id > kLastId) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no number.").arg(text));
    }
    return id;
}

QString percent(int tenths) {
    return QString::number(tenths / kTenths, 'f', 1);
}

QString dayOf(const QDateTime& utc) {
    return toTokyo(utc).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QJsonObject reviewJson(const CallReview& review) {
    QJsonObject points;
    for (const ReviewSheet::Line& line : review.sheet.lines) {
        points.insert(line.criterion.code, line.points ? QJsonValue(*line.points) : QJsonValue());
    }
    return {{QStringLiteral("id"), review.id},
            {QStringLiteral("record"), review.record.value},
            {QStringLiteral("called"), momentJson(review.calledAt)},
            {QStringLiteral("person"), review.personName},
            {QStringLiteral("reviewer"), review.reviewerName},
            {QStringLiteral("basis"), codeOf(review.basis)},
            {QStringLiteral("score"), review.score / kTenths},
            {QStringLiteral("points"), points},
            {QStringLiteral("remark"), review.remark},
            {QStringLiteral("corrects"), review.corrects == 0 ? QJsonValue() : QJsonValue(review.corrects)},
            {QStringLiteral("reviewed"), momentJson(review.reviewedAt)}};
}

QString reviewText(const CallReview& review) {
    return Text::tr("%1  %2  by %3: %4 % (%5)")
               .arg(QString::number(review.id), dayOf(review.calledAt), review.reviewerName,
                    percent(review.score), labelOf(review.basis)) +
           (review.remark.isEmpty() ? QString() : QStringLiteral("  ") + review.remark) + u'\n';
}

QJsonObject sampleJson(const ReviewSample& sample) {
    return {{QStringLiteral("id"), sample.id},
            {kFrom, dateJson(sample.from)},
            {kTo, dateJson(sample.to)},
            {QStringLiteral("per_person"), sample.perPerson},
            {QStringLiteral("seed"), sample.seed},
            {QStringLiteral("drawn_by"), sample.drawnBy},
            {QStringLiteral("calls"), sample.calls},
            {QStringLiteral("reviewed"), sample.reviewed}};
}

QString sampleText(const ReviewSample& sample) {
    return Text::tr("Lot %1: %2 to %3, %4 a person, seed %5; calls: %6, reviewed: %7")
               .arg(QString::number(sample.id), sample.from.toString(Qt::ISODate),
                    sample.to.toString(Qt::ISODate), QString::number(sample.perPerson), sample.seed,
                    QString::number(sample.calls), QString::number(sample.reviewed)) +
           u'\n';
}

QList<QCommandLineOption> periodOptions() {
    return {{kFrom, Text::tr("The first day."), QStringLiteral("DATE")},
            {kTo, Text::tr("The last day."), QStringLiteral("DATE")}};
}

struct Period {
    QDate from;
    QDate to;
};

Result<Period> periodOf(const CommandLine& line) {
    SAIKOKU_TRY(line.required(kFrom));
    SAIKOKU_TRY(line.required(kTo));
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(kFrom));
    SAIKOKU_TRY_ASSIGN(const auto to, line.date(kTo));
    return Period{from.value_or(QDate()), to.value_or(QDate())};
}

Result<void> putPoints(ReviewSheet& sheet, const QString& text) {
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString code = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int points = part.section(u'=', 1).trimmed().toInt(&isNumber);
        const auto found =
            std::find_if(sheet.lines.begin(), sheet.lines.end(),
                         [&](const ReviewSheet::Line& line) { return line.criterion.code == code; });
        if (!isNumber || found == sheet.lines.end()) {
            QStringList codes;
            for (const ReviewSheet::Line& line : sheet.lines) {
                codes.append(line.criterion.code);
            }
            return fail(ErrorCode::Usage, Text::tr("--points: \"%1\" is not CODE=NUMBER with one of: %2.")
                                              .arg(part, codes.join(QStringLiteral(", "))));
        }
        found->points = points;
    }
    return {};
}

}  // namespace

QString ReviewsCommand::summary() const {
    return m_whose == Whose::Given ? Text::tr("List the reviews of calls that you made.")
                                   : Text::tr("List the reviews of your own calls.");
}

Result<Output> ReviewsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<CallReview> reviews, m_whose == Whose::Given
                                                            ? reviewsGiven(*session, campaign)
                                                            : ownReviews(*session, campaign));
    QJsonArray rows;
    QString text;
    for (const CallReview& each : reviews) {
        rows.append(reviewJson(each));
        text += reviewText(each);
    }
    return Output{{{QStringLiteral("reviews"), rows}},
                  text.isEmpty() ? Text::tr("There is no review.") + u'\n' : text};
}

QString ReviewsDrawCommand::summary() const {
    return Text::tr("Draw calls to be reviewed by lot.");
}

QList<QCommandLineOption> ReviewsDrawCommand::options() const {
    return periodOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("per-person"),
                Text::tr("Calls of each person; the office's number without it."), QStringLiteral("N")},
               {QStringLiteral("seed"), Text::tr("The same seed draws the same calls; made up without it."),
                QStringLiteral("TEXT")}};
}

Result<Output> ReviewsDrawCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const Period period, periodOf(line));
    SAIKOKU_TRY_ASSIGN(const auto perPerson, line.integer(QStringLiteral("per-person"), 1, 100));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    const ReviewOrder order{period.from, period.to, static_cast<int>(perPerson.value_or(0)),
                            line.text(QStringLiteral("seed"))};
    SAIKOKU_TRY_ASSIGN(const ReviewSample sample, drawReviewSample(*session, campaign, order));
    return Output{sampleJson(sample), sampleText(sample)};
}

QString ReviewsSamplesCommand::summary() const {
    return Text::tr("List the lots of calls to be reviewed.");
}

Result<Output> ReviewsSamplesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<ReviewSample> samples, reviewSamples(*session, campaign));
    QJsonArray rows;
    QString text;
    for (const ReviewSample& each : samples) {
        rows.append(sampleJson(each));
        text += sampleText(each);
    }
    return Output{{{QStringLiteral("samples"), rows}},
                  text.isEmpty() ? Text::tr("No lot was drawn yet.") + u'\n' : text};
}

QString ReviewsSampleCommand::summary() const {
    return Text::tr("List the calls of a lot.");
}

Result<Output> ReviewsSampleCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, idOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<ReviewItem> items, reviewItems(*session, campaign, id));
    QJsonArray rows;
    QString text;
    for (const ReviewItem& each : items) {
        rows.append(QJsonObject{
            {QStringLiteral("record"), each.record.value},
            {QStringLiteral("person"), each.personName},
            {QStringLiteral("called"), momentJson(each.calledAt)},
            {QStringLiteral("number"), each.row.number},
            {QStringLiteral("name"), each.row.name},
            {QStringLiteral("result"), codeOf(each.result)},
            {QStringLiteral("recording"),
             each.recording.isValid() ? QJsonValue(each.recording.value) : QJsonValue()},
            {QStringLiteral("reviewed"), each.isReviewed},
            {QStringLiteral("mine"), each.mine ? QJsonValue(reviewJson(*each.mine)) : QJsonValue()}});
        text += QStringLiteral("%1  %2  %3  %4 %5  %6\n")
                    .arg(QString::number(each.record.value), dayOf(each.calledAt), each.personName,
                         each.row.number, each.row.name,
                         each.isReviewed ? Text::tr("reviewed") : Text::tr("not yet"));
    }
    return Output{{{QStringLiteral("id"), id}, {QStringLiteral("calls"), rows}}, text};
}

QString ReviewsAddCommand::summary() const {
    return Text::tr("Review the call of a record.");
}

QList<QCommandLineOption> ReviewsAddCommand::options() const {
    return {{QStringLiteral("points"), Text::tr("Points of the sheet; what is left out did not come up."),
             QStringLiteral("CODE=N,…")},
            {QStringLiteral("basis"),
             Text::tr("By what: %1; by the record without it.").arg(codesOf<ReviewBasis>()),
             QStringLiteral("CODE")},
            {QStringLiteral("remark"), Text::tr("For the person, in words."), QStringLiteral("TEXT")},
            {QStringLiteral("corrects"), Text::tr("Your review that this one takes the place of."),
             QStringLiteral("ID")}};
}

Result<Output> ReviewsAddCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const qint64 record, idOf(line));
    SAIKOKU_TRY_ASSIGN(const QString points, line.required(QStringLiteral("points")));
    SAIKOKU_TRY_ASSIGN(const auto basis, codeOption<ReviewBasis>(line, QStringLiteral("basis")));
    SAIKOKU_TRY_ASSIGN(const auto corrects, line.integer(QStringLiteral("corrects"), 1, kLastId));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const auto rules, session->rules<CallReviewRules>());
    ReviewEntry entry{NegotiationId{record}, basis.value_or(ReviewBasis::Record), ReviewSheet::of(*rules),
                      line.text(QStringLiteral("remark")), corrects.value_or(0)};
    SAIKOKU_TRY(putPoints(entry.sheet, points));
    SAIKOKU_TRY_ASSIGN(const CallReview review, reviewCall(*session, campaign, entry));
    return Output{reviewJson(review), reviewText(review)};
}

QString ReviewsAveragesCommand::summary() const {
    return Text::tr("Show the averages of all reviews of a period, of nobody alone.");
}

QList<QCommandLineOption> ReviewsAveragesCommand::options() const {
    return periodOptions();
}

Result<Output> ReviewsAveragesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const Period period, periodOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const ReviewAverages averages,
                       reviewAverages(*session, campaign, period.from, period.to));
    QJsonArray rows;
    QString text = Text::tr("Reviews: %1, of people: %2")
                       .arg(QString::number(averages.reviews), QString::number(averages.persons)) +
                   u'\n';
    text += averages.isTold ? Text::tr("Average: %1 %").arg(percent(averages.score)) + u'\n'
                            : Text::tr("Of so few people no average is told.") + u'\n';
    for (const ReviewAverages::Line& each : averages.lines) {
        rows.append(QJsonObject{{QStringLiteral("code"), each.code},
                                {QStringLiteral("name"), each.name},
                                {QStringLiteral("reviews"), each.reviews},
                                {QStringLiteral("score"), each.tenths / kTenths}});
        text += QStringLiteral("%1: %2 % (%3)\n")
                    .arg(each.name, percent(each.tenths), QString::number(each.reviews));
    }
    return Output{
        {{QStringLiteral("reviews"), averages.reviews},
         {QStringLiteral("persons"), averages.persons},
         {QStringLiteral("told"), averages.isTold},
         {QStringLiteral("score"), averages.isTold ? QJsonValue(averages.score / kTenths) : QJsonValue()},
         {QStringLiteral("criteria"), rows}},
        text};
}

}  // namespace saikoku::cli
