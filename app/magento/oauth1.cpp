#include "magento/oauth1.h"
