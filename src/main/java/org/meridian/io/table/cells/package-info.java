/** What tables are written into, whatever kind of file that is. */
package org.meridian.io.table.cells;
