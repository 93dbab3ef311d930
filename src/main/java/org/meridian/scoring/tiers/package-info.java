/** Cities in tiers by one value, tier 1 the top: where to cut, and how well the cuts fit. */
package org.meridian.scoring.tiers;
