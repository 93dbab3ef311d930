/** How the scores of children become the score of their parent. */
package org.meridian.scoring.aggregation;
