/**
 * How cities are linked: which pairs count, pair scores, a city's strength in a link indicator,
 * network measures, and networks made from office tables.
 */
package org.meridian.flow;
