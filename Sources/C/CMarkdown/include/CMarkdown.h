#ifndef CARNET_CMARKDOWN_H
#define CARNET_CMARKDOWN_H

#include <stddef.h>

/// A node of a parsed text. Nodes belong to their tree; the tree belongs to who parsed it.
typedef struct carnet_markdown_node carnet_markdown_node;

/// The kinds of node. `unknown` is whatever the library may add.
typedef enum carnet_markdown_kind {
    carnet_markdown_unknown = 0,
    carnet_markdown_document,
    carnet_markdown_block_quote,
    carnet_markdown_list,
    carnet_markdown_item,
    carnet_markdown_code_block,
    carnet_markdown_html_block,
    carnet_markdown_paragraph,
    carnet_markdown_heading,
    carnet_markdown_thematic_break,
    carnet_markdown_footnote_definition,
    carnet_markdown_table,
    carnet_markdown_table_row,
    carnet_markdown_table_cell,
    carnet_markdown_text,
    carnet_markdown_soft_break,
    carnet_markdown_line_break,
    carnet_markdown_code,
    carnet_markdown_html_inline,
    carnet_markdown_emphasis,
    carnet_markdown_strong,
    carnet_markdown_link,
    carnet_markdown_image,
    carnet_markdown_footnote_reference
} carnet_markdown_kind;

/// The version of cmark-gfm in use, a static string; the caller does not free it.
const char *_Nonnull carnet_markdown_version(void);

/// Parses `length` bytes of UTF-8 with tables and footnotes. The caller frees the tree with `carnet_markdown_free`.
/// NULL when the memory or the table extension is missing.
carnet_markdown_node *_Nullable carnet_markdown_parse(const char *_Nonnull bytes, size_t length);

/// Frees a tree by its root.
void carnet_markdown_free(carnet_markdown_node *_Nonnull root);

/// The kind of a node.
carnet_markdown_kind carnet_markdown_node_kind(carnet_markdown_node *_Nonnull node);

/// The first child; NULL when there is none.
carnet_markdown_node *_Nullable carnet_markdown_first_child(carnet_markdown_node *_Nonnull node);

/// The next sibling; NULL when there is none.
carnet_markdown_node *_Nullable carnet_markdown_next(carnet_markdown_node *_Nonnull node);

/// The line on which a node begins, from 1; 0 when it is not known.
int carnet_markdown_line(carnet_markdown_node *_Nonnull node);

/// The column at which a node begins, in bytes from 1; 0 when it is not known.
int carnet_markdown_column(carnet_markdown_node *_Nonnull node);

/// The text of a leaf; NULL for others. Belongs to the node.
const char *_Nullable carnet_markdown_literal(carnet_markdown_node *_Nonnull node);

/// The address of a link or an image; NULL for others. Belongs to the node.
const char *_Nullable carnet_markdown_address(carnet_markdown_node *_Nonnull node);

/// What follows the fence of a code block; NULL for others. Belongs to the node.
const char *_Nullable carnet_markdown_fence(carnet_markdown_node *_Nonnull node);

/// The level of a heading, 1 to 6; 0 for others.
int carnet_markdown_heading_level(carnet_markdown_node *_Nonnull node);

/// 1 for a list with numbers, 0 for one with marks.
int carnet_markdown_list_is_ordered(carnet_markdown_node *_Nonnull node);

/// 1 when the numbers of a list are followed by `)`, 0 for `.`.
int carnet_markdown_list_has_parenthesis(carnet_markdown_node *_Nonnull node);

/// The first number of a list.
int carnet_markdown_list_start(carnet_markdown_node *_Nonnull node);

/// 1 for the header row of a table.
int carnet_markdown_row_is_header(carnet_markdown_node *_Nonnull node);

#endif
