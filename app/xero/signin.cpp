#include "xero/signin.h"
