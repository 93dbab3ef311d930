/** Pinned packages: fetched by their ordinary clients, verified by checksum, unpacked. */
package org.meridian.dataprep.source;
