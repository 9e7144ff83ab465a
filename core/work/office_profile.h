#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief What letters say of the office that sends them. Every line may be empty until the office has set
/// it; a template that names an empty one says so before it prints.
struct LetterSender {
    QString name;        ///< みらい市; empty: the name in scripts
    QString department;  ///< 納税課
    QString postalCode;  ///< seven digits
    QString address;
    QString phone;   ///< with hyphens
    QString hours;   ///< when it answers
    QString signer;  ///< みらい市長 ○○
    bool operator==(const LetterSender&) const = default;
};

/// @brief How callers introduce themselves and who sends letters: part of the office's settings.
struct OfficeProfile {
    QString name;  ///< e.g. みらい市役所; empty while none is set: a script has a word of its own for that
    bool isSet = false;
    LetterSender sender;   ///< `sender.name` is filled in
    bool hasSeal = false;  ///< an official seal is on file: officialSeal()
};

/// @brief Permission::View.
Result<OfficeProfile> officeProfile(Session& session);

/// @brief Permission::Settings; logged. BadInput for an empty name or one of more
/// than 40 characters.
Result<void> setOfficeName(Session& session, const QString& name);

/// @brief Permission::Settings; logged. BadInput names the line: more than 60 characters, no postcode, no
/// telephone number.
Result<void> setLetterSender(Session& session, const LetterSender& sender);

/// @brief The official seal (公印) as PNG; empty takes it away. Permission::Settings; logged. BadInput for
/// what is no whole PNG, and for one of more than 500 kB or 2,400 pixels a side.
Result<void> setOfficialSeal(Session& session, const QByteArray& png);

/// @brief The seal for letters: its PNG where somebody approved the wording or the person may approve it
/// (Permission::ApproveTemplates); empty where neither, or where the office has none.
/// Permission::SendNotices.
/// @param isApproved the template's version was approved by somebody of this office
Result<QByteArray> officialSeal(Session& session, bool isApproved);

}  // namespace saikoku
