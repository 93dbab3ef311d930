package org.meridian.scoring.aggregation;

/**
 * How the children of a node become the node's own score.
 *
 * <p>All methods share one rule for missing values: a row's missing children are left out and the
 * remaining weights rescaled, provided that enough are available ({@code MissingDataPolicy});
 * otherwise the row's score is missing. Children of weight 0 take no part.
 */
public sealed interface Aggregation permits PowerMeans, MinimumRule, CopelandRule, MazziottaPareto {

  /** The method's name as the command line and saved files write it; {@link #parse} reads it. */
  String label();

  /** Fills the siblings' output column. */
  void aggregate(ChildScores siblings);

  /**
   * Says how the score of one row comes about, by the same steps as {@link #aggregate}.
   *
   * @param row one that {@link #aggregate} gives a score
   */
  AggregationTrace join(ChildScores siblings, int row);

  /**
   * Reads a method's name.
   *
   * @param text {@code arithmetic}, {@code geometric}, {@code harmonic}, {@code power:P}, {@code
   *     minimum}, {@code copeland}, {@code mpi} or {@code mpi+}
   * @throws IllegalArgumentException if there is no such method or its parameter is wrong
   */
  static Aggregation parse(String text) {
    String name = text.strip();
    if (name.startsWith("power:")) {
      return new PowerMean(Double.parseDouble(name.substring("power:".length())));
    }
    return switch (name) {
      case "arithmetic" -> new ArithmeticMean();
      case "geometric" -> new GeometricMean();
      case "harmonic" -> new HarmonicMean();
      case "minimum" -> new MinimumRule();
      case "copeland" -> new CopelandRule();
      case "mpi" -> new MazziottaPareto(false);
      case "mpi+" -> new MazziottaPareto(true);
      default -> throw new IllegalArgumentException("no aggregation is called " + text);
    };
  }
}
