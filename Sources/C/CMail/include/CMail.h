#ifndef CARNET_CMAIL_H
#define CARNET_CMAIL_H

#include <stddef.h>
#include <stdint.h>

/// The version of GMime in use, ended by NUL; a static string that the caller does not free.
const char *_Nonnull carnet_mail_version(void);

/* ---- reading */

/// A message that was read. Strings that are given out are UTF-8 as far as GMime could make it, ended by NUL, and belong to it.
typedef struct carnet_mail carnet_mail;

/// What is the matter with a message; bits.
enum {
    /// It has no header at all, or no line of its header is one.
    CARNET_MAIL_NO_HEADER = 1 << 0,
    /// A header holds letters beyond ASCII that are not encoded.
    CARNET_MAIL_RAW_HEADER = 1 << 1,
    /// A header cannot be read as what its name says.
    CARNET_MAIL_BAD_HEADER = 1 << 2,
    /// A header or parameter that stands once occurs again with another value.
    CARNET_MAIL_CONFLICT = 1 << 3,
    /// A multipart has no boundary or no parts.
    CARNET_MAIL_BAD_MULTIPART = 1 << 4,
    /// It ends before its parts do.
    CARNET_MAIL_TRUNCATED = 1 << 5,
    /// Parts stand in each other deeper than GMime goes.
    CARNET_MAIL_TOO_DEEP = 1 << 6,
};

/// The kinds of part.
typedef enum carnet_mail_kind {
    /// Holds the parts that follow on a deeper level.
    CARNET_MAIL_MULTIPART,
    /// A message in the message; its parts are not listed.
    CARNET_MAIL_MESSAGE,
    /// Content.
    CARNET_MAIL_LEAF,
} carnet_mail_kind;

/// What the headers of a part say. Strings are NULL when nothing is said.
typedef struct carnet_mail_part {
    carnet_mail_kind kind;
    /// How many multiparts it stands in.
    int level;
    const char *_Nullable type;
    const char *_Nullable subtype;
    const char *_Nullable charset;
    /// `format` and `delsp` of flowed text.
    const char *_Nullable format;
    const char *_Nullable del_sp;
    /// `inline`, `attachment` or another word.
    const char *_Nullable disposition;
    const char *_Nullable file_name;
    const char *_Nullable content_id;
    /// 1 when the content is said to be in base64.
    int is_base64;
} carnet_mail_part;

/// The headers that hold addresses.
typedef enum carnet_mail_role {
    CARNET_MAIL_FROM,
    CARNET_MAIL_SENDER,
    CARNET_MAIL_REPLY_TO,
    CARNET_MAIL_TO,
    CARNET_MAIL_CC,
} carnet_mail_role;

/// Reads a message whole; NULL when it is none or there is no memory. The bytes are copied. The caller destroys the result.
carnet_mail *_Nullable carnet_mail_read(const uint8_t *_Nonnull bytes, size_t length);

/// What is the matter with it, as bits.
int carnet_mail_warnings(const carnet_mail *_Nonnull mail);

/// The value of its first header of this name, decoded and unfolded; NULL when there is none.
const char *_Nullable carnet_mail_header(const carnet_mail *_Nonnull mail, const char *_Nonnull name);

/// The number of addresses in the headers of a role; members of groups count one by one.
size_t carnet_mail_address_count(const carnet_mail *_Nonnull mail, carnet_mail_role role);

/// An address, counted from 0: its display name or NULL, and itself.
void carnet_mail_address(
    const carnet_mail *_Nonnull mail, carnet_mail_role role, size_t index, const char *_Nullable *_Nonnull name,
    const char *_Nullable *_Nonnull address);

/// Reads a date as mail writes it: seconds since 1970 and the offset of its zone in seconds; 1 on success.
int carnet_mail_date(const char *_Nonnull text, int64_t *_Nonnull seconds, int32_t *_Nonnull offset);

/// The number of parts, in the order of the message, a multipart before what it holds.
size_t carnet_mail_part_count(const carnet_mail *_Nonnull mail);

/// Describes a part, counted from 0.
void carnet_mail_part_at(const carnet_mail *_Nonnull mail, size_t index, carnet_mail_part *_Nonnull part);

/// The bytes of a part without their transfer encoding; of a message, its bytes. NULL for a multipart.
/// They belong to the mail and last until the next call. `damage` counts the signs that base64 does not have.
const uint8_t *_Nullable carnet_mail_content(
    carnet_mail *_Nonnull mail, size_t index, size_t *_Nonnull length, size_t *_Nonnull damage);

/// Frees a message.
void carnet_mail_destroy(carnet_mail *_Nonnull mail);

/// Converts bytes of a charset to UTF-8, with U+FFFD for what is no letter of it; NULL when the charset is not known.
/// The caller frees the result with `carnet_mail_free`. `damage` counts the letters replaced.
uint8_t *_Nullable carnet_mail_convert(
    const char *_Nonnull charset, const uint8_t *_Nonnull bytes, size_t length, size_t *_Nonnull converted,
    size_t *_Nonnull damage);

/// Frees converted bytes.
void carnet_mail_free(uint8_t *_Nullable bytes);

/* ---- writing */

/// A message being written: a text in two forms and files. Strings are UTF-8, ended by NUL, and copied.
typedef struct carnet_mail_writer carnet_mail_writer;

/// Begins a message; the caller destroys it.
carnet_mail_writer *_Nullable carnet_mail_writer_create(void);

/// Adds an address to a header.
void carnet_mail_writer_address(
    carnet_mail_writer *_Nonnull writer, carnet_mail_role role, const char *_Nullable name,
    const char *_Nonnull address);

/// Sets the subject.
void carnet_mail_writer_subject(carnet_mail_writer *_Nonnull writer, const char *_Nonnull subject);

/// Sets the id, without angle brackets.
void carnet_mail_writer_message_id(carnet_mail_writer *_Nonnull writer, const char *_Nonnull id);

/// Sets a header of ASCII letters.
void carnet_mail_writer_header(
    carnet_mail_writer *_Nonnull writer, const char *_Nonnull name, const char *_Nonnull value);

/// Sets the text, as plain text and as HTML, both in UTF-8.
void carnet_mail_writer_text(
    carnet_mail_writer *_Nonnull writer, const uint8_t *_Nullable plain, size_t plain_length,
    const uint8_t *_Nullable html, size_t html_length);

/// Adds a file behind the others.
void carnet_mail_writer_attach(
    carnet_mail_writer *_Nonnull writer, const char *_Nonnull type, const char *_Nonnull subtype,
    const char *_Nonnull file_name, const uint8_t *_Nullable bytes, size_t length);

/// Ends the message, with boundaries made of `mark`, and gives its bytes; NULL when there is no memory.
/// They belong to the writer. To be called once.
const uint8_t *_Nullable carnet_mail_writer_finish(
    carnet_mail_writer *_Nonnull writer, const char *_Nonnull mark, size_t *_Nonnull length);

/// Frees the writer.
void carnet_mail_writer_destroy(carnet_mail_writer *_Nonnull writer);

#endif
