#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initCounterfoilResources()
{
    Q_INIT_RESOURCE(counterfoil);
}

void counterfoil::initResources()
{
    initCounterfoilResources();
}
