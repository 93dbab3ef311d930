/** Tables as text: CSV with located problems on the way in and unrounded numbers on the way out. */
package org.meridian.io.table;
