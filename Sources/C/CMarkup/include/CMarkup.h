#ifndef CARNET_CMARKUP_H
#define CARNET_CMARKUP_H

#include <stddef.h>
#include <stdint.h>

/// The version of libxml2 that was compiled against, a static string; the caller does not free it.
const char *_Nonnull carnet_markup_version(void);

/// How a text is read.
typedef enum carnet_markup_kind {
    /// Strict XML, into tokens.
    CARNET_MARKUP_XML,
    /// Strict XML, without tokens: is it well formed?
    CARNET_MARKUP_XML_CHECK,
    /// HTML as browsers take it, into tokens.
    CARNET_MARKUP_HTML,
    /// As before, for a text known to be UTF-8.
    CARNET_MARKUP_HTML_UTF8,
} carnet_markup_kind;

/// How reading ended.
typedef enum carnet_markup_status {
    CARNET_MARKUP_GOOD,
    CARNET_MARKUP_MALFORMED,
    CARNET_MARKUP_DOCUMENT_TYPE,
    CARNET_MARKUP_ENTITY,
    CARNET_MARKUP_TOO_DEEP,
    CARNET_MARKUP_NO_MEMORY,
} carnet_markup_status;

/// A text that was read.
typedef struct carnet_markup carnet_markup;

/// Reads a text whole; NULL when there is no memory. Nothing is loaded from anywhere. The caller destroys the result.
/// Elements may stand in each other `depth` times, the root counted.
carnet_markup *_Nullable carnet_markup_read(
    const uint8_t *_Nonnull bytes, size_t length, carnet_markup_kind kind, int depth);

/// How reading ended.
carnet_markup_status carnet_markup_status_of(const carnet_markup *_Nonnull markup);

/// The line of the fault, counted from 1; 0 when it is not known.
int carnet_markup_line(const carnet_markup *_Nonnull markup);

/// The number that libxml2 gives the fault; 0 when it is not one of its own.
int carnet_markup_code(const carnet_markup *_Nonnull markup);

/// The number of bytes of the tokens; 0 after a fault.
size_t carnet_markup_token_length(const carnet_markup *_Nonnull markup);

/// Copies the tokens, all `length` bytes of them.
///
/// A token is a letter and what follows: `S` name-space, name, a count of attributes and for each name-space, name, value;
/// `T` text; `E` nothing. A string is its length in bytes and its bytes in UTF-8; counts and lengths are four bytes, the
/// lowest first.
void carnet_markup_copy_tokens(const carnet_markup *_Nonnull markup, uint8_t *_Nonnull target, size_t length);

/// Frees the result.
void carnet_markup_destroy(carnet_markup *_Nonnull markup);

#endif
