#pragma once

#include <QCoreApplication>

namespace counterfoil::posting {

/// The translation context of this folder: Posting::tr("…").
class Posting
{
    Q_DECLARE_TR_FUNCTIONS(Posting)
};

} // namespace counterfoil::posting
