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

/// @brief An entry of the side bar. Places of one part stand in a row above the screen.
struct Part {
    QString id;
    QString label;
};

/// @brief Where one can be. A new one is a class derived from Screen (ui/frame/screen.h) in
/// a folder of its own and one line in places.cpp.
struct Place {
    QString part;  ///< the entry of the side bar under which it is found
    QString id;
    QString label;
    std::function<bool(const Session&)> mayOpen;  ///< those who may not don't see it
    std::function<Screen*(Workspace&, const BusinessCalendar&)> make;
};

/// @brief Ids of the places that the window itself goes to.
namespace PlaceId {
inline constexpr char16_t kCalling[] = u"calling";
inline constexpr char16_t kList[] = u"list";
inline constexpr char16_t kWhy[] = u"why";
inline constexpr char16_t kMessages[] = u"messages";
inline constexpr char16_t kLimitation[] = u"limitation";
inline constexpr char16_t kFollowUps[] = u"follow_ups";
inline constexpr char16_t kInstalments[] = u"instalments";
inline constexpr char16_t kLetters[] = u"letters";
inline constexpr char16_t kDispatch[] = u"dispatch";
inline constexpr char16_t kImport[] = u"import";
inline constexpr char16_t kSettings[] = u"settings";
}  // namespace PlaceId

/// @brief The side bar from top to bottom.
QList<Part> allParts();
/// @brief Every place; those of one part from left to right.
QList<Place> allPlaces();

}  // namespace saikoku::ui
