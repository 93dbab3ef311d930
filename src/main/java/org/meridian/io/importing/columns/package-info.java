/** What the columns of a table are: numbers, codes, years, and what their names say. */
package org.meridian.io.importing.columns;
