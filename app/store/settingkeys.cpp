#include "store/settingkeys.h"
