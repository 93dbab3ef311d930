/** Two sides compared: years, scenarios, datasets and published rankings. */
package org.meridian.scenario.comparison;
