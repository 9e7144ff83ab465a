#include "core/cases/name_memory.h"

#include <QStringMatcher>

#include <algorithm>

#include "core/cases/name_memory_repository.h"
#include "core/cases/summary_state_repository.h"

namespace saikoku {

Result<void> NameMemory::renew(Database& database, CampaignId campaign) {
    NameMemoryRepository repository(database);
    SAIKOKU_TRY_ASSIGN(const qint64 newest, repository.newestBatch());
    if (campaign == m_campaign && newest == m_newestBatch) {
        return {};
    }
    *this = NameMemory();
    // a batch's new names stand in rows that the day roll may have yet to write
    SAIKOKU_TRY_ASSIGN(const bool isRolling, isAnyBehind(database));
    SAIKOKU_TRY(repository.read(campaign, [this](TaxpayerId taxpayer, QUtf8StringView text) {
        m_text += text.toString();
        m_text += u'\n';
        m_ends.push_back(static_cast<quint32>(m_text.size()));
        m_cases.push_back(taxpayer);
    }));
    m_text.squeeze();
    m_ends.shrink_to_fit();
    m_cases.shrink_to_fit();
    m_campaign = campaign;
    m_newestBatch = isRolling ? -1 : newest;
    return {};
}

QList<TaxpayerId> NameMemory::casesWith(const QString& folded) const {
    QList<TaxpayerId> found;
    const QStringMatcher matcher(folded);
    auto line = m_ends.begin();
    for (qsizetype at = matcher.indexIn(m_text); at >= 0; at = matcher.indexIn(m_text, at)) {
        line = std::upper_bound(line, m_ends.end(), static_cast<quint32>(at));
        found.append(m_cases.at(static_cast<std::size_t>(line - m_ends.begin())));
        at = static_cast<qsizetype>(*line);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace saikoku
