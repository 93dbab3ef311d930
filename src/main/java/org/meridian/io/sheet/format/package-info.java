/** Number formats of Excel: what a number looks like, and whether it is a date. */
package org.meridian.io.sheet.format;
