#include "core/letters/letter_office.h"

#include "core/security/session.h"
#include "core/work/office_profile.h"

namespace saikoku {

Result<LetterOffice> letterOffice(Session& session, bool withSeal) {
    SAIKOKU_TRY_ASSIGN(const OfficeProfile profile, officeProfile(session));
    const LetterSender& sender = profile.sender;
    LetterOffice office;
    office.name = sender.name;
    office.department = sender.department;
    office.postalCode = sender.postalCode;
    office.address = sender.address;
    office.phone = sender.phone;
    office.hours = sender.hours;
    office.signer = sender.signer;
    if (withSeal && profile.hasSeal) {
        SAIKOKU_TRY_ASSIGN(office.seal, officialSeal(session, true));
    }
    return office;
}

}  // namespace saikoku
