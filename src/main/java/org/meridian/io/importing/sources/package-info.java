/** The files that imported datasets were made of, remembered for the next session. */
package org.meridian.io.importing.sources;
