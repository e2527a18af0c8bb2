#include "store/batchstore.h"
