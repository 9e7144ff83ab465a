#pragma once

#include <QList>

#include <vector>

#include "core/arrears/person_link.h"
#include "core/base/result.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief The tables `person_link` and `person_link_end`, which get rows and never lose one, and what of
/// taxpayers is compared. No permission is asked and nothing is masked: services do both.
class PersonLinkRepository {
public:
    explicit PersonLinkRepository(Database& database, KnownFacts facts = {})
        : m_db(database), m_facts(std::move(facts)) {}

    Result<void> add(const PersonLink& link);
    Result<void> end(qint64 link, const QString& reason, OperatorId by, const QDateTime& at);

    /// @brief The decisions in force about one of these, by id; without any: all.
    Result<QList<PersonLink>> inForce(const QList<TaxpayerId>& about = {}) const;
    /// @brief The case that leads and those that it leads, if the taxpayer is among them; else nobody. The
    /// lead first.
    Result<QList<TaxpayerId>> personOf(TaxpayerId taxpayer) const;
    /// @brief Others with the same name (folded) and birth date, by id; of tax work alone.
    Result<QList<TaxpayerId>> namesakes(TaxpayerId taxpayer) const;
    /// @brief Others who share what may make them the same person (same_person.h), by indexes: all of the same
    /// name, of one of the telephones, of the same kana and birth date. In no order.
    Result<QList<TaxpayerId>> comparable(TaxpayerId taxpayer) const;
    /// @brief By id; without any: everybody of tax work.
    Result<std::vector<PersonTraits>> traits(const QList<TaxpayerId>& of = {}) const;

private:
    QString view(const char* name) const { return m_facts.view(QLatin1String(name)); }

    Database& m_db;
    KnownFacts m_facts;
};

}  // namespace saikoku
