#include "core/arrears/same_person.h"

#include <QHash>
#include <QSet>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

constexpr std::array kSigns{
    CodeRow<SameSign>{SameSign::Name, "name", QT_TRANSLATE_NOOP("Arrears", "name")},
    CodeRow<SameSign>{SameSign::Kana, "kana", QT_TRANSLATE_NOOP("Arrears", "kana")},
    CodeRow<SameSign>{SameSign::BirthDate, "birth_date", QT_TRANSLATE_NOOP("Arrears", "birth date")},
    CodeRow<SameSign>{SameSign::Address, "address", QT_TRANSLATE_NOOP("Arrears", "address")},
    CodeRow<SameSign>{SameSign::Phone, "phone", QT_TRANSLATE_NOOP("Arrears", "telephone")},
};

constexpr std::array kProofs{
    CodeRow<ThirdProof>{ThirdProof::TaxOfficeNumber, "tax_office_number",
                        QT_TRANSLATE_NOOP("Arrears", "Tax office's number")},
    CodeRow<ThirdProof>{ThirdProof::ResidentRecord, "resident_record",
                        QT_TRANSLATE_NOOP("Arrears", "Resident record")},
    CodeRow<ThirdProof>{ThirdProof::FamilyRegister, "family_register",
                        QT_TRANSLATE_NOOP("Arrears", "Family register")},
    CodeRow<ThirdProof>{ThirdProof::CompanyRegister, "company_register",
                        QT_TRANSLATE_NOOP("Arrears", "Company register")},
    CodeRow<ThirdProof>{ThirdProof::IdentityDocument, "identity_document",
                        QT_TRANSLATE_NOOP("Arrears", "Identity document")},
    CodeRow<ThirdProof>{ThirdProof::OwnWord, "own_word",
                        QT_TRANSLATE_NOOP("Arrears", "The person's own word, identity confirmed")},
};

constexpr int kMostShared = 1000;
constexpr int kMostPairs = 100'000;
constexpr int kLongestProof = 100;

bool sharesPhone(const PersonTraits& one, const PersonTraits& other) {
    return std::any_of(one.phones.begin(), one.phones.end(),
                       [&](const QString& digits) { return other.phones.contains(digits); });
}

/// What two people may be found together by; empty parts give no key.
class Keys {
public:
    void add(const QString& first, const QString& second, qsizetype person) {
        if (!first.isEmpty() && !second.isEmpty()) {
            m_people[first + u'\n' + second].push_back(person);
        }
    }

    template <class Use>
    void forEachPair(int most, Use use) const {
        for (const std::vector<qsizetype>& group : m_people) {
            if (group.size() > static_cast<std::size_t>(most)) {
                continue;
            }
            for (std::size_t i = 0; i < group.size(); ++i) {
                for (std::size_t j = i + 1; j < group.size(); ++j) {
                    use(group[i], group[j]);
                }
            }
        }
    }

private:
    QHash<QString, std::vector<qsizetype>> m_people;
};

enum class Key { NameBirth, NameAddress, NamePhone, KanaBirth, BirthPhone };

void addKeys(Key key, const PersonTraits& person, qsizetype at, Keys& keys) {
    const QString birth = person.birth.toString(Qt::ISODate);
    switch (key) {
        case Key::NameBirth: keys.add(person.nameFolded, birth, at); break;
        case Key::NameAddress: keys.add(person.nameFolded, person.address, at); break;
        case Key::KanaBirth: keys.add(person.kanaFolded, birth, at); break;
        case Key::NamePhone:
        case Key::BirthPhone:
            for (const QString& digits : person.phones) {
                keys.add(key == Key::NamePhone ? person.nameFolded : birth, digits, at);
            }
            break;
    }
}

bool comesBefore(const SamePersonProposal& a, const SamePersonProposal& b) {
    if (a.signs.size() != b.signs.size()) {
        return a.signs.size() > b.signs.size();
    }
    return a.first == b.first ? a.second < b.second : a.first < b.first;
}

}  // namespace

QString codeOf(SameSign sign) {
    return code_table::code(kSigns, sign);
}
QString labelOf(SameSign sign) {
    return code_table::label(kSigns, sign, "Arrears");
}
template <>
std::optional<SameSign> valueOfCode(QStringView code) {
    return code_table::find(kSigns, code);
}
template <>
std::vector<SameSign> allValues() {
    return code_table::values(kSigns);
}

QString codeOf(ThirdProof proof) {
    return code_table::code(kProofs, proof);
}
QString labelOf(ThirdProof proof) {
    return code_table::label(kProofs, proof, "Arrears");
}
template <>
std::optional<ThirdProof> valueOfCode(QStringView code) {
    return code_table::find(kProofs, code);
}
template <>
std::vector<ThirdProof> allValues() {
    return code_table::values(kProofs);
}

std::vector<SameSign> sameSigns(const PersonTraits& one, const PersonTraits& other) {
    std::vector<SameSign> signs;
    const auto alike = [&](SameSign sign, bool is) {
        if (is) {
            signs.push_back(sign);
        }
    };
    alike(SameSign::Name, !one.nameFolded.isEmpty() && one.nameFolded == other.nameFolded);
    alike(SameSign::Kana, !one.kanaFolded.isEmpty() && one.kanaFolded == other.kanaFolded);
    alike(SameSign::BirthDate, one.birth.isValid() && one.birth == other.birth);
    alike(SameSign::Address, !one.address.isEmpty() && one.address == other.address);
    alike(SameSign::Phone, sharesPhone(one, other));
    return signs;
}

Result<SamePersonRules> SamePersonRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    SamePersonRules rules;
    rules.mostPerSign = reader.integer(QStringLiteral("most_per_sign"), 2, kMostShared);
    rules.mostProposals = reader.integer(QStringLiteral("most_proposals"), 1, kMostPairs);
    rules.shortestProof = reader.integer(QStringLiteral("shortest_proof"), 1, kLongestProof);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<SamePersonRules> SamePersonRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("same_person")));
    return fromJson(file);
}

std::vector<SamePersonProposal> proposeSamePersons(std::span<const PersonTraits> people,
                                                   const SamePersonRules& rules) {
    std::vector<SamePersonProposal> proposals;
    QSet<QPair<qsizetype, qsizetype>> seen;
    for (const Key key :
         {Key::NameBirth, Key::NameAddress, Key::NamePhone, Key::KanaBirth, Key::BirthPhone}) {
        Keys keys;
        for (std::size_t i = 0; i < people.size(); ++i) {
            addKeys(key, people[i], static_cast<qsizetype>(i), keys);
        }
        keys.forEachPair(rules.mostPerSign, [&](qsizetype i, qsizetype j) {
            const PersonTraits& one = people[static_cast<std::size_t>(i)];
            const PersonTraits& other = people[static_cast<std::size_t>(j)];
            if (one.id == other.id || one.isCompany != other.isCompany || seen.contains({i, j})) {
                return;
            }
            seen.insert({i, j});
            proposals.push_back({one.id, other.id, sameSigns(one, other)});
        });
    }
    std::sort(proposals.begin(), proposals.end(), comesBefore);
    if (proposals.size() > static_cast<std::size_t>(rules.mostProposals)) {
        proposals.resize(static_cast<std::size_t>(rules.mostProposals));
    }
    return proposals;
}

}  // namespace saikoku
