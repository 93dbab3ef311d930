/**
 * Reads graphs in GraphML and GEXF as streams. Own code and not the importers of JGraphT: those
 * give no lines, pass over weights that are no numbers, resolve entities, stop at files of the
 * older drafts, and drop positions; a test compares the two on sound files.
 */
package org.meridian.io.graph.markup;
