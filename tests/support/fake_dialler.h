#pragma once

#include <QStringList>

#include "core/base/clock.h"
#include "core/dialling/dialler.h"

namespace saikoku::test {

/// @brief A phone that does what the test says. Ready from the start; asks
/// nothing of a network.
///
///     FakeDialler phone(clock);
///     phone.dial("0999-12-3456");  phone.ring();  phone.establish();
///     phone.end(CallEnd::EndedByThem);
class FakeDialler final : public Dialler {
public:
    explicit FakeDialler(const Clock& clock, int ringSeconds = 60)
        : Dialler(settingsWith(ringSeconds), clock, nullptr) {
        setLine(LineState::Ready, QStringLiteral("ready"));
    }

    DiallerCapabilities can{true, true, true, true};
    QStringList done;             ///< "dial 0999123456", "drop", "take", "keys 12#" in order
    std::optional<QByteArray> tag;  ///< of the call to record, while `can.records`
    bool endsWhenDropped = true;  ///< false: a hang-up is asked for and never confirmed

    DiallerCapabilities capabilities() const override { return can; }
    void open() override { done.append(QStringLiteral("open")); }

    void ring() { reportRinging(); }
    void establish() { reportEstablished(); }
    void callIn(const QString& number, const QString& displayName = {}) {
        reportIncoming({number, displayName, number.isEmpty()});
    }
    /// A call that goes on when the phone comes back.
    void findCall(const QString& number) { adoptCall({number, {}, false}, CallState::Talking); }
    void end(const QString& reason) { reportClosed(reason); }
    void end(CallEnd end, const QString& reason = {}) { reportClosed(end, reason); }
    void makeUnavailable(const QString& sentence) { setLine(LineState::Unavailable, sentence); }
    /// The sound of a call lies ready.
    void leaveSound(const PlainRecording& sound) { Q_EMIT recorded(sound); }
    void makeReady() { setLine(LineState::Ready, QStringLiteral("ready")); }

    static DiallerSettings settingsWith(int ringSeconds) {
        DiallerSettings settings;
        settings.kind = QStringLiteral("baresip");
        settings.name = QStringLiteral("fake");
        settings.ringSeconds = ringSeconds;
        return settings;
    }

protected:
    Result<void> placeCall(const QString& digits) override {
        done.append(QStringLiteral("dial ") + digits);
        return {};
    }
    Result<void> dropCall() override {
        done.append(QStringLiteral("drop"));
        if (endsWhenDropped) {
            reportClosed(QStringLiteral("Connection reset by user"));
        }
        return {};
    }
    Result<void> takeCall() override {
        done.append(QStringLiteral("take"));
        reportEstablished();
        return {};
    }
    Result<void> prepareRecording(const std::optional<QByteArray>& wanted) override {
        tag = wanted;
        return {};
    }
    Result<void> sendKeys(const QString& keys) override {
        done.append(QStringLiteral("keys ") + keys);
        return {};
    }
};

}  // namespace saikoku::test
