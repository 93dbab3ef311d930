/** What is said of found clusters: rows, classes, leading cities, names. */
package org.meridian.cluster.rows;
