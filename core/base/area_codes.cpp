#include "core/base/area_codes.h"

#include <algorithm>
#include <vector>

namespace saikoku {

namespace {

// First digits without the leading 0, by the length of the area code with it. An
// entry longer than its code tells apart numbers that share the code's start:
// 0255-7 is 0255, other numbers with 025-5 are 025.
constexpr const char* kLength2 = "3 420 429 4700 4701 4709 471 6";
constexpr const char* kLength3 =
    "112 113 115 116 117 118 1540 1541 1548 1550 1551 1557 177 188 196 199 221 222 223 227 230 231 232  "
    "236 239 245 249 2500 2501 251 252 253 2540 2541 255 2560 2561 257 2580 2581 25917 25999 262 264  "
    "271 272 273 275 2780 2781 2788 2789 281 2830 2831 2833 2834 286 289 290 2917 292 293 298 421 4220  "
    "4221 423 424 425 426 427 428 4291 4297 4298 430 431 432 433 434 435 437 44 45 462 464 468 472 473  "
    "474 4750 4751 4759 477 4790 4791 4799 481 482 483 484 485 486 487 488 489 492 499 52 530 534 535  "
    "540 541 542 543 546 549 552 559 580 582 583 588 589 590 591 592 593 5980 5981 5989 5990 5991 5999  "
    "720 722 723 724 726 727 728 729 734 75 760 762 764 769 775 777 78 792 793 794 795 7960 7961 7966  "
    "7967 821 822 824 825 828 8290 8291 8292 82941 82942 82943 8296 8299 832 837 83766 83767 83768  "
    "8380 8381 839 83960 83961 83963 83966 849 8510 8511 860 861 862 86362 86363 864 865 86552 86553  "
    "8660 8661 86691 86697 86698 8672 8680 8681 8689 8690 8691 8694 8695 8699 870 871 872 873 874 876  "
    "878 886 888 890 891 899 921 922 923 924 925 926 927 928 929 931 932 933 934 935 936 937 938 939  "
    "941 945 951 953 958 961 962 963 971 975 976 981 988 989 991 992 99331 99343 99345 99347 9940 9941  "
    "9947 9948 998 999";
constexpr const char* kLength4 =
    "123 124 125 126 133 134 135 136 137 138 139 142 143 144 145 146 152 153 154 155 156 157 158 162  "
    "163 164 165 166 167 172 173 174 175 176 178 179 182 183 184 185 186 187 191 192 193 194 195 197  "
    "198 220 2232 2233 224 225 226 228 229 233 234 235 237 238 240 241 242 243 244 246 247 248 250 254  "
    "2557 2558 256 2572 2573 2574 258 259 260 261 263 2642 2643 2644 2645 265 266 267 268 269 270 274  "
    "276 277 278 279 280 282 283 284 285 287 288 2896 2897 2898 2899 291 2932 2933 2934 294 295 296  "
    "297 299 422 4282 4283 4287 4288 4289 436 438 439 460 463 465 466 467 470 475 476 478 479 480 493  "
    "494 495 531 532 533 536 537 538 539 544 545 547 548 550 551 553 554 555 556 557 558 561 562 563  "
    "564 565 566 567 568 569 572 573 574 575 576 577 578 581 584 585 586 587 594 595 596 597 59790  "
    "59791 59797 59798 598 599 721 725 735 736 737 738 739 740 742 743 744 745 746 747 748 749 761 763  "
    "765 766 767 768 770 771 772 773 774 776 778 779 790 791 7946 7947 7948 7952 7953 7954 7957 7958  "
    "796 797 798 799 820 823 8244 8245 8246 8247 8248 826 827 829 82920 82965 833 834 835 836 8372  "
    "8373 8374 8375 8376 838 845 846 847 848 852 853 854 855 856 857 858 859 863 86360 86361 86366  "
    "8654 8655 8656 8657 866 867 868 869 86992 86993 875 877 879 880 883 884 885 887 889 892 893 894  "
    "895 896 897 898 920 930 940 942 943 944 946 947 948 949 950 952 954 955 956 957 959 964 965 966  "
    "967 968 969 972 973 974 977 978 979 980 982 983 984 985 986 987 993 994 995 996 997";
constexpr const char* kLength5 =
    "1267 1372 1374 1377 1392 1397 1398 1456 1457 1466 1547 1558 1564 1586 1587 1632 1634 1635 1648  "
    "1654 1655 1656 1658 4992 4994 4996 4998 5769 5979 7468 8387 8388 8389 8396 8477 851 8636 9802  "
    "9912 9913 9969";

// Begins like 099, but is given to nobody: the fictional lines of demo and tests.
constexpr QLatin1String kUnassigned("999");

constexpr qsizetype kLongestEntry = 5;

struct Entry {
    int prefix = 0;  ///< the digits after a 1, so that leading zeros count
    int length = 0;

    bool operator<(const Entry& other) const { return prefix < other.prefix; }
};

int prefixOf(QStringView digits) {
    int value = 1;
    for (const QChar c : digits) {
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::vector<Entry> makeEntries() {
    std::vector<Entry> entries;
    const auto add = [&](const char* list, int length) {
        for (const QLatin1String prefix : QLatin1String(list).tokenize(QLatin1Char(' '))) {
            entries.push_back({prefixOf(QString(prefix)), length});
        }
    };
    add(kLength2, 2);
    add(kLength3, 3);
    add(kLength4, 4);
    add(kLength5, 5);
    std::sort(entries.begin(), entries.end());
    return entries;
}

}  // namespace

AreaCode areaCodeOf(QStringView digits) {
    static const std::vector<Entry> entries = makeEntries();
    if (digits.mid(1).startsWith(kUnassigned)) {
        return {};
    }
    for (qsizetype count = std::min(kLongestEntry, digits.size() - 1); count >= 1; --count) {
        const Entry wanted{prefixOf(digits.mid(1, count)), 0};
        const auto found = std::lower_bound(entries.begin(), entries.end(), wanted);
        if (found != entries.end() && found->prefix == wanted.prefix) {
            return {found->length, true};
        }
    }
    return {};
}

}  // namespace saikoku
