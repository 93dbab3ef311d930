/**
 * Figures for export and the command line: map, ranking, links, matrix and small multiples, painted
 * by one code into pictures, SVG and PDF, each with title, scenario line, key and sources.
 */
package org.meridian.render.figure;
