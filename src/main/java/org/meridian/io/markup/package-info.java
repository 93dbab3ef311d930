/** XML of a user's, read as a stream, without entities and within bounds. */
package org.meridian.io.markup;
