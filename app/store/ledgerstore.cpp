#include "store/ledgerstore.h"
