#pragma once

#include <QString>

namespace counterfoil {

/// Registers a secret in use (a token, a key) so that redact() removes it wherever it turns up. Any thread.
void registerSecret(const QString& secret);

/// The text with registered secrets, Authorization values, OAuth parameters, tokens, codes and
/// code verifiers replaced by "•••". Any thread.
QString redact(const QString& text);

} // namespace counterfoil
