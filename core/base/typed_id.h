#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace saikoku {

/// @brief A database id that can't be mistaken for another kind's. 0 = none.
template <class Tag>
struct TypedId {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const TypedId&) const = default;
};

template <class Tag>
std::size_t qHash(TypedId<Tag> id, std::size_t seed = 0) noexcept {
    return std::hash<qint64>{}(id.value) ^ seed;
}

using TaxpayerId = TypedId<struct TaxpayerTag>;      ///< the stable id over all versions; also the case's
using ReceivableId = TypedId<struct ReceivableTag>;  ///< likewise
using ReceiptId = TypedId<struct ReceiptTag>;
using BatchId = TypedId<struct BatchTag>;
using CampaignId = TypedId<struct CampaignTag>;
using OperatorId = TypedId<struct OperatorTag>;
using SignInId = TypedId<struct SignInTag>;
using CallIntentId = TypedId<struct CallIntentTag>;
using CallAttemptId = TypedId<struct CallAttemptTag>;
using NegotiationId = TypedId<struct NegotiationTag>;
using PromiseId = TypedId<struct PromiseTag>;
using CallbackId = TypedId<struct CallbackTag>;
using GroupId = TypedId<struct GroupTag>;
using CallListId = TypedId<struct CallListTag>;
using InstalmentPlanId = TypedId<struct InstalmentPlanTag>;

}  // namespace saikoku
