/** Cells of a table of any kind, held close together, and how a text is cut into them. */
package org.meridian.io.importing.cells;
