#include "store/types.h"
