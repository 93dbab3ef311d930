package org.meridian.cluster;

import java.util.Arrays;
import org.meridian.model.City;

/**
 * The clusters at one radius: for every place its role and the branch of its cluster. A border city
 * belongs to the cluster of its nearest core, of equally near ones of that with the lower id, so
 * nothing hangs on the order of rows. Costs O(n) for cores and borders. Immutable and thread-safe.
 *
 * <p>Source: Ester et al. (1996); the rule for border cities is ours.
 */
public final class ClusterCut {

  private final Branches branches;
  private final double radiusKm;
  private final CityRole[] roles;
  private final int[] branchOf;
  private final int[] nearestCore;

  private ClusterCut(Branches branches, double radiusKm) {
    this.branches = branches;
    this.radiusKm = radiusKm;
    int size = branches.tree().places().size();
    roles = new CityRole[size];
    branchOf = new int[size];
    nearestCore = new int[size];
  }

  /**
   * Cuts at a radius.
   *
   * @param radiusKm above 0
   * @throws IllegalArgumentException if the radius is not above 0
   */
  public static ClusterCut at(Branches branches, double radiusKm) {
    return at(branches, radiusKm, radiusKm);
  }

  /**
   * Cuts at a radius, and attaches cities that would be noise to the cluster of the nearest core
   * within a wider distance.
   *
   * @param attachKm at least the radius; the radius itself attaches none
   * @throws IllegalArgumentException if a distance is out of range
   */
  public static ClusterCut at(Branches branches, double radiusKm, double attachKm) {
    if (!(radiusKm > 0) || !(attachKm >= radiusKm)) {
      throw new IllegalArgumentException("cut at " + radiusKm + ", attached to " + attachKm);
    }
    ClusterCut cut = new ClusterCut(branches, radiusKm);
    cut.fill(attachKm);
    return cut;
  }

  private void fill(double attachKm) {
    CoreDistances cores = branches.tree().cores();
    int[] alive = branches.alive(radiusKm);
    Arrays.fill(branchOf, -1);
    for (int place = 0; place < roles.length; place++) {
      int core = place;
      CityRole role = CityRole.CORE;
      if (!cores.isCore(place, radiusKm)) {
        core = cores.nearestCore(place, radiusKm);
        role = CityRole.BORDER;
      }
      if (core < 0 && attachKm > radiusKm) {
        core = PlaceNeighbours.nearestCore(cores, place, radiusKm, attachKm);
        role = CityRole.ATTACHED;
      }
      roles[place] = core < 0 ? CityRole.NOISE : role;
      nearestCore[place] = core;
      branchOf[place] = core < 0 ? -1 : alive[branches.joined(core)];
    }
  }

  /** The radius in kilometres. */
  public double radiusKm() {
    return radiusKm;
  }

  /** The branches that it is a cut through. */
  public Branches branches() {
    return branches;
  }

  /** What the city at a place is. */
  public CityRole role(int place) {
    return roles[place];
  }

  /** The branch of the cluster of a place; -1 for noise. */
  public int branch(int place) {
    return branchOf[place];
  }

  /** The core that makes a place belong to its cluster, itself for a core; -1 for noise. */
  public int nearestCore(int place) {
    return nearestCore[place];
  }

  /** The city at a place. */
  public City city(int place) {
    return branches.tree().places().city(place);
  }
}
