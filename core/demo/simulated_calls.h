#pragma once

#include <vector>

#include "core/demo/call_plan.h"

namespace saikoku::demo {

/// @brief Makes the calls of a day: who picks up, what is said, what follows.
class SimulatedCalls {
public:
    SimulatedCalls(Office& office, CallPlan& plan) : m_office(office), m_plan(plan) {}

    Result<void> work(Day day);

private:
    /// What a call was before it is told to the sink.
    void call(const PlannedCall& planned, Day day);
    Contact started(const PlannedCall& planned, Day day, qint32 line, qint32 second);
    void dial(Contact& contact, bool isAppointment);
    void meetFault(Contact& contact, LineFault fault);
    void meetAnswer(Contact& contact, bool self);
    void meetSilence(Contact& contact);
    void converse(Contact& contact);
    void promise(Contact& contact, bool part);
    void decideKeeping(Person& person, const PromiseMade& promise, Day today);
    void agreeCallback(Contact& contact);
    void saysPaid(Contact& contact);
    void expectReturnCall(const Contact& contact, double chance);
    void finish(Contact& contact);
    Day promiseDay(const Person& person, Day today);
    qint32 promisedPart(const Person& person);
    Result<void> giveCharge(const PlannedCall& planned, Day day);

    Office& m_office;
    CallPlan& m_plan;
    std::vector<Contact> m_contacts;
    std::vector<qint32> m_freeFrom;  ///< second of the day, by operator
};

}  // namespace saikoku::demo
