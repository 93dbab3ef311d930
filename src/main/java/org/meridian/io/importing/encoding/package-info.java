/** Tells in which character set a text is written, and decodes it. */
package org.meridian.io.importing.encoding;
