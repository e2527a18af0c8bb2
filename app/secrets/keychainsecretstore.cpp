#include "secrets/secretstore.h"
