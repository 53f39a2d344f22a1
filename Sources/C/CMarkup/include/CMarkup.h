#ifndef CARNET_CMARKUP_H
#define CARNET_CMARKUP_H

/// The version of libxml2 that was compiled against, a static string; the caller does not free it.
const char *_Nonnull carnet_markup_version(void);

#endif
