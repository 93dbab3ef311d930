/**
 * Reads workbooks of Excel 97 to 2003 (.xls, BIFF8) record by record by Apache POI; classes of it
 * are loaded when the first such file, or a number format, is met.
 */
package org.meridian.io.sheet.xls;
