#include "store/documentstore.h"
