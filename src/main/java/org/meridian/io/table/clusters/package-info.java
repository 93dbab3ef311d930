/** Tables and outlines of clusters. */
package org.meridian.io.table.clusters;
