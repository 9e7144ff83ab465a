#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace saikoku::demo {

/// @brief A written form and its reading.
struct Word {
    QString text;
    QString kana;
};

struct Town {
    QString districtCode;
    QString districtName;
    QString postalCode;  ///< 999…: assigned to no place
    QString name;
    bool numberedBlocks = true;  ///< 丁目・番・号, else 番地
    double weight = 1;
};

struct DemoOperator {
    QString login;
    QString displayName;
    QString role;  ///< stable role name
};

/// @brief The invented words of the city, from core/demo/lists. Common Japanese
/// names in chance combinations; places and companies that do not exist.
class WordLists {
public:
    /// @brief Read once from the program's own resources.
    static const WordLists& instance();

    std::vector<Word> surnames;
    std::vector<double> surnameWeights;
    /// Given names by generation (0 born to 1954, 1 to 1984, 2 later) and group (0, 1).
    std::vector<Word> given[3][2];
    struct Origin {
        QStringList family;
        QStringList middle;
        QStringList given;
    };
    std::vector<Origin> origins;
    std::vector<Town> towns;
    std::vector<double> townWeights;
    std::vector<Word> buildings;  ///< kana: rooms per floor
    std::vector<Word> brands;
    std::vector<Word> trades;
    QHash<QString, QStringList> notes;        ///< by situation
    QHash<QString, QStringList> holdReasons;  ///< by hold kind, and "released"
    std::vector<DemoOperator> operators;

private:
    WordLists();
    void readNames();
    void readPlaces();
    void readOffice();
};

}  // namespace saikoku::demo
