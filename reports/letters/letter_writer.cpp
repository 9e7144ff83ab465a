#include "reports/letters/letter_writer.h"

#include <deque>

#include "reports/letters/letter_composer.h"

namespace saikoku::reports {

struct LetterWriter::Inside {
    LetterComposer composer;
    PaperWriter paper;
};

LetterWriter::LetterWriter(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
LetterWriter::LetterWriter(LetterWriter&&) noexcept = default;
LetterWriter::~LetterWriter() = default;

Result<LetterWriter> LetterWriter::begin(LetterRun run, PdfSink sink, const QDateTime& made) {
    SAIKOKU_TRY_ASSIGN(LetterComposer composer, LetterComposer::create(std::move(run)));
    const LetterRun& begun = composer.run();
    SAIKOKU_TRY_ASSIGN(PaperWriter paper, PaperWriter::begin({begun.notice.title, begun.office.name, made}, std::move(sink)));
    return LetterWriter(std::unique_ptr<Inside>(new Inside{std::move(composer), std::move(paper)}));
}

Result<LetterPages> LetterWriter::add(const Letter& letter) {
    SAIKOKU_TRY_ASSIGN(const ComposedLetter composed, m_inside->composer.compose(letter));
    for (const PageCanvas& page : composed.pages) {
        SAIKOKU_TRY(m_inside->paper.add(page));
    }
    return composed.counts;
}

Result<void> LetterWriter::addPages(
    const std::function<void(const std::function<PageCanvas&()>& newPage)>& draw) {
    std::deque<PageCanvas> pages;  // those before stay where they are
    draw([&]() -> PageCanvas& { return pages.emplace_back(m_inside->composer.blankPage()); });
    for (const PageCanvas& page : pages) {
        SAIKOKU_TRY(m_inside->paper.add(page));
    }
    return {};
}

Result<void> LetterWriter::finish() {
    return m_inside->paper.finish();
}

}  // namespace saikoku::reports
