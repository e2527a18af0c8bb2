#include "posting/posting.h"
