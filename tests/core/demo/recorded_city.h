#pragma once

#include <QCryptographicHash>

#include <vector>

#include "core/demo/city_simulation.h"

namespace saikoku::demo {

/// @brief A city with every fact of its office, kept in memory.
class RecordedCity final : public FactSink {
public:
    explicit RecordedCity(const CityOrder& order) : RecordedCity(order, shippedOfficeRules().value()) {}
    RecordedCity(const CityOrder& order, OfficeRules by)
        : rules(std::move(by)), outcome(makeCity(city, order, rules, *this)) {}

    Result<void> take(const Contact& contact) override {
        contacts.push_back(contact);
        return {};
    }
    Result<void> take(const LetterSent& letter) override {
        letters.push_back(letter);
        return {};
    }
    Result<void> take(const HoldSet& hold) override {
        holds.push_back(hold);
        return {};
    }
    Result<void> take(const ChargeGiven& charge) override {
        charges.push_back(charge);
        return {};
    }
    Result<void> takeLot(qint32 person, Lot lot, Day day, Day until) override {
        lots.push_back({person, lot, day, until});
        return {};
    }

    const Person& person(qint32 id) const { return city.persons[static_cast<std::size_t>(id)]; }
    const PhoneLine& line(qint32 id) const { return city.lines[static_cast<std::size_t>(id)]; }

    /// @brief One value for all that was paid and said.
    QByteArray digest() const {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](qint64 value) { hash.addData(QByteArray::number(value) + ';'); };
        for (const Payment& payment : city.payments) {
            add(payment.instalment);
            add(payment.day);
            add(payment.amount);
        }
        for (const Contact& contact : contacts) {
            add(contact.person);
            add(contact.at.day * qint64(100'000) + contact.at.second);
            add(static_cast<qint64>(contact.result));
            hash.addData(contact.note.toUtf8());
        }
        for (const LetterSent& letter : letters) {
            add(letter.person * qint64(10'000'000) + letter.day);
        }
        return hash.result();
    }

    struct Draw {
        qint32 person;
        Lot lot;
        Day day;
        Day until;
    };

    City city;
    std::vector<Contact> contacts;
    std::vector<LetterSent> letters;
    std::vector<HoldSet> holds;
    std::vector<ChargeGiven> charges;
    std::vector<Draw> lots;
    OfficeRules rules;
    Result<void> outcome;  ///< last: the city is made when all else is there
};

}  // namespace saikoku::demo
