#include "http/httptransport.h"
