/**
 * Reads workbooks in Office Open XML (.xlsx, ECMA-376, also in its strict form) as a stream. Own
 * code and not the library that fastexcel offers: that one reads on until the memory is full where
 * a cell names a shared text or a column that does not exist, gives no merged cells, and does
 * without neither styles nor the stricter form; a test compares the two on sound workbooks.
 */
package org.meridian.io.sheet.xlsx;
