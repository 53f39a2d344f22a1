#include "CArchive.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

const char *carnet_archive_version(void) {
    return zip_libzip_version();
}

/* ---- writing */

struct carnet_archive_writer {
    zip_source_t *target;
    zip_t *archive;
};

carnet_archive_writer *carnet_archive_writer_create(void) {
    carnet_archive_writer *writer = calloc(1, sizeof *writer);
    if (writer == NULL) {
        return NULL;
    }
    zip_error_t error;
    zip_error_init(&error);
    writer->target = zip_source_buffer_create(NULL, 0, 0, &error);
    if (writer->target != NULL) {
        zip_source_keep(writer->target);
        writer->archive = zip_open_from_source(writer->target, ZIP_TRUNCATE, &error);
        if (writer->archive == NULL) {
            zip_source_free(writer->target); /* the reference that the archive would have owned */
        }
    }
    zip_error_fini(&error);
    if (writer->archive == NULL) {
        carnet_archive_writer_destroy(writer);
        return NULL;
    }
    return writer;
}

int carnet_archive_writer_add(
    carnet_archive_writer *writer, const char *name, const uint8_t *bytes, size_t length, int stored) {
    if (writer->archive == NULL) {
        return 0;
    }
    uint8_t *copy = malloc(length > 0 ? length : 1); /* read and freed by libzip when the package is ended */
    if (copy == NULL) {
        return 0;
    }
    if (length > 0) {
        memcpy(copy, bytes, length);
    }
    zip_source_t *body = zip_source_buffer(writer->archive, copy, length, 1);
    if (body == NULL) {
        free(copy);
        return 0;
    }
    zip_int64_t index = zip_file_add(writer->archive, name, body, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(body);
        return 0;
    }
    zip_uint64_t place = (zip_uint64_t)index;
    return zip_set_file_compression(writer->archive, place, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 6) == 0 &&
           zip_file_set_dostime(writer->archive, place, 0, 0x0021, 0) == 0 &&
           zip_file_set_external_attributes(writer->archive, place, 0, ZIP_OPSYS_DOS, 0) == 0;
}

int64_t carnet_archive_writer_finish(carnet_archive_writer *writer) {
    if (writer->archive == NULL || zip_close(writer->archive) != 0) {
        return -1;
    }
    writer->archive = NULL;
    if (zip_source_open(writer->target) != 0) {
        return -1;
    }
    zip_int64_t length = -1;
    if (zip_source_seek(writer->target, 0, SEEK_END) == 0) {
        length = zip_source_tell(writer->target);
    }
    zip_source_close(writer->target);
    return length;
}

int carnet_archive_writer_copy(carnet_archive_writer *writer, uint8_t *target, size_t length) {
    if (writer->archive != NULL || zip_source_open(writer->target) != 0) {
        return 0;
    }
    size_t done = 0;
    if (zip_source_seek(writer->target, 0, SEEK_SET) == 0) {
        while (done < length) {
            zip_int64_t count = zip_source_read(writer->target, target + done, length - done);
            if (count <= 0) {
                break;
            }
            done += (size_t)count;
        }
    }
    zip_source_close(writer->target);
    return done == length;
}

void carnet_archive_writer_destroy(carnet_archive_writer *writer) {
    if (writer->archive != NULL) {
        zip_discard(writer->archive);
    }
    if (writer->target != NULL) {
        zip_source_free(writer->target);
    }
    free(writer);
}

/* ---- reading */

struct carnet_archive_reader {
    zip_t *archive;
};

carnet_archive_reader *carnet_archive_reader_open(const uint8_t *bytes, size_t length) {
    carnet_archive_reader *reader = calloc(1, sizeof *reader);
    uint8_t *copy = malloc(length > 0 ? length : 1);
    if (reader == NULL || copy == NULL) {
        free(reader);
        free(copy);
        return NULL;
    }
    if (length > 0) {
        memcpy(copy, bytes, length);
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(copy, length, 1, &error);
    if (source == NULL) {
        free(copy);
    } else {
        reader->archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
        if (reader->archive == NULL) {
            zip_source_free(source);
        }
    }
    zip_error_fini(&error);
    if (reader->archive == NULL) {
        free(reader);
        return NULL;
    }
    return reader;
}

int64_t carnet_archive_reader_count(carnet_archive_reader *reader) {
    return zip_get_num_entries(reader->archive, 0);
}

int carnet_archive_reader_entry(carnet_archive_reader *reader, int64_t index, carnet_archive_entry *entry) {
    zip_stat_t found;
    zip_stat_init(&found);
    if (index < 0 || zip_stat_index(reader->archive, (zip_uint64_t)index, ZIP_FL_ENC_RAW, &found) != 0) {
        return 0;
    }
    const zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    entry->name = found.name;
    entry->name_length = found.name != NULL ? strlen(found.name) : 0;
    entry->size = found.size;
    entry->stored_size = found.comp_size;
    entry->method = found.comp_method;
    entry->encryption = found.encryption_method;
    entry->complete = (found.valid & needed) == needed;
    return 1;
}

int carnet_archive_reader_read(carnet_archive_reader *reader, int64_t index, uint8_t *target, size_t size) {
    zip_file_t *file = zip_fopen_index(reader->archive, (zip_uint64_t)index, 0);
    if (file == NULL) {
        return 0;
    }
    size_t done = 0;
    zip_int64_t count = 1;
    while (done < size && count > 0) {
        count = zip_fread(file, target + done, size - done);
        if (count > 0) {
            done += (size_t)count;
        }
    }
    /* Only at the end does libzip compare the checksum; more bytes than declared show here too. */
    uint8_t beyond;
    int good = done == size && zip_fread(file, &beyond, 1) == 0;
    return zip_fclose(file) == 0 && good;
}

void carnet_archive_reader_destroy(carnet_archive_reader *reader) {
    zip_discard(reader->archive);
    free(reader);
}
