#pragma once

#include <QList>
#include <QString>
#include <Qt>

namespace saikoku::ui {

/// @brief What the function keys F1–F12 mean, in that order, on every screen.
enum class Action { Help, Dial, HangUp, Result, Refresh, Promise, Callback, Next, Document, History, Print, Close };

inline constexpr int kActionCount = 12;

QList<Action> allActions();
QString actionLabel(Action action);  ///< one short word, translated
Qt::Key keyOf(Action action);        ///< Qt::Key_F1 …

}  // namespace saikoku::ui
