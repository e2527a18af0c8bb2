#include "http/qthttptransport.h"
