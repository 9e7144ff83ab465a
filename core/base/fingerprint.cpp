#include "core/base/fingerprint.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace saikoku {

namespace {

using Key = std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES>;

Key drawnKey() {
    Key key{};
    randombytes_buf(key.data(), key.size());
    return key;
}

}  // namespace

Fingerprint fingerprintOf(std::string_view text) {
    static const Key key = drawnKey();
    std::array<unsigned char, crypto_shorthash_siphashx24_BYTES> out{};
    crypto_shorthash_siphashx24(out.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), key.data());
    Fingerprint print;
    static_assert(sizeof(print) == out.size());
    std::memcpy(&print, out.data(), out.size());
    return print;
}

}  // namespace saikoku
