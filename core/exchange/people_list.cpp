#include "core/exchange/people_list.h"

#include "core/contact/campaign_member_repository.h"

namespace saikoku {

Result<PeopleList> compareList(Database& database, CampaignId campaign, int targetYear, const Extract& extract, const KnownBefore& known) {
    using Members = QHash<TaxpayerId, CampaignMember>;
    SAIKOKU_TRY_ASSIGN(Members before, CampaignMemberRepository(database).inForce(campaign));
    PeopleList list;
    for (quint32 i = 0; i < extract.taxpayers.size(); ++i) {
        const TaxpayerRow& row = extract.taxpayers[i];
        const TaxpayerId id{row.accepted ? row.id : known.taxpayer(extract.text(row.number))};
        const auto member = before.find(id);
        const bool isMember = id.isValid() && member != before.end();
        if (!row.accepted || (isMember && member->targetYear == targetYear)) {
            list.change.unchanged += row.accepted ? 1 : 0;
        } else {
            list.joining.push_back(i);
            ++(isMember ? list.change.changed : list.change.added);
            if (isMember) {
                list.ended.push_back(member->rowId);
            }
        }
        if (isMember) {
            before.erase(member);
        }
    }
    for (auto left = before.cbegin(); left != before.cend(); ++left) {
        list.ended.push_back(left->rowId);
        list.leaving.append(left.key());
        ++list.change.removed;
    }
    return list;
}

}  // namespace saikoku
