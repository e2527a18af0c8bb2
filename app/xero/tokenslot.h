#pragma once

#include "xero/session.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace counterfoil::xero {

/// The one token set of a consent, shared by all sessions that use it. Xero replaces the refresh token at
/// every use, so two refreshes at once could leave the loser with a dead one: whoever wants to refresh, or to
/// change the set otherwise, takes its turn first and looks again. Any thread.
class TokenSlot
{
public:
    struct Content
    {
        TokenSet tokens;
        bool unsaved = false; ///< newer than what is on disk
    };
    Content content() const;
    void put(TokenSet tokens, bool unsaved);
    void markSaved();

    /// Held by one party at a time, also while it waits for the identity service and for the disk. Ends with
    /// its scope, whatever happens in it.
    class Turn
    {
    public:
        explicit Turn(TokenSlot& slot) : m_slot(&slot) {}
        Turn(Turn&& other) noexcept : m_slot(std::exchange(other.m_slot, nullptr)) {}
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        Turn& operator=(Turn&&) = delete;
        ~Turn();

    private:
        TokenSlot* m_slot;
    };
    /// Waits until it is free. Nothing when `stop` is asked for first.
    std::optional<Turn> takeTurn(std::stop_token stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_free;
    bool m_taken = false;
    Content m_content;
};

} // namespace counterfoil::xero
