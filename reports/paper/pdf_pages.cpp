#include "reports/paper/pdf_pages.h"

#include <qpdf/InputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <algorithm>
#include <stdexcept>
#include <string>

#include "reports/paper/set_text.h"
#include <string>

#include "core/base/sealed_spool.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qsizetype kLongestPassword = 127;  ///< bytes: ISO 32000-2, security handler revision 6

struct SinkFull : std::runtime_error {
    SinkFull() : std::runtime_error("the sink takes no more") {}
};

/// Hands what qpdf writes on as it comes.
class SinkPipeline : public Pipeline {
public:
    explicit SinkPipeline(const PdfSink& sink) : Pipeline("sink", nullptr), m_sink(sink) {}

    void write(const unsigned char* bytes, std::size_t length) override {
        if (!m_sink(QByteArrayView(bytes, qsizetype(length)))) {
            throw SinkFull();
        }
    }
    void finish() override {}

private:
    const PdfSink& m_sink;
};

/// Lets qpdf read a spool at any place, a block in memory at a time.
class SpoolInput : public InputSource {
public:
    explicit SpoolInput(SealedSpool& spool) : m_spool(spool) {}

    qpdf_offset_t findAndSkipNextEOL() override {
        const auto isEnd = [](char c) { return c == '\r' || c == '\n'; };
        for (qpdf_offset_t found = -1;; ++m_at) {
            const QByteArray next = at(m_at, 1);
            if (next.isEmpty()) {
                return found < 0 ? m_spool.size() : found;
            }
            if (isEnd(next.front())) {
                found = found < 0 ? m_at : found;
            } else if (found >= 0) {
                return found;
            }
        }
    }
    const std::string& getName() const override { return m_name; }
    qpdf_offset_t tell() override { return m_at; }
    void seek(qpdf_offset_t offset, int whence) override {
        m_at = offset + (whence == SEEK_CUR ? m_at : whence == SEEK_END ? m_spool.size() : 0);
        if (m_at < 0) {
            throw std::runtime_error("a place before the beginning");
        }
    }
    void rewind() override { m_at = 0; }
    std::size_t read(char* into, std::size_t length) override {
        last_offset = m_at;
        const QByteArray bytes = at(m_at, qsizetype(length));
        std::copy(bytes.begin(), bytes.end(), into);
        m_at += bytes.size();
        return std::size_t(bytes.size());
    }
    void unreadCh(char) override { m_at = std::max<qpdf_offset_t>(0, m_at - 1); }

private:
    QByteArray at(qint64 place, qsizetype length) {
        const Result<QByteArray> bytes = m_spool.read(place, length);
        if (!bytes) {
            throw std::runtime_error(bytes.error().message.toStdString());
        }
        return *bytes;
    }

    SealedSpool& m_spool;
    qint64 m_at = 0;
    std::string m_name = "letters";
};

void openSource(QPDF& pdf, const PdfSource& source) {
    pdf.setSuppressWarnings(true);
    if (source.spool != nullptr) {
        pdf.processInputSource(std::make_shared<SpoolInput>(*source.spool));
    } else if (source.path.isEmpty()) {
        pdf.processMemoryFile("letters", source.bytes->constData(), std::size_t(source.bytes->size()));
    } else {
        pdf.processFile(source.path.toUtf8().constData());
    }
}

/// Whether what isn't compressed yet shall be.
enum class Packing { Smallest, AsItIs };

void writePdf(QPDF& pdf, const PdfSink& sink, const QString& password, Packing packing = Packing::Smallest) {
    SinkPipeline pipeline(sink);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    if (packing == Packing::AsItIs) {
        writer.setCompressStreams(false);
        writer.setDecodeLevel(qpdf_dl_none);
    }
    writer.setObjectStreamMode(qpdf_o_generate);
    if (password.isEmpty()) {
        writer.setDeterministicID(true);
    } else {
        const QByteArray secret = password.normalized(QString::NormalizationForm_KC).toUtf8();
        writer.setR6EncryptionParameters(secret.constData(), secret.constData(), true, true, true, true, true,
                                         true, qpdf_r3p_full, true);
    }
    writer.write();
}

void layOver(QPDF& file, QPDFPageObjectHelper& page, QPDFPageObjectHelper& above, std::size_t number) {
    const QPDFObjectHandle form = file.copyForeignObject(above.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    const std::string name = "/SaikokuAbove" + std::to_string(number);
    resources.getKey("/XObject").replaceKey(name, form);
    const std::string place =
        page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
    page.addPageContents(file.newStream("q\n"), true);
    page.addPageContents(file.newStream("\nQ\n" + place), false);
}

/// qpdf speaks by exceptions.
template <class Work>
Result<void> guarded(Work work) {
    try {
        return work();
    } catch (const SinkFull&) {
        return fail(ErrorCode::DiskFull, Text::tr("The PDF can't be written: there is no room for it."));
    } catch (const std::exception& error) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The PDF of the letters can't be read. Make the letters again."),
                    QString::fromUtf8(error.what()));
    }
}

Result<void> checkPassword(const QString& password) {
    const qsizetype size = password.normalized(QString::NormalizationForm_KC).toUtf8().size();
    if (size == 0 || size > kLongestPassword) {
        return fail(
            ErrorCode::Usage,
            Text::tr("A PDF's password has 1 to %1 letters or digits (fewer in Japanese). Choose another.")
                .arg(kLongestPassword));
    }
    return {};
}

}  // namespace

Result<void> copyPages(const PdfSource& source, const std::vector<PageRange>& ranges, const PdfSink& sink,
                       const QString& password) {
    if (!password.isEmpty()) {
        SAIKOKU_TRY(checkPassword(password));
    }
    return guarded([&]() -> Result<void> {
        QPDF from;
        openSource(from, source);
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(from).getAllPages();
        QPDF to;
        to.emptyPDF();
        QPDFPageDocumentHelper target(to);
        for (const PageRange& range : ranges) {
            for (int page = range.first; page < range.first + range.count; ++page) {
                if (page < 1 || std::size_t(page) > pages.size()) {
                    return fail(ErrorCode::BadInput,
                                Text::tr("The PDF has no page %1: it has %2.").arg(page).arg(pages.size()));
                }
                target.addPage(pages.at(std::size_t(page) - 1), false);
            }
        }
        writePdf(to, sink, password);
        return {};
    });
}

Result<void> encryptPdf(const PdfSource& source, const PdfSink& sink, const QString& password) {
    SAIKOKU_TRY(checkPassword(password));
    return guarded([&]() -> Result<void> {
        QPDF pdf;
        openSource(pdf, source);
        writePdf(pdf, sink, password);
        return {};
    });
}

Result<void> layPagesOver(const PdfSource& pages, const PdfSource& above, const PdfSink& sink) {
    return guarded([&]() -> Result<void> {
        QPDF below;
        openSource(below, pages);
        QPDF over;
        openSource(over, above);
        std::vector<QPDFPageObjectHelper> under = QPDFPageDocumentHelper(below).getAllPages();
        std::vector<QPDFPageObjectHelper> tops = QPDFPageDocumentHelper(over).getAllPages();
        if (under.size() != tops.size()) {
            return fail(ErrorCode::BadInput, Text::tr("The PDF has no page %1: it has %2.")
                                                 .arg(under.size())
                                                 .arg(tops.size()));
        }
        for (std::size_t i = 0; i < under.size(); ++i) {
            layOver(below, under.at(i), tops.at(i), i);
        }
        writePdf(below, sink, {});
        return {};
    });
}

Result<QByteArray> withPlainLines(const QByteArray& pdf, const QList<PlainLine>& lines) {
    std::string content = "q BT\n";
    for (const PlainLine& line : lines) {
        const bool isPlain = std::all_of(line.words.begin(), line.words.end(), [](char c) {
            return c >= ' ' && c <= '~' && c != '(' && c != ')' && c != '\\';
        });
        if (!isPlain) {
            return fail(ErrorCode::Failed, Text::tr("The line \"%1\" can't stand in a PDF as it is.")
                                               .arg(QString::fromUtf8(line.words)));
        }
        const QByteArray place = QByteArray::number(points(line.x), 'f', 2) + ' ' +
                                 QByteArray::number(points(PageCanvas::kHeight - line.y), 'f', 2);
        content += ("/SaikokuPlain " + QByteArray::number(line.size, 'f', 2) + " Tf 1 0 0 1 " + place + " Tm (" +
                    line.words + ") Tj\n")
                       .toStdString();
    }
    content += "ET Q\n";
    QByteArray made;
    const PdfSink sink = [&](QByteArrayView bytes) {
        made.append(bytes);
        return true;
    };
    SAIKOKU_TRY(guarded([&]() -> Result<void> {
        QPDF file;
        openSource(file, {{}, &pdf});
        QPDFPageObjectHelper first = QPDFPageDocumentHelper(file).getAllPages().at(0);
        QPDFObjectHandle resources = first.getAttribute("/Resources", true);
        resources.mergeResources(QPDFObjectHandle::parse(
            "<< /Font << /SaikokuPlain << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >>"));
        first.addPageContents(file.newStream("q\n"), true);
        first.addPageContents(file.newStream("\nQ\n" + content), false);
        writePdf(file, sink, {}, Packing::AsItIs);
        return {};
    }));
    return made;
}

Result<int> pagesOf(const PdfSource& source) {
    int pages = 0;
    SAIKOKU_TRY(guarded([&]() -> Result<void> {
        QPDF pdf;
        openSource(pdf, source);
        pages = int(pdf.getAllPages().size());
        return {};
    }));
    return pages;
}

Result<QByteArray> encryptedPdf(const QByteArray& pdf, const QString& password) {
    QByteArray encrypted;
    const PdfSink sink = [&](QByteArrayView bytes) {
        encrypted.append(bytes);
        return true;
    };
    SAIKOKU_TRY(encryptPdf({{}, &pdf}, sink, password));
    return encrypted;
}

}  // namespace saikoku::reports
