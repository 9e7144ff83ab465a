#pragma once

#include "core/base/clock.h"

namespace saikoku {

/// @brief A clock that begins at a moment of Asia/Tokyo and goes on from there: a window's
/// whole day at another one.
class MovedClock final : public Clock {
public:
    MovedClock(QDate date, QTime time);
    QDateTime nowUtc() const override;
    QDateTime actualUtc() const override;

private:
    QDateTime m_begin;   ///< what it said at first
    QDateTime m_really;  ///< when that was
};

}  // namespace saikoku
