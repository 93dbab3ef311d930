/** The strip that shows how long clusters last. */
package org.meridian.render.figure.strip;
