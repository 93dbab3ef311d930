/**
 * Tables that say something beside the values: names and facts of countries, groups, notes and
 * published rankings, in the form that a package has them in, imported with the tables of a
 * dataset.
 */
package org.meridian.io.importing.annexes;
