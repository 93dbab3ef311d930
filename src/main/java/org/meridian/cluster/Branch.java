package org.meridian.cluster;

/**
 * A cluster through all radii at which it keeps its identity.
 *
 * @param birth how it appears
 * @param death how it ends in another, or what it is at the largest radius
 * @param absorber number of the branch that it ends in; -1 for none
 */
public record Branch(Birth birth, Death death, int absorber) {

  /**
   * How a branch appears.
   *
   * @param km the radius
   * @param leader place of its leader
   * @param cores how many it appears with
   */
  public record Birth(double km, int leader, int cores) {}

  /**
   * How a branch ends; but for the radius all is of just before, or of the largest radius.
   *
   * @param km the radius; infinite for one that never ends
   * @param leader place of its leader
   * @param cores how many it has
   * @param score their summed score
   */
  public record Death(double km, int leader, int cores, double score) {}

  /** The radius at which it appears. */
  public double birthKm() {
    return birth.km();
  }

  /** The radius at which it ends in another; infinite for one that never does. */
  public double deathKm() {
    return death.km();
  }

  /** Place of its leader when it appears. */
  public int leaderAtBirth() {
    return birth.leader();
  }

  /** Place of its leader when it ends. */
  public int leaderAtDeath() {
    return death.leader();
  }

  /** How many cores it appears with. */
  public int coresAtBirth() {
    return birth.cores();
  }

  /** How many cores it ends with. */
  public int coresAtDeath() {
    return death.cores();
  }

  /** Their summed score. */
  public double scoreAtDeath() {
    return death.score();
  }

  /** Whether it is a cluster of its own at a radius. */
  public boolean isAlive(double radiusKm) {
    return birthKm() <= radiusKm && radiusKm < deathKm();
  }

  /** How long it lives: the ratio of the radii of its end and its beginning, above 1. */
  public double life() {
    return deathKm() / birthKm();
  }
}
