#include "posting/suggest.h"
