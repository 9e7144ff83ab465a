#include "ui/support/seat_settings.h"

namespace saikoku::ui {

namespace {

constexpr int kUsualIdleMinutes = 10;  // domain: the screen locks after 10 idle minutes
constexpr int kLongestIdleMinutes = 120;

constexpr QLatin1String kFont("screen/font_points");
constexpr QLatin1String kLanguage("screen/language");
constexpr QLatin1String kDates("screen/dates");
constexpr QLatin1String kBrightness("screen/brightness");
constexpr QLatin1String kIdle("screen/idle_minutes");
constexpr QLatin1String kColumns("list/columns");
constexpr QLatin1String kFactsShare("case/facts_share");
constexpr QLatin1String kWindow("window/place");
constexpr QLatin1String kMaximized("window/maximized");

constexpr int kWholeShare = 1000;

QString tableKey(const QString& table, int column) { return QStringLiteral("table/%1_%2").arg(table).arg(column); }

}  // namespace

SeatSettings::SeatSettings(const QString& file, QObject* parent) : QObject(parent), m_file(file, QSettings::IniFormat) {}

double SeatSettings::fontPoints() const {
    const double points = m_file.value(kFont, kUsualFont).toDouble();
    return points < kSmallestFont || points > kLargestFont ? kUsualFont : points;
}

Language SeatSettings::language() const {
    return m_file.value(kLanguage).toString() == QLatin1String("en") ? Language::English : Language::Japanese;
}

DateStyle SeatSettings::dateStyle() const {
    const QString usual = installedLanguage() == Language::English ? QStringLiteral("western") : QStringLiteral("era");
    return m_file.value(kDates, usual).toString() == QLatin1String("western") ? DateStyle::Western : DateStyle::Era;
}

Brightness SeatSettings::brightness() const {
    const QString value = m_file.value(kBrightness).toString();
    return value == QLatin1String("light") ? Brightness::Light
           : value == QLatin1String("dark") ? Brightness::Dark
                                            : Brightness::Desktop;
}

int SeatSettings::idleMinutes() const {
    bool readable = false;
    const int minutes = m_file.value(kIdle, kUsualIdleMinutes).toInt(&readable);
    return readable && minutes >= 0 && minutes <= kLongestIdleMinutes ? minutes : kUsualIdleMinutes;
}

void SeatSettings::setFontPoints(double points) {
    m_file.setValue(kFont, points);
    Q_EMIT changed();
}

void SeatSettings::setLanguage(Language language) {
    m_file.setValue(kLanguage, language == Language::English ? QStringLiteral("en") : QStringLiteral("ja"));
    Q_EMIT changed();
}

void SeatSettings::setDateStyle(DateStyle style) {
    m_file.setValue(kDates, style == DateStyle::Western ? QStringLiteral("western") : QStringLiteral("era"));
    Q_EMIT changed();
}

void SeatSettings::setBrightness(Brightness brightness) {
    m_file.setValue(kBrightness, brightness == Brightness::Light  ? QStringLiteral("light")
                                 : brightness == Brightness::Dark ? QStringLiteral("dark")
                                                                  : QStringLiteral("desktop"));
    Q_EMIT changed();
}

void SeatSettings::setIdleMinutes(int minutes) {
    m_file.setValue(kIdle, minutes);
    Q_EMIT changed();
}

QStringList SeatSettings::listColumns() const { return m_file.value(kColumns).toStringList(); }

void SeatSettings::setListColumns(const QStringList& keys) { m_file.setValue(kColumns, keys); }

int SeatSettings::columnWidth(const QString& key, int usual) const {
    const int width = m_file.value(QStringLiteral("list/width_") + key, usual).toInt();
    return width > 0 ? width : usual;
}

void SeatSettings::setColumnWidth(const QString& key, int width) {
    m_file.setValue(QStringLiteral("list/width_") + key, width);
}

int SeatSettings::tableColumnWidth(const QString& table, int column) const {
    return qMax(0, m_file.value(tableKey(table, column)).toInt());
}

void SeatSettings::setTableColumnWidth(const QString& table, int column, int width) {
    m_file.setValue(tableKey(table, column), width);
}

int SeatSettings::factsShare() const { return qBound(0, m_file.value(kFactsShare).toInt(), kWholeShare); }

void SeatSettings::setFactsShare(int thousandths) { m_file.setValue(kFactsShare, thousandths); }

QRect SeatSettings::windowPlace() const { return m_file.value(kWindow).toRect(); }

bool SeatSettings::isWindowMaximized() const { return m_file.value(kMaximized).toBool(); }

void SeatSettings::setWindowPlace(const QRect& place, bool isMaximized) {
    m_file.setValue(kWindow, place);
    m_file.setValue(kMaximized, isMaximized);
}

}  // namespace saikoku::ui
