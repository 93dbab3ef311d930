/**
 * What does a ranking depend on? Leave-one-out shifts, Sobol' indices, correlations, effective
 * against nominal importance, and the consistency of groups. Pure functions of an evaluation.
 */
package org.meridian.scoring.sensitivity;
