#include "base/logging.h"
