#include "CMarkdown.h"

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

/* The library gives types to its tables when they are registered and exports them, without a header. */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static cmark_node *inner(carnet_markdown_node *node) {
    return (cmark_node *)node;
}

static carnet_markdown_node *outer(cmark_node *node) {
    return (carnet_markdown_node *)node;
}

const char *carnet_markdown_version(void) {
    return cmark_version_string();
}

carnet_markdown_node *carnet_markdown_parse(const char *bytes, size_t length) {
    cmark_gfm_core_extensions_ensure_registered();
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");
    if (!table) return NULL;
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
    if (!parser) return NULL;
    cmark_node *root = NULL;
    if (cmark_parser_attach_syntax_extension(parser, table)) {
        cmark_parser_feed(parser, bytes, length);
        root = cmark_parser_finish(parser);
    }
    cmark_parser_free(parser);
    return outer(root);
}

void carnet_markdown_free(carnet_markdown_node *root) {
    cmark_node_free(inner(root));
}

carnet_markdown_kind carnet_markdown_node_kind(carnet_markdown_node *node) {
    cmark_node_type type = cmark_node_get_type(inner(node));
    switch (type) {
    case CMARK_NODE_DOCUMENT: return carnet_markdown_document;
    case CMARK_NODE_BLOCK_QUOTE: return carnet_markdown_block_quote;
    case CMARK_NODE_LIST: return carnet_markdown_list;
    case CMARK_NODE_ITEM: return carnet_markdown_item;
    case CMARK_NODE_CODE_BLOCK: return carnet_markdown_code_block;
    case CMARK_NODE_HTML_BLOCK: return carnet_markdown_html_block;
    case CMARK_NODE_PARAGRAPH: return carnet_markdown_paragraph;
    case CMARK_NODE_HEADING: return carnet_markdown_heading;
    case CMARK_NODE_THEMATIC_BREAK: return carnet_markdown_thematic_break;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return carnet_markdown_footnote_definition;
    case CMARK_NODE_TEXT: return carnet_markdown_text;
    case CMARK_NODE_SOFTBREAK: return carnet_markdown_soft_break;
    case CMARK_NODE_LINEBREAK: return carnet_markdown_line_break;
    case CMARK_NODE_CODE: return carnet_markdown_code;
    case CMARK_NODE_HTML_INLINE: return carnet_markdown_html_inline;
    case CMARK_NODE_EMPH: return carnet_markdown_emphasis;
    case CMARK_NODE_STRONG: return carnet_markdown_strong;
    case CMARK_NODE_LINK: return carnet_markdown_link;
    case CMARK_NODE_IMAGE: return carnet_markdown_image;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return carnet_markdown_footnote_reference;
    default: break;
    }
    if (type == CMARK_NODE_TABLE) return carnet_markdown_table;
    if (type == CMARK_NODE_TABLE_ROW) return carnet_markdown_table_row;
    if (type == CMARK_NODE_TABLE_CELL) return carnet_markdown_table_cell;
    return carnet_markdown_unknown;
}

carnet_markdown_node *carnet_markdown_first_child(carnet_markdown_node *node) {
    return outer(cmark_node_first_child(inner(node)));
}

carnet_markdown_node *carnet_markdown_next(carnet_markdown_node *node) {
    return outer(cmark_node_next(inner(node)));
}

int carnet_markdown_line(carnet_markdown_node *node) {
    return cmark_node_get_start_line(inner(node));
}

int carnet_markdown_column(carnet_markdown_node *node) {
    return cmark_node_get_start_column(inner(node));
}

const char *carnet_markdown_literal(carnet_markdown_node *node) {
    return cmark_node_get_literal(inner(node));
}

const char *carnet_markdown_address(carnet_markdown_node *node) {
    return cmark_node_get_url(inner(node));
}

const char *carnet_markdown_fence(carnet_markdown_node *node) {
    return cmark_node_get_fence_info(inner(node));
}

int carnet_markdown_heading_level(carnet_markdown_node *node) {
    return cmark_node_get_heading_level(inner(node));
}

int carnet_markdown_list_is_ordered(carnet_markdown_node *node) {
    return cmark_node_get_list_type(inner(node)) == CMARK_ORDERED_LIST;
}

int carnet_markdown_list_has_parenthesis(carnet_markdown_node *node) {
    return cmark_node_get_list_delim(inner(node)) == CMARK_PAREN_DELIM;
}

int carnet_markdown_list_start(carnet_markdown_node *node) {
    return cmark_node_get_list_start(inner(node));
}

int carnet_markdown_row_is_header(carnet_markdown_node *node) {
    return cmark_gfm_extensions_get_table_row_is_header(inner(node));
}
