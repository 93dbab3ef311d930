/** Packed files that are looked at before anything in them is read. */
package org.meridian.io.archive;
