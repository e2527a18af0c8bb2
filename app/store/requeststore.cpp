#include "store/requeststore.h"
