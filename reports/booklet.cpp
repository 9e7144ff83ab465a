#include "reports/booklet.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/base/fiscal_year.h"
#include "core/base/japanese_era.h"
#include "core/base/output_file.h"
#include "core/contact/campaign_repository.h"
#include "core/security/audit_head.h"
#include "core/security/session.h"
#include "core/work/booklet_rules.h"
#include "reports/booklet_front.h"
#include "reports/comparison.h"
#include "reports/head_lines.h"
#include "reports/paper/paper_writer.h"
#include "reports/paper/pdf_pages.h"
#include "reports/paper/picture_shelf.h"
#include "reports/paper/text_setter.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "reports/report_pages.h"
#include "reports/table_layout.h"
#include "reports/value_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr QLatin1String kOperation("booklet");
constexpr qsizetype kMadeLength = 36;  ///< "R8.12.1 09:15 / R8.11.30", blanks behind it
constexpr qsizetype kHeadLength = 64;
constexpr double kPlainLetters = 8;
constexpr double kBetween = 10;           ///< mm between two reports of a page
constexpr qsizetype kLongestFoot = 50;  ///< letters: more than these leave no room for the page number

/// One report with its pages.
struct Chapter {
    QString title;
    QString period;
    QString lastFoot;               ///< names the reports below this one too
    std::vector<PageCanvas> pages;  ///< none: it stands below the one before
};

/// Whether the booklet goes on without the report.
bool isRefusal(ErrorCode code) {
    return code == ErrorCode::Usage || code == ErrorCode::Permission || code == ErrorCode::Rule ||
           code == ErrorCode::NotFound || code == ErrorCode::BadInput;
}

bool knows(const Report& report, ReportParameter parameter) {
    return std::find(report.parameters.begin(), report.parameters.end(), parameter) !=
           report.parameters.end();
}

class Booklet {
public:
    Booklet(Session& session, const BookletQuestion& question, const ReportProgress& progress)
        : m_session(session),
          m_campaign(question.campaign),
          m_month(question.month.year(), question.month.month(), 1),
          m_progress(progress) {}

    Result<BookletWritten> write(QIODevice& device) {
        SAIKOKU_TRY_ASSIGN(m_setter, TextSetter::create(QLatin1String(kReportFont), QStringLiteral("ja")));
        SAIKOKU_TRY(makeChapters());
        if (m_chapters.empty()) {
            return fail(ErrorCode::NotFound,
                        Text::tr("No report is left for the booklet of %1. %2")
                            .arg(monthInWords(m_month), m_written.skipped.join(QLatin1Char(' '))));
        }
        SAIKOKU_TRY_ASSIGN(const QByteArray pdf, bound());
        if (device.write(pdf) != pdf.size()) {
            return fail(ErrorCode::DiskFull,
                        Text::tr("The file could not be written: %1").arg(device.errorString()));
        }
        return m_written;
    }

private:
    QDate lastDay() const { return std::min(m_month.addMonths(1).addDays(-1), m_session.today()); }

    Result<void> makeChapters() {
        SAIKOKU_TRY_ASSIGN(const auto rules, m_session.rules<BookletRules>());
        const auto count = qint64(rules->parts.size());
        for (qint64 i = 0; i < count; ++i) {
            if (m_progress && !m_progress(i, count)) {
                return fail(ErrorCode::Cancelled, Text::tr("The booklet was cancelled."));
            }
            const BookletPart& part = rules->parts.at(std::size_t(i));
            const Report* const report = reportOfId(part.report);
            if (report == nullptr) {
                m_written.skipped.append(
                    Text::tr("There is no report \"%1\": take it out of rules/booklet.json.")
                        .arg(part.report));
                continue;
            }
            const Result<void> added = addChapter(*report, part);
            if (!added && !isRefusal(added.error().code)) {
                return added;
            }
            if (!added) {
                m_written.skipped.append(Text::tr("%1: %2").arg(titleOf(*report), added.error().message));
            }
        }
        return {};
    }

    ReportQuestion questionFor(const Report& report, const BookletPart& part) const {
        ReportQuestion question;
        question.query.campaign = m_campaign;
        question.by = part.by;
        if (knows(report, ReportParameter::Period)) {
            question.from = part.isOfFiscalYear ? fiscalYearFirstDay(fiscalYearOf(m_month)) : m_month;
            question.to = lastDay();
        }
        return question;
    }

    Result<void> addChapter(const Report& report, const BookletPart& part) {
        const ReportQuestion question = questionFor(report, part);
        SAIKOKU_TRY_ASSIGN(ReportData data, makeReport(m_session, report, question));
        SAIKOKU_TRY(completeHead(m_session, data.head));
        m_cover.office = data.head.office;
        m_cover.maker = data.head.maker;
        m_cover.dataVersion = m_cover.dataVersion.isEmpty() ? data.head.dataVersion : m_cover.dataVersion;
        const QList<Column>& columns = data.table->columns();
        if (!part.by.isEmpty() && !columns.isEmpty()) {
            data.head.title =
                Text::tr("%1: %2")
                    .arg(data.head.title, columns.at(columnsInWords(columns).constFirst()).heading);
        }
        Chapter chapter{data.head.title, periodInWords(data.head.from, data.head.to), data.head.title, {}};
        ReportPages pages(*m_setter, m_pictures, {data.charts, data.notes, true}, [&](PageCanvas&& page) {
            chapter.pages.push_back(std::move(page));
            return Result<void>();
        });
        SAIKOKU_TRY(pages.begin(data.head, data.table->columns()));
        QVariantList row;
        while (true) {
            SAIKOKU_TRY_ASSIGN(const bool isRow, data.table->next(row));
            if (!isRow) {
                break;
            }
            SAIKOKU_TRY(pages.row(row));
        }
        SAIKOKU_TRY(pages.end(data.table->totals()));
        m_written.reports.append(chapter.title);
        place(std::move(chapter), pages.endsAt());
        return {};
    }

    /// A short report goes below the one before it where there is room.
    void place(Chapter chapter, double endsAt) {
        const double down = m_endsAt + kBetween - kSheetMargin;
        const bool isShort = chapter.pages.size() == 1 && !m_chapters.empty();
        PageCanvas* const last = isShort ? &m_chapters.at(m_holder).pages.back() : nullptr;
        if (last != nullptr && last->width() == chapter.pages.front().width() &&
            endsAt + down <= bottomOf(*last)) {
            last->append(std::move(chapter.pages.front()), down);
            chapter.pages.clear();
            QString& foot = m_chapters.at(m_holder).lastFoot;
            const QString longer = foot + QStringLiteral(" / ") + chapter.title;
            foot = longer.size() <= kLongestFoot ? longer : foot;
            m_endsAt = endsAt + down;
        } else {
            m_holder = m_chapters.size();
            m_endsAt = endsAt;
        }
        m_chapters.push_back(std::move(chapter));
    }

    /// Cover, contents and chapters as one PDF, which two plain lines complete.
    Result<QByteArray> bound() {
        m_written.pages = 1 + contentsPages(m_chapters.size());
        std::vector<ContentsLine> contents;
        for (const Chapter& chapter : m_chapters) {
            contents.push_back({chapter.title + QStringLiteral("  ") + chapter.period,
                                m_written.pages + (chapter.pages.empty() ? 0 : 1)});
            m_written.pages += int(chapter.pages.size());
        }
        QByteArray pdf;
        const PdfSink sink = [&](QByteArrayView bytes) {
            pdf.append(bytes);
            return true;
        };
        const PdfTitle title{Text::tr("Monthly report") + QLatin1Char(' ') + monthInWords(m_month),
                             m_cover.office, lastDayOfMonth().startOfDay(Qt::UTC)};
        SAIKOKU_TRY_ASSIGN(PaperWriter writer, PaperWriter::begin(title, sink));
        PageCanvas cover(*m_setter, m_pictures);
        m_cover.month = m_month;
        SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(m_session.db()).byId(m_campaign));
        m_cover.campaign = campaign ? campaign->name : QString();
        const CoverPlaces places = drawCover(cover, m_cover);
        SAIKOKU_TRY(writer.add(cover));
        writer.outline(Text::tr("Cover"));
        int number = 1;
        for (PageCanvas& each : drawContents(cover, contents)) {
            drawFoot(each, Text::tr("Contents"), ++number, m_written.pages);
            SAIKOKU_TRY(writer.add(each));
            if (number == 2) {
                writer.outline(Text::tr("Contents"));
            }
        }
        SAIKOKU_TRY(addChapters(writer, number));
        SAIKOKU_TRY(writer.finish());
        return stamped(pdf, places);
    }

    QDate lastDayOfMonth() const { return m_month.addMonths(1).addDays(-1); }

    Result<void> addChapters(PaperWriter& writer, int number) {
        for (Chapter& chapter : m_chapters) {
            const QString entry = chapter.title + QStringLiteral("  ") + chapter.period;
            if (chapter.pages.empty()) {
                writer.outline(entry);
            }
            const int first = number + 1;
            for (PageCanvas& each : chapter.pages) {
                const bool isLast = &each == &chapter.pages.back();
                drawFoot(each, isLast ? chapter.lastFoot : chapter.title, ++number, m_written.pages);
                SAIKOKU_TRY(writer.add(each));
                if (number == first) {
                    writer.outline(entry);
                }
            }
            chapter.pages.clear();
        }
        return {};
    }

    /// Signs of the same length take the place of what stood for them when everything else was fixed, the
    /// file's own number included.
    Result<QByteArray> stamped(const QByteArray& pdf, const CoverPlaces& places) {
        const QByteArray forMade = QByteArray("SAIKOKU-MADE").leftJustified(kMadeLength, '.');
        const QByteArray forHead = QByteArray("SAIKOKU-HEAD").leftJustified(kHeadLength, '.');
        SAIKOKU_TRY_ASSIGN(QByteArray whole,
                           withPlainLines(pdf, {{forMade, places.madeX, places.madeY, kPlainLetters},
                                                {forHead, places.headX, places.headY, kPlainLetters}}));
        SAIKOKU_TRY(m_session.log(kOperation, kOperation, m_month.toString(Qt::ISODate),
                                  {{QStringLiteral("pages"), m_written.pages}}, m_written.reports.size()));
        SAIKOKU_TRY_ASSIGN(const auto newest, newestHead(m_session.db()));
        const QDateTime now = toTokyo(m_session.clock().actualUtc());
        const QString made = formatEra(now.date(), EraStyle::Short) +
                             now.toString(QStringLiteral(" HH:mm")) + QStringLiteral(" / ") +
                             formatEra(m_session.today(), EraStyle::Short);
        whole.replace(forMade, made.toLatin1().leftJustified(kMadeLength, ' ', true));
        whole.replace(
            forHead,
            (newest ? newest->hash.toLatin1() : QByteArray("-")).leftJustified(kHeadLength, ' ', true));
        return whole;
    }

    Session& m_session;
    CampaignId m_campaign;
    QDate m_month;
    const ReportProgress& m_progress;
    std::unique_ptr<TextSetter> m_setter;
    PictureShelf m_pictures;
    BookletCover m_cover;
    std::vector<Chapter> m_chapters;
    std::size_t m_holder = 0;  ///< chapter whose last page is the newest
    double m_endsAt = 0;       ///< where that page ends
    BookletWritten m_written;
};

}  // namespace

Result<BookletWritten> writeBooklet(Session& session, const BookletQuestion& question, QIODevice& device,
                                    const ReportProgress& progress) {
    SAIKOKU_TRY(session.require(Permission::Reports, kOperation));
    if (!question.month.isValid() ||
        QDate(question.month.year(), question.month.month(), 1) > session.today()) {
        return fail(ErrorCode::Usage, Text::tr("The booklet is made for a month that has begun, like %1.")
                                          .arg(session.today().toString(QStringLiteral("yyyy-MM"))));
    }
    return Booklet(session, question, progress).write(device);
}

Result<BookletWritten> writeBookletFile(Session& session, const BookletQuestion& question,
                                        const QString& fileName, const ReportProgress& progress) {
    SAIKOKU_TRY(session.require(Permission::Reports, kOperation));
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(fileName));
    const Result<BookletWritten> written = writeBooklet(session, question, file.device(), progress);
    if (!written) {
        return fail(file.errorOr(written.error()));
    }
    SAIKOKU_TRY(file.finish());
    return written;
}

}  // namespace saikoku::reports
