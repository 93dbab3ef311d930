/** City clusters as a scenario chooses them, and what follows from a result. */
package org.meridian.scenario.clustering;
