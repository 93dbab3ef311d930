/** Checks what only the whole table shows: keys, links, matrices, coordinates, texts. */
package org.meridian.io.importing.checks;
