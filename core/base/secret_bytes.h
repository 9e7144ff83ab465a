#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace saikoku {

/// @brief A key or password in memory that is locked against swapping, guarded
/// against overruns and wiped when it goes (libsodium's sodium_malloc). Only
/// moved, never copied by accident.
class SecretBytes {
public:
    SecretBytes() = default;
    /// @brief A buffer of zeros.
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(const void* data, std::size_t size);
    /// @brief A password as it is hashed and sent: UTF-8 of its NFKC form, so that
    /// full-width and half-width typing of the same characters are one password.
    static SecretBytes ofPassword(const QString& password);

    SecretBytes clone() const { return copyOf(m_data, m_size); }
    /// @brief Lower-case hexadecimal digits, two a byte.
    SecretBytes hex() const;

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    const char* text() const { return reinterpret_cast<const char*>(m_data); }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// @brief Overwrites what a Qt container holds, as far as it is not shared.
void wipe(QByteArray& bytes);
void wipe(QString& text);

}  // namespace saikoku
