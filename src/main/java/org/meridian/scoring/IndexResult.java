package org.meridian.scoring;

import java.util.List;
import java.util.Optional;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.AggregationTrace;
import org.meridian.scoring.basis.MissingColumn;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.normalisation.FittedScale;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.scoring.treatment.TreatmentReport;

/**
 * All stages of one evaluation. Immutable and thread-safe; rankings and warnings are made when
 * first asked for. Arrays are handed out without copying and must not be written to.
 */
public final class IndexResult {

  private final IndexInput input;
  private final IndexSettings settings;
  private final ScoringStages stages;
  private final double[] weights;
  private final NodeScores evaluation;
  private final NodeParticipation participation;
  private final CityRanking[] rankings;
  private volatile List<ScoringWarning> warnings;

  IndexResult(
      IndexInput input,
      IndexSettings settings,
      ScoringStages stages,
      double[] weights,
      NodeScores evaluation) {
    this.input = input;
    this.settings = settings;
    this.stages = stages;
    this.weights = weights;
    this.evaluation = evaluation;
    participation = new NodeParticipation(input, stages.plan(), weights);
    rankings = new CityRanking[input.structure().size()];
  }

  /** The values that were scored, as given. */
  public IndexInput input() {
    return input;
  }

  /** The choices it was scored with. */
  public IndexSettings settings() {
    return settings;
  }

  /** The plan behind it, for evaluations with other weights. */
  public ScorePlan plan() {
    return stages.plan();
  }

  /** The tree of the index whose nodes were scored. */
  public IndexStructure structure() {
    return input.structure();
  }

  /** How many rows there are. */
  public int rows() {
    return input.rows();
  }

  /**
   * The scores of a node, one a row, NaN missing: of a source its normalised values, of another
   * node what its children were joined to.
   *
   * @return not a copy; empty if the node takes no part for lack of data
   */
  public double[] scores(int node) {
    double[] column = evaluation.columns()[node];
    return column == null ? new double[0] : column;
  }

  /** The score of a row in the index; NaN if it has none. */
  public double score(int row) {
    return evaluation.columns()[IndexStructure.ROOT][row];
  }

  /** The score of a row in a node; NaN if it has none. */
  public double score(int row, int node) {
    double[] column = evaluation.columns()[node];
    return column == null ? Double.NaN : column[row];
  }

  /** The ranking by the index. */
  public CityRanking ranking() {
    return ranking(IndexStructure.ROOT);
  }

  /** The ranking by a node; of a node that takes no part, one in which nothing is ranked. */
  public CityRanking ranking(int node) {
    synchronized (rankings) {
      if (rankings[node] == null) {
        double[] column = evaluation.columns()[node];
        rankings[node] = CityRanking.of(column == null ? MissingColumn.of(rows()) : column);
      }
      return rankings[node];
    }
  }

  /** The raw values of a source, as measured; empty if the node is none. */
  public double[] raw(int node) {
    return input.isSource(node) ? input.raw(node) : new double[0];
  }

  /** The values of a source after outlier treatment, not yet directed; empty if it is none. */
  public double[] treated(int node) {
    return input.isSource(node) ? stages.treated().columns()[node] : new double[0];
  }

  /** The normalised values of a source; empty if the node is none. */
  public double[] normalised(int node) {
    return input.isSource(node) ? stages.normalised().columns()[node] : new double[0];
  }

  /** What turned a source's directed values into normalised ones; empty if the node is none. */
  public Optional<FittedScale> scale(int node) {
    return Optional.ofNullable(stages.normalised().scales()[node]);
  }

  /** How a row's score in a node came from its children; empty if it did not. */
  public Optional<AggregationTrace> joining(int row, int node) {
    if (stages.plan().aggregation(node) == null || Double.isNaN(score(row, node))) {
      return Optional.empty();
    }
    return Optional.of(MemberScores.of(this, weights, node).join(row));
  }

  /** How many of a node's children a row has scores in, of how many. */
  public ChildAvailability availability(int row, int node) {
    return MemberScores.of(this, weights, node).availability(row);
  }

  /** Whether a node has data and neither it nor a node above it weighs 0. */
  public boolean takesPart(int node) {
    return participation.takesPart(node) || standsBeside(node);
  }

  /** Whether a node has scores of its own below one whose stated values decide. */
  private boolean standsBeside(int node) {
    boolean below = false;
    for (int above = node; above > IndexStructure.ROOT && !below; ) {
      above = structure().parent(above);
      below = input.isSource(above);
    }
    return below && plan().canTakePart(node) && weighs(node);
  }

  /** Whether neither a node nor one above it was given the weight 0. */
  boolean weighs(int node) {
    for (int above = node; above > IndexStructure.ROOT; above = structure().parent(above)) {
      if (weights[above] == 0) {
        return false;
      }
    }
    return true;
  }

  /** The weight that a node was given, on any scale. */
  double weight(int node) {
    return weights[node];
  }

  /** The weight of a node among its participating siblings, 0..1; 1 for the root. */
  public double share(int node) {
    return participation.share(node);
  }

  /** The product of the shares down the path to a node, 0..1. */
  public double effectiveWeight(int node) {
    return participation.effectiveWeight(node);
  }

  /**
   * The points of a row's index score that come from a node; what {@link ScoreContribution} says.
   *
   * @return NaN if the row has no index score; 0 if the node is missing for it or takes no part
   */
  public double contribution(int row, int node) {
    return ScoreContribution.of(this, row, node);
  }

  /** What was done to outliers, one report a source; empty if treatment is off. */
  public List<TreatmentReport> treatmentReports() {
    return stages.treated().reports();
  }

  /** Everything a reader must know, in the order of the stages. */
  public List<ScoringWarning> warnings() {
    if (warnings == null) {
      warnings = WarningReport.of(this);
    }
    return warnings;
  }

  /** Why a node that joins others is missing for all rows; empty if it is not. */
  public Optional<ScoringWarning.WarningKind> refusal(int node) {
    return Optional.ofNullable(problem(node));
  }

  /** Whether some score cannot be computed as asked. */
  public boolean hasErrors() {
    return warnings().stream().anyMatch(w -> w.level() == ScoringWarning.Level.ERROR);
  }

  ScoringWarning.WarningKind problem(int node) {
    return evaluation.problems()[node];
  }

  List<ScoringWarning> normalisationWarnings() {
    return stages.normalised().warnings();
  }
}
