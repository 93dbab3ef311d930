package org.meridian.io.coinr;

/**
 * A row of iMeta that is part of the tree.
 *
 * @param code iCode
 * @param name iName, or the code
 * @param unit unit, may be empty
 * @param place where a node stands in the tree
 * @param indicator whether it is a column of iData rather than an aggregate
 * @param line where it stands
 */
record MetaRow(
    String code, String name, String unit, MetaPlace place, boolean indicator, int line) {

  /** The same below another node. */
  MetaRow withParent(String other) {
    return new MetaRow(
        code, name, unit, new MetaPlace(other, place.weight(), place.direction()), indicator, line);
  }

  /**
   * Where a node stands in the tree.
   *
   * @param parent code of the node above; empty for the index
   * @param weight among siblings
   * @param direction 1 or -1
   */
  public record MetaPlace(String parent, double weight, int direction) {}
}
