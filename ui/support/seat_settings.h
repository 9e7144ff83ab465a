#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>

#include "core/base/language.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

/// @brief What this seat prefers: settings.ini in the data folder, beside the
/// diallers of core/dialling. Unreadable values count as their defaults.
class SeatSettings : public QObject {
    Q_OBJECT

public:
    explicit SeatSettings(const QString& file, QObject* parent = nullptr);

    double fontPoints() const;
    Language language() const;
    DateStyle dateStyle() const;
    Brightness brightness() const;
    int idleMinutes() const;  ///< 0: never lock (only where the office allows it)

    void setFontPoints(double points);
    void setLanguage(Language language);
    void setDateStyle(DateStyle style);
    void setBrightness(Brightness brightness);
    void setIdleMinutes(int minutes);

    /// @brief Columns of the case list: keys in order, hidden ones left out.
    QStringList listColumns() const;
    void setListColumns(const QStringList& keys);
    /// @brief Pixels at the usual font size, of the list and of other tables.
    int columnWidth(const QString& key, int usual) const;
    void setColumnWidth(const QString& key, int width);
    int tableColumnWidth(const QString& table, int column) const;  ///< 0: never set by hand
    void setTableColumnWidth(const QString& table, int column, int width);

    /// @brief How much of a case's height its facts take above the tabs, in thousandths; 0: as they need.
    int factsShare() const;
    void setFactsShare(int thousandths);

    /// @brief The window as it was left; invalid: it never was.
    QRect windowPlace() const;
    bool isWindowMaximized() const;
    void setWindowPlace(const QRect& place, bool isMaximized);

    QSettings& file() { return m_file; }

Q_SIGNALS:
    /// Font, dates, brightness or idle time: apply them.
    void changed();

private:
    QSettings m_file;
};

}  // namespace saikoku::ui
