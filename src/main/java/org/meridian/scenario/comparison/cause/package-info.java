/** Why a city's score and rank changed from one side to the other: shares that add up exactly. */
package org.meridian.scenario.comparison.cause;
