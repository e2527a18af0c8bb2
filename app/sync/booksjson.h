#pragma once

#include "sync/bookscache.h"

#include <QJsonObject>

/// The remembered form of the organisation's set-up; our own JSON, not Xero's.
namespace counterfoil::sync {

QJsonObject toJson(const Books& books);
std::optional<Books> booksFromJson(const QJsonObject& json);

} // namespace counterfoil::sync
