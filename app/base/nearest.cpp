#include "base/nearest.h"

#include <QList>

#include <algorithm>
#include <numeric>
#include <utility>

namespace counterfoil {

qsizetype editDistance(const QString& a, const QString& b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

QString nearest(const QString& typed, const QStringList& candidates)
{
    const auto changes = [small = typed.toLower()](const QString& candidate) {
        return editDistance(small, candidate.toLower());
    };
    const auto found =
        std::min_element(candidates.begin(), candidates.end(),
                         [&](const QString& a, const QString& b) { return changes(a) < changes(b); });
    return found == candidates.end() ? QString() : *found;
}

} // namespace counterfoil
