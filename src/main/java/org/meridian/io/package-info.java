/**
 * How does it get in and out? Readers give a value plus located problems; writers replace a file
 * whole or not at all. Sub-packages hold one format each; this one holds what they share.
 */
package org.meridian.io;
