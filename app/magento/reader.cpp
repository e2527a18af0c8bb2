#include "magento/reader.h"
