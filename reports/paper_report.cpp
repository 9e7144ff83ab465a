#include "reports/paper_report.h"

#include <QCoreApplication>
#include <QIODevice>

#include <optional>
#include <utility>

#include "reports/paper/paper_writer.h"
#include "reports/paper/pdf_pages.h"
#include "reports/paper/picture_shelf.h"
#include "reports/paper/text_setter.h"
#include "reports/spool_file.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

}  // namespace

struct PaperReport::Inside {
    QIODevice& device;
    QString spoolFolder;
    PaperParts parts;
    QDateTime made;
    ReportHead head = {};
    std::unique_ptr<TextSetter> setter = {};
    PictureShelf pictures = {};
    std::optional<SpoolFile> spool = {};
    std::optional<PaperWriter> paper = {};
    std::unique_ptr<ReportPages> pages = {};
    int count = 0;
    QStringList missing = {};

    PdfTitle title() const { return {head.title, head.maker, made}; }

    Result<void> begin(const QList<Column>& columns) {
        SAIKOKU_TRY_ASSIGN(setter, TextSetter::create(QLatin1String(kReportFont), QStringLiteral("ja")));
        SAIKOKU_TRY_ASSIGN(spool, SpoolFile::open(spoolFolder));
        const PdfSink sink = [this](QByteArrayView bytes) {
            return spool->device().write(bytes.data(), bytes.size()) == bytes.size();
        };
        SAIKOKU_TRY_ASSIGN(PaperWriter writer, PaperWriter::begin(title(), sink));
        paper.emplace(std::move(writer));
        pages = std::make_unique<ReportPages>(*setter, pictures, std::move(parts),
                                              [this](PageCanvas&& page) { return take(page); });
        return pages->begin(head, columns);
    }

    Result<void> take(const PageCanvas& page) {
        ++count;
        if (const char32_t sign = page.missingSign(); sign != 0) {
            const QString letter = QString::fromUcs4(&sign, 1);
            if (!missing.contains(letter)) {
                missing.append(letter);
            }
        }
        return paper->add(page);
    }

    /// The feet of all sheets, which know how many there are.
    Result<QByteArray> feet() {
        QByteArray bytes;
        const PdfSink sink = [&](QByteArrayView some) {
            bytes.append(some);
            return true;
        };
        SAIKOKU_TRY_ASSIGN(PaperWriter writer, PaperWriter::begin(title(), sink));
        const QString words = head.logHead.isEmpty() ? QString() : Text::tr("Log head: %1").arg(head.logHead);
        for (int i = 1; i <= count; ++i) {
            PageCanvas page(*setter, pictures, pages->orientation());
            drawFoot(page, words, i, count);
            SAIKOKU_TRY(writer.add(page));
        }
        SAIKOKU_TRY(writer.finish());
        return bytes;
    }

    Result<void> finish() {
        SAIKOKU_TRY(paper->finish());
        if (!spool->device().flush()) {
            return fail(ErrorCode::DiskFull,
                        Text::tr("The file could not be written: %1").arg(spool->device().errorString()));
        }
        SAIKOKU_TRY_ASSIGN(const QByteArray above, feet());
        const PdfSink sink = [this](QByteArrayView bytes) {
            return device.write(bytes.data(), bytes.size()) == bytes.size();
        };
        return layPagesOver({spool->path(), nullptr}, {{}, &above}, sink);
    }
};

PaperReport::PaperReport(QIODevice& device, const QString& spoolFolder, PaperParts parts,
                         const QDateTime& made)
    : m_inside(new Inside{device, spoolFolder, std::move(parts), made}) {}
PaperReport::~PaperReport() = default;

Result<void> PaperReport::begin(const ReportHead& head, const QList<Column>& columns) {
    m_inside->head = head;
    return m_inside->begin(columns);
}

Result<void> PaperReport::row(const QVariantList& values) {
    return m_inside->pages->row(values);
}

Result<void> PaperReport::end(const QVariantMap& totals) {
    SAIKOKU_TRY(m_inside->pages->end(totals));
    return m_inside->finish();
}

QStringList PaperReport::lost() const {
    return m_inside->missing;
}

}  // namespace saikoku::reports
