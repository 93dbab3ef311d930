package org.meridian.cluster;

import java.util.Arrays;
import java.util.Map;
import org.meridian.model.City;

/**
 * The clusters at one radius: for every place its role and the branch of its cluster. A border city
 * belongs to the cluster of its nearest core, of equally near ones of that with the lower id, so
 * nothing hangs on the order of rows. Costs O(n) for cores and borders. Immutable and thread-safe.
 *
 * <p>Source: Ester et al. (1996); the rule for border cities is ours.
 */
public final class ClusterCut {

  /** Stands for the branch of a place that is in no cluster. */
  public static final int NOWHERE = -1;

  private final Branches branches;
  private final double radiusKm;
  private final CityRole[] roles;
  private final int[] branchOf;
  private final int[] nearestCore;
  private double[] ownKm;

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

  /**
   * Cuts at a radius with a cap on the span: every core takes the largest radius of an event at
   * which the cores of its cluster are at most so far apart, and border cities belong to the
   * nearest core that reaches them by its own radius.
   *
   * @param spanKm the greatest distance between cores of a cluster, at least 0
   * @throws IllegalArgumentException if a distance is out of range
   */
  public static ClusterCut capped(Branches branches, double radiusKm, double spanKm) {
    if (!(radiusKm > 0) || !(spanKm >= 0)) {
      throw new IllegalArgumentException("cut at " + radiusKm + ", capped at " + spanKm);
    }
    ClusterCut cut = new ClusterCut(branches, radiusKm);
    cut.ownKm = SpanCap.ownRadii(branches.tree(), radiusKm, spanKm);
    cut.fillCapped();
    return cut;
  }

  /**
   * The same with places put elsewhere by hand: into the cluster of a branch, as border cities of
   * its nearest core, or {@link #NOWHERE}.
   *
   * @param moved branches by place
   */
  public ClusterCut moving(Map<Integer, Integer> moved) {
    ClusterCut cut = new ClusterCut(branches, radiusKm);
    System.arraycopy(roles, 0, cut.roles, 0, roles.length);
    System.arraycopy(branchOf, 0, cut.branchOf, 0, roles.length);
    System.arraycopy(nearestCore, 0, cut.nearestCore, 0, roles.length);
    cut.ownKm = ownKm;
    moved.forEach(
        (place, branch) -> {
          cut.branchOf[place] = branch;
          cut.nearestCore[place] = branch == NOWHERE ? -1 : nearestOf(place, branch);
          cut.roles[place] = branch == NOWHERE ? CityRole.NOISE : CityRole.BORDER;
        });
    return cut;
  }

  private int nearestOf(int place, int branch) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int core = 0; core < roles.length; core++) {
      if (roles[core] == CityRole.CORE && branchOf[core] == branch) {
        double km = branches.tree().places().distanceKm(place, core);
        nearest = km < least ? core : nearest;
        least = Math.min(least, km);
      }
    }
    return nearest;
  }

  private void fillCapped() {
    CoreDistances cores = branches.tree().cores();
    for (int place = 0; place < roles.length; place++) {
      boolean isCore = !Double.isNaN(ownKm[place]);
      int core = isCore ? place : PlaceNeighbours.nearestReaching(cores, place, radiusKm, ownKm);
      roles[place] = isCore ? CityRole.CORE : core < 0 ? CityRole.NOISE : CityRole.BORDER;
      nearestCore[place] = core;
      branchOf[place] = core < 0 ? -1 : branches.at(core, ownKm[core]);
    }
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

  /** The radius in kilometres that the cluster of a place was found at; NaN for noise. */
  public double ownRadiusKm(int place) {
    if (nearestCore[place] < 0) {
      return Double.NaN;
    }
    return ownKm == null ? radiusKm : ownKm[nearestCore[place]];
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
