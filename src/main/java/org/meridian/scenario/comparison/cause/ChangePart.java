package org.meridian.scenario.comparison.cause;

/**
 * What a share of a change is put down to.
 *
 * @param thing the thing
 * @param node id of the part of the index whose data they are; empty for the thing as a whole
 */
public record ChangePart(ChangeThing thing, String node) {

  /** A thing as a whole. */
  public static ChangePart of(ChangeThing thing) {
    return new ChangePart(thing, "");
  }

  /** The data of one part of the index. */
  public static ChangePart ofData(String node) {
    return new ChangePart(ChangeThing.DATA, node);
  }
}
