#include "core/cases/case_condition_sql.h"

#include <QStringList>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/phone_number.h"
#include "core/base/text_folding.h"

namespace saikoku {

namespace {

/// What of a field is compared and sorted by.
QString columnOf(CaseField field, const CaseTables& tables) {
    if (field->sql != nullptr) {
        return field->sql(tables);
    }
    const CaseStoredColumn& own = field->columns.front();
    return own.name != nullptr ? QStringLiteral("s.") + QString::fromLatin1(own.name) : QString::fromLatin1(own.readAs);
}

QString sqlOp(CaseCondition::Op op) {
    switch (op) {
    case CaseCondition::Op::Equal: return QStringLiteral("=");
    case CaseCondition::Op::NotEqual: return QStringLiteral("<>");
    case CaseCondition::Op::Less: return QStringLiteral("<");
    case CaseCondition::Op::LessEqual: return QStringLiteral("<=");
    case CaseCondition::Op::Greater: return QStringLiteral(">");
    case CaseCondition::Op::GreaterEqual: return QStringLiteral(">=");
    case CaseCondition::Op::In:
    case CaseCondition::Op::Like:
    case CaseCondition::Op::Known:
    case CaseCondition::Op::Within: break;
    }
    return {};
}

/// A later date is fewer days ago.
CaseCondition::Op turned(CaseCondition::Op op) {
    switch (op) {
    case CaseCondition::Op::Less: return CaseCondition::Op::Greater;
    case CaseCondition::Op::LessEqual: return CaseCondition::Op::GreaterEqual;
    case CaseCondition::Op::Greater: return CaseCondition::Op::Less;
    case CaseCondition::Op::GreaterEqual: return CaseCondition::Op::LessEqual;
    default: return op;
    }
}

/// A relative day is one of the business date on which the question is put.
QDate dayOf(const QVariant& value, QDate asOf) {
    return value.metaType() == QMetaType::fromType<RelativeDay>() ? value.value<RelativeDay>().on(asOf) : value.toDate();
}

/// Folds the text between the wildcards of a like pattern.
QString foldedPattern(const QString& pattern) {
    QString folded;
    QString part;
    for (const QChar c : pattern) {
        if (c == u'%' || c == u'_') {
            folded += foldForSearch(part) + c;
            part.clear();
        } else {
            part += c;
        }
    }
    return folded + foldForSearch(part);
}

QString escapedForLike(QString text) {
    for (const QLatin1String special : {QLatin1String("\\"), QLatin1String("%"), QLatin1String("_")}) {
        text.replace(special, QLatin1String("\\") + special);
    }
    return text;
}

class Builder {
public:
    explicit Builder(const CaseTables& tables) : m_tables(tables) {}

    QString sql(const CaseCondition& condition) {
        switch (condition.kind) {
        case CaseCondition::Kind::Everything:
            return QStringLiteral("1 = 1");
        case CaseCondition::Kind::And:
            return joined(condition.parts, QStringLiteral(" and "));
        case CaseCondition::Kind::Or:
            return joined(condition.parts, QStringLiteral(" or "));
        case CaseCondition::Kind::Not:
            // what is unknown (null) does not fulfil the part, so it fulfils its negation
            return QStringLiteral("not coalesce(%1, %2)").arg(sql(condition.parts.constFirst()), QStringLiteral("1 = 0"));
        case CaseCondition::Kind::Compare:
            return comparison(condition);
        }
        return {};
    }

    Bindings bindings;

private:
    QString joined(const QList<CaseCondition>& parts, const QString& with) {
        QStringList texts;
        for (const CaseCondition& part : parts) {
            texts.append(sql(part));
        }
        return QLatin1Char('(') + texts.join(with) + QLatin1Char(')');
    }

    QString bound(const BindValue& value) {
        const QString name = QStringLiteral(":w%1").arg(++m_count);
        bindings.add(name, value);
        return name;
    }

    QString comparison(const CaseCondition& condition) {
        if (condition.op == CaseCondition::Op::In) {
            QStringList each;
            for (const QVariant& value : condition.values) {
                each.append(single(condition.field, CaseCondition::Op::Equal, value));
            }
            return QLatin1Char('(') + each.join(QStringLiteral(" or ")) + QLatin1Char(')');
        }
        if (condition.op == CaseCondition::Op::Known) {
            return known(condition.field, condition.values.value(0).toBool());
        }
        if (condition.op == CaseCondition::Op::Within) {
            return within(condition.field, condition.values.value(0).value<RelativeDay>());
        }
        return single(condition.field, condition.op, condition.values.value(0));
    }

    QString known(CaseField field, bool isKnown) {
        const QString column = columnOf(field, m_tables);
        return field->kind == FieldKind::Text ? QStringLiteral("coalesce(%1, '') %2 ''").arg(column, isKnown ? QStringLiteral("<>") : QStringLiteral("="))
                                              : QStringLiteral("%1 is %2").arg(column, isKnown ? QStringLiteral("not null") : QStringLiteral("null"));
    }

    /// Between the business date and the other end, both in.
    QString within(CaseField field, const RelativeDay& end) {
        const QDate other = end.on(m_tables.asOf);
        const QDate first = std::min(m_tables.asOf, other);
        const QDate last = std::max(m_tables.asOf, other);
        const bool isMoment = field->kind == FieldKind::Moment;
        const QString column = columnOf(field, m_tables);
        return isMoment ? QStringLiteral("(%1 and %2)").arg(moment(column, CaseCondition::Op::GreaterEqual, first),
                                                            moment(column, CaseCondition::Op::LessEqual, last))
                        : QStringLiteral("(%1 >= %2 and %1 <= %3)").arg(column, bound(first), bound(last));
    }

    QString single(CaseField field, CaseCondition::Op op, const QVariant& value) {
        switch (field->comparison) {
        case FieldComparison::AnyOfCodes:
            return anyOfCodes(columnOf(field, m_tables), op, value.toString());
        case FieldComparison::FullYears:
            return fullYears(columnOf(field, m_tables), op, value.toInt());
        case FieldComparison::Folded:
            return text(columnOf(field, m_tables), op,
                        op == CaseCondition::Op::Like ? foldedPattern(value.toString()) : foldForSearch(value.toString()));
        case FieldComparison::DaysSince:
            return QStringLiteral("%1 %2 %3").arg(columnOf(field, m_tables), sqlOp(turned(op)), bound(m_tables.asOf.addDays(-value.toInt())));
        case FieldComparison::AsKind:
            break;
        }
        if (field->compared != nullptr) {
            return field->compared(m_tables, sqlOp(op), bound(BindValue(value)));
        }
        if (field->kind == FieldKind::Date) {
            return QStringLiteral("%1 %2 %3").arg(columnOf(field, m_tables), sqlOp(op), bound(dayOf(value, m_tables.asOf)));
        }
        if (field->kind == FieldKind::Moment) {
            return moment(columnOf(field, m_tables), op, dayOf(value, m_tables.asOf));
        }
        if (field->kind == FieldKind::Text) {
            return text(columnOf(field, m_tables), op, value.toString());
        }
        return QStringLiteral("%1 %2 %3").arg(columnOf(field, m_tables), sqlOp(op), bound(BindValue(value)));
    }

    QString text(const QString& column, CaseCondition::Op op, const QString& value) {
        return op == CaseCondition::Op::Like
                   ? likeSql(column, QString(value).replace(QLatin1String("\\"), QLatin1String("\\\\")))
                   : QStringLiteral("%1 %2 %3").arg(column, sqlOp(op), bound(value));
    }

    /// Both stores would otherwise differ about the case of Latin letters.
    QString likeSql(const QString& column, const QString& pattern) {
        return QStringLiteral("lower(%1) like lower(%2) escape '\\'").arg(column, bound(pattern));
    }

    /// The column reads "|01|03|".
    QString anyOfCodes(const QString& column, CaseCondition::Op op, const QString& code) {
        if (op == CaseCondition::Op::Like) {
            return likeSql(column, QStringLiteral("%|") + code + QStringLiteral("|%"));
        }
        const QString without = QStringLiteral("replace(%1, %2, '')").arg(column, bound(QLatin1Char('|') + code + QLatin1Char('|')));
        return QStringLiteral("%1 %2 %3").arg(without, op == CaseCondition::Op::NotEqual ? QStringLiteral("=") : QStringLiteral("<>"), column);
    }

    /// n years old on the day: born after asOf − (n + 1) years, up to asOf − n years.
    QString fullYears(const QString& column, CaseCondition::Op op, int years) {
        const QDate youngest = m_tables.asOf.addYears(-years);        // born by then: at least n
        const QDate beyond = m_tables.asOf.addYears(-(years + 1));    // born by then: at least n + 1
        const auto bornBy = [&](QDate date) { return QStringLiteral("%1 <= %2").arg(column, bound(date)); };
        const auto bornAfter = [&](QDate date) { return QStringLiteral("%1 > %2").arg(column, bound(date)); };
        switch (op) {
        case CaseCondition::Op::Equal: return QStringLiteral("(%1 and %2)").arg(bornBy(youngest), bornAfter(beyond));
        case CaseCondition::Op::NotEqual: return QStringLiteral("(%1 or %2)").arg(bornAfter(youngest), bornBy(beyond));
        case CaseCondition::Op::Less: return bornAfter(youngest);
        case CaseCondition::Op::LessEqual: return bornAfter(beyond);
        case CaseCondition::Op::Greater: return bornBy(beyond);
        case CaseCondition::Op::GreaterEqual: return bornBy(youngest);
        case CaseCondition::Op::In:
        case CaseCondition::Op::Like:
        case CaseCondition::Op::Known:
        case CaseCondition::Op::Within: break;
        }
        return {};
    }

    /// A moment against a day of Asia/Tokyo.
    QString moment(const QString& column, CaseCondition::Op op, QDate day) {
        const auto from = [&](QDate date) { return bound(fromTokyo(date, QTime(0, 0))); };
        switch (op) {
        case CaseCondition::Op::Equal:
            return QStringLiteral("(%1 >= %2 and %1 < %3)").arg(column, from(day), from(day.addDays(1)));
        case CaseCondition::Op::NotEqual:
            return QStringLiteral("(%1 < %2 or %1 >= %3)").arg(column, from(day), from(day.addDays(1)));
        case CaseCondition::Op::Less: return QStringLiteral("%1 < %2").arg(column, from(day));
        case CaseCondition::Op::LessEqual: return QStringLiteral("%1 < %2").arg(column, from(day.addDays(1)));
        case CaseCondition::Op::Greater: return QStringLiteral("%1 >= %2").arg(column, from(day.addDays(1)));
        case CaseCondition::Op::GreaterEqual: return QStringLiteral("%1 >= %2").arg(column, from(day));
        case CaseCondition::Op::In:
        case CaseCondition::Op::Like:
        case CaseCondition::Op::Known:
        case CaseCondition::Op::Within: break;
        }
        return {};
    }

    const CaseTables& m_tables;
    int m_count = 0;
};

/// The smallest digit text after all that begin with this one; empty when none.
QString afterPrefix(QString digits) {
    while (digits.endsWith(u'9')) {
        digits.chop(1);
    }
    if (!digits.isEmpty()) {
        digits.back() = QChar(digits.back().unicode() + 1);
    }
    return digits;
}

bool isNumberSearch(const QString& search) {
    bool anyDigit = false;
    for (const QChar c : search) {
        anyDigit = anyDigit || c.isDigit();
        const bool between = c.isSpace() || c.category() == QChar::Punctuation_Dash || QStringLiteral("−ーｰ─━()（）+＋").contains(c);
        if (!c.isDigit() && !between) {
            return false;
        }
    }
    return anyDigit;
}

constexpr int kShortestPhonePart = 4;

/// The digits meant: those of a telephone number written from abroad (+81, 0081) in
/// national form, even when only its beginning is typed.
QString digitsSearched(const QString& search) {
    const QString folded = search.normalized(QString::NormalizationForm_KC).trimmed();
    QString digits = foldDigits(folded);
    const QLatin1String country("81");
    const QLatin1String dialledCountry("0081");
    const bool international = folded.startsWith(QLatin1Char('+')) && digits.startsWith(country);
    // a taxpayer's number may begin so too: only a whole telephone number is meant
    const bool dialled = digits.startsWith(dialledCountry) && PhoneNumber::parse(folded).has_value();
    if (!international && !dialled) {
        return digits;
    }
    digits.remove(0, international ? country.size() : dialledCountry.size());
    return digits.startsWith(QLatin1Char('0')) ? digits : QLatin1Char('0') + digits;
}

/// Missing values go last in either direction, on both stores.
bool mayBeMissing(CaseField field, bool settledToo) {
    return field->missing == FieldMissing::Often || (settledToo && field->missing == FieldMissing::WhenSettled);
}

/// Of the person in charge.
QString operatorSql(const QString& column) {
    return QStringLiteral("coalesce((select o.%1 from operator_name o where o.operator_id = s.operator_id), '')").arg(column);
}

}  // namespace

QString districtSql(const CaseTables& tables) {
    return tables.hidesProtected ? QStringLiteral("case when s.is_protected = 1 then '' else s.district_code end")
                                 : QStringLiteral("s.district_code");
}

QString householdSql(const CaseTables& tables) {
    return tables.hidesProtected ? QStringLiteral("case when s.is_protected = 1 then '' else s.household end")
                                 : QStringLiteral("s.household");
}

QString phoneKindsSql(const CaseTables& tables) {
    return tables.hidesProtected ? QStringLiteral("case when s.is_protected = 1 then '' else s.phone_kinds end")
                                 : QStringLiteral("s.phone_kinds");
}

QString householdArrearsSql(const CaseTables& tables) {
    return QStringLiteral("(select sum(case when h.outstanding > 0 then 1 else 0 end) from %1 h where h.campaign_id = s.campaign_id "
                          "and h.household = s.household and h.household <> ''%2)")
        .arg(tables.summary, tables.hidesProtected ? QStringLiteral(" and h.is_protected = 0 and s.is_protected = 0") : QString());
}

QString householdArrearsCompared(const CaseTables& tables, const QString& with, const QString& value) {
    const QString visible = tables.hidesProtected ? QStringLiteral(" and h.is_protected = 0") : QString();
    return QStringLiteral("%1 in (select h.household from %2 h where h.campaign_id = :campaign and h.household <> ''%3 "
                          "group by h.household having sum(case when h.outstanding > 0 then 1 else 0 end) %4 %5)")
        .arg(householdSql(tables), tables.summary, visible, with, value);
}

QString callListSql(const CaseTables& tables) {
    return QStringLiteral("(select l.name from %1 l where l.taxpayer_id = s.taxpayer_id and l.campaign_id = s.campaign_id "
                          "order by l.call_list_id desc limit 1)")
        .arg(tables.facts.view(QLatin1String("call_list_case_known")));
}

QString callListCompared(const CaseTables& tables, const QString& with, const QString& value) {
    const bool isOther = with == QLatin1String("<>");
    const QString compared = with.isEmpty() ? QStringLiteral("lower(l.name) like lower(%1) escape '\\'").arg(value)
                                            : QStringLiteral("l.name %1 %2").arg(isOther ? QStringLiteral("=") : with, value);
    return QStringLiteral("s.taxpayer_id %1 (select l.taxpayer_id from %2 l where l.campaign_id = :campaign and %3)")
        .arg(isOther ? QStringLiteral("not in") : QStringLiteral("in"), tables.facts.view(QLatin1String("call_list_case_known")), compared);
}

QString wishSql(const CaseTables& tables, QLatin1String column, WishSeen seen) {
    const QString sql = QStringLiteral("coalesce((select nullif(w.%1, 'none') from %2 w where w.taxpayer_id = s.taxpayer_id), '')")
                            .arg(column, tables.facts.view(QLatin1String("contact_wish_in_force")));
    const bool hides = seen == WishSeen::UnlessProtected && tables.hidesProtected;
    return hides ? QStringLiteral("case when s.is_protected = 1 then '' else %1 end").arg(sql) : sql;
}

QString labelsSql(const CaseTables& tables) {
    return tables.hidesProtected ? QStringLiteral("case when s.is_protected = 1 then '' else s.labels end") : QStringLiteral("s.labels");
}

QString operatorLoginSql(const CaseTables& /*tables*/) { return operatorSql(QStringLiteral("login")); }

QString operatorNameSql(const CaseTables& /*tables*/) { return operatorSql(QStringLiteral("display_name")); }

ConditionSql conditionSql(const CaseCondition& condition, const CaseTables& tables) {
    Builder builder(tables);
    QString where = builder.sql(condition);
    return {std::move(where), std::move(builder.bindings)};
}

bool isNameSearch(const QString& search) { return !isNumberSearch(search) && !foldForSearch(search).isEmpty(); }

QString namedCasesSql(const QList<TaxpayerId>& cases) {
    QString rows;
    for (const TaxpayerId id : cases) {
        rows += u'(' + QString::number(id.value) + QStringLiteral("),");
    }
    rows.chop(1);
    return QStringLiteral("with n(id) as (values %1) ").arg(rows);
}

QString lateChargeSql(const CaseTables& /*tables*/) {
    return QStringLiteral("(select l.yen from case_late_charge l where l.taxpayer_id = s.taxpayer_id)");
}

QString givenCasesSql() { return QStringLiteral("s.taxpayer_id in (select g.taxpayer_id from given_case g)"); }

QString amongCasesSql(const QList<TaxpayerId>& cases) {
    QString ids;
    for (const TaxpayerId id : cases) {
        ids += QString::number(id.value) + u',';
    }
    ids.chop(1);
    return QStringLiteral("s.taxpayer_id in (%1)").arg(ids);
}

ConditionSql searchSql(const QString& search, const CaseTables& tables) {
    ConditionSql sql;
    if (search.trimmed().isEmpty()) {
        sql.where = QStringLiteral("1 = 1");
        return sql;
    }
    if (isNumberSearch(search)) {
        const QString digits = digitsSearched(search);
        QStringList ways{QStringLiteral("s.number like :q1")};
        sql.bindings.add(QStringLiteral(":q1"), QLatin1Char('%') + digits + QLatin1Char('%'));
        if (digits.size() >= kShortestPhonePart) {
            // else a hidden number could be found digit by digit
            ways.append(QStringLiteral("s.taxpayer_id in (select taxpayer_id from %1 where digits like :q1)%2")
                            .arg(tables.facts.view(QLatin1String("phone_in_force")),
                                 tables.hidesProtected ? QStringLiteral(" and s.is_protected = 0") : QString()));
            const QString end = afterPrefix(digits);
            ways.append(QStringLiteral("s.taxpayer_id in (select taxpayer_id from %1 where notice_number >= :q2%2)")
                            .arg(tables.facts.view(QLatin1String("receivable_in_force")),
                                 end.isEmpty() ? QString() : QStringLiteral(" and notice_number < :q3")));
            sql.bindings.add(QStringLiteral(":q2"), digits);
            if (!end.isEmpty()) {
                sql.bindings.add(QStringLiteral(":q3"), end);
            }
        }
        sql.where = QLatin1Char('(') + ways.join(QStringLiteral(" or ")) + QLatin1Char(')');
        return sql;
    }
    const QString folded = escapedForLike(foldForSearch(search));
    // an index of its own: the summaries' rows are long
    sql.where = QStringLiteral("s.taxpayer_id in (select x.taxpayer_id from %1 x where x.campaign_id = :campaign "
                               "and x.search_text like :q1 escape '\\')")
                    .arg(tables.summary);
    sql.bindings.add(QStringLiteral(":q1"), QLatin1Char('%') + folded + QLatin1Char('%'));
    return sql;
}

bool settledComeLast(const QList<CaseSort>& sort) {
    if (sort.isEmpty()) {
        return false;
    }
    const CaseSort& first = sort.constFirst();
    return first.field->missing == FieldMissing::WhenSettled || (first.field == CaseField::Outstanding && first.descending);
}

QString orderSql(const QList<CaseSort>& sort, const CaseTables& tables, bool settledToo) {
    QStringList keys;
    bool numberNamed = false;
    for (const CaseSort& key : sort) {
        // an earlier date is more years ago
        const bool descending = key.descending != (key.field->comparison == FieldComparison::FullYears ||
                                                   key.field->comparison == FieldComparison::DaysSince);
        keys.append(columnOf(key.field, tables) + (descending ? QStringLiteral(" desc") : QString()) +
                    (mayBeMissing(key.field, settledToo) ? QStringLiteral(" nulls last") : QString()));
        numberNamed = numberNamed || key.field == CaseField::Number;
    }
    if (!numberNamed) {
        keys.append(QStringLiteral("s.number"));
    }
    return QStringLiteral(" order by ") + keys.join(QStringLiteral(", "));
}

}  // namespace saikoku
