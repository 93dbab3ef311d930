/** Organisations of a public registry of network devices, by the city of their address. */
package org.meridian.dataprep.registry;
