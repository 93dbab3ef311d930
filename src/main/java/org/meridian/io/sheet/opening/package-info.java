/** Opens any file with sheets by the reader of its format, and proposes the sheet to take. */
package org.meridian.io.sheet.opening;
