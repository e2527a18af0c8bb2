#pragma once

#include "base/result.h"
#include "sync/previewlist.h"

#include <QIODevice>

namespace counterfoil::ui {

/// The list of previews as CSV (UTF-8 with a mark, for spreadsheets; no text is taken for a formula). The
/// number of lines. Errors: Storage EXPORT_FAILED.
Result<qint64> exportPreviewList(const QList<sync::PreviewEntry>& entries, QIODevice& device);

} // namespace counterfoil::ui
