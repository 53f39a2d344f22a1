#include "CMarkdown.h"

#include <cmark-gfm.h>

const char *carnet_markdown_version(void) {
    return cmark_version_string();
}
