#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/contact/campaign.h"

namespace saikoku {

/// @brief The parts of a call, in the order in which they are spoken. Identity,
/// ThirdParty and Voicemail, also those of a company, may be spoken to anybody and so must not say what
/// the call is about (地方税法22条, secrecy).
enum class ScriptPart {
    Identity,
    Purpose,
    Intention,
    Solution,
    ThirdParty,
    Voicemail,
    IdentityOfCompany,    ///< in place of Identity where a company is called
    ThirdPartyOfCompany,  ///< likewise
    VoicemailOfCompany,   ///< likewise
};

QString labelOf(ScriptPart part);  ///< translated
bool isSpokenToAnybody(ScriptPart part);

/// @brief What has been compared with the record so far. The subject of the call
/// is shown only when the full name and two more agree (domain.md 6.2). A company has no
/// date of birth: its representative, or department and name of who answers, counts instead.
struct IdentityCheck {
    bool fullName = false;
    bool birthDate = false;
    bool address = false;
    bool noticeNumber = false;
    bool representative = false;

    bool isEstablished() const { return fullName && (birthDate + address + noticeNumber + representative) >= 2; }
};

/// @brief What may be spoken now: everything once identity is established, until
/// then only what may be said to anybody.
bool maySpeak(ScriptPart part, const IdentityCheck& check);

/// @brief How a script says what the program puts into it: in the script's language, whatever the window's is.
enum class ScriptWord {
    Office,     ///< while the office has no name
    Operator,   ///< of a caller whose name is not on file
    Unknown,    ///< what the case does not tell
    Separator,  ///< between short names
    Dates,      ///< a date as QDate::toString writes it, or `era`: 令和8年11月30日
};

/// @brief A script: text with {{fields}} for each part.
struct CallScript {
    QString title;
    QHash<ScriptPart, QString> parts;
    QHash<ScriptWord, QString> words;

    QString word(ScriptWord which) const { return words.value(which); }
    QString date(QDate day) const;

    /// @brief The part as it is spoken to a person or a company.
    QString textFor(ScriptPart part, bool toCompany) const;
};

/// @brief Reads a script file: `# title` on the first line, then for each part a
/// line `[identity]`, `[purpose]`, `[intention]`, `[solution]`, `[third_party]`
/// or `[voicemail]` and its text; `[identity_company]`, `[third_party_company]` and
/// `[voicemail_company]` may be left out. `[words]` has lines such as `office = 市役所`, for office, operator,
/// unknown, separator and dates; what is missing there is the shipped script's. BadInput with the line for an unknown part,
/// an unknown word, text before the first part, or a missing part.
Result<CallScript> parseCallScript(const QString& text, const QString& fileName);

/// @brief The campaign's script: scripts/CAMPAIGN.txt in the data folder wins
/// over the shipped :/scripts/CAMPAIGN.txt, whose parts for companies stand in where it
/// has none; a damaged one is refused.
Result<CallScript> loadCallScript(const QString& campaignCode, const QString& dataFolder);
/// @brief The same for any campaign: one of the office's own without a script speaks the shipped one of its kind.
Result<CallScript> loadCallScript(const CampaignInfo& campaign, const QString& dataFolder);

/// @brief Puts the values into {{name}}. BadInput names a field that has no
/// value: a misspelt one never silently leaves a hole in what is said.
Result<QString> renderScript(const QString& text, const QHash<QString, QString>& values);

}  // namespace saikoku
