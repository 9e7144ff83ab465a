#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/contact/negotiation_codes.h"

class QCheckBox;

namespace saikoku {
class Clock;
}

namespace saikoku::ui {

class EntryLine;

/// @brief Whom the strip asks about re-calls; both answers in Asia/Tokyo (core/work/callback_proposal.h).
struct CallbackAdvice {
    std::function<std::optional<QDateTime>(ResultCode)> proposed;     ///< what offers itself after a result
    std::function<QDateTime(const QDateTime& wanted)> permitted;  ///< the same, or the next time somebody may call
};

/// @brief 再コール of the record strip: a time, one's own or anyone's. The strip lays
/// both out. A time at which nobody may call becomes the next one at which somebody may,
/// and that is said.
class CallbackField : public QObject {
    Q_OBJECT

public:
    CallbackField(const Clock& clock, QWidget* parent);
    ~CallbackField() override;

    EntryLine* line() const { return m_line; }
    QCheckBox* anyone() const { return m_anyone; }
    void setAdvice(CallbackAdvice advice) { m_advice = std::move(advice); }

    void begin();
    /// @brief What a corrected record had fixed; not what has passed since.
    void fill(const QDateTime& callAt, bool forAnyone);
    void setEnabled(bool enabled);
    /// @brief Puts in what offers itself after the result, in place of an earlier offer;
    /// what was typed stays.
    void offer(ResultCode result);
    /// @brief Moves a typed time at which nobody may call; a sentence when it did.
    std::optional<QString> move();
    /// @brief UTC; invalid when there is none. An Error leaves the keyboard in the field.
    Result<QDateTime> read();
    /// @brief Whether it is for anyone; nothing when a corrected record's stays somebody's own.
    std::optional<bool> forAnyone() const;

Q_SIGNALS:
    void said(const QString& sentence, bool isProblem);

private:
    void settle();
    void show(const QDateTime& moment);

    const Clock& m_clock;
    CallbackAdvice m_advice;
    bool m_isOffered = false;
    std::optional<bool> m_filledForAnyone;  ///< as the corrected record has it
    EntryLine* m_line;
    QCheckBox* m_anyone;
};

}  // namespace saikoku::ui
