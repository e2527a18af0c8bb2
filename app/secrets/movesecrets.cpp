#include "secrets/secretstore.h"

#include <QStringList>

namespace counterfoil {

namespace {

/// Copies one name after the other, then removes them; keeps itself alive by its callbacks.
class Move final : public std::enable_shared_from_this<Move>
{
public:
    Move(std::shared_ptr<SecretStore> from, std::shared_ptr<SecretStore> to, SecretStore::OnWritten onMoved)
        : m_from(std::move(from)), m_to(std::move(to)), m_onMoved(std::move(onMoved))
    {}

    void copy(qsizetype index)
    {
        if (index == m_names.size())
            return remove(0);
        const QString name = m_names[index];
        m_from->read(name, [self = shared_from_this(), name, index](Result<std::optional<QString>> found) {
            if (!found)
                return self->m_onMoved(found.error());
            if (!*found)
                return self->copy(index + 1);
            self->m_to->write(name, **found, [self, index](Result<void> written) {
                written ? self->copy(index + 1) : self->m_onMoved(written.error());
            });
        });
    }

private:
    void remove(qsizetype index)
    {
        if (index == m_names.size())
            return m_onMoved({});
        m_from->remove(m_names[index], [self = shared_from_this(), index](Result<void> removed) {
            removed ? self->remove(index + 1) : self->m_onMoved(removed.error());
        });
    }

    std::shared_ptr<SecretStore> m_from, m_to;
    SecretStore::OnWritten m_onMoved;
    const QStringList m_names = secret::allNames();
};

} // namespace

void moveSecrets(std::shared_ptr<SecretStore> from, std::shared_ptr<SecretStore> to,
                 SecretStore::OnWritten onMoved)
{
    std::make_shared<Move>(std::move(from), std::move(to), std::move(onMoved))->copy(0);
}

} // namespace counterfoil
