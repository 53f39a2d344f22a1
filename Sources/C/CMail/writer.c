#include "CMail.h"
#include "shared.h"

#include <gmime/gmime.h>

struct carnet_mail_writer {
    GMimeMessage *message;
    GMimeMultipart *text;
    GMimeMultipart *whole;
    GByteArray *bytes;
};

carnet_mail_writer *carnet_mail_writer_create(void) {
    carnet_mail_start();
    carnet_mail_writer *writer = g_new0(carnet_mail_writer, 1);
    writer->message = g_mime_message_new(TRUE);
    writer->text = g_mime_multipart_new_with_subtype("alternative");
    writer->whole = g_mime_multipart_new_with_subtype("mixed");
    writer->bytes = g_byte_array_new();
    g_mime_multipart_add(writer->whole, GMIME_OBJECT(writer->text));
    return writer;
}

void carnet_mail_writer_address(
    carnet_mail_writer *writer, carnet_mail_role role, const char *name, const char *address) {
    static const GMimeAddressType types[] = {
        [CARNET_MAIL_FROM] = GMIME_ADDRESS_TYPE_FROM,         [CARNET_MAIL_SENDER] = GMIME_ADDRESS_TYPE_SENDER,
        [CARNET_MAIL_REPLY_TO] = GMIME_ADDRESS_TYPE_REPLY_TO, [CARNET_MAIL_TO] = GMIME_ADDRESS_TYPE_TO,
        [CARNET_MAIL_CC] = GMIME_ADDRESS_TYPE_CC,
    };
    InternetAddress *mailbox = internet_address_mailbox_new(name, address);
    internet_address_set_charset(mailbox, "utf-8");
    internet_address_list_add(g_mime_message_get_addresses(writer->message, types[role]), mailbox);
    g_object_unref(mailbox);
}

void carnet_mail_writer_subject(carnet_mail_writer *writer, const char *subject) {
    g_mime_message_set_subject(writer->message, subject, "utf-8");
}

void carnet_mail_writer_message_id(carnet_mail_writer *writer, const char *id) {
    g_mime_message_set_message_id(writer->message, id);
}

void carnet_mail_writer_header(carnet_mail_writer *writer, const char *name, const char *value) {
    g_mime_object_set_header(GMIME_OBJECT(writer->message), name, value, "utf-8");
}

static GMimePart *new_part(const char *type, const char *subtype, const uint8_t *bytes, size_t length,
    GMimeContentEncoding encoding) {
    GMimePart *part = g_mime_part_new_with_type(type, subtype);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(length > 0 ? (const char *)bytes : "", length);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_mime_part_set_content(part, content);
    g_mime_part_set_content_encoding(part, encoding);
    g_object_unref(content);
    g_object_unref(stream);
    return part;
}

static void add_text(GMimeMultipart *target, const char *subtype, const uint8_t *bytes, size_t length) {
    GMimePart *part = new_part("text", subtype, bytes, length, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    g_mime_multipart_add(target, GMIME_OBJECT(part));
    g_object_unref(part);
}

void carnet_mail_writer_text(
    carnet_mail_writer *writer, const uint8_t *plain, size_t plain_length, const uint8_t *html, size_t html_length) {
    add_text(writer->text, "plain", plain, plain_length);
    add_text(writer->text, "html", html, html_length);
}

void carnet_mail_writer_attach(carnet_mail_writer *writer, const char *type, const char *subtype,
    const char *file_name, const uint8_t *bytes, size_t length) {
    GMimePart *part = new_part(type, subtype, bytes, length, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, file_name);
    g_mime_multipart_add(writer->whole, GMIME_OBJECT(part));
    g_object_unref(part);
}

const uint8_t *carnet_mail_writer_finish(carnet_mail_writer *writer, const char *mark, size_t *length) {
    /* `=_` occurs neither in quoted-printable nor in base64. */
    char *outer = g_strdup_printf("=_%s_m", mark);
    char *inner = g_strdup_printf("=_%s_a", mark);
    g_mime_multipart_set_boundary(writer->whole, outer);
    g_mime_multipart_set_boundary(writer->text, inner);
    g_free(outer);
    g_free(inner);
    int has_files = g_mime_multipart_get_count(writer->whole) > 1;
    g_mime_message_set_mime_part(writer->message, GMIME_OBJECT(has_files ? writer->whole : writer->text));
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(writer->bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    ssize_t written = g_mime_object_write_to_stream(GMIME_OBJECT(writer->message), options, stream);
    g_object_unref(stream);
    g_mime_format_options_free(options);
    *length = writer->bytes->len;
    return written > 0 ? writer->bytes->data : NULL;
}

void carnet_mail_writer_destroy(carnet_mail_writer *writer) {
    g_object_unref(writer->message);
    g_object_unref(writer->text);
    g_object_unref(writer->whole);
    g_byte_array_free(writer->bytes, TRUE);
    g_free(writer);
}
