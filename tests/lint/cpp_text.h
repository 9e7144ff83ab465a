#pragma once

#include <QList>
#include <QString>

namespace saikoku::lint {

/// @brief A string literal, joined with those that follow it directly.
struct Literal {
    qsizetype line = 0;
    QString text;        ///< escapes other than \" and \\ are left as written
    QString calledFrom;  ///< the identifier before the bracket it stands in: "tr", "QStringLiteral" …
};

struct Include {
    qsizetype line = 0;
    QString target;  ///< as written between the quotes or angles
    bool angled = false;
};

/// @brief C++ text taken apart as far as the rules need it.
struct CppText {
    QString code;  ///< comments and literals blanked, lines kept
    QList<Literal> literals;
    QList<Include> includes;

    static CppText parse(const QString& text);
};

}  // namespace saikoku::lint
