/** Writes datasets as packages that the reader opens again. */
package org.meridian.io.dataset.writing;
