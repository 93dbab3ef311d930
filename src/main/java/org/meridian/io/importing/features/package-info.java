/** Reads JSON of features or of records into cells. */
package org.meridian.io.importing.features;
