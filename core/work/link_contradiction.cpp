#include "core/work/link_contradiction.h"

namespace saikoku {

namespace {

/// Says that the one to be joined is another than somebody of the person.
bool keepsOut(const PersonLink& link, TaxpayerId other, const QList<TaxpayerId>& person) {
    return link.verdict == PersonVerdict::Different &&
           ((link.taxpayer == other && person.contains(link.lead)) ||
            (link.lead == other && person.contains(link.taxpayer)));
}

}  // namespace

std::optional<PersonLink> contradicted(const PersonLink& now, const QList<PersonLink>& said,
                                       const QList<TaxpayerId>& person) {
    const bool isJoin = now.verdict == PersonVerdict::Same;
    if (!isJoin && !person.contains(now.taxpayer)) {
        return std::nullopt;
    }
    std::optional<PersonLink> newest;
    for (const PersonLink& link : said) {
        const bool stands = isJoin ? keepsOut(link, now.taxpayer, person)
                                   : link.verdict == PersonVerdict::Same &&
                                         (link.taxpayer == now.taxpayer || link.taxpayer == now.lead);
        if (stands && (!newest || link.id > newest->id)) {
            newest = link;
        }
    }
    return newest;
}

}  // namespace saikoku
