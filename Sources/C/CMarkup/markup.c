#include "CMarkup.h"

#include <libxml/xmlversion.h>

const char *carnet_markup_version(void) {
    return LIBXML_DOTTED_VERSION;
}
