/**
 * How sure is a rank? Monte Carlo over weights and methods, seeded, one random stream a replicate,
 * so that the answer does not depend on how many threads work on it. Start at {@link
 * org.meridian.scoring.uncertainty.UncertaintyStudy}.
 */
package org.meridian.scoring.uncertainty;
