package org.meridian.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happens while the radius grows, in order: clusters appear, cities join them, clusters meet.
 * Immutable and thread-safe.
 */
public final class ClusterEvents {

  private final List<Event> events;
  private final List<CountStep> counts;

  /** Kinds of events. */
  public enum EventKind {
    /** A cluster appears. */
    BORN,
    /** A city joins a cluster, as core or border. */
    JOINED,
    /** A cluster ends in another. */
    MERGED
  }

  /**
   * One event.
   *
   * @param km the radius
   * @param kind what happens
   * @param branch the branch that is born, takes a city in, or ends
   * @param place the city that joins; -1 where none does
   * @param into the branch that another ends in; -1 where none does
   */
  public record Event(double km, EventKind kind, int branch, int place, int into) {}

  /**
   * A step of the number of clusters.
   *
   * @param km from this radius on
   * @param clusters how many there are
   */
  public record CountStep(double km, int clusters) {}

  private ClusterEvents(List<Event> events) {
    this.events = List.copyOf(events);
    counts = List.copyOf(counted(events));
  }

  private static List<CountStep> counted(List<Event> events) {
    List<CountStep> steps = new ArrayList<>();
    int alive = 0;
    for (Event event : events) {
      if (event.kind() != EventKind.JOINED) {
        alive += event.kind() == EventKind.BORN ? 1 : -1;
        if (!steps.isEmpty() && steps.getLast().km() == event.km()) {
          steps.removeLast();
        }
        steps.add(new CountStep(event.km(), alive));
      }
    }
    return steps;
  }

  /** All events of a tree, by radius, then kind; O(n log n). */
  public static ClusterEvents of(Branches branches) {
    List<Event> events = new ArrayList<>();
    for (int number = 0; number < branches.count(); number++) {
      Branch branch = branches.branch(number);
      events.add(new Event(branch.birthKm(), EventKind.BORN, number, -1, -1));
      if (branch.absorber() >= 0) {
        events.add(new Event(branch.deathKm(), EventKind.MERGED, number, -1, branch.absorber()));
      }
    }
    for (int place = 0; place < branches.tree().places().size(); place++) {
      double km = branches.tree().attachKm(place);
      if (km < Double.POSITIVE_INFINITY) {
        join(branches, place, km).ifPresent(events::add);
      }
    }
    events.sort(
        Comparator.comparingDouble(Event::km)
            .thenComparing(Event::kind)
            .thenComparingInt(Event::branch)
            .thenComparingInt(Event::place));
    return new ClusterEvents(events);
  }

  /** A city joins unless its cluster appears with it. */
  private static Optional<Event> join(Branches branches, int place, double km) {
    CoreDistances cores = branches.tree().cores();
    int core = cores.isCore(place, km) ? place : cores.nearestCore(place, km);
    if (core < 0) {
      return Optional.empty();
    }
    int branch = branches.at(core, km);
    boolean appears = branches.branch(branch).birthKm() == km;
    return appears
        ? Optional.empty()
        : Optional.of(new Event(km, EventKind.JOINED, branch, place, -1));
  }

  /** All events in order. */
  public List<Event> all() {
    return events;
  }

  /** How many clusters there are: from each radius on to the next. */
  public List<CountStep> counts() {
    return counts;
  }

  /** The first event beyond a radius; empty behind the last. */
  public Optional<Event> next(double km) {
    int at = firstBeyond(km);
    return at < events.size() ? Optional.of(events.get(at)) : Optional.empty();
  }

  /** The last event below a radius; empty before the first. */
  public Optional<Event> previous(double km) {
    int at = firstBeyond(Math.nextDown(km));
    return at > 0 ? Optional.of(events.get(at - 1)) : Optional.empty();
  }

  /** The events above one radius and up to another, whichever is larger. */
  public List<Event> between(double km, double otherKm) {
    int from = firstBeyond(Math.min(km, otherKm));
    return events.subList(from, firstBeyond(Math.max(km, otherKm)));
  }

  /** The events beyond a radius that a branch has part in, at most so many. */
  public List<Event> after(double km, int branch, int most) {
    return events.subList(firstBeyond(km), events.size()).stream()
        .filter(event -> event.branch() == branch || event.into() == branch)
        .limit(most)
        .toList();
  }

  private int firstBeyond(double km) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).km() <= km) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
