#include "store/logstore.h"
