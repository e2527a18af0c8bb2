#include "sync/runtime.h"
