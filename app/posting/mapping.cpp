#include "posting/mapping.h"
