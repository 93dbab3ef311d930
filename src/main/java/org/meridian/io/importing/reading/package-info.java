/** Reads a table as it was guessed or chosen, and checks every row and cell of it. */
package org.meridian.io.importing.reading;
