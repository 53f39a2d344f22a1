#include "CStemmer.h"

#include <libstemmer.h>
#include <string.h>

carnet_stemmer *carnet_stemmer_make(const char *algorithm) {
    return (carnet_stemmer *)sb_stemmer_new(algorithm, NULL);
}

void carnet_stemmer_free(carnet_stemmer *stemmer) {
    sb_stemmer_delete((struct sb_stemmer *)stemmer);
}

int carnet_stemmer_stem(
    carnet_stemmer *stemmer, const unsigned char *word, int length, unsigned char *stem, int capacity) {
    struct sb_stemmer *inner = (struct sb_stemmer *)stemmer;
    const sb_symbol *result = sb_stemmer_stem(inner, word, length);
    if (result == NULL) return -1;
    int size = sb_stemmer_length(inner);
    if (size < 0 || size > capacity) return -1;
    memcpy(stem, result, (size_t)size);
    return size;
}
