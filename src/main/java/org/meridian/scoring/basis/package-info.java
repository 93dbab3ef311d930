/** Statistics of a column, sums without loss, warnings: what the steps of scoring share. */
package org.meridian.scoring.basis;
