#include "core/exchange/column_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

QString comparable(const QString& heading) {
    QString folded = heading.normalized(QString::NormalizationForm_KC);
    folded.removeIf([](QChar c) { return c.isSpace() || c == QChar(0xFEFF); });
    return folded.toLower();
}

/// Collects what a file lacks, so that all of it is told at once.
class Mapper {
public:
    Mapper(ExtractFile file, const FileLayout& layout, const QStringList& headings, const QString& fileName)
        : m_file(file), m_layout(layout), m_headings(headings), m_fileName(fileName) {
        for (const QString& heading : headings) {
            m_comparable.append(comparable(heading));
        }
    }

    Result<ColumnMap> map() {
        const std::span<const ExtractField> fields = extractFields(m_file);
        ColumnMap result;
        result.hasHeader = m_layout.header;
        int highest = 0;
        for (size_t i = 0; i < fields.size(); ++i) {
            MappedField mapped;
            mapped.field = &fields[i];
            mapped.rule = &m_layout.fields.at(i);
            for (const ColumnChoice& choice : mapped.rule->columns) {
                SAIKOKU_TRY(add(choice, mapped, extractFieldLabel(m_file, i)));
            }
            for (const int column : mapped.columns) {
                highest = std::max(highest, column + 1);
            }
            result.fields.push_back(std::move(mapped));
        }
        if (!m_missing.isEmpty()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("%1 lacks these columns: %2. It has: %3. Nothing was imported. Mend the import profile %4, or have the file delivered with these columns.")
                            .arg(m_fileName, m_missing.join(QStringLiteral(", ")), m_headings.join(QStringLiteral(", ")), m_layout.profile));
        }
        result.columnCount = m_layout.header          ? static_cast<int>(m_headings.size())
                             : m_layout.columnCount > 0 ? m_layout.columnCount
                                                        : highest;
        return result;
    }

private:
    Result<void> add(const ColumnChoice& choice, MappedField& mapped, const QString& field) {
        int column = -1;
        if (choice.position > 0) {
            const bool there = !m_layout.header || choice.position <= m_headings.size();
            column = there ? choice.position - 1 : -1;
        } else {
            SAIKOKU_TRY_ASSIGN(column, find(choice.headings));
        }
        if (column >= 0) {
            if (mapped.columns.empty()) {
                mapped.heading = m_layout.header ? m_headings.at(column) : QStringLiteral("#%1").arg(column + 1);
            }
            mapped.columns.push_back(column);
        } else if (!mapped.rule->optional) {
            const QString wanted = choice.position > 0 ? Text::tr("position %1").arg(choice.position)
                                                       : choice.headings.join(QStringLiteral(" / "));
            m_missing.append(Text::tr("\"%1\" (%2: %3)", "heading, kind of file, field").arg(wanted, labelOf(m_file), field));
        }
        return {};
    }

    Result<int> find(const QStringList& headings) const {
        for (const QString& heading : headings) {
            const QString wanted = comparable(heading);
            const qsizetype at = m_comparable.indexOf(wanted);
            if (at >= 0 && m_comparable.indexOf(wanted, at + 1) >= 0) {
                return fail(ErrorCode::BadInput,
                            Text::tr("%1: the heading \"%2\" stands there more than once. Give the column's position in the import profile %3 instead.")
                                .arg(m_fileName, heading, m_layout.profile));
            }
            if (at >= 0) {
                return static_cast<int>(at);
            }
        }
        return -1;
    }

    ExtractFile m_file;
    const FileLayout& m_layout;
    const QStringList& m_headings;
    QString m_fileName;
    QStringList m_comparable;
    QStringList m_missing;
};

}  // namespace

Result<ColumnMap> mapColumns(ExtractFile file, const FileLayout& layout, const QStringList& headings, const QString& fileName) {
    return Mapper(file, layout, headings, fileName).map();
}

}  // namespace saikoku
