/**
 * Files of spreadsheet programs as sheets of cells: what is shown, of what kind it is and its exact
 * value. A {@link org.meridian.io.sheet.SheetFile} describes an opened file and holds no rows; each
 * {@link org.meridian.io.sheet.WorkSheet} gives its rows one by one through a {@link
 * org.meridian.io.sheet.RowCursor}, as often as wanted, without holding more than one of them.
 */
package org.meridian.io.sheet;
