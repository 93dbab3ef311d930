package org.meridian.scoring.trace;

import java.util.List;
import java.util.Optional;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.normalisation.FittedScale;
import org.meridian.scoring.treatment.TreatmentReport;

/**
 * The stages of a node that data feed: raw value, outlier treatment, direction, normalisation.
 *
 * @param place the node's part in the index
 * @param stated whether the value stands in for nodes below that have no data
 * @param raw as measured, in the indicator's unit
 * @param outliers what was done about outliers, and what came of it
 * @param scaling direction and normalisation
 * @param score the normalised value
 * @param absence why there is no score
 */
public record SourceTrace(
    NodePlace place,
    boolean stated,
    double raw,
    TreatedValue outliers,
    Scaling scaling,
    double score,
    AbsenceReason absence)
    implements NodeTrace {

  /**
   * A value after outlier treatment.
   *
   * @param report what was done; empty if treatment is off
   * @param value a logarithm where that was taken of all values
   */
  public record TreatedValue(Optional<TreatmentReport> report, double value) {}

  /**
   * What is done to the treated value.
   *
   * @param direction the sign that it is multiplied by, +1 or -1
   * @param scale the normalisation, fitted to all rows
   */
  public record Scaling(int direction, FittedScale scale) {}

  /** What was done about outliers; empty if treatment is off. */
  public Optional<TreatmentReport> treatment() {
    return outliers.report();
  }

  /** The value after outlier treatment. */
  public double treated() {
    return outliers.value();
  }

  /** The sign that the value is multiplied by, +1 or -1. */
  public int direction() {
    return scaling.direction();
  }

  /** The normalisation, fitted to all rows. */
  public FittedScale scale() {
    return scaling.scale();
  }

  static SourceTrace of(IndexResult result, int row, int node) {
    return new SourceTrace(
        NodePlace.of(result, row, node),
        result.structure().childCount(node) > 0,
        result.raw(node)[row],
        new TreatedValue(
            result.treatmentReports().stream().filter(report -> report.node() == node).findAny(),
            result.treated(node)[row]),
        new Scaling(result.input().direction(node), result.scale(node).orElseThrow()),
        result.score(row, node),
        AbsenceReason.ofSource(result, row, node));
  }

  /** The treated value times the direction: what is normalised. */
  public double directed() {
    return direction() < 0 ? -treated() : treated();
  }

  /** What fills the formula of the normalisation. */
  public List<FormulaTerm> figures() {
    return scale().figures(directed());
  }

  /** What treatment did to this value. */
  public Change change() {
    if (treatment().isEmpty()) {
      return Change.OFF;
    }
    TreatmentReport report = treatment().get();
    return switch (report.action()) {
      case LOGGED -> Change.LOGGED;
      case NONE -> Change.PASSED;
      case WINSORISED -> winsorised(report);
    };
  }

  private Change winsorised(TreatmentReport report) {
    if (report.raised().contains(place.row())) {
      return Change.RAISED;
    }
    return report.lowered().contains(place.row()) ? Change.LOWERED : Change.OTHERS;
  }

  /** What outlier treatment can have done to a value. */
  public enum Change {
    /** Treatment is off. */
    OFF,
    /** The column needed none. */
    PASSED,
    /** Others of the column were pulled in, not this one. */
    OTHERS,
    /** The value was raised to the next higher one. */
    RAISED,
    /** The value was lowered to the next lower one. */
    LOWERED,
    /** All values of the column were replaced by their logarithm. */
    LOGGED
  }
}
