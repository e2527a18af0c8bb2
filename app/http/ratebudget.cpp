#include "http/ratebudget.h"
