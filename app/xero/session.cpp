#include "xero/session.h"
