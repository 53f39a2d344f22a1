#ifndef CARNET_CSTEMMER_H
#define CARNET_CSTEMMER_H

/// The names of the algorithms, ended by NULL; static, the caller does not free them.
const char *_Nullable *_Nonnull carnet_stemmer_algorithms(void);

#endif
