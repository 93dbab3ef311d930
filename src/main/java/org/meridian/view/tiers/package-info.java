/** Cities in tiers by their scores, as a pyramid and on maps. */
package org.meridian.view.tiers;
