#include "core/learning/column_names.h"

#include "core/learning/table.h"

namespace saikoku::scoring {

namespace {

constexpr QChar kQuote = u'"';

/// "a ""b""" → a "b"; nothing if it is not one quoted text.
std::optional<QString> unquoted(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 2 || !trimmed.startsWith(kQuote) || !trimmed.endsWith(kQuote)) {
        return std::nullopt;
    }
    QString inner = trimmed.mid(1, trimmed.size() - 2);
    return inner.replace(QLatin1String("\"\""), QLatin1String("\""));
}

/// At the commas outside quotation marks; a mark counts at the beginning of a part.
QStringList parts(const QString& list) {
    QStringList all{QString()};
    bool quoted = false;
    for (const QChar c : list) {
        if (c == kQuote && (quoted || all.constLast().trimmed().isEmpty() || all.constLast().trimmed().startsWith(kQuote))) {
            quoted = !quoted;
        }
        if (c == u',' && !quoted) {
            all.append(QString());
        } else {
            all.last() += c;
        }
    }
    return all;
}

std::optional<QString> heading(const TextTable& table, const QString& name) {
    const std::optional<qsizetype> at = table.find(name.trimmed());
    return at ? std::optional(table.columns[static_cast<size_t>(*at)].name) : std::nullopt;
}

std::optional<QString> headingOrQuoted(const TextTable& table, const QString& text) {
    if (const std::optional<QString> exact = heading(table, text)) {
        return exact;
    }
    const std::optional<QString> inner = unquoted(text);
    return inner ? heading(table, *inner) : std::nullopt;
}

}  // namespace

QString canonicalText(const QString& text) { return text.normalized(QString::NormalizationForm_C); }

QString namedColumn(const TextTable& table, const QString& option) {
    return headingOrQuoted(table, option).value_or(option);
}

QStringList namedColumns(const TextTable& table, const QString& option) {
    const QStringList all = parts(option);
    QStringList names;
    for (qsizetype from = 0; from < all.size();) {
        qsizetype count = all.size() - from;
        std::optional<QString> found;
        while (count > 0 && !(found = headingOrQuoted(table, all.mid(from, count).join(u',')))) {
            --count;
        }
        const QString alone = all[from].trimmed();
        if (found || !alone.isEmpty()) {
            names.append(found.value_or(unquoted(alone).value_or(alone)));
        }
        from += qMax(count, qsizetype(1));
    }
    return names;
}

}  // namespace saikoku::scoring
