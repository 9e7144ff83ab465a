#pragma once

#include <QString>
#include <QStringView>

#include "core/base/result.h"

namespace saikoku {

enum class NumberKind {
    Fixed,
    Mobile,    ///< 070 080 090 060
    Ip,        ///< 050
    TollFree,  ///< 0120, and 0800 with eleven digits
    Special,   ///< 0570 0990 0180 0170 …, charged or not reachable from everywhere
    Machine,   ///< 020 pagers and machines: nobody answers
};

/// @brief A Japanese telephone number in national form by the numbering plan
/// (電気通信番号計画, 令和元年総務省告示6号).
class PhoneNumber {
public:
    /// @brief Reads every manner of writing (phone_writing.h): half- and full-width
    /// digits with hyphens and what looks like one, brackets and dots, +81 and 0081,
    /// 184 and 186, an extension, 代 or 自宅 beside it. Refuses other words, foreign
    /// numbers, a second number and wrong lengths, naming the value and what was
    /// expected. An unknown area code is no refusal: see hasKnownAreaCode().
    static Result<PhoneNumber> parse(QStringView text);

    /// @brief National digits with the leading 0: what is stored and dialled.
    const QString& digits() const { return m_digits; }
    /// @brief "184" (hides the caller's number) or "186" (shows it) when written in
    /// front; no part of the number.
    const QString& callerIdPrefix() const { return m_callerIdPrefix; }
    /// @brief The digits of 内線123; empty without one. Not dialled, to be asked for.
    const QString& extension() const { return m_extension; }
    /// @brief Words that stood beside the number, e.g. "代", "呼出"; empty without any.
    const QString& remark() const { return m_remark; }
    /// @brief The remark with the prefix in front: "186 代". What is kept beside a number.
    QString remarkWithPrefix() const;
    NumberKind kind() const { return m_kind; }
    /// @brief False for a fixed line whose area code isn't in the plan's list:
    /// worth a warning. True for every other kind.
    bool hasKnownAreaCode() const { return m_known; }
    /// @brief With hyphens where they belong: area code, exchange, 4 digits
    /// (0999-23-4567; the area code has 2 to 5 digits), 090-0123-4567, and after
    /// 0120 and 0800 three digits and the rest.
    QString hyphenated() const;
    /// @brief "+81999234567"
    QString international() const { return QStringLiteral("+81") + m_digits.sliced(1); }

    /// @brief The same line: what stands beside the digits does not count.
    bool operator==(const PhoneNumber& other) const { return m_digits == other.m_digits; }

private:
    PhoneNumber() = default;
    /// The row of the numbering plan; gives the length, that of a fixed line without one.
    int takePlan();

    QString m_digits;
    QString m_callerIdPrefix;
    QString m_extension;
    QString m_remark;
    NumberKind m_kind = NumberKind::Fixed;
    int m_areaLength = 0;
    int m_middleLength = 0;
    bool m_known = true;
};

}  // namespace saikoku
