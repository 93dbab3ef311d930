/** Tables as workbooks (XLSX). Nothing of it is loaded before the first is written. */
package org.meridian.io.table.workbook;
