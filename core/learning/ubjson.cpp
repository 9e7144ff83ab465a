#include "core/learning/ubjson.h"

#include <QtEndian>

#include <bit>
#include <limits>

namespace saikoku::scoring {

namespace {

constexpr int kDeepest = 16;
constexpr qsizetype kMostValues = 1'000'000;  // a value takes far more room in memory than its byte

class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes) {}

    std::optional<UbjValue> run() {
        UbjValue value;
        const bool good = take() == '{' && readObject(value, 0) && m_at == m_bytes.size();
        return good ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    qsizetype left() const { return m_bytes.size() - m_at; }
    char take() { return left() > 0 ? m_bytes[m_at++] : '\0'; }
    char peek() const { return left() > 0 ? m_bytes[m_at] : '\0'; }

    template <class T>
    bool readRaw(T& value) {
        if (left() < static_cast<qsizetype>(sizeof(T))) {
            return false;
        }
        value = qFromBigEndian<T>(m_bytes.constData() + m_at);
        m_at += static_cast<qsizetype>(sizeof(T));
        return true;
    }
    template <class T>
    bool readWide(qint64& value) {
        T raw{};
        const bool good = readRaw(raw);
        value = static_cast<qint64>(raw);
        return good;
    }
    bool readWhole(char type, qint64& value) {
        switch (type) {
            case 'i': return readWide<qint8>(value);
            case 'U': return readWide<quint8>(value);
            case 'I': return readWide<qint16>(value);
            case 'l': return readWide<qint32>(value);
            case 'L': return readWide<qint64>(value);
            default: return false;
        }
    }
    static qsizetype sizeOf(char type) {
        switch (type) {
            case 'i':
            case 'U': return 1;
            case 'I': return 2;
            case 'l':
            case 'd': return 4;
            case 'L': return 8;
            default: return 0;
        }
    }
    /// A count of things that take at least so many bytes each.
    bool readCount(qsizetype bytesEach, qsizetype& count) {
        qint64 value = 0;
        const bool good = readWhole(take(), value) && value >= 0 && value <= left() / bytesEach;
        count = static_cast<qsizetype>(value);
        return good;
    }
    bool readText(QByteArray& text) {
        qsizetype size = 0;
        if (!readCount(1, size)) {
            return false;
        }
        text = m_bytes.mid(m_at, size);
        m_at += size;
        return true;
    }

    bool readValue(UbjValue& value, int depth) {
        if (depth > kDeepest || ++m_values > kMostValues) {
            return false;
        }
        const char type = take();
        switch (type) {
            case 'Z': return true;
            case 'T':
            case 'F': value.content = type == 'T'; return true;
            case 'd': {
                quint32 bits = 0;
                const bool good = readRaw(bits);
                value.content = static_cast<double>(std::bit_cast<float>(bits));
                return good;
            }
            case 'D': {
                quint64 bits = 0;
                const bool good = readRaw(bits);
                value.content = std::bit_cast<double>(bits);
                return good;
            }
            case 'S': {
                QByteArray text;
                const bool good = readText(text);
                value.content = std::move(text);
                return good;
            }
            case '{': return readObject(value, depth);
            case '[': return readList(value, depth);
            default: {
                qint64 number = 0;
                const bool good = readWhole(type, number);
                value.content = number;
                return good;
            }
        }
    }

    bool readObject(UbjValue& value, int depth) {
        UbjObject object;
        while (peek() != '}') {
            QByteArray name;
            UbjValue member;
            if (!readText(name) || !readValue(member, depth + 1) || !object.emplace(name, std::move(member)).second) {
                return false;
            }
        }
        take();
        value.content = std::move(object);
        return true;
    }

    bool readList(UbjValue& value, int depth) {
        if (peek() == '$') {
            return readTyped(value);
        }
        UbjList list;
        const bool counted = peek() == '#';
        qsizetype count = 0;
        if (counted && (take() != '#' || !readCount(1, count))) {
            return false;
        }
        while (counted ? static_cast<qsizetype>(list.size()) < count : peek() != ']') {
            UbjValue item;
            if (!readValue(item, depth + 1)) {
                return false;
            }
            list.push_back(std::move(item));
        }
        if (!counted) {
            take();
        }
        value.content = std::move(list);
        return true;
    }

    bool readTyped(UbjValue& value) {
        take();
        const char type = take();
        qsizetype count = 0;
        if (sizeOf(type) == 0 || take() != '#' || !readCount(sizeOf(type), count)) {
            return false;
        }
        if (type == 'd') {
            std::vector<float> numbers(static_cast<size_t>(count));
            for (float& number : numbers) {
                quint32 bits = 0;
                readRaw(bits);
                number = std::bit_cast<float>(bits);
            }
            value.content = std::move(numbers);
            return true;
        }
        std::vector<qint64> numbers(static_cast<size_t>(count));
        for (qint64& number : numbers) {
            readWhole(type, number);
        }
        value.content = std::move(numbers);
        return true;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
};

template <class T>
void appendRaw(QByteArray& bytes, T value) {
    const T big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// XGBoost takes the next width for the very ends of a range.
template <class T>
bool holds(qint64 value) {
    return value > std::numeric_limits<T>::min() && value < std::numeric_limits<T>::max();
}

}  // namespace

const UbjValue* UbjValue::member(const char* name) const {
    const UbjObject* object = as<UbjObject>();
    if (object == nullptr) {
        return nullptr;
    }
    const auto found = object->find(QByteArray::fromRawData(name, static_cast<qsizetype>(qstrlen(name))));
    return found == object->end() ? nullptr : &found->second;
}

std::optional<std::vector<qint64>> UbjValue::wholes() const {
    if (const auto* typed = as<std::vector<qint64>>()) {
        return *typed;
    }
    const UbjList* list = as<UbjList>();
    if (list == nullptr) {
        return std::nullopt;
    }
    std::vector<qint64> values;
    for (const UbjValue& item : *list) {
        const qint64* value = item.as<qint64>();
        if (value == nullptr) {
            return std::nullopt;
        }
        values.push_back(*value);
    }
    return values;
}

std::optional<UbjValue> readUbjson(const QByteArray& bytes) { return Reader(bytes).run(); }

void UbjWriter::length(qsizetype length) { number('L', length); }

void UbjWriter::sized(const QByteArray& text) {
    length(text.size());
    m_bytes += text;
}

void UbjWriter::number(char type, qint64 value) {
    m_bytes += type;
    switch (type) {
        case 'i': appendRaw(m_bytes, static_cast<qint8>(value)); break;
        case 'I': appendRaw(m_bytes, static_cast<qint16>(value)); break;
        case 'l': appendRaw(m_bytes, static_cast<qint32>(value)); break;
        default: appendRaw(m_bytes, value); break;
    }
}

void UbjWriter::text(const QByteArray& text) {
    m_bytes += 'S';
    sized(text);
}

void UbjWriter::whole(qint64 value) {
    number(holds<qint8>(value) ? 'i' : holds<qint16>(value) ? 'I' : holds<qint32>(value) ? 'l' : 'L', value);
}

void UbjWriter::beginList(qsizetype size) {
    m_bytes += "[#";
    length(size);
}

void UbjWriter::floats(const std::vector<float>& values) {
    m_bytes += "[$d#";
    length(static_cast<qsizetype>(values.size()));
    for (const float value : values) {
        appendRaw(m_bytes, std::bit_cast<quint32>(value));
    }
}

void UbjWriter::wholes(char type, const std::vector<qint64>& values) {
    m_bytes += "[$";
    m_bytes += type;
    m_bytes += '#';
    length(static_cast<qsizetype>(values.size()));
    for (const qint64 value : values) {
        if (type == 'U') {
            appendRaw(m_bytes, static_cast<quint8>(value));
        } else if (type == 'l') {
            appendRaw(m_bytes, static_cast<qint32>(value));
        } else {
            appendRaw(m_bytes, value);
        }
    }
}

}  // namespace saikoku::scoring
