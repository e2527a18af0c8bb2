#include "xero/writer.h"
