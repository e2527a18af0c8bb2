#include "posting/previewcase.h"
