#include "core/base/area_codes.h"

#include <array>

namespace saikoku {

namespace {

// First digits without the leading 0, by the length of the area code with it.
// An entry longer than its code tells apart numbers that share the code's start.
constexpr const char* kLength2 = "3 6 429 4709 471";
constexpr const char* kLength3 =
    "11 15 17 18 19 22 23 24 25 26 27 28 29 42 43 44 45 46 47 48 49 52 53 54 55 58 59 72 73 75 76  "
    "77 78 79 82 83 84 86 87 88 89 92 93 95 96 97 98 99";
constexpr const char* kLength4 =
    "123 124 125 126 133 134 135 136 137 138 139 142 143 144 145 146 152 153 154 155 156 157 158  "
    "162 163 164 165 166 167 172 173 174 175 176 178 179 182 183 184 185 186 187 191 192 193 194  "
    "195 197 198 220 223 224 225 226 228 229 233 234 235 237 238 240 241 242 243 244 246 247 248  "
    "250 254 255 256 257 258 259 260 261 263 264 265 266 267 268 269 270 274 276 277 278 279 280  "
    "282 283 284 285 287 288 289 291 293 294 295 296 297 299 422 428 436 438 439 460 463 465 466  "
    "467 470 475 476 478 479 480 493 494 495 531 532 533 536 537 538 539 544 545 547 548 550 551  "
    "553 554 555 556 557 558 561 562 563 564 565 566 567 568 569 572 573 574 575 576 577 578 581  "
    "584 585 586 587 594 595 596 597 598 599 721 725 735 736 737 738 739 740 742 743 744 745 746  "
    "747 748 749 761 763 765 766 767 768 770 771 772 773 774 776 778 779 790 791 794 795 796 797  "
    "798 799 820 823 824 826 827 829 833 834 835 836 837 838 845 846 847 848 849 852 853 854 855  "
    "856 857 858 859 863 865 866 867 868 869 875 877 879 880 883 884 885 887 889 892 893 894 895  "
    "896 897 898 920 930 940 942 943 944 946 947 948 949 950 952 954 955 956 957 959 964 965 966  "
    "967 968 969 972 973 974 977 978 979 980 982 983 984 985 986 987 993 994 995 996 997";
constexpr const char* kLength5 =
    "1267 1372 1374 1377 1392 1394 1397 1398 1456 1457 1466 1547 1558 1564 1586 1587 1632 1634  "
    "1635 1648 1654 1655 1656 1658 4992 4994 4996 4998 5769 5979 7468 8387 8388 8396 8477 8512  "
    "8514 8636 9496 9802 9912 9913 9969";

// Assigned to nobody, though it begins like 099: the lines of demo and tests.
constexpr const char* kUnassigned = "999";

constexpr int kLongest = 5;

/// Code length by first digits, one table for each number of first digits.
class Lookup {
public:
    Lookup() {
        add(kLength2, 2);
        add(kLength3, 3);
        add(kLength4, 4);
        add(kLength5, 5);
        add(kUnassigned, AreaCode().length);
    }
    AreaCode find(QStringView digits) const {
        for (int count = kLongest - 1; count >= 1; --count) {
            const int length = m_lengths[index(digits.mid(1, count))];
            if (length > 0) {
                return {length, digits.mid(1, count) != QLatin1String(kUnassigned)};
            }
        }
        return {};
    }

private:
    /// A number of its own for each string of up to four digits, leading zeros kept.
    static std::size_t index(QStringView digits) {
        std::size_t value = 1;
        for (const QChar c : digits) {
            value = value * 10 + static_cast<std::size_t>(c.unicode() - u'0');
        }
        return value;
    }
    void add(const char* list, int length) {
        for (const QLatin1String code : QLatin1String(list).tokenize(QLatin1Char(' '))) {
            m_lengths[index(QString(code))] = static_cast<quint8>(length);
        }
    }

    std::array<quint8, 20000> m_lengths{};
};

}  // namespace

AreaCode areaCodeOf(QStringView digits) {
    static const Lookup lookup;
    return digits.size() > kLongest ? lookup.find(digits) : AreaCode();
}

}  // namespace saikoku
