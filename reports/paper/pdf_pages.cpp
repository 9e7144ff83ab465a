#include "reports/paper/pdf_pages.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>

#include <stdexcept>

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

void openSource(QPDF& pdf, const PdfSource& source) {
    pdf.setSuppressWarnings(true);
    if (source.path.isEmpty()) {
        pdf.processMemoryFile("letters", source.bytes->constData(), std::size_t(source.bytes->size()));
    } else {
        pdf.processFile(source.path.toUtf8().constData());
    }
}

void writePdf(QPDF& pdf, const PdfSink& sink, const QString& password) {
    SinkPipeline pipeline(sink);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
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
