#pragma once

#include <QSet>
#include <QString>

#include <mutex>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief The protected people (DV等支援措置) whom one sign-in has revealed; shared by
/// its connections and gone with it. Safe from every thread.
class RevealedPeople {
public:
    void add(TaxpayerId taxpayer);
    bool contains(TaxpayerId taxpayer) const;

private:
    mutable std::mutex m_mutex;
    QSet<TaxpayerId> m_people;
};

/// @brief Unmasks a protected person for the acting person until the sign-in ends.
/// Permission::SeeProtected; BadInput without a written reason. The reason is in
/// the access log before anything is shown.
/// @param reason words without names: the log holds none
Result<void> revealProtected(Session& session, TaxpayerId taxpayer, const QString& reason);

/// @brief Whether this sign-in may see where that protected person lives and how to
/// reach them.
bool isRevealed(const Session& session, TaxpayerId taxpayer);

}  // namespace saikoku
