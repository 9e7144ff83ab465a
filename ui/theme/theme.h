#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <functional>

class QAbstractButton;
class QApplication;
class QWidget;

namespace saikoku::ui {

/// @brief Light, dark, or what the desktop has.
enum class Brightness { Desktop, Light, Dark };

/// @brief Colours with a meaning that a palette has no role for. Meaning never
/// rests on them alone: a word or a shape stands beside it.
struct Colours {
    QColor accent;   ///< where the eye should go, at most once a screen
    QColor late;     ///< wrong or overdue
    QColor good;     ///< may be called, kept
    QColor muted;    ///< labels, secondary text
    QColor line;     ///< a hair line where space alone does not part
    QColor outline;  ///< around a field
    QColor band;     ///< head, side and key bar
    QColor hover;
    QColor notPromised, promised;  ///< board bars, beside muted and late
};

/// @brief Distances in pixels; everything is a multiple of Unit.
namespace Space {
inline constexpr int kUnit = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 20;
}  // namespace Space

inline constexpr double kSmallestFont = 9.0;
inline constexpr double kUsualFont = 10.5;
inline constexpr double kLargestFont = 16.0;

/// @brief Fusion with the program's palette and fonts. May be called again when
/// a setting changes.
void applyTheme(QApplication& application, Brightness brightness, double fontPoints);

/// @brief Colours that fit the palette.
Colours coloursOf(const QPalette& palette);

/// @brief Row height of tables for the font: 26 px at the usual size.
int rowHeight(const QFont& font);

/// @brief A button that is a choice shows by its ground that it is chosen.
void markChosen(QAbstractButton* button, bool isChosen);

/// @brief For painting; a widget's own letters are set by setTextScale.
QFont scaled(const QFont& font, double factor, bool bold = false);

/// @brief The widget's letters are `factor` times the seat's size, and stay so when
/// applyTheme changes it.
void setTextScale(QWidget* widget, double factor, bool bold = false);

/// @brief Runs `fit` at once and soon after the widget's font has changed: for sizes that
/// are counted in letters.
void followFont(QWidget* widget, std::function<void()> fit);

/// @brief The fonts in order of preference, all with Japanese letters.
QStringList fontFamilies();

}  // namespace saikoku::ui
