#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace saikoku {
class BusinessCalendar;
class Session;
}

namespace saikoku::ui {

class Screen;
class Workspace;

/// @brief A place of the side bar. A new one is a class derived from Screen
/// (ui/frame/screen.h) in a folder of its own and one line in places.cpp.
struct Place {
    QString id;
    QString label;
    std::function<bool(const Session&)> mayOpen;  ///< those who may not don't see it
    std::function<Screen*(Workspace&, const BusinessCalendar&)> make;
};

/// @brief Ids of the places that the window itself goes to.
namespace PlaceId {
inline constexpr char16_t kCalling[] = u"calling";
inline constexpr char16_t kList[] = u"list";
inline constexpr char16_t kSettings[] = u"settings";
}  // namespace PlaceId

/// @brief Every place, from top to bottom.
QList<Place> allPlaces();

}  // namespace saikoku::ui
