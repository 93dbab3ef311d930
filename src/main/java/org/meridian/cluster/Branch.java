package org.meridian.cluster;

/**
 * A cluster through all radii at which it keeps its identity.
 *
 * @param birthKm the radius at which it appears
 * @param deathKm the radius at which it ends in another; infinite for one that never does
 * @param absorber number of the branch that it ends in; -1 for none
 * @param leaderAtBirth place of its leader when it appears
 * @param leaderAtDeath place of its leader just before it ends, or at the largest radius
 * @param coresAtBirth how many cores it appears with
 * @param coresAtDeath how many cores it has just before it ends, or at the largest radius
 * @param scoreAtDeath their summed score
 */
public record Branch(
    double birthKm,
    double deathKm,
    int absorber,
    int leaderAtBirth,
    int leaderAtDeath,
    int coresAtBirth,
    int coresAtDeath,
    double scoreAtDeath) {

  /** Whether it is a cluster of its own at a radius. */
  public boolean isAlive(double radiusKm) {
    return birthKm <= radiusKm && radiusKm < deathKm;
  }

  /** How long it lives: the ratio of the radii of its end and its beginning, above 1. */
  public double life() {
    return deathKm / birthKm;
  }
}
