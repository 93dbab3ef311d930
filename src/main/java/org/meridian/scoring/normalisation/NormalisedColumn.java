package org.meridian.scoring.normalisation;

import java.util.Optional;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * What a normalisation yields.
 *
 * @param values one a row, NaN missing
 * @param problem why all or some values are missing or doubtful; empty where nothing is to be said
 */
public record NormalisedColumn(double[] values, Optional<ScoringWarning.WarningKind> problem) {}
