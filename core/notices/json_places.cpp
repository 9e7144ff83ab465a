#include "core/notices/json_places.h"

#include <vector>

namespace saikoku {

namespace {

/// An object or a list that is open.
struct Level {
    QString place;
    bool isList = false;
    int count = 0;
    QString key;
    bool awaitsValue = false;  ///< of an object: its colon was seen
};

class Walk {
public:
    explicit Walk(const QByteArray& json) : m_json(json) {}

    QHash<QString, int> run() {
        while (m_at < m_json.size()) {
            step(m_json.at(m_at));
        }
        return std::move(m_lines);
    }

private:
    void step(char sign) {
        switch (sign) {
            case '\n': ++m_line; break;
            case '"': text(); return;
            case '{':
            case '[': open(sign == '['); break;
            case '}':
            case ']':
                if (!m_levels.empty()) {
                    m_levels.pop_back();
                }
                break;
            case ':':
                if (!m_levels.empty()) {
                    m_levels.back().awaitsValue = true;
                }
                break;
            case ',':
            case ' ':
            case '\t':
            case '\r': break;
            default: word(); return;
        }
        ++m_at;
    }

    /// The place of the value that begins here; noted with its line.
    QString begin() {
        if (m_levels.empty()) {
            return {};
        }
        Level& level = m_levels.back();
        QString place;
        if (level.isList) {
            place = QStringLiteral("%1[%2]").arg(level.place).arg(level.count++);
        } else {
            place = level.place.isEmpty() ? level.key : level.place + u'.' + level.key;
            level.awaitsValue = false;
        }
        m_lines.insert(place, m_line);
        return place;
    }

    void open(bool isList) {
        Level level;
        level.place = begin();
        level.isList = isList;
        m_levels.push_back(level);
    }

    void text() {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        }
        const QString content = QString::fromUtf8(m_json.mid(start, m_at - start));
        ++m_at;
        if (!m_levels.empty() && !m_levels.back().isList && !m_levels.back().awaitsValue) {
            m_levels.back().key = content;
        } else {
            begin();
        }
    }

    void word() {
        begin();
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at))) {
            ++m_at;
        }
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<Level> m_levels;
    QHash<QString, int> m_lines;
};

}  // namespace

QHash<QString, int> jsonLines(const QByteArray& json) {
    return Walk(json).run();
}

int lineOfByte(const QByteArray& text, qsizetype byte) {
    return 1 + static_cast<int>(text.left(byte).count('\n'));
}

}  // namespace saikoku
