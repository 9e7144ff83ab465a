#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

/// @brief The service between a deaf or hard of hearing person and a caller. Its operator
/// is no third party: such calls are the person's own and are not refused
/// (聴覚障害者等による電話の利用の円滑化に関する法律).
enum class RelayService {
    None,
    PhoneRelay,  ///< 電話リレーサービス
    Yometel,     ///< ヨメテル
};

QString codeOf(RelayService service);   ///< none, phone_relay, yometel
QString labelOf(RelayService service);
template <>
std::optional<RelayService> valueOfCode(QStringView code);
template <>
std::vector<RelayService> allValues();

/// @brief How a person wishes to be contacted, and through whom one may. The newest counts,
/// as a whole.
struct ContactWishes {
    std::optional<Channel> channel;  ///< preferred; none: no wish
    RelayService relay = RelayService::None;
    QString language;                ///< to speak in, in words; empty: Japanese
    QString interpreter;             ///< who interprets: a name, a service; empty: nobody
    /// The one person of the payroll who may be spoken with at the workplace, by name: anybody
    /// else there is a third party (地方税法22条). Empty: the workplace is not called.
    QString workplaceContact;
    QString note;
    OperatorId operatorId;           ///< read: who entered it
    QDateTime enteredAt;             ///< read: UTC; invalid: none were ever entered

    bool isSameAs(const ContactWishes& other) const {
        return channel == other.channel && relay == other.relay && language == other.language &&
               interpreter == other.interpreter && workplaceContact == other.workplaceContact && note == other.note;
    }
};

}  // namespace saikoku
