#include "xero/tokenslot.h"

namespace counterfoil::xero {

TokenSlot::Content TokenSlot::content() const
{
    const std::scoped_lock lock(m_mutex);
    return m_content;
}

void TokenSlot::put(TokenSet tokens, bool unsaved)
{
    const std::scoped_lock lock(m_mutex);
    m_content = {std::move(tokens), unsaved};
}

void TokenSlot::markSaved()
{
    const std::scoped_lock lock(m_mutex);
    m_content.unsaved = false;
}

std::optional<TokenSlot::Turn> TokenSlot::takeTurn(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    // An idle slot is taken at once, also by someone who is being stopped: the request itself looks at stop.
    if (m_taken && !m_free.wait(lock, stop, [this] { return !m_taken; }))
        return std::nullopt;
    m_taken = true;
    return Turn(*this);
}

TokenSlot::Turn::~Turn()
{
    if (!m_slot)
        return;
    {
        const std::scoped_lock lock(m_slot->m_mutex);
        m_slot->m_taken = false;
    }
    m_slot->m_free.notify_one();
}

} // namespace counterfoil::xero
