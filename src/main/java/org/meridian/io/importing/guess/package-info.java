/** Guesses what each column is for and how a table holds its values. */
package org.meridian.io.importing.guess;
