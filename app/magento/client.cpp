#include "magento/client.h"
