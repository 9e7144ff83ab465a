#pragma once

#include <tl/expected.hpp>

#include <utility>

#include "core/base/error.h"

namespace saikoku {

/// @brief A value or an Error; must be looked at. `Result<void>` for work that
/// gives nothing back. The members are those of tl::expected.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    Result(const tl::expected<T, Error>& other) : tl::expected<T, Error>(other) {}
    Result(tl::expected<T, Error>&& other) : tl::expected<T, Error>(std::move(other)) {}
};

/// @brief `return fail(ErrorCode::Rule, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// @brief Hands an Error of one Result on as another: `return fail(r.error());`
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace saikoku

/// Leaves the enclosing function with the Error of EXPRESSION, if it has one.
#define SAIKOKU_TRY(EXPRESSION)                                        \
    do {                                                               \
        if (auto saikokuTry = (EXPRESSION); !saikokuTry) {             \
            return ::saikoku::fail(std::move(saikokuTry).error());     \
        }                                                              \
    } while (false)

/// `SAIKOKU_TRY_ASSIGN(auto rows, load());` — the value, or leave with the Error.
#define SAIKOKU_TRY_ASSIGN(TARGET, EXPRESSION) \
    SAIKOKU_TRY_ASSIGN_IMPL(TARGET, EXPRESSION, SAIKOKU_JOIN(saikokuTry, __LINE__))
#define SAIKOKU_JOIN(A, B) SAIKOKU_JOIN_IMPL(A, B)
#define SAIKOKU_JOIN_IMPL(A, B) A##B
#define SAIKOKU_TRY_ASSIGN_IMPL(TARGET, EXPRESSION, NAME)      \
    auto NAME = (EXPRESSION);                                  \
    if (!NAME) {                                               \
        return ::saikoku::fail(std::move(NAME).error());       \
    }                                                          \
    TARGET = std::move(NAME).value()
