package org.meridian.cluster.rows;

/** What kind of cluster it is by the number of its leading cities. */
public enum ClusterClass {
  /** Two or more leading cities. */
  MULTI_CORE("multi-core"),
  /** One leading city. */
  SINGLE_CORE("single-core"),
  /** No leading city. */
  NO_LEADER("without a leading city");

  private final String id;

  ClusterClass(String id) {
    this.id = id;
  }

  /** The class by a number of leading cities. */
  public static ClusterClass of(int leading) {
    return leading == 0 ? NO_LEADER : leading == 1 ? SINGLE_CORE : MULTI_CORE;
  }

  /** How tables write it. */
  public String id() {
    return id;
  }
}
