#include "core/base/phone_writing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Phones)
};

enum class Role { Remark, Extension, Joint };

struct KnownWord {
    std::u16string_view word;
    Role role;
};

/// Words beside or between the digits. Nobody else's (娘, 実家の母 …) and no FAX: whoever
/// is called there is another than the person.
constexpr std::array kWords{
    KnownWord{u"内線番号", Role::Extension},
    KnownWord{u"extension", Role::Extension},
    KnownWord{u"内線", Role::Extension},
    KnownWord{u"内", Role::Extension},
    KnownWord{u"ext", Role::Extension},
    KnownWord{u"x", Role::Extension},
    KnownWord{u"#", Role::Extension},
    KnownWord{u"電話番号", Role::Remark},
    KnownWord{u"呼び出し", Role::Remark},
    KnownWord{u"呼出し", Role::Remark},
    KnownWord{u"事務所", Role::Remark},
    KnownWord{u"勤務先", Role::Remark},
    KnownWord{u"連絡先", Role::Remark},
    KnownWord{u"呼出", Role::Remark},
    KnownWord{u"代表", Role::Remark},
    KnownWord{u"直通", Role::Remark},
    KnownWord{u"電話", Role::Remark},
    KnownWord{u"自宅", Role::Remark},
    KnownWord{u"携帯", Role::Remark},
    KnownWord{u"スマホ", Role::Remark},
    KnownWord{u"固定", Role::Remark},
    KnownWord{u"職場", Role::Remark},
    KnownWord{u"会社", Role::Remark},
    KnownWord{u"本社", Role::Remark},
    KnownWord{u"店舗", Role::Remark},
    KnownWord{u"本人", Role::Remark},
    KnownWord{u"昼間", Role::Remark},
    KnownWord{u"夜間", Role::Remark},
    KnownWord{u"日中", Role::Remark},
    KnownWord{u"mobile", Role::Remark},
    KnownWord{u"phone", Role::Remark},
    KnownWord{u"home", Role::Remark},
    KnownWord{u"work", Role::Remark},
    KnownWord{u"tel", Role::Remark},
    KnownWord{u"番号", Role::Remark},
    KnownWord{u"代", Role::Remark},
    KnownWord{u"呼", Role::Remark},
    KnownWord{u"直", Role::Remark},
    KnownWord{u"宅", Role::Remark},
    KnownWord{u"携", Role::Remark},
    KnownWord{u"勤", Role::Remark},
    KnownWord{u"の", Role::Joint},
    KnownWord{u"局", Role::Joint},
    KnownWord{u"番", Role::Joint},
};

constexpr qsizetype kLongestExtension = 6;
constexpr int kCallerIdPrefixLength = 3;

struct Token {
    enum class Kind { Digits, Word, Plus };
    Kind kind;
    QString text;
    QList<qsizetype> groupEnds;
};

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isFullWidthDigit(char32_t c) { return c >= U'０' && c <= U'９'; }

/// ①, ², 〇 and the digits of other scripts: nobody can say which number is meant.
bool isDoubtfulDigit(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return !isDigit(c) && !isFullWidthDigit(c) &&
           (category == QChar::Number_DecimalDigit || category == QChar::Number_Letter ||
            category == QChar::Number_Other);
}

bool isUnseen(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing;
}

bool isSeparator(char32_t c) {
    // what Unicode does not call a dash but hands type as one, then dots and commas
    static constexpr std::u32string_view kSigns =
        U"−⁃⎯⏤─━┄┅┈┉╌╍╴╶╸╺╼╾▬➖˗⁓∼~_ー一ᅳ㇐"
        U"./,:;='\"·•‧∙⋅・、。☎☏✆📞📱📲";
    switch (QChar::category(c)) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return QChar::isSpace(c) || kSigns.find(c) != std::u32string_view::npos;
    }
}

Error notUnderstood(QStringView text, const QString& part) {
    return {ErrorCode::BadInput,
            Text::tr("\"%1\" is no Japanese telephone number: \"%2\" is not understood. Write the number alone, "
                     "an extension as \"ext. 123\".")
                .arg(text.toString(), part),
            {}};
}

void addDigit(QList<Token>& tokens, char32_t digit, bool separated) {
    if (tokens.isEmpty() || tokens.constLast().kind != Token::Kind::Digits) {
        tokens.append({Token::Kind::Digits, {}, {}});
    } else if (separated) {
        tokens.last().groupEnds.append(tokens.constLast().text.size());
    }
    tokens.last().text.append(QChar(static_cast<char16_t>(digit)));
}

void addLetter(QList<Token>& tokens, char32_t letter, bool separated) {
    if (tokens.isEmpty() || tokens.constLast().kind != Token::Kind::Word || separated) {
        tokens.append({Token::Kind::Word, {}, {}});
    }
    tokens.last().text.append(QString::fromUcs4(&letter, 1));
}

Result<QList<Token>> tokensOf(QStringView text) {
    for (const uint c : text.toUcs4()) {
        if (isDoubtfulDigit(c)) {
            const char32_t sign = c;
            return fail(notUnderstood(text, QString::fromUcs4(&sign, 1)));
        }
    }
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.replace(QStringLiteral("ケータイ"), QStringLiteral("携帯"));  // its ー is no hyphen
    QList<Token> tokens;
    bool separated = false;
    for (const char32_t c : plain.toUcs4()) {
        if (isUnseen(c)) {
            continue;
        }
        if (isSeparator(c)) {
            separated = true;
            continue;
        }
        if (isDigit(c)) {
            addDigit(tokens, c, separated);
        } else if (c == U'+') {
            tokens.append({Token::Kind::Plus, {}, {}});
        } else {
            addLetter(tokens, c, separated);
        }
        separated = false;
    }
    return tokens;
}

const KnownWord* knownWordAt(QStringView run) {
    const auto begins = [&](const KnownWord& known) {
        return run.startsWith(QStringView(known.word.data(), static_cast<qsizetype>(known.word.size())),
                              Qt::CaseInsensitive);
    };
    const auto found = std::find_if(kWords.begin(), kWords.end(), begins);
    return found == kWords.end() ? nullptr : &*found;
}

/// Puts the tokens together again; each add…() refuses what can't be meant.
class Assembly {
public:
    explicit Assembly(QStringView text) : m_text(text) {}

    Result<void> add(const Token& token) {
        switch (token.kind) {
        case Token::Kind::Digits: return addDigits(token);
        case Token::Kind::Word: return addWords(token.text);
        case Token::Kind::Plus: break;
        }
        return addPlus();
    }

    Result<PhoneWriting> finish() {
        takeCallerIdPrefix();
        const QLatin1String country("81");
        const QLatin1String dialledCountry("0081");
        if (m_plus && !m_writing.digits.startsWith(country)) {
            return fail(ErrorCode::BadInput,
                        Text::tr("\"%1\" is a number of another country. Only numbers in Japan are called.")
                            .arg(m_text.toString()));
        }
        if (m_plus || m_writing.digits.startsWith(dialledCountry)) {
            removeFront(m_plus ? country.size() : dialledCountry.size());
            if (!m_writing.digits.startsWith(u'0')) {  // +81 (0)3 is seen too
                m_writing.digits.prepend(u'0');
                shiftGroups(1);
            }
        }
        m_writing.remark = m_remarks.join(u' ');
        return m_writing;
    }

private:
    Result<void> addPlus() {
        takeCallerIdPrefix();
        if (m_plus || !m_writing.digits.isEmpty()) {
            return fail(notUnderstood(m_text, QStringLiteral("+")));
        }
        m_plus = true;
        return {};
    }

    Result<void> addDigits(const Token& token) {
        if (m_awaitsExtension) {
            if (!token.groupEnds.isEmpty() || token.text.size() > kLongestExtension) {
                return fail(moreThanOneNumber(m_text, m_writing.digits));
            }
            m_writing.extension = token.text;
            m_awaitsExtension = false;
            m_closed = true;
            return {};
        }
        if (m_closed) {
            return fail(moreThanOneNumber(m_text, m_writing.digits));
        }
        const qsizetype before = m_writing.digits.size();
        if (before > 0) {
            m_writing.groupEnds.append(before);
        }
        for (const qsizetype end : token.groupEnds) {
            m_writing.groupEnds.append(before + end);
        }
        m_writing.digits.append(token.text);
        return {};
    }

    Result<void> addWords(const QString& run) {
        QStringView rest(run);
        while (!rest.isEmpty()) {
            const KnownWord* known = knownWordAt(rest);
            if (known == nullptr || (known->role == Role::Extension && !takesExtension())) {
                return fail(notUnderstood(m_text, run));
            }
            const qsizetype length = static_cast<qsizetype>(known->word.size());
            if (known->role == Role::Remark) {
                m_remarks.append(rest.first(length).toString());
                m_closed = m_closed || !m_writing.digits.isEmpty();
            }
            if (known->role != Role::Joint) {
                m_awaitsExtension = known->role == Role::Extension;
            }
            rest = rest.sliced(length);
        }
        return {};
    }

    bool takesExtension() const { return !m_writing.digits.isEmpty() && m_writing.extension.isEmpty(); }

    /// 184 hides and 186 shows the caller's number: dialled before it, no part of it.
    void takeCallerIdPrefix() {
        const QString& digits = m_writing.digits;
        if (m_writing.callerIdPrefix.isEmpty() && !m_plus &&
            (digits.startsWith(QLatin1String("184")) || digits.startsWith(QLatin1String("186")))) {
            m_writing.callerIdPrefix = digits.first(kCallerIdPrefixLength);
            removeFront(kCallerIdPrefixLength);
        }
    }

    void removeFront(qsizetype count) {
        m_writing.digits.remove(0, count);
        shiftGroups(-count);
    }
    void shiftGroups(qsizetype by) {
        for (qsizetype& end : m_writing.groupEnds) {
            end += by;
        }
    }

    QStringView m_text;
    PhoneWriting m_writing;
    QStringList m_remarks;
    bool m_plus = false;
    bool m_awaitsExtension = false;
    bool m_closed = false;  ///< a word or an extension stood behind the digits: more of them are another number
};

bool isPlain(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c.unicode()); });
}

}  // namespace

Error moreThanOneNumber(QStringView text, const QString& first) {
    return {ErrorCode::BadInput,
            Text::tr("\"%1\" holds more than the number %2. Write one number, an extension as \"ext. 123\".")
                .arg(text.toString(), first),
            {}};
}

Result<PhoneWriting> readPhoneWriting(QStringView text) {
    Assembly assembly(text);
    if (isPlain(text)) {  // nearly every number of an extract
        SAIKOKU_TRY(assembly.add({Token::Kind::Digits, text.toString(), {}}));
        return assembly.finish();
    }
    SAIKOKU_TRY_ASSIGN(const QList<Token> tokens, tokensOf(text));
    for (const Token& token : tokens) {
        SAIKOKU_TRY(assembly.add(token));
    }
    return assembly.finish();
}

}  // namespace saikoku
