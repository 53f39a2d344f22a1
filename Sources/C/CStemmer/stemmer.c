#include "CStemmer.h"

#include <libstemmer.h>

const char **carnet_stemmer_algorithms(void) {
    return sb_stemmer_list();
}
