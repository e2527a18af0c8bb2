#include "store/queuestore.h"
