#include "xero/client.h"
