/** Reads files of a person's own: guesses how they are written, and reports what it did. */
package org.meridian.io.importing;
