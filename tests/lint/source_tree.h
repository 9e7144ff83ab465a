#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace saikoku::lint {

/// @brief A text file of the project; path is relative to its top, with '/'.
struct SourceFile {
    QString path;
    QString text;
};

using SourceTree = QList<SourceFile>;

/// @brief What a rule found. line 0 = the file as a whole.
struct Finding {
    QString rule;
    QString path;
    qsizetype line = 0;
    QString what;

    QString toString() const;
};

using Findings = QList<Finding>;

/// @brief Every text file of the project under top: sources, tests, scripts,
/// documents, translations. Built and hidden folders other than .ci and .cmake,
/// pictures and the licence are left out.
SourceTree readProject(const QString& top);

/// @brief Whether the path is C++ (.cpp or .h).
bool isCpp(const QString& path);

/// @brief The exceptions of exceptions.txt: "RULE PATH REASON". Each says which
/// rule does not hold for which file and why.
class Exceptions {
public:
    /// @brief Reads the list; a line without a reason is a finding of its own.
    static Exceptions parse(const QString& text, Findings& malformed);

    /// @brief The findings that no exception covers.
    Findings without(const Findings& findings) const;
    /// @brief Exceptions for the rule that none of its findings needs any more.
    QStringList needless(const QString& rule, const Findings& findings) const;

private:
    struct Entry {
        QString rule;
        QString path;
    };
    QList<Entry> m_entries;
};

}  // namespace saikoku::lint
