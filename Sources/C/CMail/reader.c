#include "CMail.h"
#include "shared.h"

#include <gmime/gmime.h>
#include <string.h>

const char *carnet_mail_version(void) {
    static char text[32];
    if (text[0] == 0) {
        g_snprintf(text, sizeof text, "%u.%u.%u", gmime_major_version, gmime_minor_version, gmime_micro_version);
    }
    return text;
}

/* What GMime has to say of a message is asked for; it does not go to the terminal. */
static void be_silent(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
    (void)domain;
    (void)level;
    (void)message;
    (void)data;
}

static void start(void) {
    g_mime_init();
    g_log_set_handler("gmime", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_MESSAGE, be_silent, NULL);
}

void carnet_mail_start(void) {
    static gsize started = 0;
    if (g_once_init_enter(&started)) {
        start();
        g_once_init_leave(&started, 1);
    }
}

typedef struct {
    char *name;
    char *address;
} one_address;

typedef struct {
    GMimeObject *object;
    int level;
    char *type;
    char *subtype;
} one_part;

#define ROLES 5

struct carnet_mail {
    GMimeMessage *message;
    GArray *parts;
    GArray *addresses[ROLES];
    GByteArray *content;
    int warnings;
};

static void note(gint64 offset, GMimeParserWarning code, const gchar *item, gpointer data) {
    (void)offset;
    (void)item;
    carnet_mail *mail = data;
    switch (code) {
    case GMIME_WARN_UNENCODED_8BIT_HEADER: mail->warnings |= CARNET_MAIL_RAW_HEADER; break;
    case GMIME_WARN_INVALID_CONTENT_TYPE:
    case GMIME_WARN_INVALID_RFC2047_HEADER_VALUE:
    case GMIME_WARN_INVALID_PARAMETER:
    case GMIME_WARN_INVALID_ADDRESS_LIST:
    case GMIME_CRIT_INVALID_HEADER_NAME: mail->warnings |= CARNET_MAIL_BAD_HEADER; break;
    case GMIME_CRIT_CONFLICTING_HEADER:
    case GMIME_CRIT_CONFLICTING_PARAMETER: mail->warnings |= CARNET_MAIL_CONFLICT; break;
    case GMIME_WARN_MALFORMED_MULTIPART:
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY: mail->warnings |= CARNET_MAIL_BAD_MULTIPART; break;
    case GMIME_WARN_TRUNCATED_MESSAGE: mail->warnings |= CARNET_MAIL_TRUNCATED; break;
    case GMIME_WARN_MALFORMED_MESSAGE: mail->warnings |= CARNET_MAIL_NO_HEADER; break;
    case GMIME_CRIT_NESTING_OVERFLOW: mail->warnings |= CARNET_MAIL_TOO_DEEP; break;
    default: break; /* a header that is repeated unchanged, a part without content: harmless */
    }
}

static void add_part(carnet_mail *mail, GMimeObject *object, int level) {
    GMimeContentType *type = g_mime_object_get_content_type(object);
    one_part part = {.object = object, .level = level};
    if (type != NULL) {
        const char *media = g_mime_content_type_get_media_type(type);
        const char *subtype = g_mime_content_type_get_media_subtype(type);
        part.type = media != NULL ? g_ascii_strdown(media, -1) : NULL;
        part.subtype = subtype != NULL ? g_ascii_strdown(subtype, -1) : NULL;
    }
    g_array_append_val(mail->parts, part);
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        int count = g_mime_multipart_get_count(multipart);
        for (int index = 0; index < count; index++) {
            GMimeObject *inner = g_mime_multipart_get_part(multipart, index);
            if (inner != NULL) {
                add_part(mail, inner, level + 1);
            }
        }
    }
}

static void add_addresses(GArray *found, InternetAddressList *list, int level) {
    int count = list != NULL && level < 8 ? internet_address_list_length(list) : 0;
    for (int index = 0; index < count; index++) {
        InternetAddress *address = internet_address_list_get_address(list, index);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            add_addresses(found, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), level + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            one_address one = {
                .name = g_strdup(internet_address_get_name(address)),
                .address = g_strdup(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))),
            };
            g_array_append_val(found, one);
        }
    }
}

static GMimeMessage *parsed(carnet_mail *mail, const uint8_t *bytes, size_t length) {
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, length);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeParserOptions *options = g_mime_parser_options_new();
    /* Letters that nobody declared: UTF-8 when they are, else those of Western Europe; not what the locale says. */
    const char *fallback[] = {"utf-8", "windows-1252", NULL};
    g_mime_parser_options_set_fallback_charsets(options, fallback);
    g_mime_parser_options_set_warning_callback(options, note, mail);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    g_mime_parser_set_persist_stream(parser, TRUE);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    /* The headers are read later, one by one, with options of their own: the mail outlives these. */
    g_object_unref(parser);
    g_object_unref(stream);
    g_mime_parser_options_free(options);
    return message;
}

carnet_mail *carnet_mail_read(const uint8_t *bytes, size_t length) {
    carnet_mail_start();
    carnet_mail *mail = g_new0(carnet_mail, 1);
    mail->parts = g_array_new(FALSE, TRUE, sizeof(one_part));
    mail->content = g_byte_array_new();
    for (int role = 0; role < ROLES; role++) {
        mail->addresses[role] = g_array_new(FALSE, TRUE, sizeof(one_address));
    }
    mail->message = parsed(mail, bytes, length);
    if (mail->message == NULL) {
        carnet_mail_destroy(mail);
        return NULL;
    }
    GMimeObject *root = g_mime_message_get_mime_part(mail->message);
    if (root != NULL) {
        add_part(mail, root, 0);
    }
    add_addresses(mail->addresses[CARNET_MAIL_FROM], g_mime_message_get_from(mail->message), 0);
    add_addresses(mail->addresses[CARNET_MAIL_SENDER], g_mime_message_get_sender(mail->message), 0);
    add_addresses(mail->addresses[CARNET_MAIL_REPLY_TO], g_mime_message_get_reply_to(mail->message), 0);
    add_addresses(mail->addresses[CARNET_MAIL_TO], g_mime_message_get_to(mail->message), 0);
    add_addresses(mail->addresses[CARNET_MAIL_CC], g_mime_message_get_cc(mail->message), 0);
    return mail;
}

int carnet_mail_warnings(const carnet_mail *mail) {
    return mail->warnings;
}

const char *carnet_mail_header(const carnet_mail *mail, const char *name) {
    const char *value = g_mime_object_get_header(GMIME_OBJECT(mail->message), name);
    GMimeObject *root = g_mime_message_get_mime_part(mail->message);
    /* GMime keeps the headers about content with the content. */
    return value != NULL || root == NULL ? value : g_mime_object_get_header(root, name);
}

size_t carnet_mail_address_count(const carnet_mail *mail, carnet_mail_role role) {
    return mail->addresses[role]->len;
}

void carnet_mail_address(
    const carnet_mail *mail, carnet_mail_role role, size_t index, const char **name, const char **address) {
    one_address *one = &g_array_index(mail->addresses[role], one_address, index);
    *name = one->name;
    *address = one->address;
}

int carnet_mail_date(const char *text, int64_t *seconds, int32_t *offset) {
    carnet_mail_start();
    GDateTime *date = g_mime_utils_header_decode_date(text);
    if (date == NULL) {
        return 0;
    }
    *seconds = g_date_time_to_unix(date);
    *offset = (int32_t)(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
    g_date_time_unref(date);
    return 1;
}

size_t carnet_mail_part_count(const carnet_mail *mail) {
    return mail->parts->len;
}

void carnet_mail_part_at(const carnet_mail *mail, size_t index, carnet_mail_part *part) {
    one_part *one = &g_array_index(mail->parts, one_part, index);
    GMimeObject *object = one->object;
    memset(part, 0, sizeof *part);
    part->level = one->level;
    part->type = one->type;
    part->subtype = one->subtype;
    part->disposition = g_mime_object_get_disposition(object);
    part->content_id = g_mime_object_get_content_id(object);
    if (GMIME_IS_MULTIPART(object)) {
        part->kind = CARNET_MAIL_MULTIPART;
        return;
    }
    part->kind = GMIME_IS_PART(object) ? CARNET_MAIL_LEAF : CARNET_MAIL_MESSAGE;
    part->charset = g_mime_object_get_content_type_parameter(object, "charset");
    part->format = g_mime_object_get_content_type_parameter(object, "format");
    part->del_sp = g_mime_object_get_content_type_parameter(object, "delsp");
    if (GMIME_IS_PART(object)) {
        part->file_name = g_mime_part_get_filename(GMIME_PART(object));
        part->is_base64 = g_mime_part_get_content_encoding(GMIME_PART(object)) == GMIME_CONTENT_ENCODING_BASE64;
    } else {
        part->file_name = g_mime_object_get_content_disposition_parameter(object, "filename");
        if (part->file_name == NULL) {
            part->file_name = g_mime_object_get_content_type_parameter(object, "name");
        }
    }
}

/* The signs of a content in base64 that base64 does not have. */
static size_t strange_signs(GMimeDataWrapper *wrapper) {
    GMimeStream *stream = g_mime_data_wrapper_get_stream(wrapper);
    if (stream == NULL) {
        return 0;
    }
    size_t count = 0;
    char buffer[4096];
    g_mime_stream_reset(stream);
    for (;;) {
        ssize_t read = g_mime_stream_read(stream, buffer, sizeof buffer);
        if (read <= 0) {
            break;
        }
        for (ssize_t index = 0; index < read; index++) {
            unsigned char sign = (unsigned char)buffer[index];
            if (!g_ascii_isalnum(sign) && strchr("+/= \t\r\n", sign) == NULL) {
                count++;
            } else if (sign == 0) {
                count++;
            }
        }
    }
    g_mime_stream_reset(stream);
    return count;
}

const uint8_t *carnet_mail_content(carnet_mail *mail, size_t index, size_t *length, size_t *damage) {
    GMimeObject *object = g_array_index(mail->parts, one_part, index).object;
    *length = 0;
    *damage = 0;
    if (GMIME_IS_MULTIPART(object)) {
        return NULL;
    }
    g_byte_array_set_size(mail->content, 0);
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(mail->content);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner != NULL) {
            g_mime_object_write_to_stream(GMIME_OBJECT(inner), NULL, stream);
        }
    } else if (GMIME_IS_PART(object)) {
        GMimeDataWrapper *wrapper = g_mime_part_get_content(GMIME_PART(object));
        if (wrapper != NULL) {
            if (g_mime_part_get_content_encoding(GMIME_PART(object)) == GMIME_CONTENT_ENCODING_BASE64) {
                *damage = strange_signs(wrapper);
            }
            g_mime_data_wrapper_write_to_stream(wrapper, stream);
        }
    } else {
        g_mime_object_write_content_to_stream(object, NULL, stream);
    }
    g_object_unref(stream);
    *length = mail->content->len;
    static const uint8_t nothing = 0;
    return mail->content->data != NULL ? mail->content->data : &nothing;
}

void carnet_mail_destroy(carnet_mail *mail) {
    for (guint index = 0; index < mail->parts->len; index++) {
        one_part *part = &g_array_index(mail->parts, one_part, index);
        g_free(part->type);
        g_free(part->subtype);
    }
    g_array_free(mail->parts, TRUE);
    for (int role = 0; role < ROLES; role++) {
        for (guint index = 0; index < mail->addresses[role]->len; index++) {
            one_address *one = &g_array_index(mail->addresses[role], one_address, index);
            g_free(one->name);
            g_free(one->address);
        }
        g_array_free(mail->addresses[role], TRUE);
    }
    g_byte_array_free(mail->content, TRUE);
    if (mail->message != NULL) {
        g_object_unref(mail->message);
    }
    g_free(mail);
}

uint8_t *carnet_mail_convert(
    const char *charset, const uint8_t *bytes, size_t length, size_t *converted, size_t *damage) {
    carnet_mail_start();
    iconv_t table = g_mime_iconv_open("UTF-8", charset);
    if (table == (iconv_t)-1) {
        return NULL;
    }
    GByteArray *result = g_byte_array_new();
    char *in = (char *)(uintptr_t)bytes;
    size_t left = length;
    *damage = 0;
    while (left > 0) {
        char buffer[4096];
        char *out = buffer;
        size_t room = sizeof buffer;
        size_t done = iconv(table, &in, &left, &out, &room);
        g_byte_array_append(result, (const guint8 *)buffer, (guint)(sizeof buffer - room));
        if (done == (size_t)-1 && errno != E2BIG) {
            g_byte_array_append(result, (const guint8 *)"\xEF\xBF\xBD", 3);
            *damage += 1;
            in += 1;
            left -= 1;
            iconv(table, NULL, NULL, NULL, NULL);
        }
    }
    g_mime_iconv_close(table);
    *converted = result->len;
    return g_byte_array_free(result, FALSE);
}

void carnet_mail_free(uint8_t *bytes) {
    g_free(bytes);
}
