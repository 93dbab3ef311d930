/** Journals of the work on each dataset, read at the next start. */
package org.meridian.io.session;
