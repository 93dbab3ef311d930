package org.meridian.view.map.options;

import java.util.Objects;
import java.util.Optional;

/**
 * What the circles of cities stand for.
 *
 * @param node node of the index that sizes and colours them; empty is the index itself
 * @param size factor on their radius, above 0; 1 as designed
 * @param span values between which size and colour run; empty for those of the map itself
 */
public record SymbolOptions(String node, double size, Optional<Span> span) {

  /**
   * Values from one to another.
   *
   * @param low the least; NaN where there are no values
   * @param high the greatest; NaN where there are no values
   */
  public record Span(double low, double high) {}

  /** Circles for the index itself, as designed. */
  public static final SymbolOptions DEFAULT = new SymbolOptions("", 1, Optional.empty());

  /** Checks the size. */
  public SymbolOptions {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(span, "span");
    if (!(size > 0)) {
      throw new IllegalArgumentException("circles " + size + " times as large");
    }
  }

  /** Sized and coloured by a node; empty for the index itself. */
  public SymbolOptions withNode(String other) {
    return new SymbolOptions(other, size, span);
  }

  /** So many times as large as designed. */
  public SymbolOptions withSize(double factor) {
    return new SymbolOptions(node, factor, span);
  }

  /** Between these values, as where several maps share one key. */
  public SymbolOptions withSpan(Span shared) {
    return new SymbolOptions(node, size, Optional.of(shared));
  }
}
