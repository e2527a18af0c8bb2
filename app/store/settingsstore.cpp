#include "store/settingsstore.h"
