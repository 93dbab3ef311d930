/** Finds the cities that the rows of a table mean, and checks what stands twice or nowhere. */
package org.meridian.io.importing.places;
