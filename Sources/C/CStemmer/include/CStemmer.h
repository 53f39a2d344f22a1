#ifndef CARNET_CSTEMMER_H
#define CARNET_CSTEMMER_H

/// One Snowball stemmer for words in UTF-8. Not to be shared between threads.
typedef struct carnet_stemmer carnet_stemmer;

/// Makes a stemmer; NULL when the algorithm is unknown or memory is short.
/// - algorithm: its English name in lower case, ended by NUL; not kept.
/// - the caller frees the result with `carnet_stemmer_free`, once.
carnet_stemmer *_Nullable carnet_stemmer_make(const char *_Nonnull algorithm);

/// Frees a stemmer.
void carnet_stemmer_free(carnet_stemmer *_Nonnull stemmer);

/// Writes the stem of a word and returns its length in bytes; -1 when it does not fit or memory is short.
/// - word: `length` bytes of UTF-8 in lower case, not ended by NUL; only read.
/// - stem: room for `capacity` bytes, owned by the caller; not ended by NUL.
int carnet_stemmer_stem(
    carnet_stemmer *_Nonnull stemmer, const unsigned char *_Nonnull word, int length, unsigned char *_Nonnull stem,
    int capacity);

#endif
