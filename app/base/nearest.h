#pragma once

#include <QString>
#include <QStringList>

namespace counterfoil {

/// How many letters must be put in, left out or changed to make `a` of `b` (Levenshtein).
qsizetype editDistance(const QString& a, const QString& b);
/// Of the candidates the one that takes the fewest changes, the first of equals; upper and lower case are the
/// same. Empty when there are none. Pure.
QString nearest(const QString& typed, const QStringList& candidates);

} // namespace counterfoil
