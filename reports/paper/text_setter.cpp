#include "reports/paper/text_setter.h"

#include <hb.h>
#include <pango/pangocairo.h>

#include <QHash>

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "reports/paper/paper_fonts.h"

namespace saikoku::reports {

namespace {

/// Glyphs that each of the two generations of kept texts holds: some 10 MB together.
constexpr qsizetype kKeptGlyphs = 100'000;

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
    void operator()(PangoFontDescription* each) const { pango_font_description_free(each); }
    void operator()(PangoAttrList* each) const { pango_attr_list_unref(each); }
    void operator()(PangoLayoutIter* each) const { pango_layout_iter_free(each); }
    void operator()(cairo_font_options_t* each) const { cairo_font_options_destroy(each); }
};

template <class T>
using Owned = std::unique_ptr<T, Unref>;

bool isVariationSelector(char32_t sign) {
    return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
}

/// Everything that makes one set text differ from another, in a few signs after the text itself.
QString keyOf(const std::vector<NoticeRun>& runs, double width, const TextStyle& style) {
    QString key;
    for (const NoticeRun& run : runs) {
        key += run.text;
        key += run.isBold ? QChar(1) : QChar(2);
    }
    const auto add = [&](double number) { key += QChar(static_cast<char16_t>(std::lround(number))); };
    add(style.size * 100);
    add(style.lineHeight * 1000);
    add(width * 50);
    add(style.hanging * 100);
    add((style.isBold ? 1 : 0) + (style.breaksAnywhere ? 2 : 0) + 4 * static_cast<int>(style.align));
    return key;
}

PangoAttribute* spanning(PangoAttribute* attribute, qsizetype from, qsizetype to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    return attribute;
}

/// One run of a broken line, at `x` (pango's units), into glyphs and the text they stand for.
GlyphRun glyphRun(PangoGlyphItem* item, const char* text, int& x, char32_t& missing) {
    GlyphRun run;
    PangoFont* font = item->item->analysis.font;
    run.font = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    run.isBackward = item->item->analysis.level % 2 != 0;
    run.text = QByteArray(text + item->item->offset, item->item->length);
    const PangoGlyphString* glyphs = item->glyphs;
    run.glyphs.reserve(static_cast<std::size_t>(glyphs->num_glyphs));
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        const PangoGlyphInfo& each = glyphs->glyphs[i];
        if (each.glyph != PANGO_GLYPH_EMPTY) {
            if ((each.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 && missing == 0) {
                missing = each.glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
            }
            run.glyphs.push_back({each.glyph, double(x + each.geometry.x_offset) / PANGO_SCALE,
                                  double(each.geometry.y_offset) / PANGO_SCALE});
        }
        x += each.geometry.width;
    }
    PangoGlyphItemIter iter;
    for (gboolean has = pango_glyph_item_iter_init_start(&iter, item, text); has != FALSE;
         has = pango_glyph_item_iter_next_cluster(&iter)) {
        int count = std::abs(iter.end_glyph - iter.start_glyph);
        for (int i = std::min(iter.start_glyph, iter.end_glyph + 1);
             i < std::max(iter.start_glyph + 1, iter.end_glyph); ++i) {
            count -= glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY ? 1 : 0;
        }
        const int bytes = iter.end_index - iter.start_index;
        if (count == 0 && !run.clusters.empty()) {
            run.clusters.back().num_bytes +=
                bytes;  // a variant that the font lacks: its kanji stands for both signs
        } else {
            run.clusters.push_back({bytes, count});
        }
    }
    return run;
}

}  // namespace

struct TextSetter::Inside {
    PaperFonts fonts;
    Owned<PangoFontMap> map;
    Owned<PangoContext> context;
    Owned<PangoLayout> layout;
    std::unordered_set<cairo_scaled_font_t*> scaledFonts;
    QHash<QString, SharedText> young;
    QHash<QString, SharedText> old;
    qsizetype youngGlyphs = 0;
    QHash<std::pair<char32_t, char32_t>, QString> variantFamilies;

    ~Inside() {
        for (cairo_scaled_font_t* font : scaledFonts) {
            cairo_scaled_font_destroy(font);
        }
    }

    SharedText kept(const QString& key) {
        if (const auto found = young.constFind(key); found != young.constEnd()) {
            return *found;
        }
        if (const auto found = old.constFind(key); found != old.constEnd()) {
            const SharedText text = *found;  // keep() may drop the old ones
            keep(key, text);
            return text;
        }
        return {};
    }

    void keep(const QString& key, const SharedText& text) {
        if (youngGlyphs > kKeptGlyphs) {
            old = std::move(young);
            young = {};
            youngGlyphs = 0;
        }
        youngGlyphs += key.size();
        young.insert(key, text);
    }

    Owned<PangoFontDescription> description(const QString& family, double size, bool isBold) const {
        Owned<PangoFontDescription> font(pango_font_description_new());
        const QString families = family + QStringLiteral(",Noto Serif CJK JP,Noto Sans CJK JP");
        pango_font_description_set_family(font.get(), families.toUtf8().constData());
        pango_font_description_set_weight(font.get(), isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_size(font.get(), static_cast<int>(std::lround(size * PANGO_SCALE)));
        return font;
    }

    bool hasVariant(const QString& family, char32_t base, char32_t selector) const;
    QString variantFamily(char32_t base, char32_t selector);
    void markVariants(PangoAttrList* attributes, const QString& text, qsizetype begin, double size);
    void prepare(const std::vector<NoticeRun>& runs, double width, const TextStyle& style);
    SharedText taken(double width, const TextStyle& style);
};

bool TextSetter::Inside::hasVariant(const QString& family, char32_t base, char32_t selector) const {
    const Owned<PangoFontDescription> wanted = description(family, 10, false);
    const Owned<PangoFont> font(pango_context_load_font(context.get(), wanted.get()));
    hb_codepoint_t glyph = 0;
    return font != nullptr &&
           hb_font_get_variation_glyph(pango_font_get_hb_font(font.get()), base, selector, &glyph) != 0;
}

/// The government's set has the variants of its own collection; those of Adobe-Japan1 are in Noto.
QString TextSetter::Inside::variantFamily(char32_t base, char32_t selector) {
    QString& family = variantFamilies[{base, selector}];
    if (family.isEmpty()) {
        const QStringList families{fonts.variants, fonts.regular, QStringLiteral("Noto Serif CJK JP")};
        const auto found = std::find_if(families.begin(), families.end(), [&](const QString& each) {
            return hasVariant(each, base, selector);
        });
        family = found == families.end() ? fonts.variants : *found;
    }
    return family;
}

/// Kanji with a variation selector stand in a font that knows the variant, stressed or not.
void TextSetter::Inside::markVariants(PangoAttrList* attributes, const QString& text, qsizetype begin,
                                      double size) {
    qsizetype at = begin;
    qsizetype base = begin;
    char32_t kanji = 0;
    for (const char32_t sign : text.toUcs4()) {
        const qsizetype bytes = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
        if (isVariationSelector(sign)) {
            const Owned<PangoFontDescription> font = description(variantFamily(kanji, sign), size, false);
            pango_attr_list_insert(attributes,
                                   spanning(pango_attr_font_desc_new(font.get()), base, at + bytes));
        } else {
            base = at;
            kanji = sign;
        }
        at += bytes;
    }
}

void TextSetter::Inside::prepare(const std::vector<NoticeRun>& runs, double width, const TextStyle& style) {
    const Owned<PangoFontDescription> regular = description(fonts.regular, style.size, false);
    const Owned<PangoFontDescription> bold = description(fonts.bold, style.size, true);
    const Owned<PangoAttrList> attributes(pango_attr_list_new());
    QByteArray text;
    bool isWestern = false;
    for (const NoticeRun& run : runs) {
        const qsizetype begin = text.size();
        text += run.text.toUtf8();
        isWestern = isWestern || run.text.contains(u' ');
        if (run.isBold || style.isBold) {
            pango_attr_list_insert(attributes.get(),
                                   spanning(pango_attr_font_desc_new(bold.get()), begin, text.size()));
        }
        markVariants(attributes.get(), run.text, begin, style.size);
    }
    pango_layout_set_font_description(layout.get(), regular.get());
    pango_layout_set_text(layout.get(), text.constData(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_width(layout.get(), width > 0 ? static_cast<int>(std::lround(width * PANGO_SCALE)) : -1);
    pango_layout_set_wrap(layout.get(), style.breaksAnywhere ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
    pango_layout_set_indent(layout.get(),
                            -static_cast<int>(std::lround(points(style.hanging) * PANGO_SCALE)));
    pango_layout_set_justify(layout.get(), style.align == TextAlign::Justified && !isWestern ? TRUE : FALSE);
}

SharedText TextSetter::Inside::taken(double width, const TextStyle& style) {
    auto text = std::make_shared<SetText>();
    text->lineHeight = style.size * style.lineHeight;
    text->ascent = (text->lineHeight - style.size) / 2 + 0.88 * style.size;
    const char* bytes = pango_layout_get_text(layout.get());
    const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout.get()));
    do {
        PangoLayoutLine* from = pango_layout_iter_get_line_readonly(iter.get());
        SetLine line;
        int x = 0;
        for (const GSList* each = from->runs; each != nullptr; each = each->next) {
            line.runs.push_back(glyphRun(static_cast<PangoGlyphItem*>(each->data), bytes, x, text->missing));
            if (cairo_scaled_font_t* font = line.runs.back().font; scaledFonts.insert(font).second) {
                cairo_scaled_font_reference(font);
            }
        }
        line.width = double(x) / PANGO_SCALE;
        const double indent = text->lines.empty() ? 0 : points(style.hanging);
        const double room = width > 0 ? width - indent - line.width : -line.width;
        line.left = style.align == TextAlign::Right    ? indent + room
                    : style.align == TextAlign::Centre ? indent + room / 2
                                                       : indent;
        text->widest = std::max(text->widest, indent + line.width);
        text->lines.push_back(std::move(line));
    } while (pango_layout_iter_next_line(iter.get()) != FALSE);
    return text;
}

TextSetter::TextSetter(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
TextSetter::~TextSetter() = default;

Result<std::unique_ptr<TextSetter>> TextSetter::create(const QString& layoutFont, const QString& language) {
    auto inside = std::make_unique<Inside>();
    SAIKOKU_TRY_ASSIGN(inside->fonts, fontsOfPaper(layoutFont));
    // A map of its own: the thread's default one would bind the letters to a thread.
    inside->map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(inside->map.get()), 72);
    inside->context.reset(pango_font_map_create_context(inside->map.get()));
    // Paper and screen share one layout: nothing is fitted to dots.
    const Owned<cairo_font_options_t> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(inside->context.get(), options.get());
    pango_context_set_round_glyph_positions(inside->context.get(), FALSE);
    pango_context_set_language(
        inside->context.get(),
        pango_language_from_string(language.startsWith(QLatin1String("ja")) ? "ja" : "en"));
    inside->layout.reset(pango_layout_new(inside->context.get()));
    pango_layout_set_auto_dir(inside->layout.get(), FALSE);
    return std::unique_ptr<TextSetter>(new TextSetter(std::move(inside)));
}

SharedText TextSetter::set(const std::vector<NoticeRun>& runs, double width, const TextStyle& style) {
    const QString key = keyOf(runs, width, style);
    if (SharedText kept = m_inside->kept(key)) {
        return kept;
    }
    m_inside->prepare(runs, width, style);
    SharedText made = m_inside->taken(width, style);
    m_inside->keep(key, made);
    return made;
}

SharedText TextSetter::set(const QString& text, double width, const TextStyle& style) {
    return set(std::vector<NoticeRun>{{text, false}}, width, style);
}

}  // namespace saikoku::reports
