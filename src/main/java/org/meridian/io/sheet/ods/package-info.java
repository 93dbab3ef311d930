/**
 * Reads sheets in Open Document (.ods, ISO/IEC 26300) as a stream. Rows and cells that a file
 * states as repeated are counted and given one by one; they are never held as often as stated.
 */
package org.meridian.io.sheet.ods;
