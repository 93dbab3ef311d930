package org.meridian.view.story;

/**
 * A choice by name that cannot be understood; all else of the step is.
 *
 * @param name of the choice, as {@code map.layers}
 * @param word what stands there; empty where the name itself is meant
 * @param kind what is wrong with it
 * @param near a known name or word that is nearly the same; empty where there is none
 */
public record ChoiceMisfit(String name, String word, MisfitReason kind, String near) {

  /** What can be wrong with a choice. */
  public enum MisfitReason {
    /** No view has a choice of this name. */
    UNKNOWN_NAME,
    /** The view of the step has no such choice. */
    WITHOUT_EFFECT,
    /** The word is none of those that the choice takes. */
    UNKNOWN_WORD,
    /** There should be other words, or more or fewer of them. */
    WRONG_WORDS,
    /** The word is no number within the bounds. */
    WRONG_NUMBER,
    /** The dataset has no such city, node or indicator. */
    NOT_IN_DATASET
  }
}
