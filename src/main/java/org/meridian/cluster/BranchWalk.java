package org.meridian.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks the events of a reachability tree in order of radius and keeps book of branches. */
final class BranchWalk {

  private final ReachabilityTree tree;
  private final double[] scores;
  private final int[] order;
  private final int[] root;
  private final int[] joined;
  private final Group[] groups;
  private final List<Living> born = new ArrayList<>();
  private final List<Group> touched = new ArrayList<>();
  private int nextCore;
  private int nextEdge;

  /** A branch while the walk goes on. */
  private static final class Living {
    private final int number;
    private final double birthKm;
    private final int leaderAtBirth;
    private final int coresAtBirth;
    private double deathKm = Double.POSITIVE_INFINITY;
    private int absorber = -1;
    private int leader;
    private int cores;
    private double sum;

    Living(int number, double birthKm, Group group) {
      this.number = number;
      this.birthKm = birthKm;
      leader = group.leader;
      leaderAtBirth = leader;
      cores = group.cores;
      coresAtBirth = cores;
      sum = group.sum;
    }

    Branch ended() {
      return new Branch(
          new Branch.Birth(birthKm, leaderAtBirth, coresAtBirth),
          new Branch.Death(deathKm, leader, cores, sum),
          absorber);
    }
  }

  /** Cores that are together, with the branches that met in the event under way. */
  private final class Group {
    private int leader;
    private int cores = 1;
    private double sum;
    private boolean isTouched;
    private Living living;
    private final List<Living> met = new ArrayList<>(1);

    Group(int place) {
      leader = place;
      sum = scores[place];
    }

    void take(Group other) {
      leader = leads(other.leader, leader) ? other.leader : leader;
      cores += other.cores;
      sum += other.sum;
    }
  }

  BranchWalk(ReachabilityTree tree, double[] scores) {
    this.tree = tree;
    this.scores = scores;
    int size = tree.places().size();
    double[] km = new double[size];
    Arrays.setAll(km, tree::coreKm);
    order = KeyedOrder.of(km);
    root = new int[size];
    joined = new int[size];
    Arrays.fill(joined, -1);
    Arrays.setAll(root, place -> place);
    groups = new Group[size];
  }

  void run() {
    for (double km = next(); km < Double.POSITIVE_INFINITY; km = next()) {
      event(km);
    }
  }

  private double next() {
    double core = nextCore < order.length ? tree.coreKm(order[nextCore]) : Double.POSITIVE_INFINITY;
    double edge = nextEdge < tree.edges() ? tree.edgeKm(nextEdge) : Double.POSITIVE_INFINITY;
    return Math.min(core, edge);
  }

  private void event(double km) {
    int firstCore = nextCore;
    while (nextCore < order.length && tree.coreKm(order[nextCore]) == km) {
      int place = order[nextCore++];
      groups[place] = new Group(place);
      touch(groups[place]);
    }
    while (nextEdge < tree.edges() && tree.edgeKm(nextEdge) == km) {
      join(tree.edgeFrom(nextEdge), tree.edgeTo(nextEdge++));
    }
    settle(km);
    for (int at = firstCore; at < nextCore; at++) {
      joined[order[at]] = groups[find(order[at])].living.number;
    }
  }

  private void touch(Group group) {
    if (!group.isTouched) {
      group.isTouched = true;
      touched.add(group);
    }
  }

  private void join(int a, int b) {
    int one = find(a);
    int other = find(b);
    Group kept = groups[one].cores >= groups[other].cores ? groups[one] : groups[other];
    Group gone = kept == groups[one] ? groups[other] : groups[one];
    meet(kept, kept);
    meet(kept, gone);
    kept.take(gone);
    touch(kept);
    int top = kept == groups[one] ? one : other;
    root[top == one ? other : one] = top;
    groups[top == one ? other : one] = null;
    gone.isTouched = false;
  }

  /** Hands the branches of a group over to the one that it becomes part of. */
  private static void meet(Group kept, Group part) {
    if (part.living != null) {
      kept.met.add(part.living);
      part.living = null;
    }
    if (part != kept) {
      kept.met.addAll(part.met);
      part.met.clear();
    }
  }

  private int find(int place) {
    int at = place;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** Decides for every group of the event which branch goes on. */
  private void settle(double km) {
    touched.removeIf(group -> !group.isTouched);
    touched.sort((one, other) -> Integer.compare(one.leader, other.leader));
    for (Group group : touched) {
      group.isTouched = false;
      group.living = winner(group, km);
      group.met.clear();
      group.living.leader = group.leader;
      group.living.cores = group.cores;
      group.living.sum = group.sum;
    }
    touched.clear();
  }

  private Living winner(Group group, double km) {
    if (group.met.isEmpty()) {
      Living first = group.living;
      if (first == null) {
        first = new Living(born.size(), km, group);
        born.add(first);
      }
      return first;
    }
    Living winner = group.met.getFirst();
    for (Living each : group.met) {
      boolean greater =
          each.sum > winner.sum || each.sum == winner.sum && each.leader < winner.leader;
      winner = greater ? each : winner;
    }
    for (Living each : group.met) {
      if (each != winner) {
        each.deathKm = km;
        each.absorber = winner.number;
      }
    }
    return winner;
  }

  /** Whether a core leads another: by score, then by the lower id. */
  private boolean leads(int place, int other) {
    return scores[place] > scores[other] || scores[place] == scores[other] && place < other;
  }

  Branch[] branches() {
    return born.stream().map(Living::ended).toArray(Branch[]::new);
  }

  int[] joined() {
    return joined;
  }
}
