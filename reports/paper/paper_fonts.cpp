#include "reports/paper/paper_fonts.h"

#include <QCoreApplication>

#include <fontconfig/fontconfig.h>

#include <array>
#include <memory>
#include <utility>

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr auto kUsual = "IPAmjMincho";
constexpr auto kStress = "Noto Sans CJK JP";

/// Beginning of a family's name → Debian's package.
constexpr std::array<std::pair<const char*, const char*>, 4> kPackages{{
    {"IPAmj", "fonts-ipamj-mincho"},
    {"IPAex", "fonts-ipaexfont"},
    {"IPA", "fonts-ipafont"},
    {"Noto S", "fonts-noto-cjk"},
}};

struct FontDeleter {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcObjectSet* set) const { FcObjectSetDestroy(set); }
    void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
};

/// Whether the machine has the family, with a face of at least the weight.
bool hasFace(const QString& family, int weight) {
    const std::unique_ptr<FcPattern, FontDeleter> pattern(FcPatternCreate());
    const QByteArray name = family.toUtf8();
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(name.constData()));
    const std::unique_ptr<FcObjectSet, FontDeleter> wanted(
        FcObjectSetBuild(FC_WEIGHT, static_cast<char*>(nullptr)));
    const std::unique_ptr<FcFontSet, FontDeleter> found(FcFontList(nullptr, pattern.get(), wanted.get()));
    for (int i = 0; found != nullptr && i < found->nfont; ++i) {
        int each = FC_WEIGHT_REGULAR;
        FcRange* range = nullptr;
        double low = 0;
        double high = 0;
        if (FcPatternGetRange(found->fonts[i], FC_WEIGHT, 0, &range) == FcResultMatch &&
            FcRangeGetDouble(range, &low, &high) == FcTrue && high > low) {
            each = static_cast<int>(high);
        } else {
            FcPatternGetInteger(found->fonts[i], FC_WEIGHT, 0, &each);
        }
        if (each >= weight) {
            return true;
        }
    }
    return false;
}

Error missing(const QString& family) {
    for (const auto& [beginning, package] : kPackages) {
        if (family.startsWith(QLatin1String(beginning))) {
            return {ErrorCode::NotFound,
                    Text::tr("The font \"%1\" is not on this machine. Install the package %2, then make the "
                             "letters again.")
                        .arg(family, QLatin1String(package)),
                    {}};
        }
    }
    return {ErrorCode::NotFound,
            Text::tr("The font \"%1\" is not on this machine. Install it, or name another in layout.json "
                     "(\"font\").")
                .arg(family),
            {}};
}

}  // namespace

Result<PaperFonts> fontsOfPaper(const QString& layoutFont) {
    PaperFonts fonts;
    fonts.regular = layoutFont.isEmpty() ? QLatin1String(kUsual) : layoutFont;
    fonts.variants = QLatin1String(kUsual);
    fonts.bold = hasFace(fonts.regular, FC_WEIGHT_BOLD) ? fonts.regular : QLatin1String(kStress);
    for (const QString& family : {fonts.regular, fonts.variants}) {
        if (!hasFace(family, 0)) {
            return fail(missing(family));
        }
    }
    if (!hasFace(fonts.bold, FC_WEIGHT_BOLD)) {
        return fail(missing(fonts.bold));
    }
    return fonts;
}

}  // namespace saikoku::reports
