/** Where in a file the table stands: title lines, header rows, data, totals and footnotes. */
package org.meridian.io.importing.layout;
