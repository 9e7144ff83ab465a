#include "core/base/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace saikoku {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0) {
        return;
    }
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes() { sodium_free(m_data); }

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(const void* data, std::size_t size) {
    SecretBytes bytes(size);
    if (size > 0) {
        std::memcpy(bytes.m_data, data, size);
    }
    return bytes;
}

SecretBytes SecretBytes::ofPassword(const QString& password) {
    QString normal = password.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes = copyOf(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    wipe(utf8);
    wipe(normal);
    return bytes;
}

SecretBytes SecretBytes::hex() const {
    SecretBytes withEnd(m_size * 2 + 1);
    sodium_bin2hex(reinterpret_cast<char*>(withEnd.m_data), withEnd.m_size, m_data, m_size);
    return copyOf(withEnd.m_data, m_size * 2);
}

void wipe(QByteArray& bytes) {
    if (bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

void wipe(QString& text) {
    if (text.isDetached()) {
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

}  // namespace saikoku
