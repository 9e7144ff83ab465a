#pragma once

#include <QString>

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "reports/paper/page_canvas.h"
#include "reports/paper/set_text.h"

namespace saikoku::reports {

/// @brief Breaks text into lines by Japanese rules (禁則: no 、。」 at the head of a line, no 「 at its end;
/// pango) and makes glyphs of it, the same for paper and screen. What letters share (headings, sentences,
/// names of taxes) is made once and kept, up to a bound. One thread.
class TextSetter {
public:
    /// @param layoutFont family; empty: the usual. @param language "ja", "ja-simple", "en".
    /// NotFound: a font isn't on this machine.
    static Result<std::unique_ptr<TextSetter>> create(const QString& layoutFont, const QString& language);
    ~TextSetter();

    /// @param width points; 0: one line.
    SharedText set(const std::vector<NoticeRun>& runs, double width, const TextStyle& style);
    SharedText set(const QString& text, double width, const TextStyle& style);

private:
    struct Inside;
    explicit TextSetter(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}  // namespace saikoku::reports
