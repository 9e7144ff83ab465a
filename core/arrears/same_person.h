#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief In what two taxpayers are alike.
enum class SameSign { Name, Kana, BirthDate, Address, Phone };

QString codeOf(SameSign sign);   ///< name, kana, birth_date, address, phone
QString labelOf(SameSign sign);  ///< translated
template <>
std::optional<SameSign> valueOfCode(QStringView code);
template <>
std::vector<SameSign> allValues();

/// @brief What shows, beyond name and birth date, that two taxpayers are one person. Wrong seizures came of
/// joining by name and birth date alone (domain.md 8).
enum class ThirdProof {
    TaxOfficeNumber,   ///< 税務署の整理番号, or the same 法人番号
    ResidentRecord,    ///< 住民票, 戸籍の附票
    FamilyRegister,    ///< 戸籍
    CompanyRegister,   ///< 商業登記
    IdentityDocument,  ///< seen at the counter
    OwnWord,           ///< the person said so, identity confirmed
};

QString codeOf(ThirdProof proof);  ///< tax_office_number, resident_record, family_register, company_register,
                                   ///< identity_document, own_word
QString labelOf(ThirdProof proof);  ///< translated
template <>
std::optional<ThirdProof> valueOfCode(QStringView code);
template <>
std::vector<ThirdProof> allValues();

/// @brief What of a taxpayer is compared.
struct PersonTraits {
    TaxpayerId id;
    QString nameFolded;
    QString kanaFolded;
    QDate birth;         ///< invalid: not known, or a company
    QString address;     ///< folded, with the postal code; empty when not known
    QStringList phones;  ///< digits
    bool isCompany = false;
    bool isProtected = false;
};

/// @brief In what the two are alike, in the enumeration's order. What neither has is no sign.
std::vector<SameSign> sameSigns(const PersonTraits& one, const PersonTraits& other);

/// @brief same_person.json: how many may share a sign before it is none, how many pairs are proposed at once,
/// characters of a proof's words.
struct SamePersonRules {
    int mostPerSign = 12;
    int mostProposals = 500;
    int shortestProof = 4;

    static Result<SamePersonRules> fromJson(const RuleFile& file);
    static Result<SamePersonRules> fromRules(const RuleSource& source);
};

struct SamePersonProposal {
    TaxpayerId first;  ///< the smaller id
    TaxpayerId second;
    std::vector<SameSign> signs;

    bool operator==(const SamePersonProposal&) const = default;
};

/// @brief Pairs that may be one person: alike in name and one of birth date, address, telephone; or in birth
/// date and one of kana, telephone, for names that changed or are written otherwise. A person is never paired
/// with a company. Only a proposal: an officer decides, with a third proof. The most signs first, then by id;
/// at most SamePersonRules::mostProposals. Pure.
/// @param people by id
std::vector<SamePersonProposal> proposeSamePersons(std::span<const PersonTraits> people,
                                                   const SamePersonRules& rules);

}  // namespace saikoku
