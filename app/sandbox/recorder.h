#pragma once

#include "sandbox/http/web.h"

namespace counterfoil::sandbox {

/// Appends each request to a file as one line of JSON, in the form the contract checker reads. Written
/// through at once, so that nothing is missing when the process is killed. Tokens are left out.
class Recorder
{
public:
    explicit Recorder(QString path) : m_path(std::move(path)) {}
    void record(const WebRequest& request) const;

private:
    QString m_path;
};

} // namespace counterfoil::sandbox
