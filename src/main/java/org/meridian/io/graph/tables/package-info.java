/** Frictionless data packages of others, for their tables of places and of flows. */
package org.meridian.io.graph.tables;
