package org.meridian.model.reading;

/**
 * What can be wrong with published rankings, derived indicators, queries and sides of comparisons.
 * The words stand in the message bundle {@code problems} as those of {@link ProblemCode} do. All
 * are errors.
 */
public enum DefinitionCode implements ProblemReason {
  /** A city that a published ranking has already; arguments: the list, the rank it has there. */
  LISTED_TWICE,
  /** A published ranking under a second name; arguments: the first, its line. */
  LIST_RENAMED,
  /** What should be a place in a ranking and is no whole number from 1 on. */
  NOT_A_RANK,
  /** What should say how a city moved in a published ranking. */
  NOT_A_CHANGE,
  /** What should be a condition of a query; argument: the words that one begins with. */
  NO_CONDITION,
  /** A condition without a limit, or with several; argument: how a number may stand to it. */
  NO_RELATION,
  /** A group by what changed, which only a comparison knows. */
  CHANGE_IN_GROUP,
  /** An indicator that follows from one that is not before it; argument: the column. */
  DERIVED_FROM,
  /** A logarithm whose base is no number above 1. */
  DERIVED_BASE,
  /** A link indicator that is to follow from others. */
  DERIVED_OF_LINKS,
  /** What an indicator follows from, without how. */
  DERIVED_WITHOUT_RULE,
  /** An indicator that follows from others and has values in the file. */
  DERIVED_STATED,
  /** A what-if value of an indicator that follows from others. */
  SCENARIO_DERIVED,
  /** A side of a comparison of no known kind. */
  UNKNOWN_SIDE,
  /** A field that a side of a comparison of this kind does not have; argument: the kind. */
  NO_FIELD_OF_SIDE,
  /** A side that is no published ranking of the dataset; argument: those that there are. */
  SCENARIO_LIST;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
