#include "sync/syncworker.h"
