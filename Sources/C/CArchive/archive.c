#include "CArchive.h"

#include <zip.h>

const char *carnet_archive_version(void) {
    return zip_libzip_version();
}
