package org.meridian.io.sheet.xlsx;

import java.nio.file.Path;
import org.meridian.io.sheet.xlsx.WorkbookPart.SheetPart;

/**
 * What is needed to read the cells of a sheet.
 *
 * @param file the workbook
 * @param part the sheet
 * @param texts the texts of the workbook
 * @param styles its styles
 * @param from1904 whether its days count from 1904
 */
record XlsxSheet(
    Path file, SheetPart part, SharedTexts texts, CellStyles styles, boolean from1904) {}
