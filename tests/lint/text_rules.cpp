#include "tests/lint/text_rules.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

#include "tests/lint/cpp_text.h"

namespace saikoku::lint {

namespace {

QStringList placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList all;
    for (auto each = place.globalMatch(text); each.hasNext();) {
        all.append(each.next().captured(1));
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// What a translation says of its Alt key that reads badly; empty when nothing does.
QString mnemonicTrouble(const QString& source, const QString& translation) {
    static const QRegularExpression inSource(QStringLiteral("(?<!&)&[A-Za-z0-9]"));
    static const QRegularExpression inJapanese(QStringLiteral("\\(&[A-Z0-9]\\)|^&[0-9] "));
    static const QRegularExpression behind(QStringLiteral("[…)）]\\s*\\(&"));
    if (inSource.match(source).hasMatch() != inJapanese.match(translation).hasMatch()) {
        return QStringLiteral("has not the (&X) of its source");
    }
    return behind.match(translation).hasMatch() ? QStringLiteral("has (&X) behind … or another bracket; it stands right after the words")
                                                : QString();
}

struct Message {
    QString source;
    QString translation;
    QString type;
    qsizetype line = 0;
};

void check(const SourceFile& file, const Message& message, Findings& findings) {
    const QString rule = QStringLiteral("translation");
    const QString quoted = QStringLiteral("\"%1\" ").arg(message.source.left(60));
    if (!message.type.isEmpty()) {
        findings.append({rule, file.path, message.line, quoted + QStringLiteral("is ") + message.type});
    } else if (message.translation.trimmed().isEmpty()) {
        findings.append({rule, file.path, message.line, quoted + QStringLiteral("is empty")});
    } else if (placeholders(message.source) != placeholders(message.translation)) {
        findings.append(
            {rule, file.path, message.line, quoted + QStringLiteral("has other %1, %2 … than its source")});
    } else if (const QString trouble = mnemonicTrouble(message.source, message.translation); !trouble.isEmpty()) {
        findings.append({rule, file.path, message.line, quoted + trouble});
    }
}

}  // namespace

bool hasJapanese(const QString& text) {
    static const QRegularExpression japanese(
        QStringLiteral("[\\x{3040}-\\x{30FF}\\x{31F0}-\\x{31FF}\\x{3400}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{"
                       "FF66}-\\x{FF9F}]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return japanese.match(text).hasMatch();
}

Findings findJapaneseInSources(const SourceTree& tree) {
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path) || file.path.startsWith(QLatin1String("tests/"))) {
            continue;
        }
        const bool shown =
            file.path.startsWith(QLatin1String("ui/")) || file.path.startsWith(QLatin1String("app/"));
        const QList<Literal> literals = CppText::parse(file.text).literals;
        for (const Literal& literal : literals) {
            const bool translated = literal.calledFrom == QLatin1String("tr") ||
                                    literal.calledFrom == QLatin1String("translate") ||
                                    literal.calledFrom == QLatin1String("QT_TR_NOOP") ||
                                    literal.calledFrom == QLatin1String("QT_TRANSLATE_NOOP");
            if ((shown || translated) && hasJapanese(literal.text)) {
                findings.append(
                    {QStringLiteral("language"), file.path, literal.line,
                     QStringLiteral("Japanese belongs into translations/: ") + literal.text.left(40)});
            }
        }
    }
    return findings;
}

Findings findUnfinishedTranslations(const SourceTree& tree) {
    Findings findings;
    for (const SourceFile& file : tree) {
        if (!file.path.startsWith(QLatin1String("translations/")) ||
            !file.path.endsWith(QLatin1String(".ts"))) {
            continue;
        }
        QXmlStreamReader xml(file.text);
        Message message;
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message")) {
                message = {};
                message.line = xml.lineNumber();
            } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source")) {
                message.source = xml.readElementText();
            } else if (token == QXmlStreamReader::StartElement &&
                       xml.name() == QLatin1String("translation")) {
                message.type = xml.attributes().value(QLatin1String("type")).toString();
                message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
                check(file, message, findings);
            }
        }
        if (xml.hasError()) {
            findings.append({QStringLiteral("translation"), file.path, xml.lineNumber(), xml.errorString()});
        }
    }
    return findings;
}

}  // namespace saikoku::lint
