#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

#include "core/notices/notice_template.h"

namespace saikoku {

/// @brief What stands between {{ and }} in body.txt.
struct BodyTag {
    enum class Kind {
        Field,     ///< {{name}}
        Section,   ///< {{#name}}
        Inverted,  ///< {{^name}}
        Close,     ///< {{/name}}
        Comment,   ///< {{! … }}
        Refused,   ///< {{{name}}}, {{&name}}, {{>name}}, {{=…=}}: would let a value become markup
        Unclosed,  ///< {{ without }} in its line
    };
    Kind kind = Kind::Field;
    QString name;
    int line = 0;         ///< 1, 2 …
    qsizetype start = 0;  ///< within the line
    qsizetype length = 0;
};

/// @brief The lines of body.txt, whatever ends them.
QStringList bodyLines(const QString& body);
std::vector<BodyTag> bodyTags(const QString& body);

/// @brief Misspelt names, tags that aren't closed, sections that end otherwise than they begin.
QList<TemplateFault> tagFaults(const std::vector<BodyTag>& tags);

/// @brief Whether a section of the field is shown: a sum where it is more than 0.
bool isSectionShown(const QHash<QString, QString>& values, const QString& name, const QString& language);

/// @brief The first field that would leave a hole: it is empty, and every section around it is shown; null:
/// none.
const BodyTag* firstHole(const std::vector<BodyTag>& tags, const QHash<QString, QString>& values,
                         const QString& language);

}  // namespace saikoku
