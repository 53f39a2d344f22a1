#ifndef CARNET_CMARKDOWN_H
#define CARNET_CMARKDOWN_H

/// The version of cmark-gfm in use, a static string; the caller does not free it.
const char *_Nonnull carnet_markdown_version(void);

#endif
