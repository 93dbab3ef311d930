/** The order of rows by a score. */
package org.meridian.scoring.ranking;
