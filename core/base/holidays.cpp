#include "core/base/holidays.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

enum class Equinox { None, Spring, Autumn };

/// One line of the law: which day of the year, and in which years.
struct DayRule {
    QString name;
    int month = 0;
    int day = 0;     ///< a fixed day, or
    int monday = 0;  ///< the n-th Monday, or
    Equinox equinox = Equinox::None;
    int from = 0;
    int to = 0;
};

/// Day in March / September, in millionths, at 1980, valid from `from` to `to`.
struct EquinoxBase {
    int from = 0;
    int to = 0;
    int spring = 0;
    int autumn = 0;
    int leapYear = 0;
};

struct LawText {
    std::vector<DayRule> days;
    std::vector<Holiday> single;
    std::vector<EquinoxBase> equinoxes;
    int driftPerYear = 0;
    QDate substituteFrom;      ///< a holiday on Sunday: the following day off
    QDate substituteNextFree;  ///< … the next day that is no holiday itself
    QDate betweenFrom;         ///< the day between two holidays off
    QDate betweenSundayToo;    ///< … even when it is a Sunday
};

Result<DayRule> readDay(const QJsonObject& row, const QString& place) {
    RuleReader reader(row, place);
    DayRule day;
    day.name = reader.text(QStringLiteral("name"));
    day.from = reader.integer(QStringLiteral("from"), 1948, 3000);
    day.to = reader.has(QStringLiteral("to")) ? reader.integer(QStringLiteral("to"), 1948, 3000)
                                              : Holidays::kLastYear;
    reader.text(QStringLiteral("source"));
    if (reader.has(QStringLiteral("equinox"))) {
        const QString which = reader.text(QStringLiteral("equinox"));
        day.equinox = which == QLatin1String("spring") ? Equinox::Spring : Equinox::Autumn;
        if (which != QLatin1String("spring") && which != QLatin1String("autumn")) {
            reader.refuse(QStringLiteral("equinox"), QStringLiteral("spring, autumn"));
        }
    } else {
        day.month = reader.integer(QStringLiteral("month"), 1, 12);
        if (reader.has(QStringLiteral("monday"))) {
            day.monday = reader.integer(QStringLiteral("monday"), 1, 4);
        } else {
            day.day = reader.integer(QStringLiteral("day"), 1, 31);
        }
    }
    SAIKOKU_TRY(reader.finish());
    return day;
}

Result<LawText> readLaw(const RuleFile& file) {
    LawText law;
    const auto place = [&](const char* table, qsizetype row) {
        return QStringLiteral("%1, %2[%3]").arg(file.fileName(), QLatin1String(table)).arg(row);
    };
    const QJsonArray days = file.table(QStringLiteral("days"));
    for (qsizetype i = 0; i < days.size(); ++i) {
        SAIKOKU_TRY_ASSIGN(DayRule day, readDay(days[i].toObject(), place("days", i)));
        law.days.push_back(std::move(day));
    }
    const QJsonArray single = file.table(QStringLiteral("single_days"));
    for (qsizetype i = 0; i < single.size(); ++i) {
        RuleReader reader(single[i].toObject(), place("single_days", i));
        law.single.push_back({reader.date(QStringLiteral("date")), reader.text(QStringLiteral("name"))});
        reader.text(QStringLiteral("source"));
        SAIKOKU_TRY(reader.finish());
    }
    const QJsonArray equinoxes = file.table(QStringLiteral("equinoxes"));
    for (qsizetype i = 0; i < equinoxes.size(); ++i) {
        RuleReader reader(equinoxes[i].toObject(), place("equinoxes", i));
        law.equinoxes.push_back({reader.integer(QStringLiteral("from"), 1900, 3000),
                                 reader.integer(QStringLiteral("to"), 1900, 3000),
                                 reader.integer(QStringLiteral("spring"), 0, 40'000'000),
                                 reader.integer(QStringLiteral("autumn"), 0, 40'000'000),
                                 reader.integer(QStringLiteral("leap_year"), 1900, 3000)});
        SAIKOKU_TRY(reader.finish());
    }
    RuleReader rules(file);
    law.driftPerYear = rules.integer(QStringLiteral("equinox_drift_millionths"), 0, 1'000'000);
    law.substituteFrom = rules.date(QStringLiteral("substitute_from"));
    law.substituteNextFree = rules.date(QStringLiteral("substitute_next_free_from"));
    law.betweenFrom = rules.date(QStringLiteral("between_from"));
    law.betweenSundayToo = rules.date(QStringLiteral("between_sunday_too_from"));
    SAIKOKU_TRY(rules.finish());
    if (law.days.empty() || law.equinoxes.empty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1: the tables \"days\" and \"equinoxes\" are missing.").arg(file.fileName()));
    }
    return law;
}

QDate equinoxOf(int year, Equinox which, const LawText& law) {
    for (const EquinoxBase& base : law.equinoxes) {
        if (year >= base.from && year <= base.to) {
            const int start = which == Equinox::Spring ? base.spring : base.autumn;
            const int millionths =
                start + law.driftPerYear * (year - 1980) - 1'000'000 * ((year - base.leapYear) / 4);
            return {year, which == Equinox::Spring ? 3 : 9, millionths / 1'000'000};
        }
    }
    return {};
}

QDate dayOf(const DayRule& rule, int year, const LawText& law) {
    if (rule.equinox != Equinox::None) {
        return equinoxOf(year, rule.equinox, law);
    }
    if (rule.monday > 0) {
        const QDate first(year, rule.month, 1);
        return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (rule.monday - 1));
    }
    return {year, rule.month, rule.day};
}

}  // namespace

struct Holidays::Table {
    QDate first = QDate(kFirstYear, 1, 1);
    QDate last = QDate(kLastYear, 12, 31);
    std::vector<quint8> nameOf = std::vector<quint8>(static_cast<std::size_t>(first.daysTo(last) + 1), 0);
    QStringList names{QString()};

    bool covers(QDate date) const { return date >= first && date <= last; }
    std::size_t at(QDate date) const { return static_cast<std::size_t>(first.daysTo(date)); }
    bool has(QDate date) const { return covers(date) && nameOf[at(date)] != 0; }
    void set(QDate date, const QString& name) {
        if (!covers(date)) {
            return;
        }
        if (!names.contains(name)) {
            names.append(name);
        }
        nameOf[at(date)] = static_cast<quint8>(names.indexOf(name));
    }
    void addNamed(const LawText& law);
    void addBetween(const LawText& law);
    void addSubstitutes(const LawText& law);
};

void Holidays::Table::addNamed(const LawText& law) {
    for (const DayRule& rule : law.days) {
        for (int year = std::max(rule.from, kFirstYear); year <= std::min(rule.to, kLastYear); ++year) {
            set(dayOf(rule, year, law), rule.name);
        }
    }
    for (const Holiday& day : law.single) {
        set(day.date, day.name);
    }
}

void Holidays::Table::addBetween(const LawText& law) {
    std::vector<QDate> found;  // between holidays of the law itself, not between derived ones
    for (QDate day = std::max(law.betweenFrom, first); day < last; day = day.addDays(1)) {
        if (!has(day) && has(day.addDays(-1)) && has(day.addDays(1)) &&
            (day.dayOfWeek() != Qt::Sunday || day >= law.betweenSundayToo)) {
            found.push_back(day);
        }
    }
    // Until 2006 a substitute Monday went before; both are days off, only the name differs.
    for (const QDate day : found) {
        const bool substitute = day < law.substituteNextFree && day.dayOfWeek() == Qt::Monday;
        set(day, substitute ? QStringLiteral("振替休日") : QStringLiteral("休日"));
    }
}

void Holidays::Table::addSubstitutes(const LawText& law) {
    std::vector<QDate> sundays;
    for (QDate day = std::max(law.substituteFrom, first); day <= last; day = day.addDays(1)) {
        if (day.dayOfWeek() == Qt::Sunday && has(day)) {
            sundays.push_back(day);
        }
    }
    for (const QDate sunday : sundays) {
        QDate day = sunday.addDays(1);
        while (sunday >= law.substituteNextFree && has(day)) {
            day = day.addDays(1);
        }
        if (!has(day)) {
            set(day, QStringLiteral("振替休日"));
        }
    }
}

Result<Holidays> Holidays::fromRules(const RuleFile& file) {
    SAIKOKU_TRY_ASSIGN(const LawText law, readLaw(file));
    auto table = std::make_shared<Table>();
    table->addNamed(law);
    table->addBetween(law);
    table->addSubstitutes(law);
    return Holidays(std::move(table));
}

Result<Holidays> Holidays::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("holidays")));
    return fromRules(file);
}

Result<Holidays> Holidays::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

bool Holidays::contains(QDate date) const {
    return m_table->has(date);
}

QString Holidays::name(QDate date) const {
    return m_table->covers(date) ? m_table->names[m_table->nameOf[m_table->at(date)]] : QString();
}

std::vector<Holiday> Holidays::ofYear(int year) const {
    std::vector<Holiday> result;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (contains(day)) {
            result.push_back({day, name(day)});
        }
    }
    return result;
}

}  // namespace saikoku
