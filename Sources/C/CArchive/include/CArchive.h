#ifndef CARNET_CARCHIVE_H
#define CARNET_CARCHIVE_H

/// The version of libzip in use, a static string; the caller does not free it.
const char *_Nonnull carnet_archive_version(void);

#endif
