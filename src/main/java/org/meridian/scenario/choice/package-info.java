/** Parts of a scenario that are about clusters of cities. */
package org.meridian.scenario.choice;
