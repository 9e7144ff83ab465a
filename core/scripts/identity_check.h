#pragma once

namespace saikoku {

/// @brief What has been compared with the record so far. The subject of a call is told only when the full
/// name and two more agree (domain.md 6.2). A company has no date of birth: its representative, or department
/// and name of who answers, counts instead.
struct IdentityCheck {
    bool fullName = false;
    bool birthDate = false;
    bool address = false;
    bool noticeNumber = false;
    bool representative = false;

    bool isEstablished() const {
        return fullName && (birthDate + address + noticeNumber + representative) >= 2;
    }
    bool operator==(const IdentityCheck&) const = default;
};

}  // namespace saikoku
