// What nearly every test of the window includes, compiled once. A test still includes all it uses.
#pragma once

#include "../../ui/precompiled.h"
#include "../precompiled.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTabWidget>
