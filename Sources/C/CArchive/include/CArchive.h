#ifndef CARNET_CARCHIVE_H
#define CARNET_CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

/// The version of libzip in use, a static string; the caller does not free it.
const char *_Nonnull carnet_archive_version(void);

/// A ZIP package being written in memory.
typedef struct carnet_archive_writer carnet_archive_writer;

/// Begins an empty package; NULL when there is no memory. The caller destroys it.
carnet_archive_writer *_Nullable carnet_archive_writer_create(void);

/// Adds a part behind the others; 1 on success, 0 on failure. The bytes are copied.
/// `name` is ended by NUL, `stored` is 1 for a part that is not compressed. Every part bears the same fixed time.
int carnet_archive_writer_add(
    carnet_archive_writer *_Nonnull writer, const char *_Nonnull name, const uint8_t *_Nullable bytes, size_t length,
    int stored);

/// Ends the package; its length in bytes, or -1 on failure. To be called once, after the last part.
int64_t carnet_archive_writer_finish(carnet_archive_writer *_Nonnull writer);

/// Copies the finished package, all `length` bytes of it; 1 on success.
int carnet_archive_writer_copy(carnet_archive_writer *_Nonnull writer, uint8_t *_Nonnull target, size_t length);

/// Frees the writer, finished or not.
void carnet_archive_writer_destroy(carnet_archive_writer *_Nonnull writer);

/// A ZIP package being read from memory.
typedef struct carnet_archive_reader carnet_archive_reader;

/// What the directory of a package says about an entry.
typedef struct carnet_archive_entry {
    /// The name as it is stored, ended by NUL; owned by the reader.
    const char *_Nullable name;
    /// The length of the name in bytes, without the NUL.
    size_t name_length;
    /// The size of the content in bytes, as declared.
    uint64_t size;
    /// The size as it is stored, in bytes.
    uint64_t stored_size;
    /// The method of compression: 0 stored, 8 deflate.
    uint16_t method;
    /// 0 when the entry is not encrypted.
    uint16_t encryption;
    /// 1 when every value above was given by the directory.
    int complete;
} carnet_archive_entry;

/// Opens a package strictly; NULL when it is none or is inconsistent. The bytes are copied. The caller destroys it.
carnet_archive_reader *_Nullable carnet_archive_reader_open(const uint8_t *_Nonnull bytes, size_t length);

/// The number of entries.
int64_t carnet_archive_reader_count(carnet_archive_reader *_Nonnull reader);

/// Describes the entry at `index`, counted from 0; 1 on success.
int carnet_archive_reader_entry(
    carnet_archive_reader *_Nonnull reader, int64_t index, carnet_archive_entry *_Nonnull entry);

/// Reads the entry whole into `target`; 1 when there were exactly `size` bytes and their checksum was right.
int carnet_archive_reader_read(
    carnet_archive_reader *_Nonnull reader, int64_t index, uint8_t *_Nonnull target, size_t size);

/// Frees the reader.
void carnet_archive_reader_destroy(carnet_archive_reader *_Nonnull reader);

#endif
