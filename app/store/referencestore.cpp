#include "store/referencestore.h"
