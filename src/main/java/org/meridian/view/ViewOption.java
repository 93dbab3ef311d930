package org.meridian.view;

/**
 * What a view uses beside the result. An option that a view does not use has no effect on it, which
 * the command line says.
 */
public enum ViewOption {
  /** How a map is drawn: projection, extent, layers, which links and how, basemap. */
  MAP,
  /** The order of cities along both sides. */
  ORDER,
  /** Which cities are shown side by side. */
  CITIES,
  /** Which groups a table lists, and by what. */
  GROUPS,
  /** Which links between which groups are summed. */
  BLOCKS,
  /** Conditions that cities are asked by. */
  QUERY,
  /** How cities are sorted into tiers; maps colour them by it. */
  TIERS,
  /** Which layers of links between clusters are drawn. */
  CLUSTER_LINKS,
  /** Which two sides are compared. */
  SIDES,
  /** Which cities are selected, where that decides what is drawn. */
  SELECTION,
  /** What lines over years show, and of whom. */
  LINES,
  /** By what ranks are drawn as lines, how many, and in which colours. */
  RANKS,
  /** How many ranks of two sides are drawn as slopes, and in which colours. */
  SLOPES,
  /** Which lists stand side by side, how much of each, and in which colours. */
  LISTS,
  /** What points are drawn by, and in which colours. */
  SCATTER,
  /** What shares of a change are counted in. */
  SHARES,
  /** Whether columns of shares stand beside two sides, and what they are counted in. */
  SHARE_COLUMNS,
  /** The ranking as published, to compare with. */
  BASELINE
}
