package org.meridian.scenario;

import java.util.List;

/**
 * One part of a scenario that does not fit a dataset.
 *
 * @param path where in the scenario's file, as {@code /settings/weights/sea}; that of the list for
 *     one of its elements
 * @param value what stands there
 * @param kind what is wrong
 * @param arguments what the words need beside the value
 */
public record ScenarioMisfit(String path, String value, MisfitKind kind, List<String> arguments) {

  /** Copies the arguments. */
  public ScenarioMisfit {
    arguments = List.copyOf(arguments);
  }

  /** Whether the scenario must not be used as long as this stands; otherwise it is a note. */
  public boolean isError() {
    return !kind.note;
  }

  /** What can be wrong. */
  public enum MisfitKind {
    /** About another dataset; argument: the one that is open. */
    OTHER_DATASET(false),
    /** Made for another version; argument: the version that is open. */
    OTHER_VERSION(true),
    /** Made for other values under the same version. */
    OTHER_CONTENT(true),
    /** No values in this year; argument: the years that have some. */
    UNKNOWN_YEAR(false),
    /** No such node; argument: a node of a near name, or empty. */
    UNKNOWN_NODE(false),
    /** No such city; argument: a city of a near id, or empty. */
    UNKNOWN_CITY(false),
    /** No such indicator; argument: an indicator of a near id, or empty. */
    UNKNOWN_INDICATOR(false),
    /** No city is of this region; argument: those that there are. */
    UNKNOWN_REGION(false),
    /** No city has such an attribute; argument: one of a near name, or empty. */
    UNKNOWN_ATTRIBUTE(false),
    /** No city is of this country; argument: those that there are. */
    UNKNOWN_COUNTRY(false),
    /** No such group; argument: those that there are. */
    UNKNOWN_GROUP(false),
    /** No such published ranking; argument: those that there are. */
    UNKNOWN_LIST(false),
    /** A what-if value of an indicator of links. */
    NOT_OF_CITIES(false),
    /** An indicator that follows from others, whose values cannot be replaced. */
    DERIVED_VALUE(false),
    /** A what-if value of an indicator that has no value in that year; argument: the year. */
    NO_COLUMN(true),
    /** A normalisation of a node that stands for no indicator. */
    NOTHING_TO_NORMALISE(true),
    /** An aggregation or threshold of a node without children. */
    NOTHING_TO_AGGREGATE(true);

    private final boolean note;

    MisfitKind(boolean note) {
      this.note = note;
    }
  }
}
