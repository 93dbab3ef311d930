package org.meridian.model.query;

import java.util.List;
import java.util.Set;

/**
 * Which cities are meant: a tree of conditions. Immutable. What is missing fulfils no condition, so
 * that its opposite by {@link NotQuery} does hold; {@link Measure#KNOWN} asks for what is there.
 */
public sealed interface CityQuery {

  /**
   * Cities that fulfil all parts; every city does where there are none.
   *
   * @param parts in the order in which they are said
   */
  record AllQuery(List<CityQuery> parts) implements CityQuery {

    /** Copies the list. */
    public AllQuery {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Cities that fulfil one part at least; no city does where there are none.
   *
   * @param parts in the order in which they are said
   */
  record AnyQuery(List<CityQuery> parts) implements CityQuery {

    /** Copies the list. */
    public AnyQuery {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Cities that do not fulfil a part.
   *
   * @param part any query
   */
  record NotQuery(CityQuery part) implements CityQuery {}

  /** What of a city is a number. */
  enum Measure {
    /** The score in a node of the index, named by its id; empty for the index. */
    SCORE,
    /** The rank in a node of the index, named by its id; empty for the index. 1 is the best. */
    RANK,
    /** The raw value of an indicator, named by its id. */
    VALUE,
    /** An attribute that is written as a number, by its name. */
    NUMBER,
    /** Places gained since the side that it is compared with; nothing is named. */
    PLACES_GAINED,
    /** Points gained since the side that it is compared with; nothing is named. */
    POINTS_GAINED,
    /**
     * 1 where the score in a node, named by its id, is there, else 0; empty for the index. It is
     * never missing.
     */
    KNOWN
  }

  /** How a number stands to a limit. */
  enum Relation {
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW,
    EQUAL;

    /** Whether it holds; never for NaN. */
    public boolean holds(double number, double limit) {
      return switch (this) {
        case AT_LEAST -> number >= limit;
        case AT_MOST -> number <= limit;
        case ABOVE -> number > limit;
        case BELOW -> number < limit;
        case EQUAL -> number == limit;
      };
    }
  }

  /**
   * A number against a limit.
   *
   * @param measure what number
   * @param of what it is of, as the measure says
   * @param relation how it stands to the limit
   * @param limit finite, in the measure's unit
   */
  record NumberQuery(Measure measure, String of, Relation relation, double limit)
      implements CityQuery {

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public NumberQuery {
      if (!Double.isFinite(limit)) {
        throw new IllegalArgumentException("a limit of " + limit);
      }
    }
  }

  /**
   * A text that is one of some.
   *
   * @param attribute {@code region}, {@code country} or the name of an attribute
   * @param values as in the file; one at least
   */
  record TextQuery(String attribute, Set<String> values) implements CityQuery {

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public TextQuery {
      values = Set.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("no value of " + attribute);
      }
    }
  }

  /**
   * Members of a group.
   *
   * @param group its id
   */
  record GroupQuery(String group) implements CityQuery {}

  /** Whether some condition asks what changed, which only a comparison knows. */
  default boolean asksForChange() {
    return switch (this) {
      case AllQuery all -> all.parts().stream().anyMatch(CityQuery::asksForChange);
      case AnyQuery any -> any.parts().stream().anyMatch(CityQuery::asksForChange);
      case NotQuery not -> not.part().asksForChange();
      case NumberQuery number ->
          number.measure() == Measure.PLACES_GAINED || number.measure() == Measure.POINTS_GAINED;
      case TextQuery _, GroupQuery _ -> false;
    };
  }
}
