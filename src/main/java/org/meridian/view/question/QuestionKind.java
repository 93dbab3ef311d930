package org.meridian.view.question;

/** What a question asks for; of two that would change as much, the earlier kind comes first. */
public enum QuestionKind {
  /** The index without one of its dimensions. */
  WITHOUT,
  /** One dimension of the index alone. */
  ALONE,
  /** All weights equal. */
  EQUAL,
  /** Another year. */
  YEAR,
  /** Another radius of clusters. */
  RADIUS,
  /** Two cities, one behind the other in the ranking. */
  NEIGHBOURS,
  /** A city that is not pointed out. */
  CITY,
  /** A cluster that is not pointed out. */
  CLUSTER
}
