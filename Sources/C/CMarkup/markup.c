#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlversion.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct carnet_markup {
    uint8_t *tokens;
    size_t length;
    size_t capacity;
    carnet_markup_status status;
    int line;
    int code;
    int depth;
    int limit;
    int builds;
};

const char *carnet_markup_version(void) {
    return LIBXML_DOTTED_VERSION;
}

/* ---- tokens */

static void put(carnet_markup *markup, const void *bytes, size_t length) {
    if (markup->status != CARNET_MARKUP_GOOD) {
        return;
    }
    if (markup->capacity - markup->length < length) {
        size_t capacity = markup->capacity * 2 + length + 4096;
        uint8_t *grown = realloc(markup->tokens, capacity);
        if (grown == NULL) {
            markup->status = CARNET_MARKUP_NO_MEMORY;
            return;
        }
        markup->tokens = grown;
        markup->capacity = capacity;
    }
    memcpy(markup->tokens + markup->length, bytes, length);
    markup->length += length;
}

static void put_count(carnet_markup *markup, size_t count) {
    uint8_t bytes[4] = {(uint8_t)count, (uint8_t)(count >> 8), (uint8_t)(count >> 16), (uint8_t)(count >> 24)};
    put(markup, bytes, sizeof bytes);
}

static void put_string(carnet_markup *markup, const xmlChar *text) {
    size_t length = text != NULL ? strlen((const char *)text) : 0;
    put_count(markup, length);
    if (length > 0) {
        put(markup, text, length);
    }
}

static void put_value(carnet_markup *markup, const xmlNode *first) {
    size_t length = 0;
    for (const xmlNode *part = first; part != NULL; part = part->next) {
        if (part->type == XML_ENTITY_REF_NODE) {
            markup->status = CARNET_MARKUP_ENTITY;
        }
        length += part->type == XML_TEXT_NODE && part->content != NULL ? strlen((const char *)part->content) : 0;
    }
    put_count(markup, length);
    for (const xmlNode *part = first; part != NULL; part = part->next) {
        if (part->type == XML_TEXT_NODE && part->content != NULL) {
            put(markup, part->content, strlen((const char *)part->content));
        }
    }
}

static void put_start(carnet_markup *markup, const xmlNode *node) {
    put(markup, "S", 1);
    put_string(markup, node->ns != NULL ? node->ns->href : NULL);
    put_string(markup, node->name);
    size_t count = 0;
    for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next) {
        count += 1;
    }
    put_count(markup, count);
    for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next) {
        put_string(markup, attribute->ns != NULL ? attribute->ns->href : NULL);
        put_string(markup, attribute->name);
        put_value(markup, attribute->children);
    }
}

/* Walks without recursion: the depth of a text is the text's choice, the stack is ours. */
static void put_tree(carnet_markup *markup, const xmlNode *root) {
    const xmlNode *node = root;
    int depth = 0;
    while (node != NULL && markup->status == CARNET_MARKUP_GOOD) {
        if (node->type == XML_ELEMENT_NODE) {
            put_start(markup, node);
            depth += 1;
            if (depth > markup->limit) {
                markup->status = CARNET_MARKUP_TOO_DEEP;
                markup->line = (int)xmlGetLineNo(node);
                return;
            }
            if (node->children != NULL) {
                node = node->children;
                continue;
            }
            put(markup, "E", 1);
            depth -= 1;
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            put(markup, "T", 1);
            put_string(markup, node->content);
        } else if (node->type == XML_ENTITY_REF_NODE) {
            markup->status = CARNET_MARKUP_ENTITY;
            return;
        }
        while (node != root && node->next == NULL) {
            node = node->parent;
            put(markup, "E", 1);
            depth -= 1;
        }
        if (node == root) {
            return;
        }
        node = node->next;
    }
}

/* ---- what is refused while reading */

static void refuse(xmlParserCtxtPtr context, carnet_markup *markup, carnet_markup_status status) {
    if (markup->status == CARNET_MARKUP_GOOD) {
        markup->status = status;
        markup->line = context->input != NULL ? context->input->line : 0;
    }
    xmlStopParser(context);
}

static void refuse_document_type(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    xmlParserCtxtPtr context = user;
    refuse(context, context->_private, CARNET_MARKUP_DOCUMENT_TYPE);
}

static void refuse_reference(void *user, const xmlChar *name) {
    (void)name;
    xmlParserCtxtPtr context = user;
    refuse(context, context->_private, CARNET_MARKUP_ENTITY);
}

static void start_element(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
    xmlParserCtxtPtr context = user;
    carnet_markup *markup = context->_private;
    markup->depth += 1;
    if (markup->depth > markup->limit) {
        refuse(context, markup, CARNET_MARKUP_TOO_DEEP);
    } else if (markup->builds) {
        xmlSAX2StartElementNs(
            user, name, prefix, uri, namespace_count, namespaces, attribute_count, defaulted_count, attributes);
    }
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    xmlParserCtxtPtr context = user;
    carnet_markup *markup = context->_private;
    markup->depth -= 1;
    if (markup->builds) {
        xmlSAX2EndElementNs(user, name, prefix, uri);
    }
}

static void keep_silent(void *user, xmlErrorPtr error) {
    (void)user, (void)error;
}

static xmlParserInputPtr load_nothing(const char *url, const char *identifier, xmlParserCtxtPtr context) {
    (void)url, (void)identifier, (void)context;
    return NULL;
}

/* ---- reading */

static void note_fault(carnet_markup *markup, void *context) {
    if (markup->status == CARNET_MARKUP_GOOD) {
        xmlErrorPtr error = xmlCtxtGetLastError(context);
        markup->status = CARNET_MARKUP_MALFORMED;
        markup->line = error != NULL ? error->line : 0;
        markup->code = error != NULL ? error->code : 0;
    }
}

static void read_xml(carnet_markup *markup, const char *bytes, int length) {
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (context == NULL) {
        markup->status = CARNET_MARKUP_NO_MEMORY;
        return;
    }
    if (!markup->builds) {
        memset(context->sax, 0, sizeof *context->sax);
        context->sax->initialized = XML_SAX2_MAGIC;
    }
    context->sax->internalSubset = refuse_document_type;
    context->sax->reference = refuse_reference;
    context->sax->startElementNs = start_element;
    context->sax->endElementNs = end_element;
    context->sax->serror = keep_silent;
    context->_private = markup;
    xmlDocPtr document = xmlCtxtReadMemory(context, bytes, length, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA);
    if (!context->wellFormed || !context->nsWellFormed || markup->status != CARNET_MARKUP_GOOD) {
        note_fault(markup, context);
    } else if (document != NULL && markup->builds) {
        xmlNodePtr root = xmlDocGetRootElement(document);
        if (root != NULL) {
            put_tree(markup, root);
        }
    }
    if (document != NULL) {
        xmlFreeDoc(document);
    }
    xmlFreeParserCtxt(context);
}

static void read_html(carnet_markup *markup, const char *bytes, int length, const char *encoding) {
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (context == NULL) {
        markup->status = CARNET_MARKUP_NO_MEMORY;
        return;
    }
    context->sax->serror = keep_silent;
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
    htmlDocPtr document = htmlCtxtReadMemory(context, bytes, length, NULL, encoding, options);
    xmlNodePtr root = document != NULL ? xmlDocGetRootElement(document) : NULL;
    if (root == NULL) {
        note_fault(markup, context);
    } else {
        put_tree(markup, root);
    }
    if (document != NULL) {
        xmlFreeDoc(document);
    }
    htmlFreeParserCtxt(context);
}

carnet_markup *carnet_markup_read(const uint8_t *bytes, size_t length, carnet_markup_kind kind, int depth) {
    carnet_markup *markup = calloc(1, sizeof *markup);
    if (markup == NULL) {
        return NULL;
    }
    markup->limit = depth;
    markup->builds = kind != CARNET_MARKUP_XML_CHECK;
    if (length > INT_MAX) {
        markup->status = CARNET_MARKUP_MALFORMED;
        return markup;
    }
    /* The loader is one for the process; nothing else in it uses libxml2, and nothing here may load. */
    xmlSetExternalEntityLoader(load_nothing);
    switch (kind) {
    case CARNET_MARKUP_XML:
    case CARNET_MARKUP_XML_CHECK:
        read_xml(markup, (const char *)bytes, (int)length);
        break;
    case CARNET_MARKUP_HTML:
        read_html(markup, (const char *)bytes, (int)length, NULL);
        break;
    case CARNET_MARKUP_HTML_UTF8:
        read_html(markup, (const char *)bytes, (int)length, "UTF-8");
        break;
    }
    return markup;
}

carnet_markup_status carnet_markup_status_of(const carnet_markup *markup) {
    return markup->status;
}

int carnet_markup_line(const carnet_markup *markup) {
    return markup->line;
}

int carnet_markup_code(const carnet_markup *markup) {
    return markup->code;
}

size_t carnet_markup_token_length(const carnet_markup *markup) {
    return markup->status == CARNET_MARKUP_GOOD ? markup->length : 0;
}

void carnet_markup_copy_tokens(const carnet_markup *markup, uint8_t *target, size_t length) {
    if (length > 0 && length <= markup->length) {
        memcpy(target, markup->tokens, length);
    }
}

void carnet_markup_destroy(carnet_markup *markup) {
    free(markup->tokens);
    free(markup);
}
