/**
 * What is being described: cities, indicators, the tree of an index, tables of values and of links.
 * Everything here is immutable and knows nothing of files, screens or formulas.
 */
package org.meridian.model;
