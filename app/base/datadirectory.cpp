#include "base/datadirectory.h"
