// What nearly every test includes, compiled once. A test still includes all it uses.
#pragma once

#include "../app/precompiled.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
